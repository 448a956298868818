# Merkkien antaminen.

title-give = Anna merkkejä
give-about = Anna jokaiselle merkkinsä tikulla.
give-step-badge = Merkki
give-step-class = Ryhmä
give-step-give = Anna

give-which = Mitkä merkit?
give-none = Yksikään merkki ei ole vielä valmis
give-none-about = Täällä odottaa merkki, jolla on nimi, kuvaus, kriteerit ja kuva.
give-unready = Ei vielä valmis
give-lacks-name = Anna sille nimi
give-lacks-description = Kerro, mistä se kertoo
give-lacks-criteria = Kerro, miten sen saa
give-lacks-picture = Piirrä se
give-lacks-alt = Kerro, mitä kuvassa on
give-to-class = Seuraavaksi: ryhmä

give-drop = Pudota nimilista tähän
give-drop-about = CSV, Excel tai LibreOffice. Voit myös kopioida taulukon rivit ja liittää ne tähän.
give-choose-list = Valitse tiedosto
give-list-kind = Nimilistat
give-type = Liitä tai kirjoita nimet
give-type-label = Nimet
give-type-hint = Yksi henkilö riville. Pilkun tai sarkaimen jälkeen tuleva on oma sarakkeensa.
give-typed = Kirjoitetut nimet
give-pasted = Liitetty lista
give-use-list = Käytä näitä nimiä
give-seats = Paikat: { $workshop }
give-real-names = Näytä oikeat nimet
give-names-passphrase = Nimien salalause
give-names-hint = Nimet tulevat silloin merkkeihin.
give-other-list = Toinen lista
give-people = { $count ->
    [one] { $count } henkilö
   *[other] { $count } henkilöä
}
give-problem-rows = { $count ->
    [one] Katso { $count } rivi
   *[other] Katso { $count } riviä
}
give-in-memory = Tämä lista on vain muistissa. Kannettavalle jäävät vain merkit, jotka annat.
give-to-last-look = { $count ->
    [one] Seuraavaksi: { $count } merkki
   *[other] Seuraavaksi: { $count } merkkiä
}

give-how-read = Miten lista luettiin
give-sheet = Mikä taulukko?
give-letters = Mikä on kirjoitettu oikein?
give-first-rows = Ensimmäiset rivit
give-row = Rivi
give-row-number = Rivi { $row }
give-column = Sarake { $number }
give-holds = Mitä sarakkeessa { $column } on
give-holds-nothing = Ei mitään tärkeää
give-holds-name = Nimi
give-holds-given = Etunimi
give-holds-middle = Toinen nimi
give-holds-family = Sukunimi
give-holds-email = Sähköposti
give-holds-code = Koodi tai paikka
give-holds-group = Ryhmä
give-holds-narrative = Mitä he tekivät
give-holds-evidence = Mikä sen osoittaa
give-holds-date = Päivä
give-first-person = Ensimmäinen henkilö on rivillä
give-put-right = Korjaa
give-mended = Rivi { $row } on nyt kunnossa.

give-grid = Kuka saa minkä merkin
give-all = Kaikki
give-mark = Paikalla?
give-mark-of = { $name }: { $mark }. Vaihda
give-here = Täällä
give-here-about = Saa rastitetut.
give-later = Myöhemmin
give-later-about = Voit antaa sen heti muiden jälkeen.
give-absent = Poissa
give-absent-about = Ei saa mitään. Kuitti kertoo miksi.
give-was-later = saa sen myöhemmin
give-was-absent = oli poissa
give-cell = { $badge }: { $name }
give-has-evidence = näyttö mukana

give-story = Mitä tämä henkilö teki
give-story-all = Mitä kaikki tekivät
give-story-hint = Se on merkissä kaikkien luettavana.
give-phrases = Lauseita alkuun
give-phrase-began = Kokeili ensimmäistä kertaa.
give-phrase-finished = Sai työn valmiiksi.
give-phrase-again = Yritti, kunnes onnistui.
give-phrase-helped = Auttoi toista.
give-phrase-explained = Selitti, miten se tehdään.
give-phrase-team = Toimi hyvin ryhmässä.
give-phrase-careful = Piti huolta työkaluista ja ihmisistä.
give-phrase-idea = Keksi oman idean.
give-evidence = Mikä sen osoittaa
give-told = Sanoja tai verkko-osoite
give-told-hint = Esimerkiksi ”Lamppu loisti koko illan.”
give-add = Lisää
give-seen = Nähnyt
give-seen-hint = Kuka näki sen?
give-seen-by = Nähnyt { $name }
give-photo = Kuva
give-photo-about = Mitä kuvassa näkyy
give-photo-add = Lisää kuva
give-consent = Kaikki kuvassa olevat ovat suostuneet; lapsista myös perheet.
give-consent-things = Kuvassa on vain piirroksia ja esineitä, ei ihmisiä.
give-no-photos = Tässä työpajassa ei valokuvata mitään.
give-file-about = Tiedosto jää paikalleen. Merkki nimeää sen, jotta jokainen voi nähdä, onko tiedosto sama.
give-file-add = Nimeä tiedosto
give-take-away = Poista: { $what }
give-done = Valmis

