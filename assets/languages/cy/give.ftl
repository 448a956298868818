# Rhoi bathodynnau.

title-give = Rhoi bathodynnau
give-about = Rhoi bathodyn pawb ar gof bach.
give-step-badge = Bathodyn
give-step-class = Dosbarth
give-step-give = Rhoi

give-which = Pa fathodynnau?
give-none = Does dim bathodyn yn barod eto
give-none-about = Bydd bathodyn ag enw, llinell, meini prawf a llun yn aros yma.
give-unready = Ddim yn barod eto
give-lacks-name = Rhoi enw iddo
give-lacks-description = Dweud beth yw ei ddiben
give-lacks-criteria = Dweud sut mae ei ennill
give-lacks-picture = Ei ddarlunio
give-lacks-alt = Dweud beth mae’r llun yn ei ddangos
give-to-class = Nesaf: y dosbarth

give-drop = Gollwng restr y dosbarth yma
give-drop-about = CSV, Excel neu LibreOffice. Gallwch hefyd gopïo rhesi taenlen a’u gludo yma.
give-choose-list = Dewis ffeil
give-list-kind = Rhestrau dosbarth
give-type = Gludo neu deipio enwau
give-type-label = Enwau
give-type-hint = Un person i bob llinell. Daw’r hyn sydd ar ôl atalnod neu dab yn golofn.
give-typed = Enwau wedi’u teipio
give-pasted = Rhestr wedi’i gludo
give-use-list = Defnyddio’r enwau hyn
give-seats = Seddi { $workshop }
give-real-names = Dangos enwau go iawn
give-names-passphrase = Cyfrinymadrodd yr enwau
give-names-hint = Bydd yr enwau wedyn ar y bathodynnau.
give-other-list = Rhestr arall
give-people = { $count ->
    [one] { $count } person
   *[other] { $count } o bobl
}
give-problem-rows = { $count ->
    [one] Mae angen edrych ar { $count } rhes
   *[other] Mae angen edrych ar { $count } o resi
}
give-in-memory = Dim ond yn y cof y mae’r rhestr hon. Ni chedwir dim ohoni ar y gliniadur ond y bathodynnau a roddwch.
give-to-last-look = { $count ->
    [one] Nesaf: { $count } bathodyn
   *[other] Nesaf: { $count } o fathodynnau
}

give-how-read = Sut y darllenwyd y rhestr
give-sheet = Pa ddalen?
give-letters = Pa un sydd wedi’i sillafu’n gywir?
give-first-rows = Y rhesi cyntaf
give-row = Rhes
give-row-number = Rhes { $row }
give-column = Colofn { $number }
give-holds = Beth sydd yn { $column }
give-holds-nothing = Dim byd sy’n cyfrif
give-holds-name = Enw
give-holds-given = Enw cyntaf
give-holds-middle = Enw canol
give-holds-family = Cyfenw
give-holds-email = E-bost
give-holds-code = Cod neu sedd
give-holds-group = Grŵp
give-holds-narrative = Beth wnaethon nhw
give-holds-evidence = Beth sy’n ei ddangos
give-holds-date = Diwrnod
give-first-person = Mae’r person cyntaf yn rhes
give-put-right = Ei gywiro
give-mended = Mae rhes { $row } yn iawn nawr.

give-grid = Pwy sy’n cael pa fathodyn
give-all = Pawb
give-mark = Yma?
give-mark-of = { $name }: { $mark }. Newid
give-here = Yma
give-here-about = Yn cael yr hyn sydd wedi’i dicio.
give-later = Nes ymlaen
give-later-about = Gallwch roi ei un ef neu hi ar ôl y lleill.
give-absent = Absennol
give-absent-about = Yn cael dim. Mae’r dderbynneb yn dweud pam.
give-was-later = yn ei gael nes ymlaen
give-was-absent = yn absennol
give-cell = { $badge } i { $name }
give-has-evidence = gyda thystiolaeth

give-story = Beth wnaeth y person hwn
give-story-all = Beth wnaeth pawb
give-story-hint = Mae yn y bathodyn i bawb ei ddarllen.
give-phrases = Brawddegau i ddechrau
give-phrase-began = Rhoddodd gynnig arni am y tro cyntaf.
give-phrase-finished = Gorffennodd ddarn o waith.
give-phrase-again = Daliodd ati nes iddo weithio.
give-phrase-helped = Helpodd rywun arall.
give-phrase-explained = Esboniodd sut mae ei wneud.
give-phrase-team = Gweithiodd yn dda mewn tîm.
give-phrase-careful = Gofalodd am offer a phobl.
give-phrase-idea = Cafodd syniad gwreiddiol.
give-evidence = Beth sy’n ei ddangos
give-told = Geiriau neu gyfeiriad gwe
give-told-hint = Er enghraifft “Bu’r lamp yn disgleirio drwy’r nos.”
give-add = Ychwanegu
give-seen = Gwelwyd gan
give-seen-hint = Pwy welodd?
give-seen-by = Gwelwyd gan { $name }
give-photo = Llun
give-photo-about = Beth mae’r llun yn ei ddangos
give-photo-add = Ychwanegu llun
give-consent = Cytunodd pawb yn y llun; os plant, eu teuluoedd hefyd.
give-consent-things = Dim ond lluniadau a phethau sydd ynddo, dim pobl.
give-no-photos = Does dim byd yn cael ei dynnu’n llun yn y gweithdy hwn.
give-file-about = Mae ffeil yn aros lle mae. Mae’r bathodyn yn ei henwi, fel y gall pawb weld ai’r un ffeil ydyw.
give-file-add = Enwi ffeil
give-take-away = Tynnu: { $what }
give-done = Wedi gorffen

