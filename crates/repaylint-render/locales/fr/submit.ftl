### What `repaylint submit` says.

# The verdict, once somebody tried to send the report.
verdict-sent = { $arrived ->
    [all] Envoyé
    [part] Envoyé en partie
    [unknown] Envoyé avec un résultat que personne ne connaît
   *[nothing] Rien n’est chez Kiva
}{ $found ->
    [yes] , à examiner : { $counts }
   *[no] {""}
}
submit-told-refused = { $sent ->
    [part] Rien de plus n’a été envoyé : la vérification ne laisse plus passer le rapport. Une partie est peut-être chez Kiva, son fichier doit donc rester tel qu’il est. Répétez la commande telle qu’elle était quand le rapport est passé, avec les mêmes listes et les mêmes réglages, en ajoutant --resume ; les corrections vont dans PA2.
   *[nothing] Rien n’a été envoyé : le rapport n’est pas prêt. Corrigez-le, puis envoyez-le.
}
submit-told-nothing-left = Il n’y a plus rien à faire : le journal dit que tout est chez Kiva.
submit-told-no-period = Personne n’a vérifié si ces prêts ont déjà été envoyés pour ce mois, car aucun mois n’est donné. Donnez-le avec --period, par exemple --period 2026-10.
submit-told-no-journal = { $file } porte le nom d’un journal, mais ne peut pas être lu comme tel : personne n’a donc regardé s’il dit que ces prêts ont déjà été envoyés. Un autre programme l’a peut-être enregistré : restaurez-le à partir d’une sauvegarde.
submit-told-torn = La dernière ligne de { $file } s’est interrompue pendant son écriture. Elle est marquée dans le journal, et tout ce qui précède reste valable.
submit-told-leaves = Le lot { $batch } part.
submit-told-accepted = Le lot { $batch } de { $of } est chez Kiva, avec { COUNT($repayments) } des { COUNT($all) } remboursements, { $total } sur { $sum }{ $problems ->
    [0] {""}
    [one]  ; Kiva nomme { COUNT($problems) } problème
   *[other]  ; Kiva nomme { COUNT($problems) } problèmes
}
submit-told-answer = Réponse de Kiva au lot { $batch } : { $message } ({ $code })
submit-told-odd-answer = La réponse de Kiva au lot { $batch } n’est pas comme le dit le document de l’API : { $why }. Regardez dans PA2 si tout y est, et prévenez Kiva.
submit-told-stopping = L’envoi s’arrête. Le lot en cours est d’abord terminé.
submit-told-done = Tout le rapport est chez Kiva : PA2 doit montrer { COUNT($repayments) } { $repayments ->
    [one] remboursement
   *[other] remboursements
}, { $total } en tout, en { $uploads ->
    [one] { COUNT($uploads) } envoi
   *[other] { COUNT($uploads) } envois
}{ $numbered ->
    [all] {" "}({ $numbers })
    [some] , dont { $numbers }
   *[no] {""}
}.
submit-told-finalize = { $environment ->
    [production] Le coordinateur Kiva doit maintenant réviser et finaliser le rapport dans PA2. Jusque-là, il ne compte pas.
   *[staging] C’était l’environnement de test : le vrai rapport s’envoie avec --env production, et le coordinateur Kiva doit ensuite le réviser et le finaliser dans PA2.
}
submit-told-so-far = { $accepted ->
    [0] Aucun lot n’est chez Kiva de façon certaine.
   *[other] Chez Kiva, avec certitude : { COUNT($accepted) } sur { $batches ->
        [one] { COUNT($batches) } lot
       *[other] { COUNT($batches) } lots
    }, { $repayments ->
        [one] { COUNT($repayments) } remboursement
       *[other] { COUNT($repayments) } remboursements
    }, { $total }.
}
submit-told-lacks = { $case ->
    [known] { $loans ->
        [0] Le rapport a tous les prêts que Kiva attend.
        [one] Kiva attend { COUNT($loans) } prêt que le rapport n’a pas. Il peut être facturé quand même.
       *[other] Kiva attend { COUNT($loans) } prêts que le rapport n’a pas. Ils peuvent être facturés quand même.
    }
   *[unknown] Personne n’a vérifié quels prêts Kiva attend : donnez sa liste avec --loans.
}
submit-told-ask-total = Ceci rapporte { $repayments ->
    [one] { COUNT($repayments) } remboursement
   *[other] { COUNT($repayments) } remboursements
}, { $total } en tout, au vrai environnement de Kiva. { $begun ->
    [yes] Il reste à envoyer { $left ->
        [one] { COUNT($left) } remboursement
       *[other] { COUNT($left) } remboursements
    }, { $left-total }. Pour envoyer, tapez le total de l’ensemble :
   *[no] Pour envoyer, tapez le total :
}

