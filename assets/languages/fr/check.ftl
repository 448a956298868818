# Vérifier des badges : les voyants, pourquoi un fichier est mort, ce qu’il contient, et les listes.

title-check = Vérifier
door-check = Vérifier un badge
door-check-about = Voir si des badges sont bons, un ou des milliers.
home-ways = Autres chemins

check-title = Ce badge est-il bon ?
check-about = Roundel regarde lui-même à l’intérieur. Rien ne quitte cet ordinateur, et il ne faut pas d’internet.
check-drop = Dépose des badges ici
check-drop-about = Une image, plusieurs fichiers ou un dossier entier : PNG, SVG, JSON ou JWT.
check-more = Vérifier autre chose
check-choose = Choisir des fichiers
check-folder = Choisir un dossier
check-kind = Badges
check-looking = Les badges sont examinés …
check-far = { $done } sur { $total }
check-back = Retour à la liste
check-picture = L’image dans { $name }

check-overall-good = Ce badge est bon
check-overall-look = Ce badge mérite un coup d’œil
check-overall-bad = Ce badge ne tient pas
check-overall-dead = Il n’y a pas de badge à vérifier ici
check-overall-about-good = Il est signé, inchangé, en cours de validité, et son émetteur est connu ici.
check-overall-about-look = Rien n’est prouvé faux, mais quelque chose reste ouvert. Les voyants disent quoi.
check-overall-about-bad = Ne t’y fie pas. Demande l’original à qui l’a donné.
check-overall-about-dead = Il n’y a rien dans ce fichier qui puisse être vérifié.
check-overall-stranger = Il est signé et inchangé. Si son émetteur est bien celui qu’il dit être, personne ici ne le sait.

check-light-signature = Signature
check-light-dates = Dates
check-light-revocation = Retiré ?
check-light-issuer = Émetteur
check-light-picture = Image
check-light-recipient = Titulaire
check-state-good = bon
check-state-open = n’a pas pu être vérifié
check-state-look = mérite un coup d’œil
check-state-bad = pas bon

check-in-date-until = Il est valable aujourd’hui, et jusqu’au { $until }.
check-why-signed = Son émetteur l’a signé, et rien n’a changé depuis.
check-why-hosted = Il est tel que son émetteur le garde sur le web.
check-why-altered = Il a été changé après la signature, ou signé par quelqu’un d’autre.
check-why-other-key = La clé qui l’a signé n’est pas celle de son émetteur.
check-why-uncovered = Il contient des mots que la signature ne couvre pas.
check-why-whose-key = Il est signé, mais à qui est la clé n’a pas pu être confirmé ici.
check-why-on-the-web = Ce qui le prouve est sur le web, où Roundel ne regarde pas.
check-why-unchecked = Il n’y avait rien avec quoi le vérifier.
check-why-in-date = Il est valable aujourd’hui, et n’a pas de fin.
check-why-ended = Il a expiré.
check-why-not-begun = Il n’est pas encore valable.
check-why-wrong-dates = Ses dates manquent, sont passées ou se contredisent.
check-why-odd-dates = Il y a quelque chose d’étrange dans ses dates.
check-why-not-proved = Le fichier le dit, mais il n’est pas prouvé que quelqu’un l’ait dit.
check-why-clear = D’après la liste de son émetteur du { $listed }, il n’a pas été retiré.
check-why-no-list = Son émetteur ne tient pas de liste de badges retirés : personne ne peut le dire.
check-why-taken-back = D’après la liste de son émetteur il ne compte plus, ou la liste n’est pas fiable.
check-why-list-away = S’il a été retiré ne peut pas se savoir ici. Demande à son émetteur.
check-why-own = { $issuer } signe sur cet ordinateur.
check-why-known = { $issuer } est connu ici.
check-why-stranger = { $issuer } n’est pas connu ici. Chacun peut choisir n’importe quel nom : demande par un autre moyen.
check-why-not-appointed = Il dit avoir été donné pour { $issuer }. Aucune parole de leur part qu’il contient ne tient : demande-leur.
check-given-by = Donné par { $name } pour { $issuer }.
check-why-self-issued = La personne qui l’a obtenu se l’est donné.
check-why-nobody = Il n’est pas prouvé que quelqu’un l’ait donné.
check-why-same-picture = C’est exactement l’image qui a été signée.
check-why-other-picture = Le badge a été signé pour une autre image. Demande le fichier original.
check-why-no-picture = Le badge ne dit pas quelle image lui appartient, ou il n’y en a pas.
check-why-theirs = Il appartient à la personne que tu as nommée.
check-why-not-theirs = Il appartient à quelqu’un d’autre, ou le nom s’écrit autrement.
check-why-other-name = Il nomme son titulaire autrement : on ne peut donc pas le dire.

