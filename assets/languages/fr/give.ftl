# Donner des badges.

title-give = Donner des badges
give-about = Donner à chacun son badge sur une clé.
give-step-badge = Badge
give-step-class = Groupe
give-step-give = Donner

give-which = Quels badges ?
give-none = Aucun badge n’est encore prêt
give-none-about = Un badge avec un nom, une description, des critères et une image attendra ici.
give-unready = Pas encore prêts
give-lacks-name = Lui donner un nom
give-lacks-description = Dire à quoi il sert
give-lacks-criteria = Dire comment on l’obtient
give-lacks-picture = Le dessiner
give-lacks-alt = Dire ce que montre l’image
give-to-class = Suivant : le groupe

give-drop = Dépose la liste ici
give-drop-about = CSV, Excel ou LibreOffice. Tu peux aussi copier les lignes d’un tableur et les coller ici.
give-choose-list = Choisir un fichier
give-list-kind = Listes
give-type = Coller ou taper des noms
give-type-label = Noms
give-type-hint = Une personne par ligne. Ce qui suit une virgule ou une tabulation devient une colonne.
give-typed = Noms tapés
give-pasted = Liste collée
give-use-list = Utiliser ces noms
give-seats = Places de { $workshop }
give-real-names = Montrer les vrais noms
give-names-passphrase = Phrase de passe des noms
give-names-hint = Les noms figureront alors sur les badges.
give-other-list = Une autre liste
give-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
give-problem-rows = { $count ->
    [one] { $count } ligne à regarder
   *[other] { $count } lignes à regarder
}
give-in-memory = Cette liste reste seulement en mémoire. Sur ce portable ne restent que les badges que tu donnes.
give-to-last-look = { $count ->
    [one] Suivant : { $count } badge
   *[other] Suivant : { $count } badges
}

give-how-read = Comment la liste a été lue
give-sheet = Quelle feuille ?
give-letters = Lequel est bien écrit ?
give-first-rows = Les premières lignes
give-row = Ligne
give-row-number = Ligne { $row }
give-column = Colonne { $number }
give-holds = Ce que contient { $column }
give-holds-nothing = Rien qui compte
give-holds-name = Nom
give-holds-given = Prénom
give-holds-middle = Deuxième prénom
give-holds-family = Nom de famille
give-holds-email = E-mail
give-holds-code = Code ou place
give-holds-group = Groupe
give-holds-narrative = Ce qu’ils ont fait
give-holds-evidence = Ce qui le montre
give-holds-date = Jour
give-first-person = La première personne est à la ligne
give-put-right = Corriger
give-mended = La ligne { $row } est bonne maintenant.

give-grid = Qui reçoit quel badge
give-all = Tout le monde
give-mark = Présent ?
give-mark-of = { $name } : { $mark }. Changer
give-here = Présent
give-here-about = Reçoit ce qui est coché.
give-later = Plus tard
give-later-about = Tu pourras donner le sien juste après les autres.
give-absent = Absent
give-absent-about = Ne reçoit rien. Le reçu dit pourquoi.
give-was-later = le reçoit plus tard
give-was-absent = était absent
give-cell = { $badge } pour { $name }
give-has-evidence = avec preuve

give-story = Ce que cette personne a fait
give-story-all = Ce que tout le monde a fait
give-story-hint = C’est écrit dans le badge, tout le monde peut le lire.
give-phrases = Phrases pour commencer
give-phrase-began = A essayé pour la première fois.
give-phrase-finished = A terminé un ouvrage.
give-phrase-again = A recommencé jusqu’à ce que ça marche.
give-phrase-helped = A aidé quelqu’un d’autre.
give-phrase-explained = A expliqué comment on fait.
give-phrase-team = A bien travaillé en équipe.
give-phrase-careful = A pris soin des outils et des gens.
give-phrase-idea = A eu une idée à soi.
give-evidence = Ce qui le montre
give-told = Des mots ou une adresse web
give-told-hint = Par exemple « La lampe a brillé toute la soirée. »
give-add = Ajouter
give-seen = Vu par
give-seen-hint = Qui l’a vu ?
give-seen-by = Vu par { $name }
give-photo = Photo
give-photo-about = Ce que montre la photo
give-photo-add = Ajouter une photo
give-consent = Toutes les personnes sur la photo sont d’accord ; pour les enfants, leurs familles aussi.
give-consent-things = On n’y voit que des dessins et des objets, aucune personne.
give-no-photos = Rien n’est photographié dans cet atelier.
give-file-about = Un fichier reste où il est. Le badge le nomme, pour que chacun puisse voir si un fichier est le même.
give-file-add = Nommer un fichier
give-take-away = Retirer : { $what }
give-done = Terminé

