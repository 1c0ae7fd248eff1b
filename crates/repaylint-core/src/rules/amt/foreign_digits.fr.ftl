foreign-digits = Le montant { $value } est écrit avec les chiffres d’une autre écriture : il se lit { $reading }
    .help = Écrivez { $reading }.
    .fix = Écrire { $reading }
    .summary = Un montant avec les chiffres d’une autre écriture
    .what = Un montant en chiffres arabes orientaux, devanagari, pleine chasse, ou autres que 0 à 9.
    .why = Une personne lit ces chiffres comme le même nombre. Un programme qui attend 0 à 9 ne peut parfois pas les lire du tout, et le montant ne peut alors pas être comptabilisé.
    .excel = Saisissez de nouveau les montants avec les chiffres 0 à 9. Si tous sont concernés, changez les chiffres sous Région dans les paramètres de Windows, et enregistrez de nouveau en CSV.
    .mis = Faites en sorte que l’export écrive les nombres sans dépendre de la langue de l’écran (dans le code d’un programme : la culture invariante ou la locale « C »).
