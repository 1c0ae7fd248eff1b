### Why some rules could not say anything. What unlocks them is said beside it.

not-checked-column-mode = aucun format de colonnes n’est configuré
not-checked-currency = aucune devise n’est configurée
not-checked-max-amount = aucun montant maximal n’est configuré
not-checked-id-patterns = aucun modèle d’ID n’est configuré
not-checked-ledger = les données du SIG n’ont pas été fournies
not-checked-loans = la liste des prêts de Kiva n’a pas été fournie
not-checked-loan-statuses = la liste des prêts de Kiva n’indique pas les statuts
not-checked-loan-currencies = la liste des prêts de Kiva n’indique pas les devises
not-checked-previous = aucun rapport précédent n’a été fourni
not-checked-drafts = aucun projet de prêt test n’a été fourni
not-checked-other-amounts = ni les données du SIG ni un rapport précédent n’ont été fournis
not-checked-loan-amounts = les montants des prêts ne sont pas connus
not-checked-basis = aucune base des montants n’est configurée
not-checked-kind-of-amounts = avec la base configurée, il n’y a rien à comparer
not-checked-other-kind = les montants du SIG ne sont pas de la même nature que ceux du rapport (soldes et remboursements)
not-checked-partial = le rapport n’est qu’une partie du mois, et sa somme ne dit rien
not-checked-control-total = aucun total de contrôle n’a été fourni
not-checked-unread = un rapport n’a pas pu être lu en entier, et sa somme ne dit rien
not-checked-control-count = aucun nombre de remboursements n’a été fourni
not-checked-missing-column = une colonne nécessaire manque
not-checked-empty = il n’y a aucun remboursement à examiner