## The plan of --dry-run.

submit-plan = Rien n’est envoyé : voici ce qui le serait.
submit-plan-file = { $file }  sha256 { $sha256 }
submit-plan-rules = Vérifié par repaylint { $version }, jeu de règles { $rules }
submit-plan-to = Vers { $environment ->
    [production] le vrai environnement de Kiva (production)
   *[staging] l’environnement de test de Kiva (staging)
}, { $api }, { $known ->
    [yes] partenaire { $partner }
   *[no] pour le partenaire des identifiants
}
submit-plan-period = { $known ->
    [yes] Pour { $period }
   *[no] Pour un mois qui n’est pas donné
}
submit-plan-sum = { $batches ->
    [one] { COUNT($batches) } lot
   *[other] { COUNT($batches) } lots
}, { $repayments ->
    [one] { COUNT($repayments) } remboursement
   *[other] { COUNT($repayments) } remboursements
}, { $total }
submit-plan-batch = lot { $batch } : { $repayments ->
    [one] { COUNT($repayments) } remboursement
   *[other] { COUNT($repayments) } remboursements
}, { $total }, { $case ->
    [accepted] déjà chez Kiva
    [unknown] résultat inconnu
    [refused] refusé auparavant
    [not-sent] essayé auparavant, pas envoyé
   *[planned] pas encore envoyé
}, sha256 { $sha256 }
submit-plan-journal = { $case ->
    [done] Rien ne serait envoyé : le journal { $file } dit que tout est chez Kiva.
    [unknown] Rien ne serait envoyé : d’après le journal { $file }, personne ne sait si un lot est arrivé.
    [there] Le journal { $file } est commencé : la même commande avec --resume continue.
   *[new] Le journal sera { $file }
}

## What keeps a report from being sent.

submit-stdin = Un rapport à envoyer doit être un fichier
    .help = Rien n’a été envoyé. Enregistrez le rapport dans un fichier : son journal se trouve à côté, et évite qu’après une interruption un prêt soit rapporté deux fois.
submit-which-journal = { $case ->
    [folder] Un dossier n’a pas de journal à lui
   *[files] Plusieurs fichiers ensemble n’ont pas de journal à eux
}
    .help = Rien n’a été envoyé. Donnez un nom au journal avec --journal, par exemple --journal octobre.submission.jsonl, et le même nom chaque fois que vous envoyez ces fichiers.
submit-output-is-journal = { $file } est le journal de l’envoi et serait écrasé
    .help = Rien n’a été envoyé. Choisissez un autre nom pour le résultat.
submit-lost-count = Les lots ne sont pas ceux qui étaient prévus
    .help = Rien de plus n’a été envoyé. C’est une erreur de repaylint, et non de votre rapport : signalez-la, s’il vous plaît.
submit-senseless = D’après le journal { $file }, cela ne peut pas arriver maintenant
    .help = Rien de plus n’a été envoyé. Regardez si un autre programme a modifié le journal. Sinon, c’est une erreur de repaylint : signalez-la, s’il vous plaît.
submit-locked = Un autre envoi est en cours avec le journal { $file }
    .help = Cette commande n’a rien envoyé. Attendez que l’autre envoi soit terminé ; si aucun n’est en cours, fermez ce qui tient le fichier ouvert.
submit-journal-unusable = { $case ->
    [not-found] Le journal { $file } ne peut pas être écrit : son dossier n’existe pas
    [permission] Vous n’avez pas le droit de lire et d’écrire le journal { $file }
    [folder] Le journal { $file } est un dossier
   *[other] Le journal { $file } ne peut pas être écrit : { $reason }
}
    .help = Sans son journal, rien de plus n’est envoyé. { $case ->
        [not-found] Créez le dossier, ou corrigez le nom après --journal. Si une partie du rapport a été envoyée avec un journal, continuez avec celui-là et avec aucun autre.
        [permission] Obtenez le droit de le lire et de l’écrire, puis répétez la même commande. Choisissez un autre endroit avec --journal seulement si rien du rapport n’a jamais été envoyé : ce qui est chez Kiva n’est noté que dans ce journal, et avec un autre ce serait envoyé deux fois.
        [folder] Donnez avec --journal le nom d’un fichier. Si une partie du rapport a été envoyée avec un journal, continuez avec celui-là et avec aucun autre.
       *[other] Vérifiez que le disque n’est pas plein, puis répétez la même commande. Choisissez un autre endroit avec --journal seulement si rien du rapport n’a jamais été envoyé : ce qui est chez Kiva n’est noté que dans ce journal, et avec un autre ce serait envoyé deux fois.
    }
