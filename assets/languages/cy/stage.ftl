# Y bwrdd darlunio.

stage-opening = Yn agor dy fathodyn…
stage-fetching = Un eiliad…

## Sut mae bathodyn yn dechrau

stage-questions = Tri chwestiwn
stage-start = Dewis ddechrau
stage-start-back = Yn ôl
stage-ask-subject = Am beth mae e?
stage-ask-mood = Sut dylai deimlo?
stage-ask-kind = I beth mae e?
stage-surprise = Rho syrpréis i mi
stage-empty = Taflen wag
stage-start-picture = Llun
stage-untitled = Bathodyn newydd
stage-all = { $count } bathodyn i ddechrau ohonyn nhw
stage-found = { $count ->
    [one] Mae un bathodyn yn addas
    [two] Mae { $count } fathodyn yn addas, y gorau gyntaf
    [few] Mae { $count } bathodyn yn addas, y gorau gyntaf
   *[other] Mae { $count } bathodyn yn addas, y gorau gyntaf
}
stage-subject-of-making = Creu
stage-subject-of-nature = Natur
stage-subject-of-words = Geiriau
stage-subject-of-music = Cerddoriaeth
stage-subject-of-art = Celf
stage-subject-of-science = Gwyddoniaeth
stage-subject-of-sport = Chwaraeon
stage-subject-of-helping = Helpu
stage-subject-of-food = Bwyd
stage-subject-of-history = Hanes
stage-subject-of-digital = Digidol
stage-subject-of-general = Unrhyw beth
stage-mood-playful = Chwareus
stage-mood-calm = Tawel
stage-mood-bold = Beiddgar
stage-mood-classic = Clasurol
stage-mood-modern = Modern
stage-mood-handmade = O waith llaw
stage-badge-skill = Sgìl
stage-badge-taking-part = Cymryd rhan
stage-badge-achievement = Camp
stage-badge-role = Rôl
stage-badge-community = Bod yn garedig
stage-badge-level = Cam ar daith

## Uwchben y bathodyn

stage-name = Enw'r bathodyn
stage-saved = Cadwyd am { $time }
stage-saving = Yn cadw…
stage-undo = Dadwneud
stage-redo = Ailwneud
stage-past = Hanes
stage-zoom-in = Yn nes
stage-zoom-out = Ymhellach
stage-zoom-whole = Dangos y bathodyn cyfan
stage-keys = Bysellau
stage-done = Wedi gorffen
stage-undone = Dadwnaed: { $step }
stage-redone = Ailwnaed: { $step }

## Yr offer

stage-rail = Rhoi ar y bathodyn
stage-shape = Siâp
stage-emblem = Arwydd
stage-words = Geiriau
stage-ribbon = Rhuban
stage-picture = Llun
stage-pen = Pen
stage-pattern = Patrwm
stage-dice = Dis
stage-layers = Haenau
stage-levels = Lefelau
stage-back = Yn ôl
stage-new-words = Geiriau
stage-new-ribbon = Da iawn

stage-swap-shape = Siâp arall
stage-swap-emblem = Arwydd arall
stage-swap-ribbon = Rhuban arall

## Y papur

stage-paper = { $count ->
    [0] Y bathodyn, yn wag o hyd
    [one] Y bathodyn, un haen
    [two] Y bathodyn, { $count } haen
    [few] Y bathodyn, { $count } haen
   *[other] Y bathodyn, { $count } haen
}
stage-menu = Beth i'w wneud â hyn
stage-words-done = Wedi gorffen y geiriau

## Beth sydd wedi'i ddewis

stage-side = Dewis a newid
stage-many = { $count ->
    [one] Un peth
    [two] { $count } beth
    [few] { $count } pheth
   *[other] { $count } peth
}
stage-about = Y bathodyn cyfan
stage-how = Clicia ar rywbeth ar y bathodyn i'w newid. Neu rho liwiau eraill i'r bathodyn cyfan:
stage-own-colours = Ei liwiau
stage-own-colour = Y lliw { $name }
stage-palettes = Paletau
stage-alt = Mewn geiriau
stage-alt-label = Beth mae'r bathodyn yn ei ddangos
stage-alt-hint = I bobl sydd ddim yn ei weld.
stage-describe = Disgrifia fe i mi
stage-save = Cadw'r llun
stage-save-png = PNG, at bopeth
stage-save-svg = SVG, ar gyfer unrhyw faint

