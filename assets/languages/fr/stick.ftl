# Les clés USB : lesquelles sont branchées, en retirer une, et si son contenu est intact.

stick-unnamed = Clé USB, { $size }
stick-plugged = { $name } est branchée.
stick-pulled = { $name } a été retirée.
stick-free = { $free } libres sur { $total }
stick-folder = Un dossier
stick-none = Branche une clé
stick-none-about = Elle apparaît ici toute seule après un instant.
stick-read-only = { $name } est protégée en écriture. Fais glisser son verrou ou prends-en une autre.
stick-other = Choisir plutôt un dossier
stick-eject = Retirer la clé
stick-going = Un instant, ne tire pas encore …
stick-out = Tu peux la retirer.
stick-check = Vérifier cette clé
stick-checking = Lecture de tout ce qui est sur la clé …
stick-whole = Tout est intact : { $packs ->
    [one] { $packs } paquet
   *[other] { $packs } paquets
}, { $badges ->
    [one] { $badges } badge
   *[other] { $badges } badges
}.
stick-nothing = Il n’y a rien de Roundel dessus.
stick-stopped = Arrêté. { $count ->
    [one] { $count } fichier a été regardé, il est intact.
   *[other] { $count } fichiers ont été regardés, ils sont intacts.
}
stick-faults = { $count ->
    [one] { $count } fichier n’est pas comme il devrait. Écris-le à nouveau.
   *[other] { $count } fichiers ne sont pas comme ils devraient. Écris-les à nouveau.
}
stick-wrong-badge = Le badge qu’il contient ne tient pas : { $check }. Dépose-le sur la vérification pour voir pourquoi.
stick-wrong-receipt = { $more ->
    [0] { $file } n’y est pas tel qu’il a été écrit.
    [1] { $file } et un autre n’y sont pas tels qu’ils ont été écrits.
   *[other] { $file } et { $more } autres n’y sont pas tels qu’ils ont été écrits.
}
stick-locked = { $count ->
    [one] { $count } paquet est verrouillé ; on ne peut pas regarder dedans ici.
   *[other] { $count } paquets sont verrouillés ; on ne peut pas regarder dedans ici.
}
