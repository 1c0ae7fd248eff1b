### Speaking to Kiva’s Partner API. $env: staging or production. $told: yes where the server gave words, $words.

## Credentials, addresses, proxies

api-no-credentials = { $case ->
    [both] Il n’y a pas d’identifiants : KIVA_CLIENT_ID et KIVA_CLIENT_SECRET manquent
    [id] KIVA_CLIENT_ID manque
   *[secret] KIVA_CLIENT_SECRET manque
}
    .help = Mettez les deux dans les variables d’environnement de cette commande, ou donnez un fichier avec --credentials. Kiva vous donne l’identifiant (client id) et son code secret (client secret) : une paire pour staging et une autre pour production.
api-credentials-unreadable = { $file } ne peut pas être lu : { $reason }
    .help = Donnez à --credentials un fichier texte de deux lignes : KIVA_CLIENT_ID=… et KIVA_CLIENT_SECRET=…
api-credentials-open = { $file } peut être lu par d’autres personnes, et vos identifiants s’y trouvent
    .help = Laissez son seul propriétaire le lire : chmod 600, avec le nom du fichier. Si d’autres personnes y ont eu accès, demandez à Kiva un nouveau code secret.
api-credentials-incomplete = { $case ->
    [both] { $file } n’a ni ligne KIVA_CLIENT_ID=… ni ligne KIVA_CLIENT_SECRET=…
    [id] { $file } n’a pas de ligne KIVA_CLIENT_ID=… avec une valeur
    [twice] { $file } a deux fois KIVA_CLIENT_ID ou KIVA_CLIENT_SECRET
   *[secret] { $file } n’a pas de ligne KIVA_CLIENT_SECRET=… avec une valeur
}
    .help = Écrivez les deux lignes une seule fois, chacune avec sa valeur. Prenez un fichier pour staging et un autre pour production.
api-bad-default = Une adresse du programme lui-même est fausse
    .help = C’est une erreur de repaylint. Signalez-la, s’il vous plaît.
api-host-not-allowed = { $key } nomme dans la configuration { $host }, qui n’est pas à Kiva
    .help = Vos identifiants iraient là-bas : rien n’a donc été envoyé. Si vous connaissez ce serveur et lui faites confiance, ajoutez --allow-host { $host }. Sinon, cherchez d’où vient repaylint.toml.
api-bad-partner = partner-id ne peut pas être { $value }
    .help = Écrivez le numéro du partenaire sous [api.{ $env }] dans repaylint.toml, par exemple partner-id = "123", ou ne l’écrivez pas : le jeton l’indique.
api-bad-proxy = Le proxy indiqué dans { $name } ne peut pas être compris
    .help = Écrivez-le comme http://proxy.example.org:3128. Sa valeur n’est pas montrée ici, car elle peut contenir un mot de passe.

## What keeps a request from leaving, or an answer from coming

