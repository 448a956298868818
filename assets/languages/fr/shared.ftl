# Ce que disent beaucoup d'écrans.

close = Fermer
stop = Arrêter
home = Accueil
or = ou
news = Nouvelles
take-back = Reprendre
letters-left = { $count ->
    [0] Plus de lettres
    [one] Il reste { $count } lettre
   *[other] Il reste { $count } lettres
}
letters-over = { $count ->
    [one] { $count } lettre de trop
   *[other] { $count } lettres de trop
}
no-name-yet = Pas encore de nom
went-wrong = Quelque chose n'a pas marché dans Roundel.
went-wrong-kept = Tout ce que tu as fait est gardé. Essaie encore, ou reviens au premier écran.
reading = Lecture de la liste …
print-ready = Préparation des pages…
