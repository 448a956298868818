# Comment la fenêtre se montre, se lit et bouge ; ses touches.

settings = Réglages
shortcuts = Touches
language = Langue
language-is = Langue : { $language }
text-size = Taille du texte
text-smaller = Texte plus petit
text-larger = Texte plus grand
text-size-now = Taille du texte : { $percent } %
percent = { $percent } %

theme = Couleurs
theme-system = Comme cet ordinateur
theme-day = Jour
theme-evening = Soir
theme-contrast = Contraste élevé
letters = Lettres
letters-clear = Claires
letters-wide = Larges
letters-weighted = Lestées en bas
motion = Mouvement
motion-system = Comme cet ordinateur
motion-still = Aucun

attendee-mode = Pour les participants d'un atelier
attendee-about = L'écran entier, sans noms de fichiers ni menus de l'ordinateur. Après un redémarrage, on revient là où on était.
attendee-seat = Place ou surnom
attendee-seat-hint = Par exemple « Place 4 ». Pas besoin du vrai nom.
attendee-begin = Remplir l'écran
attendee-is = Cet ordinateur est à { $seat }.
attendee-leave = Revenir à la fenêtre

keys-everywhere = Partout
keys-canvas = Questions
key-shortcuts = Montrer ces touches
key-settings = Réglages
key-home = Premier écran
key-close = Fermer ce qui est ouvert
key-next = Aller à la suite
key-press = Appuyer dessus
key-next-question = Question suivante
key-last-question = Question précédente

## What is printed on keys

keycap-ctrl = Ctrl
keycap-shift = Maj
keycap-delete = Suppr
keycap-home = Début
keycap-pageup = Page ↑
keycap-pagedown = Page ↓
keycap-space = Espace
keycap-tab = Tab
keycap-enter = Entrée
keycap-esc = Échap
