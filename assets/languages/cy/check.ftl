# Gwirio bathodynnau: y goleuadau, pam mae ffeil yn farw, beth sydd y tu mewn, a rhestri.

title-check = Gwirio
door-check = Gwirio bathodyn
door-check-about = Gweld a yw bathodynnau’n dda, un neu filoedd.
home-ways = Ffyrdd eraill

check-title = Ydy’r bathodyn hwn yn dda?
check-about = Mae Roundel yn edrych y tu mewn ei hun. Does dim yn gadael y gliniadur hwn, a does dim angen rhyngrwyd.
check-drop = Gollyngwch fathodynnau yma
check-drop-about = Un llun, llawer o ffeiliau neu ffolder gyfan: PNG, SVG, JSON neu JWT.
check-more = Gwirio rhywbeth arall
check-choose = Dewis ffeiliau
check-folder = Dewis ffolder
check-kind = Bathodynnau
check-looking = Yn edrych ar y bathodynnau …
check-far = { $done } o { $total }
check-back = Yn ôl i’r rhestr
check-picture = Y llun yn { $name }

check-overall-good = Mae’r bathodyn hwn yn dda
check-overall-look = Mae angen edrych ar y bathodyn hwn
check-overall-bad = Dyw’r bathodyn hwn ddim yn dal
check-overall-dead = Does dim bathodyn i’w wirio yma
check-overall-about-good = Mae wedi’i lofnodi, heb ei newid, o fewn ei ddyddiadau, ac mae ei gyhoeddwr yn hysbys yma.
check-overall-about-look = Does dim wedi’i brofi’n anghywir, ond mae rhywbeth yn agored. Mae’r goleuadau’n dweud beth.
check-overall-about-bad = Peidiwch â dibynnu arno. Gofynnwch am y gwreiddiol.
check-overall-about-dead = Does dim yn y ffeil hon y gellid ei wirio.
check-overall-stranger = Mae wedi’i lofnodi a heb ei newid. Does neb yma’n gwybod ai’r cyhoeddwr yw pwy mae’n dweud.

check-light-signature = Llofnod
check-light-dates = Dyddiadau
check-light-revocation = Wedi’i dynnu’n ôl?
check-light-issuer = Cyhoeddwr
check-light-picture = Llun
check-light-recipient = Enillydd
check-state-good = da
check-state-open = methu ei wirio
check-state-look = angen edrych
check-state-bad = ddim yn dda

