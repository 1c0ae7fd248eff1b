batch-too-large = Le document contient { $repayments } remboursements ; un appel de l’API devrait en porter au plus { $max }
    .help = Lancez repaylint convert avec --to json --split { $size } : il écrit les mêmes remboursements dans plusieurs fichiers, chacun pour un appel.
    .summary = Plus de remboursements qu’un appel de l’API ne devrait en porter
    .what = Un document JSON avec plus de remboursements qu’un appel ne devrait en porter : 300, sauf si max sous [batch] dans repaylint.toml dit autre chose. Un fichier CSV téléchargé dans PA2 n’est pas concerné.
    .why = Kiva demande qu’un appel porte au plus 200 à 300 prêts, et que les rapports plus grands soient divisés en plusieurs lots, aussi par les partenaires qui sont petits aujourd’hui.
    .excel = Il n’y a rien à changer dans le tableur : enregistrez en CSV, et repaylint convert en fait les fichiers pour l’API.
    .mis = Envoyez le rapport en plusieurs appels de 200 à 300 remboursements, l’un après l’autre.
