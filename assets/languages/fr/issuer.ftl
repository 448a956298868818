# Qui donne les badges : l'émetteur, sa clé, sa copie de secours.

key-is-locked = La clé est verrouillée.
key-was-idle = Personne ne s’en est servi pendant un quart d’heure : elle a été verrouillée. Ce que tu as préparé est toujours là.
key-is-unlocked = La clé est déverrouillée.
key-lock = Verrouiller la clé
key-unlock = Déverrouiller la clé
key-passphrase = Phrase de passe
key-passphrase-hint = Tu l'as choisie en créant la clé. Les majuscules et les espaces comptent.
key-wrong = Ce n'est pas la phrase de passe de cette clé. Vérifie les majuscules et réessaie.

title-issuer = Qui donne les badges
issuer-title = Qui donne les badges
issuer-about = Un badge est signé avec une clé qui n'existe que sur cet ordinateur. Qui a la clé et sa phrase de passe donne des badges en ce nom.
issuer-another = En ajouter un autre
issuer-spare = En retrouver un avec sa copie
issuer-not-now = Pas maintenant

make-who = Qui es-tu ?
make-name = Nom
make-name-hint = Tel que les badges le montreront, par exemple Bibliothèque de la rue du Port.
make-url = Page web, s'il y en a une
make-email = Adresse e-mail, si l'on peut écrire
make-logo = Choisir un logo
make-key = Une clé et sa phrase de passe
make-key-about = La clé signe tes badges. La phrase de passe la verrouille : personne ne peut la retrouver, nous non plus.
make-issuer = Créer la clé
new-passphrase = Phrase de passe
new-passphrase-hint = Quatre ou cinq mots sans rapport entre eux sont solides et faciles à retenir.
new-passphrase-again = Encore la même
passphrase-short = Quelques lettres de plus : il en faut au moins huit.
passphrase-weak = Un voleur qui a cet ordinateur pourrait la deviner en un jour, estimons-nous.
passphrase-fair = Un voleur avec un ordinateur y passerait des années, estimons-nous. Un mot de plus la rend solide.
passphrase-strong = Solide : la deviner prendrait plus d'une vie, estimons-nous.
passphrase-differs = La seconde est différente.

key-made = clé du { $day }
six-words = Six mots de cet émetteur
six-words-own = Lis ces six mots à qui veut être sûr qu'un badge vient de toi.
file-saved = Enregistré : { $path }
card-file = carte
card-save = Enregistrer la carte pour les autres
list-file = retirés
list-save = Enregistrer la liste pour les autres
list-renew = Signer la liste d'aujourd'hui
list-print = Imprimer la liste
list-title = Badges repris
list-number = Liste numéro { $number }, signée le { $day }
list-who = Nom
list-badge = Badge
list-earned = Obtenu le
list-why = Pourquoi
list-elsewhere = Un badge qui n’est pas sur cet ordinateur :
list-empty = Rien n’a été repris.
list-facts = { $count ->
    [0] Aucun badge retiré, au { $day }
    [one] { $count } badge retiré, au { $day }
   *[other] { $count } badges retirés, au { $day }
}
list-ended = { $count ->
    [one] { $count } personne ne signe plus
   *[other] { $count } personnes ne signent plus
}
list-ended-who = Ne signent plus :
list-taken = La liste de { $name } est arrivée. { $facts }
list-somebody = quelqu'un que tu ne connais pas encore

spare-title = Un double de la clé
spare-missing = Si cet ordinateur se perd, la clé est perdue et personne ne peut la remplacer. Fais les deux maintenant.
spare-there = Si cet ordinateur se perd, l'un des deux suffit pour continuer.
spare-done = Fait le { $day }.
spare-file = Un fichier sur une deuxième clé USB
spare-file-about = Garde cette clé USB ailleurs. Le fichier s'ouvre avec la même phrase de passe.
spare-file-make = Choisir la clé USB
spare-file-again = L'écrire encore
spare-file-write = Écrire le fichier
spare-file-written = Écrit et relu : { $path }
spare-words = 24 mots sur papier
spare-words-about = Garde le papier là où tu gardes l'argent. Les mots seuls sont la clé.
spare-words-show = Montrer les mots
spare-locked = Déverrouille d'abord la clé.
words-title = Écris ces mots sur papier
words-about = Dans cet ordre, avec leurs numéros. Que personne ne les lise. Ils sont montrés ici et ne sont gardés nulle part.
words-written = Je les ai écrits
words-back = Deux d'entre eux, s'il te plaît
words-back-about = Pour être sûr que ton papier est juste.
words-number = Mot numéro { $number }
words-wrong = L'un d'eux est un autre mot. Regarde ton papier.
words-again = Montrer encore les mots
words-prove = Mon papier est juste

restore-from = Qu'as-tu ?
restore-file = Le fichier
restore-words = Les mots
restore-drop = Dépose ici le fichier roundel-key-….pem
restore-choose = Choisir le fichier
restore-kind = Doubles de clés de Roundel
restore-typed = Les 24 mots
restore-typed-hint = Dans leur ordre, avec une espace entre eux.
restore-act = Le retrouver

