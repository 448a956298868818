# L'atelier de dessin.

stage-opening = Ouverture de ton badge…
stage-fetching = Un instant…

## Comment commence un badge

stage-questions = Trois questions
stage-start = Choisis un départ
stage-start-back = Retour
stage-ask-subject = De quoi parle-t-il ?
stage-ask-mood = Quelle ambiance ?
stage-ask-kind = À quoi sert-il ?
stage-surprise = Surprends-moi
stage-empty = Feuille vide
stage-start-picture = Une image
stage-untitled = Nouveau badge
stage-all = { $count } badges pour commencer
stage-found = { $count ->
    [one] Un badge convient
   *[other] { $count } badges conviennent, le meilleur d'abord
}
stage-subject-of-making = Fabriquer
stage-subject-of-nature = Nature
stage-subject-of-words = Mots
stage-subject-of-music = Musique
stage-subject-of-art = Art
stage-subject-of-science = Science
stage-subject-of-sport = Sport
stage-subject-of-helping = Aider
stage-subject-of-food = Cuisine
stage-subject-of-history = Histoire
stage-subject-of-digital = Numérique
stage-subject-of-general = N'importe quoi
stage-mood-playful = Joyeux
stage-mood-calm = Calme
stage-mood-bold = Audacieux
stage-mood-classic = Classique
stage-mood-modern = Moderne
stage-mood-handmade = Fait main
stage-badge-skill = Un savoir-faire
stage-badge-taking-part = Une participation
stage-badge-achievement = Une réussite
stage-badge-role = Un rôle
stage-badge-community = La gentillesse
stage-badge-level = Une étape d'un chemin

## Au-dessus du badge

stage-name = Nom du badge
stage-saved = Gardé à { $time }
stage-saving = On garde…
stage-undo = Annuler
stage-redo = Refaire
stage-past = Historique
stage-zoom-in = Plus près
stage-zoom-out = Plus loin
stage-zoom-whole = Voir le badge entier
stage-keys = Touches
stage-done = C'est fini
stage-undone = Annulé : { $step }
stage-redone = Refait : { $step }

## La barre

stage-rail = Mettre sur le badge
stage-shape = Forme
stage-emblem = Emblème
stage-words = Mots
stage-ribbon = Ruban
stage-picture = Image
stage-pen = Crayon
stage-pattern = Motif
stage-dice = Dé
stage-layers = Calques
stage-levels = Niveaux
stage-back = Retour
stage-new-words = Mots
stage-new-ribbon = Bravo

stage-swap-shape = Une autre forme
stage-swap-emblem = Un autre emblème
stage-swap-ribbon = Un autre ruban

## Le papier

stage-paper = { $count ->
    [0] Le badge, encore vide
    [one] Le badge, un calque
   *[other] Le badge, { $count } calques
}
stage-menu = Qu'en faire
stage-words-done = Mots terminés

## Ce qui est sélectionné

stage-side = Choisir et changer
stage-many = { $count ->
    [one] Une chose
   *[other] { $count } choses
}
stage-about = Tout le badge
stage-how = Clique sur quelque chose du badge pour le changer. Ou donne d'autres couleurs à tout le badge :
stage-own-colours = Ses couleurs
stage-own-colour = La couleur { $name }
stage-palettes = Palettes
stage-alt = En mots
stage-alt-label = Ce que montre le badge
stage-alt-hint = Pour qui ne le voit pas.
stage-describe = Décris-le pour moi
stage-save = Enregistrer l’image
stage-save-png = PNG, pour tout
stage-save-svg = SVG, pour toutes les tailles

