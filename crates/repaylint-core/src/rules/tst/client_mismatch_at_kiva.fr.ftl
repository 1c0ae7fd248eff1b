client-mismatch-at-kiva = { $many ->
    [yes] { $count } des { $all } remboursements nomment un autre client que celui du prêt chez Kiva ; le premier est le prêt { $loan_id }
   *[no] { $known ->
        [no] Chez Kiva, le prêt { $loan_id } est sans ID de client, mais le rapport indique le client { $client_id }
       *[yes] Chez Kiva, le prêt { $loan_id } est au nom du client { $other }{ $more ->
            [0] {""}
            [one] {" "}et d’un autre client
           *[other] {" "}et de { $more } autres clients
        }, et non de { $client_id }
    }
}
    .help = { $environment ->
        [staging] La liste vient de l’environnement de test de Kiva (Stage), où se trouvent d’autres prêts. Si le rapport est destiné au vrai Kiva, prenez la liste de l’environnement de production et vérifiez de nouveau.
       *[production] { $many ->
            [yes] Regardez si la colonne des ID des clients contient les ID que votre SIG a envoyés à Kiva comme internal_client_id, ou un autre numéro du client.
           *[no] Cherchez le prêt dans votre SIG. Si le client de Kiva est le bon, corrigez l’ID du client. Si celui du rapport est le bon, l’ID du prêt est peut-être celui d’un autre prêt.
        }
    }
    .related = Le client chez Kiva
    .summary = Un autre client que celui du prêt chez Kiva
    .what = Un remboursement dont l’ID du prêt est dans la liste de Kiva (--loans), mais seulement sous d’autres ID de clients. Dans le format à trois colonnes, le prêt et le client désignent ensemble le prêt. Les ID de clients à qui il ne manque que des zéros de tête sont signalés par IDS006.
    .why = Avec trois colonnes, Kiva cherche un prêt par les deux ID. Avec un client incorrect, le remboursement ne trouve aucun prêt, ou trouve celui de quelqu’un d’autre.
    .excel = Cherchez avec RECHERCHEX le client de chaque prêt dans la liste de Kiva et comparez-le avec le rapport. De nombreuses différences veulent souvent dire qu’une colonne a été triée toute seule.
    .mis = Prenez l’ID du prêt et l’ID du client dans la même fiche du prêt, tels qu’ils ont été envoyés à Kiva.
