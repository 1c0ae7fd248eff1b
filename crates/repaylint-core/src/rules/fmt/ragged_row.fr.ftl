ragged-row = { $case ->
    [separator] Les champs de cette ligne sont séparés par { $sign ->
            [comma] des virgules
            [semicolon] des points-virgules
            [tab] des tabulations
            [bar] des barres verticales (|)
           *[other] un autre caractère
        }, ceux des autres lignes par { $usual ->
            [comma] des virgules
            [semicolon] des points-virgules
            [tab] des tabulations
            [bar] des barres verticales (|)
           *[other] un autre caractère
        }
   *[more] Cette ligne a { $found ->
            [one] { $found } champ
           *[other] { $found } champs
        }, le fichier a { $expected ->
            [one] { $expected } colonne
           *[other] { $expected } colonnes
        }
}
    .help = { $case ->
        [separator] Séparez les champs de cette ligne comme ceux des autres lignes.
        [fewer] Comparez la ligne avec votre SIG et complétez-la. Une valeur manque peut-être, ou un saut de ligne dans un nom a coupé la ligne en deux.
       *[more] Comparez la ligne avec votre SIG. Souvent, un séparateur dans un nom ou dans un montant crée le champ en trop : mettez cette valeur entre guillemets doubles, ou retirez-en le séparateur.
    }
    .summary = Une ligne avec trop ou trop peu de champs
    .what = Une ligne qui a plus ou moins de champs que l’en-tête, ou que la première ligne s’il n’y a pas d’en-tête. Les champs vides en trop à la fin ne comptent pas, ni les champs manquants de colonnes qui ne sont pas lues, sauf si un séparateur en trop ou en moins semble avoir décalé les valeurs de la ligne. La ligne est mise de côté : son montant n’est dans aucune somme.
    .why = À partir du champ incorrect, chaque valeur est dans la mauvaise colonne. Personne ne peut être sûr de ce qui est l’ID du prêt et de ce qui est le montant, et le remboursement serait mal rapporté ou pas rapporté du tout.
    .excel = Cherchez la ligne qui dépasse la dernière colonne, ou qui s’arrête avant elle, et mettez ses valeurs dans les bonnes colonnes. Enregistrez ensuite de nouveau en CSV.
    .mis = Faites en sorte que l’export mette les champs de texte entre guillemets doubles (un réglage souvent appelé « identificateur de texte » ou « délimiteur de texte »), pour qu’une virgule ou un saut de ligne dans un nom reste dans son champ.