stage-other-shape = Siâp arall
stage-other-emblem = Arwydd arall
stage-other-ribbon = Rhuban arall
stage-other-picture = Llun arall
stage-colour = Lliw
stage-second-colour = Ail liw
stage-no-colour = Dim
stage-other-colour = Lliw arall
stage-pipette = Cymryd lliw o'r bathodyn
stage-pipette-how = Clicia ar y bathodyn i gymryd y lliw yno. Mae Esc yn gadael iddo.
stage-edge = Ymyl
stage-edge-width = Lled yr ymyl
stage-outline = Amlinell
stage-outline-width = Lled yr amlinell
stage-gaps = Bylchau yn yr amlinell
stage-shadow = Cysgod
stage-shadow-soft = Meddalwch y cysgod
stage-shadow-right = Cysgod i'r dde
stage-shadow-down = Cysgod i lawr
stage-glow = Gwawr
stage-glow-soft = Meddalwch y wawr
stage-bevel = Ymylon uchel
stage-bevel-width = Lled yr ymylon uchel
stage-filled = Yn cael ei lenwi i bob person
stage-filled-earner = enw
stage-filled-date = dyddiad
stage-filled-issuer = pwy sy'n ei roi
stage-filled-badge = bathodyn
stage-example-earner = Alex Kim
stage-example-issuer = Dy lyfrgell di
stage-letters = Llythrennau
stage-letter-size = Maint y llythrennau
stage-weight-regular = arferol
stage-weight-semibold = lled-drwm
stage-weight-bold = trwm
stage-weight-extrabold = trwm iawn
stage-weight-black = du
stage-line = Ar ba linell
stage-curve-straight = Syth
stage-curve-above = Bwa
stage-curve-below = Powlen
stage-curve-circle = Cylch
stage-band = Y band
stage-words-colour = Y geiriau
stage-tails = Y cynffonnau
stage-folds = Y plygiadau
stage-bend = Faint mae'n plygu
stage-opacity = Pa mor solet
stage-group-how = Clicia ddwywaith i weithio y tu mewn. Mae Esc yn arwain allan eto.
stage-ink-only = Ar bapur mae'r llun: cadw'r inc yn unig
stage-mask = Torri'n siâp
stage-mask-none = Dim
stage-mask-circle = Cylch
stage-mask-rounded = Cerdyn
stage-mask-hexagon = Hecsagon
stage-mask-heart = Calon
stage-mask-shield = Tarian
stage-picture-zoom = Pa mor agos
stage-picture-x = Chwith i dde
stage-picture-y = Pen i waelod
stage-duotone = Yn nau o liwiau'r bathodyn
stage-whose = Llun pwy yw e?
stage-whose-hint = Ysgrifenna pwy a'i gwnaeth, a defnyddia fe dim ond os ydyn nhw'n cytuno.
stage-picture-large = Mae'r llun hwn yn rhy fawr.
stage-picture-large-hint = Cadwa fe'n llai, o dan 20 MB, a dere ag e eto.

stage-number-rounding = Corneli crwn
stage-number-sides = Ochrau
stage-number-turn = Troad yr ochrau
stage-number-points = Pigau
stage-number-depth = Dyfnder
stage-number-bumps = Bympiau
stage-number-petals = Petalau
stage-number-thickness = Trwch
stage-number-power = Sgwarder
stage-number-teeth = Dannedd
stage-number-share = Lled
stage-number-rays = Pelydrau
stage-number-lobes = Chwyddiadau
stage-number-taper = Meinder
stage-number-cleft = Hollt
stage-number-belly = Bol
stage-number-phase = Llawnder
stage-number-arm = Lled y breichiau
stage-number-flare = Lledu
stage-number-rise = Uchder y bwa
stage-number-point = Pa mor bigog
stage-number-slope = Goleddf
stage-number-bites = Brathiadau
stage-number-size = Maint y brathiadau
stage-number-holes = Tyllau
stage-number-puffs = Pyffiau
stage-number-tail = Lle'r gynffon
stage-number-sag = Crymedd y tudalennau
stage-number-wave = Ton
stage-number-roof = Uchder y to
stage-number-waist = Gwasg
stage-number-knob = Nobiau
stage-number-corner = Corneli
stage-number-crown = Uchder y goron
stage-number-disc = Maint y ddisg
stage-number-pleats = Pletiau
stage-number-notch = Rhic
stage-number-sweep = Ongl
stage-number-second = Ail gopa
stage-number-trunk = Boncyff
stage-number-lean = Gogwydd

