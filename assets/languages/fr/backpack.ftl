# Les badges que quelqu’un a obtenus, de qui que ce soit.

title-backpack = Mes badges
door-backpack = Mes badges
backpack-title = Mes badges
backpack-drop = Ajouter des badges
backpack-drop-about = Dépose les badges que tu as obtenus, de qui que ce soit. Ils sont gardés entiers, sur cet ordinateur.
backpack-back = Retour à mes badges

backpack-arrived = { $count ->
    [one] { $count } badge est arrivé.
   *[other] { $count } badges sont arrivés.
}
backpack-known = { $count ->
    [one] Ce badge est déjà ici.
   *[other] Ces { $count } badges sont déjà ici.
}
backpack-refused = Il n’y a pas de badge dans { $name }
backpack-new = Viennent d’arriver
backpack-accept = Accepter
backpack-decline = Refuser
backpack-declined = Refusés : { $count }
backpack-is-kept = { $name } est maintenant un de tes badges.
backpack-keep = Garder dans mes badges
backpack-is-declined = { $name } est refusé et mis de côté.
backpack-erase = Effacer
backpack-erase-title = Effacer ce badge ?
backpack-erase-about = { $name } ne sera plus sur cet ordinateur. Qui l’a donné en a peut-être une autre copie.

backpack-look = Regarder à l’intérieur
backpack-file = Enregistrer le fichier original
backpack-file-saved = Le fichier est enregistré, exactement tel qu’il est venu.
backpack-shown = Sur ma page
backpack-not-shown = Absent de ta page : il n’est pas valable.
backpack-related = Va avec
backpack-path = { $here } sur { $all } obtenus
backpack-missing = { $badge } (pas encore ici)
backpack-unmet = { $count ->
    [one] un badge que tu ne connais pas encore
   *[other] { $count } badges que tu ne connais pas encore
}
backpack-group = Choisir un groupe
backpack-group-name = Nom du groupe
backpack-group-hint = Par exemple Bricolage, École ou Natation.
backpack-group-choose = Le mettre là
backpack-group-none = Aucun groupe
backpack-is-in = { $name } est maintenant dans { $group }.
backpack-is-out = { $name } n’est plus dans aucun groupe.

backpack-page = Faire une page
backpack-page-about = { $count ->
    [one] Une page avec { $count } badge, en un fichier. Elle s’ouvre partout, sans internet, et le badge peut en être enregistré.
   *[other] Une page avec { $count } badges, en un fichier. Elle s’ouvre partout, sans internet, et les badges peuvent en être enregistrés.
}
backpack-page-title = Titre de la page
backpack-page-title-hint = Toute personne qui reçoit la page peut le lire.
backpack-page-save = Enregistrer la page
backpack-page-pdf = Enregistrer en PDF
backpack-page-file = mes-badges.html
backpack-page-pdf-file = mes-badges.pdf
backpack-page-by = Donné par
backpack-page-criteria = Ce qu’il fallait faire
backpack-page-good = Signé et inchangé quand cette page a été faite
backpack-page-foot = Enregistre l’image d’un badge depuis cette page et vérifie-la avec un programme pour Open Badges : la preuve est dans l’image.