stage-other-shape = Une autre forme
stage-other-emblem = Un autre emblème
stage-other-ribbon = Un autre ruban
stage-other-picture = Une autre image
stage-colour = Couleur
stage-second-colour = Deuxième couleur
stage-no-colour = Aucune
stage-other-colour = Une autre couleur
stage-pipette = Prendre une couleur du badge
stage-pipette-how = Clique sur le badge pour prendre la couleur à cet endroit. Échap laisse tomber.
stage-edge = Bord
stage-edge-width = Largeur du bord
stage-outline = Contour
stage-outline-width = Largeur du contour
stage-gaps = Trous dans le contour
stage-shadow = Ombre
stage-shadow-soft = Douceur de l'ombre
stage-shadow-right = Ombre vers la droite
stage-shadow-down = Ombre vers le bas
stage-glow = Lueur
stage-glow-soft = Douceur de la lueur
stage-bevel = Bords en relief
stage-bevel-width = Largeur des bords en relief
stage-filled = Rempli pour chaque personne
stage-filled-earner = nom
stage-filled-date = date
stage-filled-issuer = qui le donne
stage-filled-badge = badge
stage-example-earner = Alex Kim
stage-example-issuer = Ta bibliothèque
stage-letters = Lettres
stage-letter-size = Taille des lettres
stage-weight-regular = normal
stage-weight-semibold = demi-gras
stage-weight-bold = gras
stage-weight-extrabold = extra-gras
stage-weight-black = noir
stage-line = Sur quelle ligne
stage-curve-straight = Droite
stage-curve-above = Arche
stage-curve-below = Creux
stage-curve-circle = Cercle
stage-band = La bande
stage-words-colour = Les mots
stage-tails = Les bouts
stage-folds = Les plis
stage-bend = Combien ça se courbe
stage-opacity = Combien c'est opaque
stage-group-how = Double-clique dessus pour travailler dedans. Échap en ressort.
stage-ink-only = C'est dessiné sur papier : ne garder que l'encre
stage-mask = Découper en
stage-mask-none = Rien
stage-mask-circle = Cercle
stage-mask-rounded = Carte
stage-mask-hexagon = Hexagone
stage-mask-heart = Cœur
stage-mask-shield = Écu
stage-picture-zoom = Plus ou moins près
stage-picture-x = De gauche à droite
stage-picture-y = De haut en bas
stage-duotone = En deux couleurs du badge
stage-whose = À qui est cette image ?
stage-whose-hint = Écris qui l'a faite, et ne l'utilise que si cette personne est d'accord.
stage-picture-large = Cette image est trop grande.
stage-picture-large-hint = Enregistre-la plus petite, moins de 20 Mo, et apporte-la encore.

stage-number-rounding = Coins ronds
stage-number-sides = Côtés
stage-number-turn = Rotation des côtés
stage-number-points = Pointes
stage-number-depth = Profondeur
stage-number-bumps = Bosses
stage-number-petals = Pétales
stage-number-thickness = Épaisseur
stage-number-power = Carrure
stage-number-teeth = Dents
stage-number-share = Largeur
stage-number-rays = Rayons
stage-number-lobes = Lobes
stage-number-taper = Finesse
stage-number-cleft = Fente
stage-number-belly = Ventre
stage-number-phase = Phase
stage-number-arm = Largeur des bras
stage-number-flare = Évasement
stage-number-rise = Hauteur de l'arche
stage-number-point = Pointu
stage-number-slope = Pente
stage-number-bites = Échancrures
stage-number-size = Taille des échancrures
stage-number-holes = Trous
stage-number-puffs = Volutes
stage-number-tail = Place de la queue
stage-number-sag = Courbe des pages
stage-number-wave = Vague
stage-number-roof = Hauteur du toit
stage-number-waist = Taille
stage-number-knob = Boutons
stage-number-corner = Coins
stage-number-crown = Hauteur de la couronne
stage-number-disc = Taille du disque
stage-number-pleats = Plis
stage-number-notch = Encoche
stage-number-sweep = Angle
stage-number-second = Deuxième sommet
stage-number-trunk = Tronc
stage-number-lean = Inclinaison

stage-more = Plus
stage-x = Depuis la gauche
stage-y = Depuis le haut
stage-width = Largeur
stage-height = Hauteur
stage-size = Taille
stage-turn = Tourné
stage-fill = Peinture
stage-fill-solid = Unie
stage-fill-linear = Dégradée
stage-fill-radial = Rayonnante
stage-from = De
stage-to = À
stage-direction = Direction
stage-between = Entre les motifs
stage-motif-size = Taille des motifs
stage-motif-share = Épaisseur des motifs
stage-layer-name = Nom dans la liste des calques
stage-layer-alt = Ce que cela montre
stage-layer-alt-hint = Une partie de la description du badge.

stage-arrange = Ranger
stage-order = Dessus et dessous
stage-align = Aligner
stage-align-left = Côtés gauches alignés
stage-align-centre = Centres alignés
stage-align-right = Côtés droits alignés
stage-align-top = Hauts alignés
stage-align-middle = Milieux alignés
stage-align-bottom = Bas alignés
stage-spread-across = Mêmes écarts en largeur
stage-spread-down = Mêmes écarts en hauteur

## Ce qu'on peut faire