give-last-look = Viimeinen vilkaisu
give-for = { $count ->
    [one] { $count } henkilölle
   *[other] { $count } henkilölle
}
give-and-more = { $count ->
    [one] ja { $count } muu
   *[other] ja { $count } muuta
}
give-where = Minne?
give-who = Kuka antaa?
give-no-issuer = Täällä kukaan ei voi vielä antaa merkkejä
give-no-issuer-about = Luo ensin myöntäjä: merkeissä näkyvä nimi ja sen avain.
give-more = Päivät ja sanat
give-awarded = Ansaittu
give-expires = Voimassa asti
give-forever = Ilman päivää se on voimassa aina.
give-naming = Mitä merkki kertoo saajastaan
give-naming-name = Listan nimen
give-naming-name-about = Kaikki voivat lukea sen. Se voi olla lempinimi.
give-naming-code = Koodin tai paikan
give-naming-code-about = Vain sinä tiedät, kuka se on.
give-naming-none = Ei mitään
give-naming-none-about = Se on sen, jolla tiedosto on.
give-naming-email-hash = Sähköpostiosoitteen sormenjäljen
give-naming-email-hash-about = Osoitteen tunteva voi tarkistaa sen. Monet lompakot eivät näytä mitään.
give-looking = Katsotaan, kuka on jo saanut sen …
give-had = { $count ->
    [one] { $count } on jo saanut sen ja ohitetaan.
   *[other] { $count } on jo saanut sen ja ohitetaan.
}
give-count = { $count ->
    [one] Anna { $count } merkki
   *[other] Anna { $count } merkkiä
}
give-giving = { $count ->
    [one] Annetaan { $count } merkki …
   *[other] Annetaan { $count } merkkiä …
}
give-progress = { $done } / { $total }

give-given = { $count ->
    [one] { $count } merkki annettu
   *[other] { $count } merkkiä annettu
}
give-read-back = Kaikki luettiin takaisin paikaltaan, ja jokainen merkki on ehjä.
give-stopped = Se jäi kesken. Annetut ovat tallessa; jatka, kukaan ei saa merkkiä kahdesti.
give-plug-in = Tikku ei ole paikallaan. Kytke se uudelleen tai ota toinen, ja jatka; kukaan ei saa merkkiä kahdesti.
give-not-filed = Kuittia ei voitu panna merkkien viereen. Tallenna se tästä.
give-list = { $count ->
    [0] Niiden vieressä on luettelo perutuista, tiedostossa { $file }.
    [one] Niiden vieressä on luettelo perutuista: { $count } merkki, tiedostossa { $file }.
   *[other] Niiden vieressä on luettelo perutuista: { $count } merkkiä, tiedostossa { $file }.
}
give-list-stays = Siellä on jo yhtä uusi tai uudempi luettelo perutuista, ja se jää paikalleen: { $file }.
give-go-on = Jatka
give-rest = { $count ->
    [one] Anna nyt vielä { $count } henkilölle
   *[other] Anna nyt vielä { $count } henkilölle
}
give-next = Toinen ryhmä
give-print = Tulosta
give-save = Tallenna kuitti
give-receipt = Kuitti
give-issued = { $count ->
    [one] { $count } annettu
   *[other] { $count } annettu
}
give-skipped = { $count ->
    [one] { $count } oli jo saanut sen
   *[other] { $count } oli jo saanut sen
}
give-problem = { $count ->
    [one] { $count } ilman merkkiä
   *[other] { $count } ilman merkkiä
}
give-missing = { $count ->
    [one] { $count } vielä kirjoittamatta
   *[other] { $count } vielä kirjoittamatta
}
give-instead = { $file }, aiemman merkin tilalle
give-past = Aiemmat kuitit
give-past-none = Täällä ei ole vielä annettu mitään
give-past-none-about = Antamasi näkyvät täällä: merkki, nimet, päivä ja paikka.

