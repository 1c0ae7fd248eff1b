id-pattern = { $field ->
        [client_id] L’ID du client
       *[loan_id] L’ID du prêt
    } { $value } ne ressemble pas à vos ID : le modèle dans vos réglages est { $pattern }
    .help = Comparez l’ID avec votre SIG et corrigez-le. Si vos ID peuvent aussi avoir cette forme, changez le modèle sous « ids » dans repaylint.toml.
    .summary = Un ID qui ne suit pas votre modèle
    .what = Un ID qui ne suit pas, du premier au dernier caractère, le modèle que repaylint.toml donne pour les ID de prêts ou de clients. Il est signalé seulement si aucune autre règle ne peut dire ce qui ne va pas dans l’ID.
    .why = Vous savez mieux que personne à quoi ressemblent vos ID. Un ID d’une autre forme est probablement mal saisi, coupé, ou d’une autre colonne, et le remboursement peut ne trouver aucun prêt.
    .excel = Comparez les ID avec votre SIG et corrigez-les. Si tous sont signalés, regardez si la bonne colonne a été choisie.
    .mis = Si la numérotation a changé dans le SIG, donnez un modèle qui admet les deux formes, comme SN-[0-9]+|BF-[0-9]+.
