# Y bathodynnau y mae rhywun wedi’u hennill, gan unrhyw un.

title-backpack = Fy mathodynnau
door-backpack = Fy mathodynnau
backpack-title = Fy mathodynnau
backpack-drop = Rhoi bathodynnau i mewn
backpack-drop-about = Gollyngwch y bathodynnau rydych wedi’u hennill, gan unrhyw un. Maen nhw’n cael eu cadw’n gyfan yma, ar y gliniadur hwn.
backpack-back = Yn ôl at fy mathodynnau

backpack-arrived = { $count ->
    [one] Mae { $count } bathodyn wedi cyrraedd.
   *[other] Mae { $count } bathodyn wedi cyrraedd.
}
backpack-known = { $count ->
    [one] Mae’r bathodyn hwnnw yma’n barod.
   *[other] Mae’r { $count } bathodyn hynny yma’n barod.
}
backpack-refused = Does dim bathodyn yn { $name }
backpack-new = Newydd gyrraedd
backpack-accept = Derbyn
backpack-decline = Gwrthod
backpack-declined = Gwrthodwyd: { $count }
backpack-is-kept = Mae { $name } yn un o’ch bathodynnau nawr.
backpack-keep = Cadw ymysg fy mathodynnau
backpack-is-declined = Mae { $name } wedi’i wrthod a’i roi o’r neilltu.
backpack-erase = Dileu
backpack-erase-title = Dileu’r bathodyn hwn?
backpack-erase-about = Bydd { $name } wedi mynd o’r gliniadur hwn. Efallai fod copi arall gan bwy bynnag a’i rhoddodd.

backpack-look = Edrych y tu mewn
backpack-file = Cadw’r ffeil wreiddiol
backpack-file-saved = Mae’r ffeil wedi’i chadw, yn union fel y daeth.
backpack-shown = Ar fy nhudalen
backpack-not-shown = Ddim ar eich tudalen: nid yw’n dal.
backpack-related = Yn perthyn gyda
backpack-path = { $here } o { $all } wedi’u hennill
backpack-missing = { $badge } (ddim yma eto)
backpack-unmet = { $count ->
    [one] bathodyn nad ydych wedi’i weld eto
   *[other] { $count } bathodyn nad ydych wedi’u gweld eto
}
backpack-group = Dewis grŵp
backpack-group-name = Enw’r grŵp
backpack-group-hint = Fel Gwneud, Ysgol neu Nofio.
backpack-group-choose = Ei roi yno
backpack-group-none = Dim grŵp
backpack-is-in = Mae { $name } yn { $group } nawr.
backpack-is-out = Dyw { $name } ddim mewn grŵp nawr.

backpack-page = Gwneud tudalen
backpack-page-about = { $count ->
    [one] Tudalen gyda { $count } bathodyn, mewn un ffeil. Mae’n agor yn unrhyw le, heb y rhyngrwyd, a gellir cadw’r bathodyn ohoni.
   *[other] Tudalen gyda { $count } bathodyn, mewn un ffeil. Mae’n agor yn unrhyw le, heb y rhyngrwyd, a gellir cadw’r bathodynnau ohoni.
}
backpack-page-title = Teitl y dudalen
backpack-page-title-hint = Gall pawb sy’n cael y dudalen ei ddarllen.
backpack-page-save = Cadw’r dudalen
backpack-page-pdf = Cadw fel PDF
backpack-page-file = fy-mathodynnau.html
backpack-page-pdf-file = fy-mathodynnau.pdf
backpack-page-by = Rhoddwyd gan
backpack-page-criteria = Beth oedd angen ei wneud
backpack-page-good = Wedi’i lofnodi a heb ei newid pan wnaed y dudalen hon
backpack-page-foot = Cadwch lun bathodyn o’r dudalen hon a gwiriwch ef gydag unrhyw raglen Open Badges: mae’r prawf y tu mewn i’r llun.
