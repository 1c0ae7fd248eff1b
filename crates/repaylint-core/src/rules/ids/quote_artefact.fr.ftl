quote-artefact = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } { $case ->
        [apostrophe] commence par l’apostrophe qui marque le texte dans Excel
        [formula] se trouve dans la formule qui marque le texte dans Excel
       *[quotes] a autour de lui des guillemets qui n’en font pas partie
    }
    .help = { $known ->
        [yes] Écrivez { $suggestion }.
       *[no] Cherchez l’ID dans votre SIG et écrivez-le tel qu’il s’y trouve.
    }
    .fix = Écrire { $suggestion }
    .summary = Des guillemets autour d’un ID
    .what = Un ID avec des guillemets de trop autour de lui, avec l’apostrophe d’Excel devant lui ('00123), ou dans la formule d’Excel pour le texte (="00123"). Les guillemets dont CSV lui-même a besoin autour d’un champ sont admis.
    .why = Ces signes aident Excel à garder les zéros, mais dans le fichier ils comptent comme une partie de l’ID. L’ID est alors un autre texte que celui de Kiva, et le remboursement peut ne trouver aucun prêt.
    .excel = Donnez à la colonne le format Texte sous Format de cellule, pour que les zéros restent, et enlevez les signes avec Rechercher et remplacer. Enregistrez ensuite en CSV.
    .mis = Désactivez les options de l’export comme « pour Excel » ou « garder les zéros de tête » : elles ajoutent ces signes.
