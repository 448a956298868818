# Le premier écran, le début d'un badge et les titres de la fenêtre.

title-begin = Un nouveau badge
title-canvas = Questions
title-stage = Dessin
title-workshop = Atelier

hello = Que faisons-nous aujourd'hui ?
hello-attendee = Bonjour, { $seat } !
door-design = Je crée un badge
door-design-about = Imagine un badge, dessine-le, et montre-le avec fierté.
door-workshop = J'anime un atelier
door-workshop-about = Prépare-le, vois ce que chacun a fait, donne les badges.

recent = Faits ici
recent-none = Tes badges seront ici
recent-none-about = Commence-en un ci-dessus. Il se garde tout seul, et tu le retrouves ici.
work-menu = Que faire de { $name }
work-open = Ouvrir les questions
work-draw = Dessiner
work-put-away = Ranger
work-is-away = { $name } : rangé.

begin-title = Comment veux-tu commencer ?
begin-about = Avec des questions, le badge naît de tes réponses. Tu peux dessiner à tout moment, et tout changer plus tard.
template-facts = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} et un dessin
begin-draw = Dessiner tout de suite
begin-draw-about = Pars d'un modèle ou d'un badge vide. Les mots peuvent venir après.

# Noms sur les badges des images ; assez courts pour un ruban.
sample-beekeeper = Ruches
sample-camper = Bivouac
sample-captain = Capitaine
sample-reader = Lectrice
sample-swimmer = En mer
sample-volunteer = Entraide

workshop-title = Ce que tout le monde a fait
workshop-count = { $count ->
    [one] { $count } badge sur cet ordinateur
   *[other] { $count } badges sur cet ordinateur
}
workshop-which = Atelier
workshop-all = Tous
workshop-none = Il n'y a encore rien ici
workshop-none-about = Les badges faits sur cet ordinateur, et ceux qui viennent d'ailleurs, se verront ici.
workshop-sample = Voir un atelier d'exemple

pack-how = Les paquets d'autres ordinateurs sont repris d'un double clic sur leur fichier. Ce qui est déjà ici reste ; rien n'est perdu.
pack-choose = Ouvrir un paquet
pack-kind = Paquets de Roundel
pack-known = Tout ce qu'il y a dans ce paquet était déjà ici.
pack-taken = { $count ->
    [one] { $count } travail est arrivé.
   *[other] { $count } travaux sont arrivés.
} { $conflicts ->
    [0] { "" }
    [one] L'un d'eux avait changé ici aussi ; les deux états sont gardés.
   *[other] { $conflicts } d'entre eux avaient changé ici aussi ; les deux états sont gardés.
}
pack-locked = Ce paquet est fermé à clé
pack-passphrase = Ce qui l'ouvre
pack-passphrase-hint = La personne qui a fait le paquet le sait. Majuscules et espaces comptent.
pack-open = Ouvrir le paquet
pack-opening = Ouverture du paquet…
