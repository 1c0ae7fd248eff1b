lost-leading-zeros = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } { $case ->
        [kiva] a perdu ses zéros de tête : chez Kiva, c’est { $suggestion }
       *[neighbours] a { $digits ->
            [one] { $digits } chiffre
           *[other] { $digits } chiffres
        }, les autres en ont { $width } et commencent souvent par des zéros : il a probablement perdu ses zéros de tête
    }
    .help = { $case ->
        [kiva] Écrivez { $suggestion }, avec les zéros.
       *[neighbours] Cherchez l’ID dans votre SIG. Si c’est { $suggestion } dans le SIG, écrivez-le ainsi.
    }
    .fix = Remettre les zéros de tête
    .summary = Un ID qui a probablement perdu ses zéros de tête
    .what = Un nombre plus court que ses voisins, dans une colonne dont les nombres ont tous la même longueur et commencent souvent par des zéros. Il est signalé si au moins dix ID commencent par des zéros, si au plus un ID sur dix est plus court, et si aucun n’est plus long. Avec la liste de Kiva (--loans), rien n’est deviné : un ID qui n’est dans la liste qu’avec des zéros devant est une erreur et peut être corrigé, un ID qui y est tel qu’il est écrit est juste.
    .why = Excel prend un ID comme 000088011 pour un nombre et enlève ses zéros. Sans eux, c’est un autre texte que l’ID chez Kiva, et le remboursement peut ne trouver aucun prêt.
    .excel = Choisissez Format de cellule > Personnalisée, et saisissez autant de zéros que vos ID ont de chiffres, comme 000000000 : Excel montre alors de nouveau les zéros et les enregistre en CSV. Mieux : repartez de l’export du SIG et chargez la colonne en Texte (Données > À partir d’un fichier texte/CSV).
    .mis = Envoyez l’export à Kiva tel quel, sans l’ouvrir entre-temps dans un tableur. Si le SIG lui-même écrit les ID sans zéros, exportez-les en texte.