give-last-look = Un olwg olaf
give-for = { $count ->
    [one] i { $count } person
   *[other] i { $count } o bobl
}
give-and-more = { $count ->
    [one] a { $count } arall
   *[other] a { $count } arall
}
give-where = I ble?
give-who = Pwy sy’n eu rhoi?
give-no-issuer = Ni all neb roi bathodynnau yma eto
give-no-issuer-about = Gwnewch gyhoeddwr yn gyntaf: yr enw ar y bathodynnau, a’i allwedd.
give-more = Dyddiau a geiriad
give-awarded = Enillwyd ar
give-expires = Yn cyfrif tan
give-forever = Heb ddyddiad mae’n cyfrif am byth.
give-naming = Beth mae’r bathodyn yn ei ddweud am ei enillydd
give-naming-name = Yr enw ar y rhestr
give-naming-name-about = Gall pawb ei ddarllen. Gall fod yn llysenw.
give-naming-code = Y cod neu’r sedd
give-naming-code-about = Dim ond chi all ddweud pwy yw.
give-naming-none = Dim byd
give-naming-none-about = Mae’n eiddo i bwy bynnag sydd â’r ffeil.
give-naming-email-hash = Ôl bys y cyfeiriad e-bost
give-naming-email-hash-about = Gall pwy bynnag sy’n gwybod y cyfeiriad ei wirio. Nid yw llawer o waledi’n dangos dim.
give-looking = Yn edrych pwy sydd ag ef yn barod …
give-had = { $count ->
    [one] Mae gan { $count } ef yn barod.
   *[other] Mae gan { $count } ef yn barod.
}
give-count = { $count ->
    [one] Rhoi { $count } bathodyn
   *[other] Rhoi { $count } o fathodynnau
}
give-giving = { $count ->
    [one] Yn rhoi { $count } bathodyn …
   *[other] Yn rhoi { $count } o fathodynnau …
}
give-progress = { $done } o { $total }

give-given = { $count ->
    [one] Rhoddwyd { $count } bathodyn
   *[other] Rhoddwyd { $count } o fathodynnau
}
give-read-back = Darllenwyd popeth yn ôl o’r fan lle mae, ac mae pob bathodyn yn gyfan.
give-stopped = Nid yw wedi gorffen. Mae’r hyn a roddwyd yn ddiogel; ewch ymlaen, ac ni chaiff neb fathodyn ddwywaith.
give-plug-in = Nid yw’r cof bach yno. Rhowch ef i mewn eto, neu cymerwch un arall, ac ewch ymlaen; ni chaiff neb fathodyn ddwywaith.
give-not-filed = Ni ellid rhoi’r dderbynneb wrth y bathodynnau. Cadwch hi yma.
give-list = { $count ->
    [0] Wrth eu hymyl mae’r rhestr o’r hyn a dynnwyd yn ôl, yn { $file }.
    [one] Wrth eu hymyl mae’r rhestr o’r hyn a dynnwyd yn ôl: { $count } bathodyn, yn { $file }.
   *[other] Wrth eu hymyl mae’r rhestr o’r hyn a dynnwyd yn ôl: { $count } bathodyn, yn { $file }.
}
give-list-stays = Mae rhestr o’r hyn a dynnwyd yn ôl sydd yr un mor newydd, neu’n fwy newydd, yno’n barod ac mae’n aros: { $file }.
give-go-on = Mynd ymlaen
give-rest = { $count ->
    [one] Rhoi ei un i { $count } person nawr
   *[other] Rhoi eu rhai i { $count } o bobl nawr
}
give-next = Dosbarth arall
give-print = Argraffu
give-save = Cadw’r dderbynneb
give-receipt = Derbynneb
give-issued = { $count ->
    [one] { $count } wedi’i roi
   *[other] { $count } wedi’u rhoi
}
give-skipped = { $count ->
    [one] Roedd gan { $count } ef yn barod
   *[other] Roedd gan { $count } ef yn barod
}
give-problem = { $count ->
    [one] { $count } heb fathodyn
   *[other] { $count } heb fathodyn
}
give-missing = { $count ->
    [one] { $count } heb ei ysgrifennu eto
   *[other] { $count } heb eu hysgrifennu eto
}
give-instead = { $file }, yn lle bathodyn cynharach
give-past = Derbynebau cynharach
give-past-none = Ni roddwyd dim yma eto
give-past-none-about = Bydd yr hyn a roddwch wedi’i restru yma: y bathodyn, yr enwau, y diwrnod a’r lle.