submit-journal-gone = { $case ->
    [accepted] Le lot { $batch } de { $of } est chez Kiva, mais le journal { $file } a été déplacé, supprimé ou remplacé entre-temps
    [not-sent] Le lot { $batch } de { $of } n’est pas arrivé, et le journal { $file } a été déplacé, supprimé ou remplacé entre-temps
    [unknown] Personne ne sait si le lot { $batch } de { $of } est arrivé, et le journal { $file } a été déplacé, supprimé ou remplacé entre-temps
   *[none] Le journal { $file } a été déplacé, supprimé ou remplacé pendant qu’il servait
}
    .help = Rien de plus n’a été envoyé. Remettez le journal à sa place, tel qu’il était, avant de répéter la commande : sans lui, ce qui est chez Kiva partirait de nouveau. { $case ->
        [accepted] Ajoutez ensuite --resume --mark-accepted { $batch }.
        [not-sent] Ajoutez ensuite --resume --resend { $batch }.
        [unknown] Cherchez ensuite dans PA2 un envoi avec { $total } en tout : s’il y est, ajoutez --resume --mark-accepted { $batch } ; sinon, ajoutez --resume --resend { $batch }.
       *[none] Ajoutez ensuite --resume.
    }
submit-no-journal = { $file } n’est pas un journal
    .help = Rien n’a été envoyé. Donnez avec --journal le nom du fichier qu’un envoi précédent a commencé, ou un nom qu’aucun fichier ne porte.
submit-journal-damaged = Le journal { $file } n’est pas fiable : la ligne { $line } { $case ->
    [unreadable] n’est pas telle qu’elle a été écrite
    [unchained] n’est pas la suite de la ligne précédente
   *[senseless] raconte quelque chose qui n’a pas pu arriver
}
    .help = Rien n’a été envoyé. Un journal ne doit jamais être modifié : reprenez le fichier tel qu’il était après le dernier envoi, d’une sauvegarde. S’il n’y en a pas, regardez dans PA2 quels lots du rapport s’y trouvent avant d’envoyer quoi que ce soit.
submit-journal-format = Le journal { $file } est écrit d’une façon que cette version de repaylint ne connaît pas
    .help = Rien n’a été envoyé. Utilisez la version de repaylint avec laquelle il a commencé.
submit-other-journal = { $case ->
    [permission] Vous n’avez pas le droit de lire { $file }
   *[other] { $file } ne peut pas être lu : { $reason }
}
    .help = Rien n’a été envoyé. C’est peut-être un journal de ce mois, qui dit quels prêts ont été envoyés. Faites en sorte qu’il puisse être lu, ou attendez que l’envoi qui l’écrit soit terminé.
submit-sent-before = { $all ->
    [yes] Tous les prêts du rapport ({ COUNT($count) }) ont déjà été envoyés
   *[no] { $count ->
        [one] { COUNT($count) } prêt du rapport a déjà été envoyé
       *[other] { COUNT($count) } prêts du rapport ont déjà été envoyés
    }
} vers { $environment } pour { $period }, d’après { $files }{ $listed ->
    [yes]  : { $loans }
   *[no] {""}
}
    .help = Rien n’a été envoyé. Retirez ces prêts du rapport, ou corrigez le mois avec --period. S’ils doivent vraiment être rapportés de nouveau pour le même mois, envoyez-les avec --again.
submit-same-report = Ce même rapport a déjà été envoyé vers { $environment }, d’après { $files }
    .help = Rien n’a été envoyé. Continuez avec ce journal, par --journal et --resume, si tout n’a pas été envoyé. S’il doit vraiment être rapporté de nouveau, peut-être pour un autre mois, envoyez-le avec --again.
submit-sent-meanwhile = Un autre envoi des mêmes prêts vers { $environment } est en cours, avec { $files }
    .help = Cette commande n’a rien envoyé. Attendez que l’autre envoi soit terminé, puis répétez la même commande : on saura alors ce qui a été envoyé.
submit-already-sent = Ce rapport a été envoyé : d’après le journal { $file }, tout est chez Kiva (nombre de lots : { COUNT($batches) })
    .help = Rien n’a été envoyé. Regardez dans PA2, où le coordinateur Kiva le révise et le finalise. Un autre rapport doit avoir son propre nom de fichier, ou un autre --journal.