check-in-date-until = Mae’n cyfrif heddiw, a hyd { $until }.
check-why-signed = Llofnododd ei gyhoeddwr ef, a does dim wedi newid ers hynny.
check-why-hosted = Mae fel y mae ei gyhoeddwr yn ei gadw ar y we.
check-why-altered = Cafodd ei newid ar ôl ei lofnodi, neu llofnododd rhywun arall ef.
check-why-other-key = Nid allwedd ei gyhoeddwr a’i llofnododd.
check-why-uncovered = Mae ynddo eiriau nad yw’r llofnod yn eu cynnwys.
check-why-whose-key = Mae wedi’i lofnodi, ond doedd dim modd cadarnhau yma allwedd pwy yw hi.
check-why-on-the-web = Mae’r hyn sy’n ei brofi ar y we, lle nad yw Roundel yn edrych.
check-why-unchecked = Doedd dim i’w wirio ag ef.
check-why-in-date = Mae’n cyfrif heddiw, heb ddiwedd.
check-why-ended = Mae wedi dod i ben.
check-why-not-begun = Dyw e ddim yn cyfrif eto.
check-why-wrong-dates = Mae ei ddyddiadau ar goll, wedi mynd heibio neu’n gwrth-ddweud ei gilydd.
check-why-odd-dates = Mae rhywbeth rhyfedd am ei ddyddiadau.
check-why-not-proved = Mae’r ffeil yn dweud hynny, ond does dim prawf i neb ei ddweud.
check-why-clear = Yn ôl rhestr ei gyhoeddwr, dyddiedig { $listed }, ni chafodd ei dynnu’n ôl.
check-why-no-list = Dyw ei gyhoeddwr ddim yn cadw rhestr o fathodynnau a dynnwyd yn ôl, felly does neb yn gwybod.
check-why-taken-back = Yn ôl rhestr ei gyhoeddwr dyw e ddim yn cyfrif mwyach, neu does dim modd ymddiried yn y rhestr.
check-why-list-away = Does dim modd gwybod yma a gafodd ei dynnu’n ôl. Gofynnwch i’w gyhoeddwr.
check-why-own = Mae { $issuer } yn llofnodi ar y gliniadur hwn.
check-why-known = Mae { $issuer } yn hysbys yma.
check-why-stranger = Dyw { $issuer } ddim yn hysbys yma. Gall unrhyw un ddewis unrhyw enw: gofynnwch mewn ffordd arall.
check-why-not-appointed = Mae’n dweud iddo gael ei roi dros { $issuer }. Does dim gair ganddyn nhw ynddo sy’n dal: gofynnwch iddyn nhw.
check-given-by = Rhoddwyd gan { $name } dros { $issuer }.
check-why-self-issued = Rhoddodd yr enillydd ef iddo’i hun.
check-why-nobody = Does dim prawf i neb ei roi.
check-why-same-picture = Dyma’r union lun a lofnodwyd.
check-why-other-picture = Llofnodwyd y bathodyn ar gyfer llun arall. Gofynnwch am y ffeil wreiddiol.
check-why-no-picture = Dyw’r bathodyn ddim yn dweud pa lun sy’n perthyn iddo, neu does dim llun.
check-why-theirs = Mae’n perthyn i’r person a enwoch.
check-why-not-theirs = Mae’n perthyn i rywun arall, neu mae’r enw wedi’i sillafu’n wahanol.
check-why-other-name = Mae’n enwi ei enillydd mewn ffordd arall, felly does dim modd dweud.

check-dead-empty = Mae’r ffeil yn wag. Copïwch hi eto.
check-dead-no-badge = Mae’r llun hwn wedi colli ei fathodyn, neu fu dim un erioed. Does dim bathodyn mewn sgrinluniau na lluniau o apiau negeseuon.
check-dead-jpeg = Llun JPEG yw hwn, ac ni all gario bathodyn.
check-dead-other-picture = Ni all y math hwn o lun gario bathodyn.
check-dead-pdf = PDF yw hwn. Ffeil arall yw’r bathodyn.
check-dead-archive = Archif neu ddogfen swyddfa yw hon. Dadbaciwch hi a dewiswch y bathodyn y tu mewn.
check-dead-web-page = Tudalen we yw hon, nid y bathodyn y mae efallai’n ei ddangos.
check-dead-cut-off = Mae’r ffeil wedi’i thorri: mae ei diwedd ar goll. Copïwch hi eto.
check-dead-damaged = Cafodd y ffeil ei difrodi neu ei newid ar y ffordd.
check-dead-too-big = Mae’r ffeil yn llawer mwy nag unrhyw fathodyn, felly nid yw’n cael ei darllen.
check-dead-wrong-place = Dyw’r bathodyn ddim lle mae rhaglenni’n chwilio, neu mae ei le’n wag.
check-dead-hidden = Gall y llun hwn guddio pethau eraill. Peidiwch ag ymddiried ynddo.
check-dead-not-a-badge = Math arall o ffeil yw hon, nid bathodyn.
check-dead-unreadable = Doedd dim modd darllen y ffeil. Ydy’r cof bach yn dal i mewn?
check-dead-hint = Gofynnwch am y ffeil wreiddiol: y llun PNG neu SVG fel y rhoddodd y cyhoeddwr ef.
check-like-given = Mae’n edrych fel y bathodyn “{ $badge }” a roddodd { $issuer } ar { $given }. Dydy golwg yn profi dim.
check-like-by = Mae’n edrych fel y bathodyn “{ $badge }” gan { $issuer }. Dydy golwg yn profi dim.
check-like-drawn = Mae’n edrych fel “{ $badge }”, a gafodd ei dynnu ar y gliniadur hwn. Dydy golwg yn profi dim.

