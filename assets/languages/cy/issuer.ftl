# Pwy sy'n rhoi bathodynnau: y cyhoeddwr, ei allwedd, ei gopi wrth gefn.

key-is-locked = Mae'r allwedd ar glo.
key-was-idle = Ddefnyddiodd neb mohoni am chwarter awr, felly cafodd ei chloi. Mae'r hyn a baratoaist ti yma o hyd.
key-is-unlocked = Mae'r allwedd wedi'i datgloi.
key-lock = Cloi'r allwedd
key-unlock = Datgloi'r allwedd
key-passphrase = Cyfrinymadrodd
key-passphrase-hint = Ti ddewisodd hwn wrth wneud yr allwedd. Mae priflythrennau a bylchau'n cyfrif.
key-wrong = Nid hwnnw yw cyfrinymadrodd yr allwedd hon. Edrycha ar y priflythrennau a rho gynnig arall arni.

title-issuer = Pwy sy'n rhoi bathodynnau
issuer-title = Pwy sy'n rhoi'r bathodynnau
issuer-about = Mae bathodyn yn cael ei lofnodi ag allwedd sydd ar y gliniadur hwn yn unig. Pwy bynnag sydd â'r allwedd a'i chyfrinymadrodd sy'n rhoi bathodynnau yn yr enw hwn.
issuer-another = Ychwanegu un arall
issuer-spare = Dod ag un yn ôl o'i gopi
issuer-not-now = Ddim nawr

make-who = Pwy ydych chi?
make-name = Enw
make-name-hint = Fel y bydd ar y bathodynnau, er enghraifft Llyfrgell Stryd yr Harbwr.
make-url = Tudalen we, os oes un
make-email = Cyfeiriad e-bost, os caiff pobl ysgrifennu
make-logo = Dewis logo
make-key = Allwedd a'i chyfrinymadrodd
make-key-about = Mae'r allwedd yn llofnodi'ch bathodynnau. Mae'r cyfrinymadrodd yn ei chloi: all neb ddod o hyd iddo eto, na ninnau chwaith.
make-issuer = Gwneud yr allwedd
new-passphrase = Cyfrinymadrodd
new-passphrase-hint = Mae pedwar neu bum gair heb ddim i'w wneud â'i gilydd yn gryf ac yn hawdd eu cofio.
new-passphrase-again = Yr un peth eto
passphrase-short = Ychydig mwy o lythrennau: mae angen o leiaf wyth.
passphrase-weak = Gallai lleidr sydd â'r gliniadur hwn ei ddyfalu mewn diwrnod, yn ôl ein hamcan ni.
passphrase-fair = Byddai angen blynyddoedd ar leidr ag un cyfrifiadur, yn ôl ein hamcan ni. Mae un gair arall yn ei wneud yn gryf.
passphrase-strong = Cryf: byddai ei ddyfalu'n cymryd mwy nag oes, yn ôl ein hamcan ni.
passphrase-differs = Mae'r ail un yn wahanol.

key-made = allwedd { $day }
six-words = Chwe gair y cyhoeddwr hwn
six-words-own = Darllena'r chwe gair hyn i bwy bynnag sydd am fod yn siŵr mai chi roddodd fathodyn.
file-saved = Wedi'i gadw: { $path }
card-file = cerdyn
card-save = Cadw'r cerdyn i eraill
list-file = wedi'u tynnu'n ôl
list-save = Cadw'r rhestr i eraill
list-renew = Llofnodi rhestr heddiw
list-print = Argraffu’r rhestr
list-title = Bathodynnau a dynnwyd yn ôl
list-number = Rhestr rhif { $number }, llofnodwyd ar { $day }
list-who = Enw
list-badge = Bathodyn
list-earned = Enillwyd ar
list-why = Pam
list-elsewhere = Bathodyn nad yw ar y gliniadur hwn:
list-empty = Ni thynnwyd dim yn ôl.
list-facts = { $count ->
    [0] Dim bathodyn wedi'i dynnu'n ôl, hyd { $day }
    [zero] { $count } bathodyn wedi'u tynnu'n ôl, hyd { $day }
    [one] { $count } bathodyn wedi'i dynnu'n ôl, hyd { $day }
    [two] { $count } fathodyn wedi'u tynnu'n ôl, hyd { $day }
    [few] { $count } bathodyn wedi'u tynnu'n ôl, hyd { $day }
    [many] { $count } bathodyn wedi'u tynnu'n ôl, hyd { $day }
   *[other] { $count } bathodyn wedi'u tynnu'n ôl, hyd { $day }
}
list-ended = { $count ->
    [one] Nid yw { $count } person yn llofnodi mwyach
   *[other] Nid yw { $count } o bobl yn llofnodi mwyach
}
list-ended-who = Nid ydynt yn llofnodi mwyach:
list-taken = Mae rhestr { $name } wedi dod i mewn. { $facts }
list-somebody = rhywun nad wyt yn ei adnabod eto

