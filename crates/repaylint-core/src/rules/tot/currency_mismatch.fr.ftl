currency-mismatch = { $count ->
    [one] Le prêt { $loan_id } est en { $currency } chez Kiva, et repaylint.toml indique { $configured }
   *[other] { $count } prêts du rapport sont en { $currency } chez Kiva, et repaylint.toml indique { $configured } ; le premier est { $loan_id }
}
    .help = Regardez dans votre SIG dans quelle devise sont ces montants. S’ils sont en { $currency }, ajoutez-la à « currency » dans repaylint.toml. Sinon, rapportez-les en { $currency } : c’est la devise du prêt chez Kiva.
    .related = Le prêt se trouve ici dans la liste de Kiva
    .summary = Le prêt est dans une autre devise chez Kiva
    .what = Des prêts du rapport pour lesquels la liste de Kiva (--loans) indique une devise qui n’est aucune de celles de repaylint.toml. Tous les prêts d’une telle devise font un seul constat.
    .why = Un rapport n’a pas de devise : Kiva prend chaque montant dans la devise du prêt. Un montant dans une autre devise est faux de tout le taux de change.
    .excel = Avec RECHERCHEX, ajoutez une colonne avec la devise de la liste de Kiva, filtrez sur elle, et comparez quelques-uns de ces montants avec votre SIG.
    .mis = Exportez les montants dans la devise de chaque prêt, et non convertis dans la devise de votre comptabilité.
