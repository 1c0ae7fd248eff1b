json-wrong-type = { $case ->
    [amount] Le montant est { $found ->
            [string] un texte entre guillemets
            [null] null
            [boolean] true ou false
            [array] une liste
           *[object] un objet
        } ; l’API prend un nombre
    [id] { $name } est { $found ->
            [number] un nombre
            [null] null
            [boolean] true ou false
            [array] une liste
           *[object] un objet
        } ; l’API prend un texte entre guillemets doubles
   *[element] Cet élément de la liste est { $found ->
            [string] un texte
            [number] un nombre
            [null] null
            [boolean] true ou false
           *[array] une liste
        } et non un remboursement ; l’API prend un objet avec loan_id et amount
}
    .help = { $case ->
        [amount] { $found ->
            [string] Écrivez le montant sans guillemets.
           *[other] Écrivez le montant en nombre, par exemple 25.00.
        }
        [id] { $found ->
            [number] Écrivez l’ID entre guillemets doubles, avec tous ses zéros.
            [null] Écrivez l’ID entre guillemets doubles. S’il n’y a pas d’ID de client, n’écrivez pas client_id.
           *[other] Écrivez l’ID en texte entre guillemets doubles.
        }
       *[element] Écrivez chaque remboursement en objet entre accolades, ou retirez cet élément.
    }
    .fix = { $case ->
        [amount] Enlever les guillemets
       *[id] Mettre l’ID entre guillemets doubles
    }
    .summary = Une valeur d’un autre type que celui que l’API prend
    .what = Un montant entre guillemets, un ID sans guillemets, une liste ou un objet à la place d’une valeur, null (sauf pour client_id, où il veut dire aucun), ou un élément de la liste qui n’est pas un objet. Un texte entre guillemets qui est aussi un montant abîmé, comme "12,50", n’est signalé que pour ce défaut.
    .why = L’API prend les ID en textes et les montants en nombres. Un ID écrit en nombre a perdu ses zéros de tête, et beaucoup de programmes arrondissent un nombre long ; il ne correspond alors à aucun prêt, ou à un autre.
    .excel = Excel n’écrit pas de JSON. Corrigez la valeur dans un éditeur de texte, ou rapportez en CSV.
    .mis = Dans le programme qui fait l’export, déclarez loan_id et client_id en texte et amount en nombre décimal.