check-dead-empty = Le fichier est vide. Copie-le de nouveau.
check-dead-no-badge = Cette image a perdu son badge, ou n’en a jamais eu. Les captures d’écran et les images des messageries n’en ont pas.
check-dead-jpeg = C’est une photo JPEG, qui ne peut pas porter de badge.
check-dead-other-picture = Ce genre d’image ne peut pas porter de badge.
check-dead-pdf = C’est un PDF. Le badge est un autre fichier.
check-dead-archive = C’est une archive ou un document bureautique. Décompresse-la et choisis le badge à l’intérieur.
check-dead-web-page = C’est une page web, pas le badge qu’elle montre peut-être.
check-dead-cut-off = Le fichier est coupé : sa fin manque. Copie-le de nouveau.
check-dead-damaged = Le fichier a été abîmé ou changé en route.
check-dead-too-big = Le fichier est bien plus gros qu’un badge : il n’est pas lu.
check-dead-wrong-place = Le badge n’est pas là où les programmes le cherchent, ou sa place est vide.
check-dead-hidden = Cette image peut cacher autre chose. Ne t’y fie pas.
check-dead-not-a-badge = C’est un autre genre de fichier, pas un badge.
check-dead-unreadable = Le fichier n’a pas pu être lu. La clé est-elle encore branchée ?
check-dead-hint = Demande le fichier original à qui t’a donné le badge : l’image PNG ou SVG telle que l’émetteur l’a donnée.
check-like-given = Elle ressemble au badge « { $badge } » que { $issuer } a donné le { $given }. L’apparence ne prouve rien.
check-like-by = Elle ressemble au badge « { $badge } » de { $issuer }. L’apparence ne prouve rien.
check-like-drawn = Elle ressemble à « { $badge } », dessiné sur cet ordinateur. L’apparence ne prouve rien.

check-name-file = Fichier
check-name-text = Texte
check-name-meaning = Sens des mots
check-name-contexts = Définitions
check-name-type = Genre
check-name-structure = Ce qu’un badge doit avoir
check-name-subject = Titulaire et badge
check-name-evidence = Preuves
check-name-issuer = Émetteur
check-name-key = Clé
check-name-signature = Signature
check-name-hosted = Copie sur le web
check-name-status = Retiré
check-name-dates = Dates
check-name-endorsements = Ce qu’en disent d’autres
check-name-recipient = À qui il est
check-name-picture = Image
check-every = Chaque vérification, une par une

check-who = À qui ce badge devrait-il être ?
check-who-hint = Un nom, une adresse ou un code, écrit comme dans le badge.
check-who-ask = Comparer

check-inside = Ce qu’il contient
check-inside-signed = Tout ceci a été signé par son émetteur.
check-inside-unsigned = Le fichier le dit, mais il n’est pas prouvé que quelqu’un l’ait dit.
check-part-badge = Le badge
check-part-earner = Qui l’a obtenu
check-part-award = La remise
check-part-evidence = Ce qui le montre
check-part-results = Résultats
check-part-alignments = À quoi il correspond
check-part-issuer = Qui l’a donné
check-part-more = Autres
inside-name = Nom
inside-description = Description
inside-words = En mots
inside-criteria = Critères
inside-id = Identifiant
inside-address = Adresse
inside-email = E-mail
inside-earner = Titulaire
inside-kind = Genre
inside-tags = Mots-clés
inside-awarded = Donné le
inside-from = Valable dès le
inside-until = Valable jusqu’au
inside-framework = Référentiel
inside-code = Code
inside-result = Résultat
inside-language = Langue
inside-shows = Ce que montre l’image
inside-a-picture = une image
inside-hidden = caché : seul qui connaît le nom ou l’adresse peut comparer

check-counted = { $count ->
    [one] { $count } fichier vérifié
   *[other] { $count } fichiers vérifiés
}
check-passed-over = { $count ->
    [one] { $count } autre fichier n’est pas un badge et a été laissé de côté.
   *[other] { $count } autres fichiers ne sont pas des badges et ont été laissés de côté.
}
check-only = Quels badges sont montrés
check-only-all = Tous
check-only-good = Bons
check-only-look = À regarder
check-only-bad = Pas bons
check-only-dead = Sans badge
check-find = Chercher
check-sort = Trier par
check-by-file = Fichier
check-by-overall = Constat
check-by-badge = Badge
check-by-earner = Titulaire
check-by-issuer = Émetteur
check-save-csv = Enregistrer pour un tableur
check-save-json = Enregistrer en JSON
check-file-name = badges-verifies.{ $ending }
check-saved = La liste est enregistrée.
check-none = Aucun badge n’est ainsi.
check-pages = Pages de la liste
check-page = { $from } à { $to } sur { $count }
check-before = Précédents
check-after = Suivants