again-open = Kirjoita uudelleen
again-title = Kirjoita merkit uudelleen
again-about = Samat merkit menevät toiselle tikulle sellaisina kuin ne allekirjoitettiin. Kukaan ei saa toista.
again-whose = Kenen?
again-act = { $count ->
    [one] Kirjoita { $count } merkki
   *[other] Kirjoita { $count } merkkiä
}
again-writing = { $count ->
    [one] Kirjoitetaan { $count } merkki …
   *[other] Kirjoitetaan { $count } merkkiä …
}
again-written = { $count ->
    [one] { $count } merkki kirjoitettu
   *[other] { $count } merkkiä kirjoitettu
}
again-none = Mikään näistä merkeistä ei ole enää voimassa.

row-told = { $name }: { $what }
row-nobody = Tässä ei ole ketään. Anna riville nimi tai koodi.
row-sum = ”{ $text }” näyttää summalta eikä ihmiseltä.
row-shifted = Rivillä on enemmän soluja kuin otsikoita, ikään kuin nimessä olisi pilkku. Pane nimi lainausmerkkeihin.
row-unclosed = Tässä on lainausmerkki, jota ei suljeta. Sulje se tai ota se pois.
row-cell-long = { $holds }: solussa on liikaa tekstiä. Lyhennä sitä.
row-cell-calendar = { $holds }: tätä päivää ei ole kalenterissa. Korjaa se.
row-cell-formula = { $holds }: solun kaava ei toiminut. Korjaa se.
row-letter = Yhtä kirjainta nimessä ”{ $text }” ei voitu lukea. Kirjoita nimi uudelleen.
row-long-name = Nimessä on { $length } kirjainta, ja enintään { $most } sopii. Lyhennä sitä.
row-no-name = ”{ $text }” ei ole nimi. Anna riville nimi tai koodi.
row-formula = Nimen paikalla on taulukkolaskennan kaava. Kirjoita siihen itse nimi.
row-address = Sähköpostiosoite ei tavoita ketään. Korjaa se tai jätä se pois.
row-same-email = Sähköpostiosoite on jo rivillä { $first }. Jokainen tarvitsee omansa.
row-same-code = Koodi { $code } on jo rivillä { $first }.
row-same-name = { $name } on jo rivillä { $first }. Jos heitä on kaksi, anna kummallekin sähköpostiosoite tai koodi.
row-two-ways = Päivän ”{ $text }” voi lukea kahdella tavalla. Kirjoita se näin: 2026-05-31.
row-no-date = ”{ $text }” ei ole päivä. Kirjoita se näin: 2026-05-31.
row-same-person = Sama ihminen kuin rivillä { $first }, ja hän saa merkin.
row-had = On jo saanut sen, { $awarded }: { $place }
row-no-email = Listassa ei ole sähköpostiosoitetta: { $name }. Lisää se, tai anna merkin kertoa saajastaan jotain muuta.
row-no-code = Listassa ei ole koodia: { $name }. Lisää se, tai anna merkin kertoa saajastaan jotain muuta.
row-date-future = Päivä { $awarded } on vasta edessä. Korjaa se listaan.
row-date-expires-too-early = Merkki päättyisi { $expires }, mutta { $awarded } ei ole sitä ennen.
row-date-expired = Merkki olisi päättynyt jo { $expires }.
row-date-out-of-range = Päivä { $far } on liian kaukana.
row-redrawn = { $name } on saanut tämän merkin, mutta sen kuvaa ei enää voi piirtää juuri sellaisena kuin se allekirjoitettiin.
row-by-another = Toinen Roundel antoi tämän merkin samalla hetkellä. Tee sama uudelleen, niin näet sen.
row-unconfirmed = Siellä oleva tiedosto ei ole ehjä merkki. Ota se pois ja tee sama uudelleen.
row-unmade-long = Tässä on enemmän tekstiä kuin merkkiin mahtuu. Sano se lyhyemmin.
row-unmade-unseen = Nimestä tai koodista ei näy mitään. Kirjoita se uudelleen.
row-unmade-refused = Tätä merkkiä ei voitu tehdä. Katso, mitä siihen on kirjoitettu, ja yritä uudelleen.