stage-write = Écrire les mots
stage-duplicate = Dupliquer
stage-remove = Enlever
stage-select-all = Tout sélectionner
stage-next-above = Sélectionner le suivant au-dessus
stage-next-below = Sélectionner le suivant au-dessous
stage-group = Grouper
stage-ungroup = Dégrouper
stage-to-top = Tout en haut
stage-up = Un cran plus haut
stage-down = Un cran plus bas
stage-to-bottom = Tout en bas
stage-lock = Verrouiller
stage-unlock = Déverrouiller
stage-hide = Cacher ou montrer
stage-nudge-left = Un peu à gauche
stage-nudge-right = Un peu à droite
stage-nudge-up = Un peu en haut
stage-nudge-down = Un peu en bas
stage-nudge-left-ten = Dix à gauche
stage-nudge-right-ten = Dix à droite
stage-nudge-up-ten = Dix en haut
stage-nudge-down-ten = Dix en bas
stage-larger = Plus grand
stage-smaller = Plus petit
stage-turn-right = Tourner à droite
stage-turn-left = Tourner à gauche

stage-keys-change = Changer
stage-keys-arrange = Ranger
stage-keys-place = Déplacer, agrandir, tourner
stage-keys-look = Regarder
stage-keys-other = Aussi
stage-key-escape = Un pas vers l'extérieur
stage-key-space = Tenir pour faire glisser le papier
stage-key-copy = Copier
stage-key-paste = Coller, aussi une image
stage-key-shift = En glissant : tout droit, ou par 15°
stage-key-alt = En glissant : sans aimant, ou depuis le milieu

## Emblèmes, motifs, crayon, dé, niveaux

stage-emblem-search = Chercher un emblème
stage-emblem-subjects = Sujets
stage-emblems-found = { $count ->
    [0] Rien trouvé : essaie un autre mot
    [one] Un trouvé
   *[other] { $count } trouvés
}
stage-subject-star = étoile
stage-subject-tools = outil
stage-subject-nature = feuille
stage-subject-music = musique
stage-subject-book = livre
stage-subject-science = science
stage-subject-sport = sport
stage-subject-food = cuisine
stage-subject-people = gens
stage-subject-computer = ordinateur
stage-pattern-fills = Le motif remplit la forme sélectionnée.
stage-pattern-adds = Sélectionne d'abord une forme, et le motif la remplit. Sans forme, tu auras un disque.
stage-pen-how = Dessine sur le badge avec la souris, un doigt ou un stylet.
stage-pen-width = Largeur du crayon
stage-dice-how = Le dé change ce qui n'est pas retenu. Si cela ne te plaît pas, annule ou relance-le.
stage-roll = Lancer le dé
stage-hold = Retenir
stage-hold-shape = La forme
stage-hold-emblem = L'emblème
stage-hold-words = Les lettres
stage-hold-colours = Les couleurs
stage-levels-how = Un badge, plusieurs niveaux : le badge reste, la marque grandit.
stage-level-mark = La marque
stage-level-none = Pas de niveaux
stage-level-stars = Étoiles
stage-level-dots = Points
stage-level-metals = Métaux
stage-level-ring = Bord coloré
stage-level-steps = Mots
stage-level-count = Combien de niveaux
stage-level-place = À quel endroit
stage-level-foot = En bas
stage-level-head = En haut
stage-level-word = Le niveau { $level } s'appelle
stage-level-picture = Niveau { $level }

## La liste des calques

stage-layers-how = Le plus haut est le premier. Fais glisser un calque ailleurs, ou parcours la liste avec les flèches ; Alt avec une flèche le déplace, F2 le renomme.
stage-no-layers = Il n'y a encore rien sur le badge. Commence par une forme.
stage-kind-shape = Forme
stage-kind-emblem = Emblème
stage-kind-text = Mots
stage-kind-ribbon = Ruban
stage-kind-picture = Image
stage-kind-pattern = Motif
stage-kind-drawing = Dessin
stage-kind-group = Groupe
stage-lock-one = Verrouiller { $name }
stage-unlock-one = Déverrouiller { $name }
stage-hide-one = Cacher { $name }
stage-show-one = Montrer { $name }

## Historique

stage-versions = Versions
stage-version-name = Quel nom lui donner
stage-keep-version = Garder cette version
stage-version-is-kept = Cette version est gardée.
stage-no-versions = Garde une version avant d'essayer quelque chose d'osé.
stage-version-auto = Gardée par Roundel
stage-version-restored = Avant une ancienne version
stage-version-issued = Remise
stage-version-kept = Version
stage-version-conflict = D'un autre ordinateur
stage-steps = Ce qui a été fait

