formula = { $case ->
    [error] { $field ->
        [amount] Le montant
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } est { $value }, ce qu’un tableur affiche quand une formule a échoué
   *[formula] { $field ->
        [amount] Le montant
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } est une formule et non une valeur
}
    .help = { $case ->
        [error] Écrivez la valeur de votre SIG, et cherchez la même erreur dans les autres lignes.
        [cell] Son résultat n’est pas enregistré dans le classeur. Écrivez la valeur de votre SIG ou, si vous savez d’où vient la formule, ouvrez le classeur dans Excel et enregistrez-le : Excel y met alors le résultat.
       *[formula] N’ouvrez pas le fichier dans un tableur si vous ne savez pas d’où vient la formule. Écrivez la valeur de votre SIG.
    }
    .summary = Une formule à la place d’une valeur
    .what = Un ID de prêt, un ID de client ou un montant qui commence par =, par @, ou par + ou - devant ce qui n’est pas un nombre ; ou une valeur d’erreur d’un tableur, comme #N/A ou #REF!. Dans un classeur, une formule dont le résultat n’est pas enregistré. Les nombres avec un signe sont corrects.
    .why = Kiva reçoit le texte de la formule et non son résultat. Une formule dans un rapport est aussi un moyen connu d’attaquer l’ordinateur sur lequel le fichier est ouvert.
    .excel = Sélectionnez la colonne, copiez-la et collez-la sur elle-même avec Collage spécial > Valeurs. Les résultats prennent alors la place des formules, et le fichier peut être enregistré en CSV.
    .mis = Si la formule vient du SIG, quelqu’un l’y a saisie : corrigez la fiche, et prévenez la personne qui s’occupe du SIG.
