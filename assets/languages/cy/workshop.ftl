# Diwrnod yr hwylusydd: paratoi, casglu, dewis; rhoi i mewn; y wal.

title-prepare = Paratoi
title-collect = Casglu
title-wall = Wal

desk-title = Cynnal gweithdy
desk-back = Gweithdy
desk-new = Gweithdy newydd
desk-name = Beth yw ei enw?
desk-name-hint = Er enghraifft “Prynhawn sodro”.
desk-begin = Dechrau
desk-prepare = Paratoi
desk-prepare-about = Pwy sy’n dod, pa gwestiynau, a chof USB i bob gliniadur.
desk-collect = Casglu
desk-collect-about = Derbyn beth wnaeth pawb.
desk-wall = Wal
desk-wall-about = Dangos y cyfan ar y sgrin fawr.

pack-out-where = Ar ba gof?
pack-writing = Yn ysgrifennu ac yn darllen yn ôl …
pack-sticks = { $count ->
    [one] Mae { $count } cof yn barod.
   *[other] Mae { $count } cof yn barod.
}
pack-again = Ysgrifennu eto

hand-in = Rhoi fy ngwaith ar gof USB
hand-in-now = Ei roi ar y cof
hand-in-done = { $count ->
    [0] Does dim wedi'i wneud eto; mae’r gweithdy ar y cof.
   *[other] Mae { $count } gwaith ar y cof.
}

prepare-title = Paratoi’r gweithdy
prepare-what = Pryd a ble
prepare-day = Diwrnod
prepare-place = Ble
prepare-place-hint = Er enghraifft “Ystafell ddarllen”.
prepare-host = Pwy sy’n gwahodd
prepare-host-hint = Er enghraifft “Llyfrgell Stryd yr Harbwr”.
prepare-questions = Cwestiynau ac amser
prepare-template = Pa gwestiynau?
prepare-minutes = Pa mor hir?
prepare-people = Pwy sy’n cymryd rhan
prepare-seats = Seddi neu lysenwau: { $count }
prepare-seats-hint = Un ym mhob llinell. Does dim angen enwau go iawn.
prepare-counts = Seddi â rhifau
prepare-count = { $count ->
    [one] { $count } sedd
   *[other] { $count } sedd
}
prepare-seat = Sedd { $number }
prepare-groups = Pwy sy’n gweithio gyda’i gilydd?
prepare-group = { $count ->
    [0] Pawb ar ei ben ei hun
   *[other] Grwpiau o { $count }
}
prepare-photos = Beth y ceir tynnu ei lun?
prepare-photos-none = Dim byd
prepare-photos-things = Lluniadau a phethau
prepare-photos-things-about = Dim pobl.
prepare-photos-people = Pobl hefyd
prepare-photos-people-about = Mae pawb yn y llun wedi llofnodi caniatâd; os plant, eu teuluoedd hefyd.
prepare-offers = Beth y gall pobl ei ddewis
prepare-languages = Ieithoedd
prepare-all = Dim wedi’i dicio: pob un.
prepare-take-colours = Cymryd lliwiau o logo
prepare-our-colours =
    { $number ->
        [1] Ein lliwiau ni
       *[other] Ein lliwiau ni { $number }
    }
prepare-no-colours = Does dim lliwiau i’w cymryd yn y llun hwn. Rhowch gynnig ar un arall.
prepare-remove-colours = Tynnu { $name }
prepare-issuer = Pwy sy’n rhoi’r bathodynnau
prepare-issuer-about = Mae’r cerdyn yn mynd i bob gliniadur; mae’r allwedd yn aros yma.
prepare-nobody = Penderfynu wedyn
prepare-packs = Pecynnau cychwyn
prepare-packs-about = Cof i bob gliniadur, neu un sy’n mynd o gwmpas. Clic dwbl ar ei ffeil ac mae’r gliniadur yn barod.
prepare-write = Ysgrifennu’r pecyn cychwyn
prepare-written = Mae’r pecyn cychwyn ar y cof.
prepare-put-away = Rhoi’r gweithdy hwn o’r neilltu
prepare-put-away-about = Mae’n gadael y rhestr. Mae’r hyn a wnaed ynddo yn aros ar y gliniadur hwn.