api-unreachable = { $case ->
    [name-not-found] { $host } n’a pas été trouvé
    [refused] { $host } refuse les connexions
    [unreachable] { $host } ne peut pas être joint
    [expired] { $host } n’est pas digne de confiance : d’après l’horloge de cet ordinateur, son certificat a expiré
    [not-yet-valid] { $host } n’est pas digne de confiance : d’après l’horloge de cet ordinateur, son certificat n’est pas encore valable
    [wrong-name] { $host } n’est pas digne de confiance : son certificat est celui d’un autre serveur
    [unknown-issuer] { $host } n’est pas digne de confiance : son certificat n’est signé par personne que cet ordinateur reconnaisse
    [revoked] { $host } n’est pas digne de confiance : son certificat a été révoqué
    [not-for-servers] { $host } n’est pas digne de confiance : son certificat n’est pas fait pour un serveur
    [bad-signature] { $host } n’est pas digne de confiance : son certificat n’est pas signé par celui qu’il nomme
    [certificate] { $host } n’est pas digne de confiance : son certificat n’est pas bon ({ $reason })
    [tls] Aucune connexion protégée avec { $host } n’a pu être établie : { $reason }
    [proxy-not-found] Sur le chemin vers { $host } par un proxy, un nom n’a pas été trouvé
    [proxy-login] Le proxy sur le chemin vers { $host } demande un nom et un mot de passe, ou n’accepte pas ceux qu’il a reçus
    [proxy] Le proxy sur le chemin vers { $host } ne laisse pas passer : { $reason }
    [time-out] { $host } n’a pas répondu à temps
    [lost] { $host } a fermé la connexion
    [lost-plain] { $host } a fermé la connexion
    [not-http] { $host } répond sous une forme inconnue : { $reason }
    [too-long] { $host } a donné une réponse bien plus longue que prévu
   *[other] La connexion avec { $host } a échoué : { $reason }
}
    .help = { $case ->
        [name-not-found] Vérifiez la connexion à Internet. Si elle fonctionne, vérifiez les adresses sous [api.{ $env }] dans repaylint.toml s’il y en a ; sinon, demandez à Kiva l’adresse actuelle.
        [refused] Essayez plus tard. Si rien ne change, vérifiez les adresses sous [api.{ $env }] dans repaylint.toml s’il y en a, ou demandez à la personne qui gère votre pare-feu.
        [expired] Vérifiez d’abord la date et l’heure de cet ordinateur. Si elles sont justes, n’allez pas plus loin et prévenez Kiva.
        [not-yet-valid] Vérifiez la date et l’heure de cet ordinateur : elles sont probablement en retard.
        [wrong-name] Vérifiez les adresses sous [api.{ $env }] dans repaylint.toml s’il y en a. Si elles sont justes, quelqu’un se trouve peut-être entre vous et Kiva : n’allez pas plus loin et prévenez la personne qui gère votre réseau.
        [unknown-issuer] Souvent, c’est le proxy d’une entreprise, qui regarde ce qui passe. Demandez à la personne qui gère votre réseau d’ajouter son certificat à ceux que cet ordinateur reconnaît.
        [certificate] Si le proxy d’une entreprise regarde ce qui passe, montrez ceci à la personne qui gère votre réseau. Sinon, n’allez pas plus loin et prévenez Kiva.
        [revoked] N’allez pas plus loin et prévenez Kiva.
        [not-for-servers] Vérifiez les adresses sous [api.{ $env }] dans repaylint.toml s’il y en a. Si elles sont justes, n’allez pas plus loin et prévenez la personne qui gère votre réseau.
        [bad-signature] N’allez pas plus loin et prévenez la personne qui gère votre réseau : quelqu’un se trouve peut-être entre vous et Kiva.
        [proxy-not-found] Vérifiez l’adresse du proxy dans HTTPS_PROXY ou ALL_PROXY. Si seul le proxy peut chercher les noms, écrivez socks5h:// au lieu de socks5://, et socks4a:// au lieu de socks4://.
        [proxy-login] Écrivez-les dans HTTPS_PROXY ou ALL_PROXY, par exemple http://nom:motdepasse@proxy.example.org:3128. Demandez-les à la personne qui gère votre réseau.
        [proxy] Le proxy est indiqué dans HTTPS_PROXY ou ALL_PROXY. Demandez à la personne qui gère votre réseau la bonne adresse, le bon nom et le bon mot de passe, ou mettez le serveur dans NO_PROXY si aucun proxy n’est nécessaire.
        [time-out] Essayez plus tard. Si le réseau est lent, donnez un nombre plus grand à timeout-seconds sous [api.{ $env }] dans repaylint.toml.
        [lost-plain] L’adresse commence par http://. Elle doit peut-être commencer par https:// : vérifiez les adresses sous [api.{ $env }] dans repaylint.toml. Si elles sont justes, regardez si le programme qui s’y trouve est en marche.
        [not-http] Vérifiez les adresses sous [api.{ $env }] dans repaylint.toml, ou si une page de connexion de votre réseau se trouve entre vous et Kiva.
       *[other] Vérifiez la connexion à Internet et essayez plus tard.
    }