check-name-file = Ffeil
check-name-text = Testun
check-name-meaning = Ystyr y geiriau
check-name-contexts = Diffiniadau
check-name-type = Math
check-name-structure = Beth sydd ei angen ar fathodyn
check-name-subject = Enillydd a bathodyn
check-name-evidence = Tystiolaeth
check-name-issuer = Cyhoeddwr
check-name-key = Allwedd
check-name-signature = Llofnod
check-name-hosted = Copi ar y we
check-name-status = Tynnwyd yn ôl
check-name-dates = Dyddiadau
check-name-endorsements = Beth mae eraill yn ei ddweud
check-name-recipient = Pwy biau fe
check-name-picture = Llun
check-every = Pob gwiriad, un wrth un

check-who = Bathodyn pwy ddylai fod?
check-who-hint = Enw, cyfeiriad e-bost neu god, wedi’i sillafu fel yn y bathodyn.
check-who-ask = Cymharu

check-inside = Beth sydd y tu mewn
check-inside-signed = Llofnodwyd hyn i gyd gan ei gyhoeddwr.
check-inside-unsigned = Mae’r ffeil yn dweud hyn, ond does dim prawf i neb ei ddweud.
check-part-badge = Y bathodyn
check-part-earner = Pwy a’i henillodd
check-part-award = Y dyfarniad
check-part-evidence = Beth sy’n ei ddangos
check-part-results = Canlyniadau
check-part-alignments = Beth mae’n cyfateb iddo
check-part-issuer = Pwy a’i rhoddodd
check-part-more = Mwy
inside-name = Enw
inside-description = Disgrifiad
inside-words = Mewn geiriau
inside-criteria = Meini prawf
inside-id = Dynodwr
inside-address = Cyfeiriad
inside-email = E-bost
inside-earner = Enillydd
inside-kind = Math
inside-tags = Tagiau
inside-awarded = Dyfarnwyd
inside-from = Yn cyfrif o
inside-until = Yn cyfrif hyd
inside-framework = Fframwaith
inside-code = Cod
inside-result = Canlyniad
inside-language = Iaith
inside-shows = Beth mae’r llun yn ei ddangos
inside-a-picture = llun
inside-hidden = cudd: dim ond rhywun sy’n gwybod yr enw neu’r cyfeiriad all gymharu

check-counted = { $count ->
    [one] Gwiriwyd { $count } ffeil
   *[other] Gwiriwyd { $count } ffeil
}
check-passed-over = { $count ->
    [one] Nid bathodyn yw { $count } ffeil arall, felly aed heibio iddi.
   *[other] Nid bathodynnau yw { $count } ffeil arall, felly aed heibio iddynt.
}
check-only = Pa fathodynnau sy’n cael eu dangos
check-only-all = Pob un
check-only-good = Da
check-only-look = Angen edrych
check-only-bad = Ddim yn dda
check-only-dead = Dim bathodyn
check-find = Chwilio
check-sort = Trefnu yn ôl
check-by-file = Ffeil
check-by-overall = Canfyddiad
check-by-badge = Bathodyn
check-by-earner = Enillydd
check-by-issuer = Cyhoeddwr
check-save-csv = Cadw ar gyfer taenlen
check-save-json = Cadw fel JSON
check-file-name = bathodynnau-wedi-gwirio.{ $ending }
check-saved = Mae’r rhestr wedi’i chadw.
check-none = Does dim bathodyn felly.
check-pages = Tudalennau’r rhestr
check-page = { $from } i { $to } o { $count }
check-before = Cynharach
check-after = Hwyrach