collect-title = Casglu
collect-stick = Pa gof?
collect-looking = Yn edrych beth sydd arno …
collect-taking = Yn ei dderbyn …
collect-nothing = Does dim pecynnau arno.
collect-take = { $count ->
    [one] Derbyn { $count } pecyn
   *[other] Derbyn { $count } pecyn
}
collect-took = { $packs ->
    [one] Daeth { $packs } pecyn i mewn
   *[other] Daeth { $packs } pecyn i mewn
}, { $works ->
    [0] heb ddim byd newydd.
    [one] gyda { $works } darn newydd o waith.
   *[other] gyda { $works } darn newydd o waith.
}
collect-known = Roedd popeth ynddo yma’n barod.
collect-conflicts = { $count ->
    [one] Newidiwyd un mewn dau le. Dewisa isod.
   *[other] Newidiwyd { $count } mewn dau le. Dewisa isod.
}
collect-pack = { $works ->
    [one] { $works } gwaith
   *[other] { $works } gwaith
}{ $awards ->
    [0] { "" }
    [one] , { $awards } bathodyn wedi’i roi
   *[other] , { $awards } bathodyn wedi’u rhoi
}
collect-locked = Dan glo. Mae pwy bynnag a’i gwnaeth yn gwybod beth sy’n ei agor.
collect-came = Mae { $came } o { $of } wedi dod â rhywbeth
collect-works = { $count ->
    [one] Mae { $count } gwaith yma
   *[other] Mae { $count } gwaith yma
}
collect-drawn = { $count ->
    [0] Does dim wedi’i dynnu eto
   *[other] Wedi’u tynnu: { $count }
}
collect-clocks = { $count ->
    [one] Mae cloc { $count } gliniadur yn anghywir.
   *[other] Mae cloc yn anghywir ar y gliniaduron hyn: { $count }.
} Does dim wedi’i golli. Gosod y cloc cyn rhoi bathodynnau yno.
collect-clocks-which = Pa rai?
collect-missing = heb ddod eto
collect-here = wedi dod

conflicts = { $count ->
    [one] Un gwaith mewn dau gyflwr
   *[other] { $count } gwaith mewn dau gyflwr
}
conflict-about-design = Tynnodd dau liniadur lun arno. Pa un ddylai fod? Cedwir y llall.
conflict-about-canvas = Ysgrifennodd dau liniadur arno. Pa un ddylai fod? Cedwir y llall.
conflict-about-other = Newidiodd dau liniadur ef. Pa un ddylai fod? Cedwir y llall.
conflict-picture = { $name }, yn y cyflwr hwn
conflict-here = O’r gliniadur hwn
conflict-elsewhere = O liniadur arall
conflict-away = Fe’i rhoddwyd i gadw yno.
conflict-take = Cymryd hwn
conflict-settled = Dewiswyd: { $name }.
conflict-instead = Cymryd y llall

wall-of = Wal: { $title }
wall-menu = Mwy
wall-leave = Gadael y wal
wall-all = Pob bathodyn
wall-next = Nesaf
wall-before = Yr un o’r blaen
wall-open = Dangos { $name } yn fawr
wall-without = Pob un arall
wall-strength = Cryfder
wall-strengths = Cryfderau
wall-question = Cwestiwn
wall-questions = Cwestiynau
wall-take-off = Tynnu: { $text }
wall-taken-off = Tynnwyd y nodyn.
wall-hide = Cuddio’r bathodyn hwn
wall-is-hidden = Mae { $name } wedi’i guddio.
wall-unhide = { $count ->
    [one] Dangos { $count } bathodyn cudd
   *[other] Dangos { $count } bathodyn cudd
}
wall-shuffle = Cymysgu
wall-board = Cwestiynau’r diwedd
wall-answer = Ateb
wall-answer-to = Ateb i: { $prompt }
wall-names = Dangos pwy a’i gwnaeth
wall-by-none = Gyda’i gilydd
wall-by-group = Yn ôl grŵp
wall-by-path = Yn ôl llwybr
wall-pdf = Cadw fel PDF, { $paper }
wall-page = Cadw fel tudalen
wall-making = Yn gwneud y PDF …
wall-none = Does dim yn hongian yma eto
wall-none-about = Bydd beth mae pobl yn ei dynnu yma cyn gynted ag y caiff ei gasglu.
wall-all-hidden = Mae pob bathodyn wedi’i guddio. Mae’r ddewislen yn eu dangos eto.