spare-title = Copi o'r allwedd
spare-missing = Os collir y gliniadur hwn, collir ei allwedd, ac all neb ei hadnewyddu. Gwna'r ddau beth hyn nawr.
spare-there = Os collir y gliniadur hwn, gelli fynd ymlaen â'r naill neu'r llall.
spare-done = Gwnaed ar { $day }.
spare-file = Ffeil ar ail gof bach
spare-file-about = Cadwa'r cof bach hwnnw mewn lle arall. Mae'n agor â'r un cyfrinymadrodd.
spare-file-make = Dewis y cof bach
spare-file-again = Ei hysgrifennu eto
spare-file-write = Ysgrifennu’r ffeil
spare-file-written = Wedi'i hysgrifennu a'i darllen yn ôl: { $path }
spare-words = 24 gair ar bapur
spare-words-about = Cadwa'r papur lle byddi'n cadw arian. Y geiriau ar eu pen eu hunain yw'r allwedd.
spare-words-show = Dangos y geiriau
spare-locked = Datgloa'r allwedd yn gyntaf.
words-title = Ysgrifenna'r geiriau hyn ar bapur
words-about = Yn y drefn hon, gyda'u rhifau. Paid â gadael i neb eu darllen. Maen nhw'n cael eu dangos yma a ddim yn cael eu cadw yn unman.
words-written = Dw i wedi'u hysgrifennu
words-back = Dau ohonyn nhw, os gweli'n dda
words-back-about = I ti fod yn siŵr bod dy bapur yn gywir.
words-number = Gair rhif { $number }
words-wrong = Mae un ohonyn nhw'n air arall. Edrycha ar dy bapur.
words-again = Dangos y geiriau eto
words-prove = Mae fy mhapur yn gywir

restore-from = Beth sydd gen ti?
restore-file = Y ffeil
restore-words = Y geiriau
restore-drop = Gollynga'r ffeil roundel-key-….pem yma
restore-choose = Dewis y ffeil
restore-kind = Copïau o allweddi Roundel
restore-typed = Y 24 gair
restore-typed-hint = Yn eu trefn, gyda bwlch rhyngddyn nhw.
restore-act = Dod ag ef yn ôl

signers-title = Pobl sy’n llofnodi drosot ti
signers-about = Mae gan bob un ei allwedd ei hun, ar ei liniadur ei hun. Mae eu bathodynnau’n dweud dros bwy y’u rhoddwyd. Gofyn iddyn nhw am ffeil eu cerdyn, ac agor hi yma.
signers-add = Gadael i rywun lofnodi
signers-no-card = Nid cerdyn oedd hwnnw. Dewis gerdyn y sawl sydd i lofnodi.
signers-role = Beth yw’r person i ti?
signers-role-hint = Er enghraifft athro. Mae’r bathodynnau’n ei ddangos.
signers-until = Diwrnod olaf
signers-until-hint = O’i adael yn wag, does dim diwedd.
signers-which = Pa fathodynnau gân nhw eu rhoi?
signers-all-badges = Pob bathodyn
signers-some-badges = Y rhain yn unig
signers-badges = { $count ->
    [one] { $count } bathodyn yn unig
   *[other] { $count } o fathodynnau yn unig
}
signers-appoint = Yr un geiriau: gadael i’r person lofnodi
signers-file = yn cael llofnodi
signers-next = Rho’r ffeil hon i { $name }. Mae i’w hagor ar y sgrin hon ar ei liniadur.
signers-until-day = tan { $day }
signers-no-end = heb ddiwedd
signers-early = Mae’n dechrau’n hwyrach.
signers-over = Mae’r diwrnod olaf wedi mynd heibio.
signers-ended = Ar ben.
signers-save = Cadw’r ffeil ar gyfer y person
signers-end = Dod â hyn i ben nawr
signers-end-of = { $name }: dim llofnodi mwyach?
signers-end-about = Mae’r bathodynnau a roddwyd hyd yma’n dal yn dda. Bydd eraill yn gwybod pan fydd dy restr ganddyn nhw.
signers-lost-about = Os collwyd neu os cafodd yr allwedd ei dwyn, dyw’r rheini ddim yn dal yn dda chwaith: gallai pwy bynnag sydd â hi ddewis unrhyw ddiwrnod. Does dim modd dadwneud hyn.
signers-lost = Mae’r allwedd ar goll neu wedi’i dwyn
signers-dismissed = Dyw { $name } ddim yn llofnodi mwyach. Rho restr rhif { $number } i eraill, iddyn nhw gael gwybod.
signs-as = Mae { $name } yn llofnodi dros { $organisation }
signs-how = Wyt ti’n llofnodi dros rywun arall? Rho dy gerdyn iddyn nhw. Agor isod y ffeil a ddaw yn ôl.
signs-ask = Does dim modd rhoi bathodynnau dros { $organisation } nawr. Gofynna iddyn nhw am ffeil newydd.
signs-resign = Llofnodi drosot dy hun eto
signs-resigned = Rwyt ti’n llofnodi drosot dy hun nawr.