stage-more = Mwy
stage-x = O'r chwith
stage-y = O'r top
stage-width = Lled
stage-height = Uchder
stage-size = Maint
stage-turn = Wedi troi
stage-fill = Paent
stage-fill-solid = Plaen
stage-fill-linear = Yn pylu
stage-fill-radial = Yn tywynnu
stage-from = O
stage-to = I
stage-direction = Cyfeiriad
stage-between = Rhwng y motiffau
stage-motif-size = Maint y motiffau
stage-motif-share = Trwch y motiffau
stage-layer-name = Enw yn rhestr yr haenau
stage-layer-alt = Beth mae'n ei ddangos
stage-layer-alt-hint = Un rhan o ddisgrifiad y bathodyn.

stage-arrange = Trefnu
stage-order = Uwchben ac o dan
stage-align = Mewn llinell
stage-align-left = Ochrau chwith mewn llinell
stage-align-centre = Canolau mewn llinell
stage-align-right = Ochrau de mewn llinell
stage-align-top = Topiau mewn llinell
stage-align-middle = Canolau ar yr un uchder
stage-align-bottom = Gwaelodion mewn llinell
stage-spread-across = Yr un bylchau ar draws
stage-spread-down = Yr un bylchau i lawr

## Beth gellir ei wneud

stage-write = Ysgrifennu'r geiriau
stage-duplicate = Dyblygu
stage-remove = Tynnu
stage-select-all = Dewis popeth
stage-next-above = Dewis y nesaf uwchben
stage-next-below = Dewis y nesaf o dan
stage-group = Grwpio
stage-ungroup = Dadgrwpio
stage-to-top = I'r brig
stage-up = Un yn uwch
stage-down = Un yn is
stage-to-bottom = I'r gwaelod
stage-lock = Cloi
stage-unlock = Datgloi
stage-hide = Cuddio neu ddangos
stage-nudge-left = Ychydig i'r chwith
stage-nudge-right = Ychydig i'r dde
stage-nudge-up = Ychydig i fyny
stage-nudge-down = Ychydig i lawr
stage-nudge-left-ten = Deg i'r chwith
stage-nudge-right-ten = Deg i'r dde
stage-nudge-up-ten = Deg i fyny
stage-nudge-down-ten = Deg i lawr
stage-larger = Mwy o faint
stage-smaller = Llai o faint
stage-turn-right = Troi i'r dde
stage-turn-left = Troi i'r chwith

stage-keys-change = Newid
stage-keys-arrange = Trefnu
stage-keys-place = Symud, maint, troi
stage-keys-look = Edrych
stage-keys-other = Hefyd
stage-key-escape = Cam tuag allan
stage-key-space = Dal i lusgo'r papur
stage-key-copy = Copïo
stage-key-paste = Gludo, llun hefyd
stage-key-shift = Wrth lusgo: yn syth, neu fesul 15°
stage-key-alt = Wrth lusgo: heb gydio, neu o'r canol

## Arwyddion, patrymau, pen, dis, lefelau

stage-emblem-search = Chwilio am arwydd
stage-emblem-subjects = Pynciau
stage-emblems-found = { $count ->
    [0] Dim byd wedi'i gael: rho gynnig ar air arall
    [one] Un wedi'i gael
    [two] { $count } wedi'u cael
    [few] { $count } wedi'u cael
   *[other] { $count } wedi'u cael
}
stage-subject-star = seren
stage-subject-tools = offer
stage-subject-nature = deilen
stage-subject-music = cerddoriaeth
stage-subject-book = llyfr
stage-subject-science = gwyddoniaeth
stage-subject-sport = chwaraeon
stage-subject-food = bwyd
stage-subject-people = pobl
stage-subject-computer = cyfrifiadur
stage-pattern-fills = Mae'r patrwm yn llenwi'r siâp a ddewiswyd.
stage-pattern-adds = Dewis siâp yn gyntaf ac mae'r patrwm yn ei lenwi. Heb siâp, disg gei di.
stage-pen-how = Tynna lun ar y bathodyn â'r llygoden, bys neu ben.
stage-pen-width = Lled y pen
stage-dice-how = Mae'r dis yn newid beth sydd heb ei ddal. Os nad wyt ti'n ei hoffi, dadwna fe neu rolia eto.
stage-roll = Rholio'r dis
stage-hold = Dal yn dynn
stage-hold-shape = Y siâp
stage-hold-emblem = Yr arwydd
stage-hold-words = Y llythrennau
stage-hold-colours = Y lliwiau
stage-levels-how = Un bathodyn, sawl lefel: mae'r bathodyn yn aros, mae'r marc yn tyfu.
stage-level-mark = Y marc
stage-level-none = Dim lefelau
stage-level-stars = Sêr
stage-level-dots = Dotiau
stage-level-metals = Metelau
stage-level-ring = Ymyl lliw
stage-level-steps = Geiriau
stage-level-count = Faint o lefelau
stage-level-place = Ble mae e
stage-level-foot = Ar y gwaelod
stage-level-head = Ar y top
stage-level-word = Enw lefel { $level }
stage-level-picture = Lefel { $level }

