### Reports for the services that check changes: GitHub, GitLab, Jenkins and others.

# After a message: findings of the same rule that are not shown by themselves.
ci-more-like-it = { $count ->
    [one] Il y en a { COUNT($count) } autre semblable.
   *[other] Il y en a { COUNT($count) } autres semblables.
}
# $rules: rules that are not shown by themselves, each with the number of its findings, joined by commas.
ci-more-rules = { $count ->
    [one] Et { COUNT($count) } constat de plus : { $rules }.
   *[other] Et { COUNT($count) } constats de plus : { $rules }.
}
# $left-out: findings that are not in the file, because the service takes no more than $limit.
ci-left-out = { $left-out ->
    [one] { COUNT($left-out) } constat a été laissé de côté ({ $rules }) : le fichier en prend au plus { COUNT($limit) }, les plus graves d’abord.
   *[other] { COUNT($left-out) } constats ont été laissés de côté ({ $rules }) : le fichier en prend au plus { COUNT($limit) }, les plus graves d’abord.
}
ci-rule-off = cette règle est désactivée
# A test case about known exceptions whose last day is over.
ci-expired = { $count ->
    [one] { COUNT($count) } exception a expiré
   *[other] { COUNT($count) } exceptions ont expiré
}
ci-folder = Le dossier d’où partent les chemins
ci-findings = { $count ->
    [one] { COUNT($count) } constat
   *[other] { COUNT($count) } constats
}
ci-and-more = et { COUNT($count) } de plus

## The Markdown report.

ci-title = Rapport de remboursements : { $files ->
    [one] { $name }
   *[other] { COUNT($files) } fichiers
}
ci-by-rule = Constats par règle
ci-rule = Règle
ci-severity = Gravité
ci-count = Constats
ci-what-is-wrong = Ce qui ne va pas
ci-first-findings = { $case ->
    [all] Constats
   *[some] Les { COUNT($shown) } premiers des { COUNT($count) } constats
}
ci-tie-out = Rapport, SIG et liste de Kiva
ci-read = Ce qui a été lu
ci-not-checked = Ce qui n’a pas été vérifié