give-last-look = Un dernier coup d’œil
give-for = { $count ->
    [one] pour { $count } personne
   *[other] pour { $count } personnes
}
give-and-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
give-where = Où ?
give-who = Qui les donne ?
give-no-issuer = Ici, personne ne peut encore donner de badges
give-no-issuer-about = Crée d’abord un émetteur : le nom qui figure sur les badges, et sa clé.
give-more = Jours et texte
give-awarded = Obtenu le
give-expires = Valable jusqu’au
give-forever = Sans date, il vaut pour toujours.
give-naming = Ce que le badge dit de la personne
give-naming-name = Le nom de la liste
give-naming-name-about = Tout le monde peut le lire. Un surnom convient.
give-naming-code = Le code ou la place
give-naming-code-about = Toi seul sais qui c’est.
give-naming-none = Rien
give-naming-none-about = Il appartient à qui a le fichier.
give-naming-email-hash = Une empreinte de l’adresse e-mail
give-naming-email-hash-about = Qui connaît l’adresse peut vérifier. Beaucoup de portefeuilles n’affichent rien.
give-looking = On regarde qui l’a déjà …
give-had = { $count ->
    [one] { $count } personne l’a déjà et est passée.
   *[other] { $count } personnes l’ont déjà et sont passées.
}
give-count = { $count ->
    [one] Donner { $count } badge
   *[other] Donner { $count } badges
}
give-giving = { $count ->
    [one] Don de { $count } badge…
   *[other] Don de { $count } badges…
}
give-progress = { $done } sur { $total }

give-given = { $count ->
    [one] { $count } badge donné
   *[other] { $count } badges donnés
}
give-read-back = Tout a été relu là où il se trouve, et chaque badge est intact.
give-stopped = Ce n’est pas fini. Ce qui est donné est en sûreté ; continue, personne n’aura un badge deux fois.
give-plug-in = La clé n’est pas là. Rebranche-la, ou prends-en une autre, et continue ; personne n’aura un badge deux fois.
give-not-filed = Le reçu n’a pas pu être mis près des badges. Enregistre-le ici.
give-list = { $count ->
    [0] À côté se trouve la liste de ce qui a été retiré, dans { $file }.
    [one] À côté se trouve la liste de ce qui a été retiré : { $count } badge, dans { $file }.
   *[other] À côté se trouve la liste de ce qui a été retiré : { $count } badges, dans { $file }.
}
give-list-stays = Une liste de retraits aussi récente, ou plus récente, s’y trouve déjà et y reste : { $file }.
give-go-on = Continuer
give-rest = { $count ->
    [one] Donner le sien à { $count } personne
   *[other] Donner le leur à { $count } personnes
}
give-next = Un autre groupe
give-print = Imprimer
give-save = Enregistrer le reçu
give-receipt = Reçu
give-issued = { $count ->
    [one] { $count } donné
   *[other] { $count } donnés
}
give-skipped = { $count ->
    [one] { $count } l’avait déjà
   *[other] { $count } l’avaient déjà
}
give-problem = { $count ->
    [one] { $count } sans badge
   *[other] { $count } sans badge
}
give-missing = { $count ->
    [one] { $count } pas encore écrit
   *[other] { $count } pas encore écrits
}
give-instead = { $file }, à la place d’un badge précédent
give-past = Reçus précédents
give-past-none = Rien n’a encore été donné ici
give-past-none-about = Ce que tu donnes figurera ici : le badge, les noms, le jour et le lieu.