## Rhestr yr haenau

stage-layers-how = Yr uchaf yw'r cyntaf. Llusga haen i le arall, neu cer drwy'r rhestr â'r bysellau saeth; mae Alt a saeth yn ei symud, ac F2 yn ei hailenwi.
stage-no-layers = Does dim byd ar y bathodyn eto. Dechreua â siâp.
stage-kind-shape = Siâp
stage-kind-emblem = Arwydd
stage-kind-text = Geiriau
stage-kind-ribbon = Rhuban
stage-kind-picture = Llun
stage-kind-pattern = Patrwm
stage-kind-drawing = Darlun
stage-kind-group = Grŵp
stage-lock-one = Cloi { $name }
stage-unlock-one = Datgloi { $name }
stage-hide-one = Cuddio { $name }
stage-show-one = Dangos { $name }

## Hanes

stage-versions = Fersiynau
stage-version-name = Beth i'w alw
stage-keep-version = Cadw'r fersiwn hwn
stage-version-is-kept = Mae'r fersiwn hwn wedi'i gadw.
stage-no-versions = Cadwa fersiwn cyn rhoi cynnig ar rywbeth mentrus.
stage-version-auto = Cadwyd gan Roundel
stage-version-restored = Cyn fersiwn hŷn
stage-version-issued = Wedi'i roi
stage-version-kept = Fersiwn
stage-version-conflict = O liniadur arall
stage-steps = Beth gafodd ei wneud

stage-step-open = Agorwyd
stage-step-elsewhere = Newidiwyd ar liniadur arall
stage-step-move = Symudwyd
stage-step-size = Newidiwyd y maint
stage-step-turn = Trowyd
stage-step-order = Uwchben ac o dan
stage-step-copy = Dyblygwyd
stage-step-paste = Gludwyd
stage-step-remove = Tynnwyd
stage-step-group = Grwpiwyd
stage-step-ungroup = Dadgrwpiwyd
stage-step-lock = Clowyd
stage-step-unlock = Datglowyd
stage-step-show = Dangoswyd
stage-step-hide = Cuddiwyd
stage-step-align = Mewn llinell
stage-step-spread = Yr un bylchau
stage-step-name = Enwyd
stage-step-words = Ysgrifennwyd geiriau
stage-step-add-words = Ychwanegwyd geiriau
stage-step-add-shape = Ychwanegwyd siâp
stage-step-add-ribbon = Ychwanegwyd rhuban
stage-step-add-emblem = Ychwanegwyd arwydd
stage-step-add-pattern = Ychwanegwyd patrwm
stage-step-add-picture = Ychwanegwyd llun
stage-step-swap = Cyfnewidiwyd
stage-step-fill = Paentiwyd
stage-step-colour = Newidiwyd y lliw
stage-step-edge = Newidiwyd yr ymyl
stage-step-shape = Newidiwyd y siâp
stage-step-curve = Plygwyd
stage-step-letters = Newidiwyd y llythrennau
stage-step-shadow = Cysgod
stage-step-no-shadow = Tynnwyd y cysgod
stage-step-glow = Gwawr
stage-step-bevel = Ymylon uchel
stage-step-opacity = Mwy neu lai solet
stage-step-palette = Lliwiau'r bathodyn
stage-step-alt = Disgrifiwyd
stage-step-ink = Tynnwyd y papur
stage-step-mask = Torrwyd y llun
stage-step-focus = Symudwyd y llun yn ei ffrâm
stage-step-credit = Enwyd y gwneuthurwr
stage-step-draw = Tynnwyd llun
stage-step-dice = Rholiwyd y dis
stage-step-levels = Lefelau
stage-step-version = Fersiwn hŷn
stage-step-mend = Dilynwyd awgrym