api-come-later = { $case ->
    [busy] Kiva demande de revenir plus tard
   *[ill] Kiva n’a pas pu répondre
} (statut { $status }){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = { $asks ->
        [now] Essayez de nouveau maintenant.
        [minutes] Essayez de nouveau dans { $wait ->
            [one] { COUNT($wait) } minute
           *[other] { COUNT($wait) } minutes
        }.
        [hours] Essayez de nouveau dans { $wait ->
            [one] { COUNT($wait) } heure
           *[other] { COUNT($wait) } heures
        }.
        [days] Essayez de nouveau dans { $wait ->
            [one] { COUNT($wait) } jour
           *[other] { COUNT($wait) } jours
        }.
        [later] Essayez plus tard, et demandez à Kiva quand : le serveur indique un jour très lointain.
       *[no] Essayez de nouveau dans quelques minutes.
    }
api-unauthorized = Kiva n’accepte pas le jeton, ni un nouveau (statut 401){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = Vérifiez que les identifiants sont ceux de { $env }, et audience sous [api.{ $env }] dans repaylint.toml si ce réglage s’y trouve. Vérifiez aussi la date et l’heure de cet ordinateur. Puis demandez à Kiva.
api-forbidden = Kiva ne permet pas de faire cela avec ces identifiants (statut 403){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = Le jeton doit avoir le droit { $scope }. Demandez à Kiva de le donner à votre client id pour { $env }, et vérifiez que partner-id sous [api.{ $env }] dans repaylint.toml est bien le vôtre, s’il s’y trouve.
api-redirect = { $says ->
    [yes] { $host } renvoie ailleurs, vers { $to } (statut { $status })
   *[no] { $host } renvoie ailleurs (statut { $status })
}
    .help = Ce renvoi n’a pas été suivi, car votre jeton irait là-bas. L’API a peut-être déménagé : demandez à Kiva l’adresse actuelle et mettez-la dans base-url sous [api.{ $env }] dans repaylint.toml.

## Tokens

api-bad-credentials = { $host } n’accepte pas le client id ou son code secret (statut { $status }){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = Vérifiez que KIVA_CLIENT_ID et KIVA_CLIENT_SECRET sont complets et sont ceux de { $env } : staging et production ont chacun leur paire. S’ils sont justes, demandez à Kiva s’ils sont encore valables.
api-scope-not-granted = Les identifiants sont bons, mais ne comprennent pas le droit { $scope }
    .help = Demandez à Kiva de donner le droit { $scope } à votre client id pour { $env }.
api-token-status = { $host } n’a pas donné de jeton (statut { $status }){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = { $case ->
        [later] Essayez plus tard.
       *[other] Vérifiez token-url sous [api.{ $env }] dans repaylint.toml s’il s’y trouve ; sinon, demandez à Kiva l’adresse actuelle.
    }
api-token-unreadable = { $host } a répondu sans jeton utilisable
    .help = Vérifiez token-url sous [api.{ $env }] dans repaylint.toml s’il s’y trouve. Une page de connexion de votre réseau se trouve peut-être entre vous et Kiva.
api-no-partner = La réponse avec le jeton ne dit pas quel partenaire vous êtes
    .help = Écrivez votre numéro de partenaire sous [api.{ $env }] dans repaylint.toml : partner-id = "…". Demandez-le à Kiva si vous ne le connaissez pas.

## What became of a batch

api-refused = Kiva a refusé le lot entier (statut { $status }){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = { $case ->
        [address] Vérifiez partner-id et base-url sous [api.staging] ou [api.production] dans repaylint.toml. Rien du lot n’a été accepté.
        [size] Donnez un nombre plus petit à size sous [batch] dans repaylint.toml. Rien du lot n’a été accepté.
       *[other] Rien du lot n’a été accepté. Si ces mots n’aident pas, envoyez-les à Kiva.
    }
api-unknown-network = { $case ->
    [time-out] Le lot est parti, mais aucune réponse n’est arrivée à temps
    [lost] Le lot est parti, mais la connexion a été coupée avant que la réponse soit complète
    [too-long] Le lot est parti, mais la réponse est bien plus longue que toutes celles de l’API
    [not-http] Le lot est parti, mais la réponse est sous une forme inconnue : { $reason }
   *[other] Le lot est parti, mais la connexion a échoué avant que la réponse soit complète{ $says ->
        [yes]  : { $reason }
       *[no] {""}
    }
}
    .help = Seul Kiva sait s’il a été accepté. Avant de faire autre chose, regardez si PA2 montre un envoi avec ses prêts.
api-unknown-status = La réponse ne dit pas si le lot a été accepté (statut { $status }){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = Seul Kiva sait s’il a été accepté. Avant de faire autre chose, regardez si PA2 montre un envoi avec ses prêts.
api-unknown-code = La réponse ne nomme aucun envoi, et son code ne dit pas que le lot a été accepté ({ $code }){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = Seul Kiva sait s’il a été accepté. Avant de faire autre chose, regardez si PA2 montre un envoi avec ses prêts.
api-unknown-answer = La réponse dit que tout va bien, mais pas avec les mots de l’API{ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = Ce n’est peut-être pas Kiva qui a répondu. Avant de faire autre chose, regardez si PA2 montre un envoi avec les prêts du lot.

## “repaylint loans fetch”

api-loans-status = Kiva n’a pas donné les prêts { $loans } (statut { $status }){ $told ->
    [yes]  : { $words }
   *[no] {""}
}
    .help = { $case ->
        [address] Vérifiez partner-id et base-url sous [api.{ $env }] dans repaylint.toml s’ils s’y trouvent.
        [server] Essayez plus tard.
       *[other] Si ces mots n’aident pas, envoyez-les à Kiva.
    }
api-loans-unreadable = Ce que { $host } a donné comme prêts { $loans } n’est pas une liste de prêts
    .help = Vérifiez base-url sous [api.staging] ou [api.production] dans repaylint.toml s’il s’y trouve. Une page de connexion de votre réseau se trouve peut-être entre vous et Kiva.
api-loans-restless = La liste des prêts { $loans } a changé à chaque fois pendant sa lecture
    .help = Rien n’a été enregistré, car des prêts pourraient manquer. Essayez de nouveau dans quelques minutes.
api-loans-too-long = La liste des prêts de Kiva a { COUNT($total) } entrées, ce qui ne peut pas être juste
    .help = Vérifiez base-url et partner-id dans repaylint.toml s’ils s’y trouvent.
loans-there-already = { $file } existe déjà, et ce n’est pas une liste de prêts de { $env } qui pourrait être renouvelée
    .help = Donnez un autre nom avec --out, ou ajoutez --force pour l’écraser.
loans-cannot-write = { $case ->
    [folder] { $file } est un dossier
   *[other] { $file } ne peut pas être écrit : { $reason }
}
    .help = Donnez un autre endroit avec --out. Rien n’a été enregistré.
# Notes
loans-saved = { $loans ->
    [one] { COUNT($loans) } prêt enregistré
   *[other] { COUNT($loans) } prêts enregistrés
} dans { $file } ({ $env }). Les noms et les lieux des emprunteurs n’y sont pas.
loans-next = Pour comparer un rapport avec cette liste : repaylint check report.csv --loans { $file }
loans-again = La liste des prêts { $status } a changé entre-temps. Elle est lue de nouveau.
api-odd-answer = Une réponse de Kiva n’est pas comme le dit le document de l’API : { $why }. Prévenez Kiva.
api-waiting = { $why }. Nouvel essai dans { $seconds ->
    [one] { COUNT($seconds) } seconde
   *[other] { COUNT($seconds) } secondes
}.