submit-needs-resume = { $case ->
    [unknown] Un envoi précédent a été interrompu ou n’a pas reçu de réponse claire, et personne ne sait si le lot { $batch } est arrivé
    [none] Un envoi précédent a commencé avec le journal { $file }, mais aucun lot n’est chez Kiva
   *[open] Ce rapport a été envoyé en partie : d’après le journal { $file }, Kiva a { COUNT($accepted) } des { COUNT($batches) } lots
}
    .help = Rien n’a été envoyé. { $case ->
        [unknown] Regardez dans PA2, onglet « Remboursements », si le lot { $batch } s’y trouve. Répétez ensuite la même commande : si oui, en ajoutant --resume --mark-accepted { $batch } ; sinon, en ajoutant --resume --resend { $batch }.
       *[open] Répétez la même commande en ajoutant --resume : seuls partent les lots qui ne sont pas chez Kiva.
    }
submit-report-changed = { $case ->
    [done] Le journal { $file } est celui d’un autre rapport, envoyé en entier
   *[other] Le rapport a changé depuis le début du journal { $file }
}
    .help = Rien n’a été envoyé. { $case ->
        [done] Donnez à ce rapport son propre nom de fichier, ou un autre --journal.
        [arrived] Une partie de l’ancien rapport est chez Kiva. Reprenez l’ancien fichier et répétez la même commande en ajoutant --resume ; les corrections vont dans PA2, ou dans un rapport à part avec un autre --journal.
       *[nothing] D’après le journal, rien de l’ancien rapport n’est arrivé : le nouveau peut donc être envoyé avec son propre journal : --journal FICHIER.
    }
submit-settings-changed = Avec les réglages d’aujourd’hui, les lots ne seraient pas ceux du journal { $file }
    .help = Rien n’a été envoyé. Prenez les réglages du début : les colonnes (--column-mode), l’ordre des fichiers, l’encodage et la feuille.
submit-nothing-unknown = { $case ->
    [none] Aucun rapport n’a encore été envoyé avec le journal { $file } : le résultat du lot { $batch } n’est pas inconnu
   *[known] Le résultat du lot { $batch } n’est pas inconnu
}
    .help = Rien n’a été envoyé. --mark-accepted et --resend sont pour le seul lot dont le résultat est inconnu. { $case ->
        [none] Regardez si le rapport a été envoyé avec un autre --journal ou à l’autre environnement.
       *[known] Répétez la même commande avec --resume seul. Le journal est { $file }.
    }
submit-other-batch = Le lot au résultat inconnu n’est pas le lot { $batch }, mais le lot { $open }
    .help = Rien n’a été envoyé. Regardez dans PA2 si le lot { $open } s’y trouve. Répétez ensuite la même commande : si oui, en ajoutant --resume --mark-accepted { $open } ; sinon, en ajoutant --resume --resend { $open }.
submit-other-partner = Le journal { $file } est celui du partenaire { $expected }, et les identifiants sont ceux du partenaire { $actual }
    .help = Rien n’a été envoyé. Prenez les identifiants du début.
submit-other-address = D’après le journal { $file }, ce rapport a été envoyé vers { $expected }, mais il irait maintenant vers { $actual }
    .help = Rien n’a été envoyé. Voyez base-url sous [api.staging] ou [api.production] dans repaylint.toml. Si la première adresse ne servait qu’à un essai, recommencez avec un autre --journal.
submit-other-month = Le journal { $file } est pour { $expected }, mais cette fois il s’agit de { $actual }
    .help = Rien n’a été envoyé. Corrigez le mois avec --period. Si le même rapport vaut vraiment pour un autre mois, recommencez avec un autre --journal.
submit-staging-list = { $file } est une liste de prêts de l’environnement de test, et ce rapport va au vrai environnement
    .help = Rien n’a été envoyé. Il s’y trouve d’autres prêts. Donnez à --loans une liste du vrai environnement.
submit-needs-total = Le vrai environnement demande le total, et ici la question ne peut être posée à personne
    .help = Rien n’a été envoyé. Donnez avec --confirm-total le total auquel le rapport doit arriver, d’après votre SIG. Le rapport arrive à { $total }.
submit-bad-total = { $case ->
    [empty] Aucun total n’a été donné
   *[other] { $value } n’est pas un total
}
    .help = Rien n’a été envoyé. N’écrivez que des chiffres, avec un point avant les décimales, par exemple 52955120.02.
