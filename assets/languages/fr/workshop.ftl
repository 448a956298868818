# La journée de qui anime : préparer, recueillir, choisir ; rendre ; le mur.

title-prepare = Préparer
title-collect = Recueillir
title-wall = Mur

desk-title = Animer un atelier
desk-back = Atelier
desk-new = Nouvel atelier
desk-name = Comment s’appelle-t-il ?
desk-name-hint = Par exemple « Après-midi soudure ».
desk-begin = Commencer
desk-prepare = Préparer
desk-prepare-about = Qui vient, quelles questions, et une clé pour chaque portable.
desk-collect = Recueillir
desk-collect-about = Faire entrer ce que tout le monde a fait.
desk-wall = Mur
desk-wall-about = Tout montrer sur le grand écran.

pack-out-where = Sur quelle clé ?
pack-writing = Écriture et relecture …
pack-sticks = { $count ->
    [one] { $count } clé est prête.
   *[other] { $count } clés sont prêtes.
}
pack-again = Écrire à nouveau

hand-in = Mettre mon travail sur une clé
hand-in-now = Le mettre sur la clé
hand-in-done = { $count ->
    [0] Rien n’est encore fait ; la clé porte l’atelier.
    [one] { $count } travail est sur la clé.
   *[other] { $count } travaux sont sur la clé.
}

prepare-title = Préparer l’atelier
prepare-what = Quand et où
prepare-day = Jour
prepare-place = Où
prepare-place-hint = Par exemple « Salle de lecture ».
prepare-host = Qui invite
prepare-host-hint = Par exemple « Bibliothèque de la rue du Port ».
prepare-questions = Questions et temps
prepare-template = Quelles questions ?
prepare-minutes = Combien de temps ?
prepare-people = Qui participe
prepare-seats = Places ou surnoms : { $count }
prepare-seats-hint = Un par ligne. Les vrais noms ne sont pas nécessaires.
prepare-counts = Places numérotées
prepare-count = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
prepare-seat = Place { $number }
prepare-groups = Qui travaille ensemble ?
prepare-group = { $count ->
    [0] Chacun seul
   *[other] Groupes de { $count }
}
prepare-photos = Que peut-on photographier ?
prepare-photos-none = Rien
prepare-photos-things = Des dessins et des objets
prepare-photos-things-about = Aucune personne.
prepare-photos-people = Des personnes aussi
prepare-photos-people-about = Toutes les personnes sur la photo ont signé un accord ; pour les enfants, leurs familles aussi.
prepare-offers = Ce que l’on peut choisir
prepare-languages = Langues
prepare-all = Rien de coché : toutes.
prepare-take-colours = Prendre les couleurs d’un logo
prepare-our-colours =
    { $number ->
        [1] Nos couleurs
       *[other] Nos couleurs { $number }
    }
prepare-no-colours = Cette image n’a pas de couleurs à prendre. Essayez-en une autre.
prepare-remove-colours = Retirer { $name }
prepare-issuer = Qui donne les badges
prepare-issuer-about = Sa carte va sur chaque portable ; sa clé reste ici.
prepare-nobody = Décider plus tard
prepare-packs = Paquets de départ
prepare-packs-about = Une clé par portable, ou une seule qui circule. Un double-clic sur son fichier, et le portable est prêt.
prepare-write = Écrire le paquet de départ
prepare-written = Le paquet de départ est sur la clé.
prepare-put-away = Ranger cet atelier
prepare-put-away-about = Il quitte la liste. Ce qui y a été fait reste sur ce portable.

collect-title = Recueillir
collect-stick = Quelle clé ?
collect-looking = On regarde ce qu’il y a dessus …
collect-taking = On le fait entrer …
collect-nothing = Il n’y a pas de paquet dessus.
collect-take = { $count ->
    [one] Faire entrer { $count } paquet
   *[other] Faire entrer { $count } paquets
}
collect-took = { $packs ->
    [one] { $packs } paquet est entré
   *[other] { $packs } paquets sont entrés
}, { $works ->
    [0] sans rien de nouveau.
    [one] avec { $works } nouveau travail.
   *[other] avec { $works } nouveaux travaux.
}
collect-known = Tout ce qu’il contient était déjà ici.
collect-conflicts = { $count ->
    [one] Un travail a été changé à deux endroits. Choisis plus bas.
   *[other] { $count } travaux ont été changés à deux endroits. Choisis plus bas.
}
collect-pack = { $works ->
    [one] { $works } travail
   *[other] { $works } travaux
}{ $awards ->
    [0] { "" }
    [one] , { $awards } badge donné
   *[other] , { $awards } badges donnés
}
collect-locked = Verrouillé. Qui l’a fait sait ce qui l’ouvre.
collect-came = { $came } sur { $of } ont apporté quelque chose
collect-works = { $count ->
    [one] { $count } travail est ici
   *[other] { $count } travaux sont ici
}
collect-drawn = { $count ->
    [0] Rien n’est encore dessiné
    [one] { $count } est dessiné
   *[other] { $count } sont dessinés
}
collect-clocks = { $count ->
    [one] L’horloge de { $count } ordinateur est fausse.
   *[other] Les horloges de { $count } ordinateurs sont fausses.
} Rien n’est perdu. Règle l’horloge avant d’y donner des badges.
collect-clocks-which = Lesquels ?
collect-missing = n’est pas encore venu
collect-here = est venu

conflicts = { $count ->
    [one] Un travail en deux états
   *[other] { $count } travaux en deux états
}
conflict-about-design = Deux portables ont dessiné dessus. Lequel garder ? L’autre est conservé.
conflict-about-canvas = Deux portables ont écrit dessus. Lequel garder ? L’autre est conservé.
conflict-about-other = Deux portables l’ont changé. Lequel garder ? L’autre est conservé.
conflict-picture = { $name }, dans cet état
conflict-here = De ce portable
conflict-elsewhere = D’un autre portable
conflict-away = Il y a été rangé.
conflict-take = Prendre celui-ci
conflict-settled = Choisi : { $name }.
conflict-instead = Prendre l’autre

wall-of = Mur : { $title }
wall-menu = Plus
wall-leave = Quitter le mur
wall-all = Tous les badges
wall-next = Suivant
wall-before = Précédent
wall-open = Montrer { $name } en grand
wall-without = Tous les autres
wall-strength = Un point fort
wall-strengths = Points forts
wall-question = Une question
wall-questions = Questions
wall-take-off = Décoller : { $text }
wall-taken-off = Le mot est décollé.
wall-hide = Cacher ce badge
wall-is-hidden = { $name } est caché.
wall-unhide = { $count ->
    [one] Montrer { $count } badge caché
   *[other] Montrer { $count } badges cachés
}
wall-shuffle = Mélanger
wall-board = Questions de la fin
wall-answer = Une réponse
wall-answer-to = Une réponse à : { $prompt }
wall-names = Montrer qui l’a fait
wall-by-none = Tous ensemble
wall-by-group = Par groupe
wall-by-path = Par parcours
wall-pdf = Enregistrer en PDF, { $paper }
wall-page = Enregistrer comme page
wall-making = Le PDF se fait …
wall-none = Rien n’est encore accroché
wall-none-about = Ce que les gens dessinent est ici dès que c’est recueilli.
wall-all-hidden = Tous les badges sont cachés. Le menu les montre à nouveau.
