batch-incomplete = { $case ->
    [missing] Les { $of } parties du rapport divisé { $name } ne sont pas toutes dans cette vérification ; il manque : { $missing }
    [repeated] Des parties du rapport divisé { $name } sont plus d’une fois dans cette vérification : { $repeated }
   *[both] Des { $of } parties du rapport divisé { $name }, celles-ci manquent dans cette vérification : { $missing } ; et celles-ci y sont plus d’une fois : { $repeated }
}
    .help = Donnez toutes les parties ensemble, chacune une fois, ou le dossier qui les contient. Si des parties sont perdues, divisez de nouveau le rapport avec repaylint convert.
    .related = Cette partie est de nouveau dans la vérification
    .summary = Des parties d’un rapport divisé manquent ou sont là deux fois
    .what = Des fichiers dont les noms disent qu’ils sont les parties d’un même rapport, comme oct.003-of-009.json, et dont certains numéros manquent dans la vérification ou y sont plus d’une fois. Seuls les noms des fichiers sont examinés. Avec --partial, les parties manquantes ne sont pas demandées.
    .why = Une partie qui n’est pas envoyée laisse ses prêts sans rapport, et ce qui n’est pas rapporté peut être facturé. Une partie envoyée deux fois rapporte ses prêts deux fois.
    .example = La première de deux parties est vérifiée seule. Le rapport est complet quand report.002-of-002.json est donné avec elle.
    .excel = Regardez dans le dossier des parties si un fichier a été déplacé, renommé ou copié.
    .mis = Gardez les parties d’un rapport dans un dossier à part, sans les parties d’un rapport plus ancien.
