# Les insígnies que algú ha guanyat, de qui sigui.

title-backpack = Les meves insígnies
door-backpack = Les meves insígnies
backpack-title = Les meves insígnies
backpack-drop = Afegeix insígnies
backpack-drop-about = Deixa anar les insígnies que has guanyat, de qui sigui. Es guarden senceres, en aquest portàtil.
backpack-back = Torna a les meves insígnies

backpack-arrived = { $count ->
    [one] Ha arribat { $count } insígnia.
   *[other] Han arribat { $count } insígnies.
}
backpack-known = { $count ->
    [one] Aquesta insígnia ja és aquí.
   *[other] Aquestes { $count } insígnies ja són aquí.
}
backpack-refused = No hi ha cap insígnia a { $name }
backpack-new = Acabades d’arribar
backpack-accept = Accepta
backpack-decline = Rebutja
backpack-declined = Rebutjades: { $count }
backpack-is-kept = { $name } és ara una de les teves insígnies.
backpack-keep = Desa-la a les meves insígnies
backpack-is-declined = { $name } és rebutjada i desada a part.
backpack-erase = Esborra
backpack-erase-title = Vols esborrar aquesta insígnia?
backpack-erase-about = { $name } desapareixerà d’aquest portàtil. Potser qui la va donar en té una altra còpia.

backpack-look = Mira dins
backpack-file = Desa el fitxer original
backpack-file-saved = El fitxer està desat, exactament com va arribar.
backpack-shown = A la meva pàgina
backpack-not-shown = No és a la teva pàgina: no és vàlida.
backpack-related = Va amb
backpack-path = { $here } de { $all } aconseguides
backpack-missing = { $badge } (encara no és aquí)
backpack-unmet = { $count ->
    [one] una insígnia que encara no coneixes
   *[other] { $count } insígnies que encara no coneixes
}
backpack-group = Tria un grup
backpack-group-name = Nom del grup
backpack-group-hint = Per exemple Taller, Escola o Natació.
backpack-group-choose = Posa-la aquí
backpack-group-none = Cap grup
backpack-is-in = { $name } és ara a { $group }.
backpack-is-out = { $name } ja no és a cap grup.

backpack-page = Fes una pàgina
backpack-page-about = { $count ->
    [one] Una pàgina amb { $count } insígnia, en un fitxer. S’obre a tot arreu, sense internet, i la insígnia s’hi pot desar.
   *[other] Una pàgina amb { $count } insígnies, en un fitxer. S’obre a tot arreu, sense internet, i les insígnies s’hi poden desar.
}
backpack-page-title = Títol de la pàgina
backpack-page-title-hint = Qui rebi la pàgina el pot llegir.
backpack-page-save = Desa la pàgina
backpack-page-pdf = Desa com a PDF
backpack-page-file = les-meves-insignies.html
backpack-page-pdf-file = les-meves-insignies.pdf
backpack-page-by = Donada per
backpack-page-criteria = El que calia fer
backpack-page-good = Signada i sense canvis quan es va fer aquesta pàgina
backpack-page-foot = Desa la imatge d’una insígnia des d’aquesta pàgina i comprova-la amb un programa d’Open Badges: la prova és dins de la imatge.