known-title = Cyhoeddwyr rwyt yn eu hadnabod
known-about = Mae eu bathodynnau'n cael eu dangos fel rhai gan rywun rwyt yn ei adnabod.
known-drop = Agor ffeil cyhoeddwr arall
known-drop-about = Ei gerdyn, ei restr o fathodynnau a dynnwyd yn ôl, neu ei air dy fod yn llofnodi drosto.
known-choose = Dewis ffeil
known-kind = Ffeiliau cyhoeddwyr
known-since = yn hysbys ers { $day }
known-forget = Tynnu
known-forgotten = Dyw { $name } ddim yn hysbys yma mwyach.
known-now = Mae { $name } yn hysbys yma nawr.
known-compare = Gofynna iddyn nhw am eu chwe gair, dros y ffôn neu ar bapur. Ai'r rhain ydyn nhw?
known-already = Rwyt yn adnabod y cyhoeddwr hwn yn barod.
known-own = Mae allwedd y cyhoeddwr hwn ar y gliniadur hwn.
known-namesake = Rwyt yn adnabod cyhoeddwr arall o'r enw { $name }. Nid hwn yw hwnnw.
known-same = Yr un geiriau: dw i'n eu hadnabod
known-differ = Geiriau eraill, neu ddim yn siŵr

title-given = Bathodynnau a roddwyd
given-title = Bathodynnau a roddwyd
given-search = Dod o hyd i fathodyn
given-search-hint = Dechrau enw, bathodyn neu ddyddiad.
given-found = { $count ->
    [0] Dim byd
    [zero] { $count } bathodyn
    [one] { $count } bathodyn
    [two] { $count } fathodyn
    [few] { $count } bathodyn
    [many] { $count } bathodyn
   *[other] { $count } bathodyn
}
given-more = Dangosir y { $count } diweddaraf. Teipia fwy o'r enw i ddod o hyd i rai eraill.
given-nobody = Does neb o'r enw hwnnw
given-nobody-about = Rho gynnig ar lai o lythrennau, neu enw'r bathodyn.
given-none = Does dim bathodyn wedi'i roi eto
given-none-about = Bydd pob bathodyn sy'n cael ei roi ar y gliniadur hwn yma, i'w gywiro neu ei dynnu'n ôl.
standing-revoked = Tynnwyd yn ôl.
standing-corrected = Rhoddwyd bathodyn wedi'i gywiro yn ei le.
revoke-open = Tynnu'n ôl
revoke-title = Tynnu'r bathodyn hwn yn ôl
revoke-about = Mae'r bathodyn yn mynd i dy restr wedi'i llofnodi. Bydd eraill yn gweld nad yw'n cyfrif cyn gynted ag y bydd y rhestr ganddyn nhw. All hyn ddim cael ei ddadwneud.
revoke-reason = Pam? Cei ei adael yn wag
revoke-reason-hint = Gall pawb sydd â'r rhestr ei ddarllen: paid ag ysgrifennu enwau.
revoke-not = Ei adael
revoke-act = Ei dynnu'n ôl
revoke-done = Mae wedi'i dynnu'n ôl. Rho restr rhif { $number } i eraill, iddyn nhw gael gwybod.
correct-open = Cywiro
correct-title = Cywiro'r bathodyn hwn
correct-about = Mae { $badge } yn cael ei lofnodi eto fel y dylai fod. Caiff yr un anghywir ei nodi fel un a ddisodlwyd.
correct-name = Enw
correct-day = Enillwyd ar
correct-act = Ei roi eto
correct-done = Mae'r bathodyn cywir yma: { $file }
correct-not = Ni ellid rhoi’r bathodyn eto.

door-issuer-about = Gwna allwedd, cadwa gopi ohoni, a dod i adnabod eraill.
door-given-about = Dod o hyd i un, ei gywiro, ei ysgrifennu eto, neu ei dynnu'n ôl.