signers-title = Qui signe pour toi
signers-about = Chaque personne a sa propre clé, sur son propre ordinateur. Ses badges disent pour qui ils ont été donnés. Demande-leur le fichier de leur carte, et ouvre-le ici.
signers-add = Laisser signer quelqu’un
signers-no-card = Ce n’était pas une carte. Choisis la carte de la personne qui doit signer.
signers-role = Qui est-elle pour toi ?
signers-role-hint = Par exemple enseignante. Ses badges le montrent.
signers-until = Dernier jour
signers-until-hint = Laissé vide, il n’y a pas de fin.
signers-which = Quels badges peuvent-ils donner ?
signers-all-badges = Tous les badges
signers-some-badges = Seulement ceux-ci
signers-badges = { $count ->
    [one] { $count } badge seulement
   *[other] { $count } badges seulement
}
signers-appoint = Les mêmes mots : elle peut signer
signers-file = peut signer
signers-next = Donne ce fichier à { $name }. Il s’ouvre sur cet écran de son ordinateur.
signers-until-day = jusqu’au { $day }
signers-no-end = sans fin
signers-early = Cela commence plus tard.
signers-over = Le dernier jour est passé.
signers-ended = Terminé.
signers-save = Enregistrer le fichier pour cette personne
signers-end = Terminer maintenant
signers-end-of = { $name } ne signe plus ?
signers-end-about = Les badges donnés jusqu’ici restent bons. Les autres le savent dès qu’ils ont ta liste.
signers-lost-about = Si la clé a été perdue ou volée, ceux-là ne restent pas bons non plus : qui l’a pourrait choisir n’importe quel jour. Cela ne peut pas être annulé.
signers-lost = La clé est perdue ou volée
signers-dismissed = { $name } ne signe plus. Transmets la liste numéro { $number } pour que les autres le sachent.
signs-as = { $name } signe pour { $organisation }
signs-how = Tu signes pour quelqu’un d’autre ? Donne-lui ta carte. Ouvre ci-dessous le fichier qui revient.
signs-ask = On ne peut pas donner de badges pour { $organisation } maintenant. Demande-leur un nouveau fichier.
signs-resign = Signer de nouveau pour toi
signs-resigned = Tu signes maintenant pour toi.

known-title = Les émetteurs que tu connais
known-about = Leurs badges sont montrés comme venant de quelqu'un que tu connais.
known-drop = Ouvrir le fichier d'un autre émetteur
known-drop-about = Sa carte, sa liste de badges retirés, ou sa parole que tu signes pour lui.
known-choose = Choisir un fichier
known-kind = Fichiers d'émetteurs
known-since = connu depuis le { $day }
known-forget = Enlever
known-forgotten = { $name } n'est plus connu ici.
known-now = { $name } est maintenant connu ici.
known-compare = Demande-leur leurs six mots, par téléphone ou sur papier. Sont-ce ceux-ci ?
known-already = Tu connais déjà cet émetteur.
known-own = La clé de cet émetteur est sur cet ordinateur.
known-namesake = Tu connais un autre émetteur qui s'appelle { $name }. Ce n'est pas le même.
known-same = Les mêmes mots : je le connais
known-differ = D'autres mots, ou pas sûr

title-given = Les badges donnés
given-title = Les badges donnés
given-search = Chercher un badge
given-search-hint = Le début d'un nom, d'un badge ou d'une date.
given-found = { $count ->
    [0] Rien trouvé
    [one] { $count } badge
   *[other] { $count } badges
}
given-more = Les { $count } plus récents sont montrés. Écris plus de lettres du nom pour en trouver d'autres.
given-nobody = Personne ne s'appelle ainsi
given-nobody-about = Essaie moins de lettres, ou le nom du badge.
given-none = Aucun badge n'a encore été donné
given-none-about = Tous les badges donnés sur cet ordinateur seront ici, pour être corrigés ou retirés.
standing-revoked = Retiré.
standing-corrected = Un badge corrigé a été donné à la place.
revoke-open = Retirer
revoke-title = Retirer ce badge
revoke-about = Le badge entre dans ta liste signée. Les autres voient qu'il ne compte plus dès qu'ils ont la liste. Cela ne peut pas être défait.
revoke-reason = Pourquoi ? Tu peux le laisser vide
revoke-reason-hint = Tous ceux qui ont la liste peuvent le lire : n'écris pas de noms.
revoke-not = Le laisser
revoke-act = Le retirer
revoke-done = Il est retiré. Transmets la liste numéro { $number } pour que les autres le sachent.
correct-open = Corriger
correct-title = Corriger ce badge
correct-about = { $badge } est signé de nouveau comme il doit l'être. Le mauvais est marqué comme remplacé.
correct-name = Nom
correct-day = Obtenu le
correct-act = Le redonner
correct-done = Le badge corrigé est ici : { $file }
correct-not = Le badge n’a pas pu être donné de nouveau.

door-issuer-about = Crée une clé, garde un double, connais les autres.
door-given-about = Retrouve-en un, corrige-le, réécris-le ou retire-le.