again-open = Ysgrifennu eto
again-title = Ysgrifennu bathodynnau eto
again-about = Mae’r un bathodynnau’n mynd ar gof bach arall, fel y cawsant eu llofnodi. Chaiff neb ail un.
again-whose = Pwy biau nhw?
again-act = { $count ->
    [one] Ysgrifennu { $count } bathodyn
   *[other] Ysgrifennu { $count } o fathodynnau
}
again-writing = { $count ->
    [one] Yn ysgrifennu { $count } bathodyn …
   *[other] Yn ysgrifennu { $count } o fathodynnau …
}
again-written = { $count ->
    [one] Ysgrifennwyd { $count } bathodyn
   *[other] Ysgrifennwyd { $count } o fathodynnau
}
again-none = Nid oes yr un o’r bathodynnau hyn yn cyfrif bellach.

row-told = { $name }: { $what }
row-nobody = Does neb wedi’i enwi yma. Rho enw neu god i’r rhes hon.
row-sum = Mae “{ $text }” yn edrych fel cyfanswm, nid fel person.
row-shifted = Mae gan y rhes hon fwy o gelloedd na’r penawdau, fel petai coma yn yr enw. Rho’r enw mewn dyfynodau.
row-unclosed = Mae dyfynnod yma sydd byth yn cau. Cau ef neu ei dynnu.
row-cell-long = { $holds }: mae gormod o destun yn y gell hon. Gwna fe’n fyrrach.
row-cell-calendar = { $holds }: dydy’r diwrnod hwn ddim yn y calendr. Cywira fe.
row-cell-formula = { $holds }: methodd y fformiwla yn y gell hon. Cywira hi.
row-letter = Doedd dim modd darllen un llythyren yn “{ $text }”. Teipia’r enw eto.
row-long-name = Nifer llythrennau’r enw: { $length }. Y mwyaf yw { $most }. Gwna fe’n fyrrach.
row-no-name = Dydy “{ $text }” ddim yn enw. Rho enw neu god i’r rhes hon.
row-formula = Fformiwla taenlen sydd lle dylai’r enw fod. Ysgrifenna’r enw ei hun.
row-address = Dydy’r cyfeiriad e-bost ddim yn cyrraedd neb. Cywira fe neu ei adael allan.
row-same-email = Mae’r cyfeiriad e-bost yn rhes { $first } yn barod. Mae angen ei un ei hun ar bawb.
row-same-code = Mae’r cod { $code } yn rhes { $first } yn barod.
row-same-name = Mae { $name } yn rhes { $first } yn barod. Os dau berson ydyn nhw, rho gyfeiriad e-bost neu god i’r ddau.
row-two-ways = Mae dwy ffordd o ddarllen y diwrnod “{ $text }”. Ysgrifenna fe fel 2026-05-31.
row-no-date = Dydy “{ $text }” ddim yn ddiwrnod. Ysgrifenna fe fel 2026-05-31.
row-same-person = Yr un person ag yn rhes { $first }, sy’n cael y bathodyn.
row-had = Mae ganddo eisoes, ers { $awarded }: { $place }
row-no-email = Does dim cyfeiriad e-bost gan { $name } yn y rhestr. Ychwanega un, neu gad i’r bathodyn ddweud rhywbeth arall am ei enillydd.
row-no-code = Does dim cod gan { $name } yn y rhestr. Ychwanega un, neu gad i’r bathodyn ddweud rhywbeth arall am ei enillydd.
row-date-future = Dydy { $awarded } ddim wedi dod eto. Cywira fe yn y rhestr.
row-date-expires-too-early = Byddai’r bathodyn yn dod i ben ar { $expires }, ond dydy { $awarded } ddim cyn hynny.
row-date-expired = Byddai’r bathodyn wedi dod i ben ar { $expires } yn barod.
row-date-out-of-range = Mae { $far } yn rhy bell i ffwrdd.
row-redrawn = Mae’r bathodyn hwn gan { $name }, ond does dim modd tynnu ei lun eto yn union fel y cafodd ei lofnodi.
row-by-another = Rhoddodd Roundel arall y bathodyn hwn yr un pryd. Gwna’r un peth eto i’w weld.
row-unconfirmed = Dydy’r ffeil sydd yno ddim yn fathodyn cyfan. Tynna hi a gwna’r un peth eto.
row-unmade-long = Mae mwy wedi’i ddweud yma nag y gall bathodyn ei ddal. Dywed ef mewn llai o eiriau.
row-unmade-unseen = Does dim i’w weld o’r enw na’r cod. Teipia ef eto.
row-unmade-refused = Ni ellid gwneud y bathodyn hwn. Edrychwch beth sydd wedi’i ysgrifennu ynddo, a rhowch gynnig arall arni.
