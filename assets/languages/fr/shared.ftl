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
failure-file = Un fichier ou un dossier ne peut pas être lu ou écrit. Ce qui était gardé avant est toujours là.
failure-catalogue = Roundel n'atteint pas ce qu'il garde sur cet ordinateur. Vérifie qu'il reste de la place sur le disque, et essaie encore.
failure-catalogue-newer = Un Roundel plus récent a servi ici. Installe celui-là.
failure-canvas = Cette feuille de questions est inutilisable.
failure-design = Ce dessin est inutilisable.
failure-clock = La date ou l'heure de cet ordinateur est fausse. Règle-la, et essaie encore.
