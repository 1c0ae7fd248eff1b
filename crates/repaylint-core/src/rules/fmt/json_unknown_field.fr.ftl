json-unknown-field = { $case ->
    [stands-for] L’API n’a pas de champ « { $name } », et { $near } manque
    [near] L’API n’a pas de champ « { $name } »
    [root] L’API n’a pas de champ « { $name } » à côté de « repayments »
   *[unknown] L’API n’a pas de champ « { $name } » dans un remboursement
}
    .help = { $case ->
        [stands-for] Vouliez-vous dire { $near } ? Alors, écrivez le nom ainsi.
        [near] Le champ de l’API est { $near }, et ce remboursement l’a déjà ou n’en a pas besoin. Retirez « { $name } ».
        [root] Retirez le champ. Le document a besoin de « repayments » et de rien d’autre.
       *[unknown] Retirez le champ. Un remboursement a les champs loan_id, client_id et amount.
    }
    .fix = Le renommer en { $near }
    .summary = Un champ que l’API n’a pas
    .what = Un champ autre que loan_id, client_id et amount dans un remboursement, ou un champ à côté de « repayments ». C’est une erreur s’il remplace un champ qui manque : les pages de Kiva en espagnol et en français appellent les champs internal_loan_id et internal_client_id, mais l’API les appelle loan_id et client_id.
    .why = Une valeur sous un nom que l’API ne connaît pas n’arrive pas chez Kiva : le remboursement n’a alors pas d’ID de prêt, ou pas d’ID de client. Et ce dont l’API n’a pas besoin, comme les noms, ne devrait pas sortir de votre organisation.
    .excel = Excel n’écrit pas de JSON. Remplacez le nom dans un éditeur de texte, ou rapportez en CSV.
    .mis = Nommez les champs de l’export loan_id, client_id et amount, et retirez tous les autres.