stage-step-open = Ouvert
stage-step-elsewhere = Changé sur un autre ordinateur
stage-step-move = Déplacé
stage-step-size = Taille changée
stage-step-turn = Tourné
stage-step-order = Dessus et dessous
stage-step-copy = Dupliqué
stage-step-paste = Collé
stage-step-remove = Enlevé
stage-step-group = Groupé
stage-step-ungroup = Dégroupé
stage-step-lock = Verrouillé
stage-step-unlock = Déverrouillé
stage-step-show = Montré
stage-step-hide = Caché
stage-step-align = Aligné
stage-step-spread = Mêmes écarts
stage-step-name = Nommé
stage-step-words = Mots écrits
stage-step-add-words = Mots ajoutés
stage-step-add-shape = Forme ajoutée
stage-step-add-ribbon = Ruban ajouté
stage-step-add-emblem = Emblème ajouté
stage-step-add-pattern = Motif ajouté
stage-step-add-picture = Image ajoutée
stage-step-swap = Échangé
stage-step-fill = Peint
stage-step-colour = Couleur changée
stage-step-edge = Bord changé
stage-step-shape = Forme changée
stage-step-curve = Courbé
stage-step-letters = Lettres changées
stage-step-shadow = Ombre
stage-step-no-shadow = Ombre enlevée
stage-step-glow = Lueur
stage-step-bevel = Bords en relief
stage-step-opacity = Plus ou moins opaque
stage-step-palette = Couleurs du badge
stage-step-alt = Décrit
stage-step-ink = Papier enlevé
stage-step-mask = Image découpée
stage-step-focus = Image déplacée dans son cadre
stage-step-credit = Auteur nommé
stage-step-draw = Dessiné
stage-step-dice = Dé lancé
stage-step-levels = Niveaux
stage-step-version = Une ancienne version
stage-step-mend = Conseil suivi

## Petites tailles et conseils

stage-small = Le badge à 90, 50 et 32 pixels sur blanc, sur foncé et sur une photo
stage-hints = Conseils
stage-looking = On regarde le badge…
stage-no-hints = C'est bien, aussi en petit.
stage-show-me = Montre-moi
stage-next-hint = Conseil suivant ({ $at } sur { $count })

stage-hint-missing-glyphs = Ici, aucune lettre ne sait écrire « { $characters } » de « { $name } ». Écris-le autrement.
stage-hint-missing-font = Les lettres { $family } de « { $name } » ne sont pas ici. D'autres les remplacent.
stage-hint-missing-emblem = L'emblème « { $name } » n'est pas ici. Choisis-en un autre.
stage-hint-missing-colour = « { $name } » utilise la couleur « { $colour } », que ce badge n'a pas. Elle est grise pour l'instant.
stage-hint-text-too-small = « { $name } » est trop petit pour être lu sur un petit badge. Mets moins de mots, ou agrandis-les.
stage-hint-overflow = « { $name } » dépasse de l'image et y est coupé.
stage-hint-no-alt-text = Dis en une phrase ce que montre le badge, pour qui ne le voit pas.
stage-hint-no-credit = À qui est l'image « { $name } » ? Écris qui l'a faite.
stage-hint-too-much = Il y a plus de calques qu'on ne peut en dessiner. Enlèves-en.
stage-hint-too-many-words = « { $name } » est trop long. La fin n'est pas dessinée.
stage-hint-low-contrast = « { $name } » se voit mal sur ce qui est derrière.
stage-hint-no-margin = Le badge touche le bord de son image et paraît coupé.
stage-hint-much-margin = Le badge est petit dans son image, et paraîtra petit à côté des autres.
stage-hint-small-parts = { $count ->
    [one] Une partie est si petite que personne ne voit ce que c'est.
   *[other] { $count } parties sont si petites que personne ne voit ce que c'est.
}
stage-hint-too-heavy = Le badge pèse { $kilobytes } Ko, plus que certains sites n'acceptent. Mets moins d'images ou de nuances.

stage-mend-missing-glyphs = Enlever ces lettres
stage-mend-missing-glyphs-loses = Enlever ces lettres
stage-mend-missing-font = Prendre d'autres lettres
stage-mend-missing-emblem = En prendre un semblable
stage-mend-missing-colour = Ajouter la couleur
stage-mend-text-too-small = Le rendre lisible
stage-mend-overflow = Le rentrer
stage-mend-no-alt-text = Décris-le pour moi
stage-mend-no-credit-loses = Enlever l'image
stage-mend-low-contrast = Le faire ressortir
stage-mend-no-margin = Réduire le badge
stage-mend-much-margin = Agrandir le badge
stage-mend-small-parts-loses = Enlever les plus petites parties
