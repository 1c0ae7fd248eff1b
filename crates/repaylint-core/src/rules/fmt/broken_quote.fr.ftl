broken-quote = { $case ->
    [unclosed] Un guillemet double ouvre ici un champ et n’est jamais fermé
    [text-after] Du texte suit le guillemet double qui ferme ce champ
   *[bare] Un guillemet double se trouve dans un champ qui ne commence pas par un guillemet
}
    .help = { $case ->
        [unclosed] Ajoutez un guillemet double à la fin de la valeur, ou enlevez celui-ci.
        [text-after] Si le guillemet fait partie de la valeur, écrivez-le deux fois. Sinon, enlevez-le.
       *[bare] Enlevez le guillemet. S’il fait partie de la valeur, mettez toute la valeur entre guillemets doubles et écrivez deux fois le guillemet qui s’y trouve.
    }
    .summary = Un guillemet double non fermé ou mal placé
    .what = Un champ entre guillemets qui n’est jamais fermé, du texte après le guillemet de fermeture, ou un guillemet dans un champ qui ne commence pas par un guillemet. La ligne est lue d’après ses séparateurs autant que possible, et les lignes suivantes comme d’habitude.
    .why = Entre deux guillemets doubles, les virgules et les fins de ligne font partie de la valeur. Un seul guillemet égaré peut donc faire prendre toutes les lignes suivantes pour une seule longue valeur : leurs remboursements sont perdus sans aucun message, et Kiva peut facturer des prêts qui ne sont pas rapportés.
    .excel = Ouvrez le fichier dans un éditeur de texte, corrigez le guillemet et enregistrez. Excel peut montrer ici plusieurs lignes dans une seule cellule ; n’enregistrez pas le fichier depuis Excel dans cet état.
    .mis = Faites en sorte que l’export écrive deux fois ("") un guillemet qui se trouve dans une valeur, ou enlevez les guillemets doubles des noms.