submit-wrong-total = Le rapport arrive à { $total }, et non à { $value }
    .help = Rien n’a été envoyé. Cherchez lequel des deux est juste avant de rapporter quoi que ce soit : comparez le rapport avec votre SIG.

## How it ended. $why and $advice: what api.ftl says of it, where anything came from the network.

submit-unfit = { $document ->
    [given] Le lot { $batch } de { $of } n’a pas été envoyé, car le document de l’API que nomme --openapi demande autre chose. { $why }
   *[own] Le lot { $batch } de { $of } n’a pas été envoyé, car d’après ce que repaylint sait de l’API il ne serait pas juste. { $why }
}
    .help = { $sent ->
        [part] Rien de ce lot n’est chez Kiva.
       *[nothing] Rien n’a été envoyé.
    } { $document ->
        [given] Si ce document est le bon, cherchez une version plus récente de repaylint ; d’ici là, déposez le CSV dans PA2.
       *[own] Cherchez une version plus récente de repaylint ; d’ici là, déposez le CSV dans PA2.
    }
submit-not-sent = Le lot { $batch } de { $of } n’est pas arrivé. { $why }
    .help = { $advice } Répétez ensuite la même commande en ajoutant --resume.
submit-refused = Le lot { $batch } de { $of } n’a pas été accepté. { $why }
    .help = { $advice } { $case ->
        [size] Les lots de ce journal gardent leur taille. Comme aucun n’est chez Kiva, recommencez avec un autre --journal.
        [size-part] Les lots de ce journal gardent leur taille. Mettez dans un fichier à part les remboursements qui ne sont pas encore chez Kiva, et envoyez-le.
        [part] Si le rapport doit changer, demandez d’abord à Kiva, car une partie est déjà chez Kiva. Sinon, répétez la même commande en ajoutant --resume.
       *[other] Si le rapport doit changer, corrigez-le et envoyez-le avec un autre --journal, car rien n’est chez Kiva. Sinon, répétez la même commande en ajoutant --resume.
    }
submit-stopped = L’envoi s’est arrêté avant la fin
    .help = Aucun lot n’est envoyé à moitié. Répétez la même commande en ajoutant --resume.
submit-unknown = Personne ne sait si le lot { $batch } de { $of } est arrivé. { $why }
    .help = Ne l’envoyez pas de nouveau avant de savoir. Cherchez dans PA2, onglet « Remboursements », un envoi de { $repayments ->
        [one] { COUNT($repayments) } remboursement
       *[other] { COUNT($repayments) } remboursements
    } avec { $total } en tout. Répétez ensuite la même commande : s’il y est, en ajoutant --resume --mark-accepted { $batch } ; s’il n’y est pas après un moment, en ajoutant --resume --resend { $batch }. Ce qui a été envoyé se trouve dans { $journal }.
submit-unsettled = Personne ne sait si le lot { $batch } de { $of } est arrivé : un envoi précédent a été interrompu, ou n’a pas reçu de réponse claire
    .help = Rien n’a été envoyé. Cherchez dans PA2, onglet « Remboursements », un envoi de { $repayments ->
        [one] { COUNT($repayments) } remboursement
       *[other] { COUNT($repayments) } remboursements
    } avec { $total } en tout. Répétez ensuite la même commande : s’il y est, en ajoutant --resume --mark-accepted { $batch } ; s’il n’y est pas, en ajoutant --resume --resend { $batch }. Ce qui a été envoyé se trouve dans { $journal }.
submit-not-written-down = { $case ->
    [accepted] Le lot { $batch } de { $of } est chez Kiva, mais le journal n’a pas pu être écrit : { $reason }
    [not-sent] Le lot { $batch } de { $of } n’est pas arrivé, mais le journal n’a pas pu être écrit : { $reason }
   *[unknown] Personne ne sait si le lot { $batch } de { $of } est arrivé, et le journal n’a pas pu être écrit : { $reason }
}
    .help = Vérifiez que le disque n’est pas plein. { $case ->
        [accepted] Le lot est chez Kiva. Répétez la même commande en ajoutant --resume ; si elle dit que personne ne sait, avec --resume --mark-accepted { $batch }.
        [not-sent] Le lot n’est pas chez Kiva. Répétez la même commande en ajoutant --resume ; si elle dit que personne ne sait, avec --resume --resend { $batch }.
       *[unknown] Cherchez dans PA2 un envoi avec { $total } en tout. Répétez ensuite la même commande : s’il y est, en ajoutant --resume --mark-accepted { $batch } ; sinon, en ajoutant --resume --resend { $batch }.
    } Le journal est { $journal }.