again-open = Réécrire
again-title = Réécrire des badges
again-about = Les mêmes badges vont sur une autre clé, tels qu’ils ont été signés. Personne n’en reçoit un second.
again-whose = À qui ?
again-act = { $count ->
    [one] Écrire { $count } badge
   *[other] Écrire { $count } badges
}
again-writing = { $count ->
    [one] Écriture de { $count } badge…
   *[other] Écriture de { $count } badges…
}
again-written = { $count ->
    [one] { $count } badge écrit
   *[other] { $count } badges écrits
}
again-none = Aucun de ces badges ne compte plus.

row-told = { $name } : { $what }
row-nobody = Il n’y a personne ici. Donne à cette ligne un nom ou un code.
row-sum = « { $text } » ressemble à un total, pas à une personne.
row-shifted = Cette ligne a plus de cases que les titres, comme s’il y avait une virgule dans le nom. Mets le nom entre guillemets.
row-unclosed = Un guillemet n’est jamais fermé ici. Ferme-le ou enlève-le.
row-cell-long = { $holds } : il y a trop de texte dans cette case. Raccourcis-le.
row-cell-calendar = { $holds } : ce jour n’est pas dans le calendrier. Corrige-le.
row-cell-formula = { $holds } : la formule de cette case a échoué. Corrige-la.
row-letter = Une lettre de « { $text } » n’a pas pu être lue. Écris encore une fois le nom.
row-long-name = Le nom a { $length } lettres, et { $most } est le maximum. Raccourcis-le.
row-no-name = « { $text } » n’est pas un nom. Donne à cette ligne un nom ou un code.
row-formula = Une formule de tableur se trouve à la place du nom. Écris le nom lui-même.
row-address = L’adresse e-mail n’arrive chez personne. Corrige-la ou enlève-la.
row-same-email = L’adresse e-mail est déjà à la ligne { $first }. Chaque personne a besoin de la sienne.
row-same-code = Le code { $code } est déjà à la ligne { $first }.
row-same-name = { $name } est déjà à la ligne { $first }. Si ce sont deux personnes, donne aux deux une adresse e-mail ou un code.
row-two-ways = Le jour « { $text } » peut se lire de deux façons. Écris-le ainsi : 2026-05-31.
row-no-date = « { $text } » n’est pas un jour. Écris-le ainsi : 2026-05-31.
row-same-person = La même personne qu’à la ligne { $first }, qui reçoit le badge.
row-had = L’a déjà, depuis le { $awarded } : { $place }
row-no-email = La liste n’a pas d’adresse e-mail pour { $name }. Ajoute-la, ou fais dire au badge autre chose de la personne.
row-no-code = La liste n’a pas de code pour { $name }. Ajoute-le, ou fais dire au badge autre chose de la personne.
row-date-future = Le { $awarded } n’est pas encore là. Corrige-le dans la liste.
row-date-expires-too-early = Le badge finirait le { $expires }, mais le { $awarded } n’est pas avant.
row-date-expired = Le badge aurait déjà fini le { $expires }.
row-date-out-of-range = Le { $far } est trop loin.
row-redrawn = { $name } a ce badge, mais son image ne peut plus être dessinée exactement comme elle a été signée.
row-by-another = Un autre Roundel a donné ce badge au même moment. Refais la même chose pour le voir.
row-unconfirmed = Le fichier qui est là n’est pas un badge entier. Enlève-le et refais la même chose.
row-unmade-long = Il est écrit ici plus que ce qu’un badge peut contenir. Dis-le en moins de mots.
row-unmade-unseen = On ne voit rien du nom ou du code. Écris-le de nouveau.
row-unmade-refused = Ce badge n’a pas pu être fait. Regarde ce qui y est écrit, et réessaie.