## Meintiau bach ac awgrymiadau

stage-small = Y bathodyn ar 90, 50 a 32 picsel ar wyn, ar dywyll ac ar ffotograff
stage-hints = Awgrymiadau
stage-looking = Yn edrych ar y bathodyn…
stage-no-hints = Mae'n edrych yn dda, hyd yn oed yn fach.
stage-show-me = Dangos i mi
stage-next-hint = Awgrym nesaf ({ $at } o { $count })

stage-hint-missing-glyphs = Does dim llythrennau yma'n gallu ysgrifennu “{ $characters }” yn “{ $name }”. Ysgrifenna fe'n wahanol.
stage-hint-missing-font = Dydy llythrennau { $family } “{ $name }” ddim yma. Mae rhai eraill yn eu lle.
stage-hint-missing-emblem = Dydy'r arwydd “{ $name }” ddim yma. Dewis un arall.
stage-hint-missing-colour = Mae “{ $name }” yn defnyddio'r lliw “{ $colour }”, sydd ddim gan y bathodyn hwn. Mae'n llwyd am y tro.
stage-hint-text-too-small = Mae “{ $name }” yn rhy fach i'w ddarllen ar fathodyn bach. Defnyddia lai o eiriau, neu gwna nhw'n fwy.
stage-hint-overflow = Mae “{ $name }” yn mynd dros ymyl y llun ac yn cael ei dorri yno.
stage-hint-no-alt-text = Dweda mewn un frawddeg beth mae'r bathodyn yn ei ddangos, i bobl sydd ddim yn ei weld.
stage-hint-no-credit = Llun pwy yw “{ $name }”? Ysgrifenna pwy a'i gwnaeth.
stage-hint-too-much = Mae mwy o haenau nag y gellir eu darlunio. Tynna rai.
stage-hint-too-many-words = Mae “{ $name }” yn rhy hir. Dydy'r diwedd ddim yn cael ei ddarlunio.
stage-hint-low-contrast = Mae “{ $name }” yn anodd ei weld ar beth sydd y tu ôl iddo.
stage-hint-no-margin = Mae'r bathodyn yn cyffwrdd ag ymyl ei lun ac yn edrych fel petai wedi'i dorri.
stage-hint-much-margin = Mae'r bathodyn yn fach yn ei lun, a bydd yn edrych yn fach wrth ochr eraill.
stage-hint-small-parts = { $count ->
    [one] Mae un rhan mor fach fel nad oes neb yn gweld beth yw hi.
    [two] Mae { $count } ran mor fach fel nad oes neb yn gweld beth ydyn nhw.
    [few] Mae { $count } rhan mor fach fel nad oes neb yn gweld beth ydyn nhw.
   *[other] Mae { $count } rhan mor fach fel nad oes neb yn gweld beth ydyn nhw.
}
stage-hint-too-heavy = Mae'r bathodyn yn { $kilobytes } KB, mwy nag y mae rhai gwefannau'n ei gymryd. Defnyddia lai o luniau neu arlliwiau.

stage-mend-missing-glyphs = Hepgor y llythrennau hynny
stage-mend-missing-glyphs-loses = Hepgor y llythrennau hynny
stage-mend-missing-font = Defnyddio llythrennau eraill
stage-mend-missing-emblem = Defnyddio un tebyg
stage-mend-missing-colour = Ychwanegu'r lliw
stage-mend-text-too-small = Ei wneud yn ddarllenadwy
stage-mend-overflow = Ei symud i mewn
stage-mend-no-alt-text = Disgrifia fe i mi
stage-mend-no-credit-loses = Hepgor y llun
stage-mend-low-contrast = Gwneud iddo sefyll allan
stage-mend-no-margin = Gwneud y bathodyn yn llai
stage-mend-much-margin = Gwneud y bathodyn yn fwy
stage-mend-small-parts-loses = Hepgor y rhannau lleiaf
