# Ohjaajan päivä: valmistelu, kerääminen, valinta; palautus; seinä.

title-prepare = Valmistele
title-collect = Kerää
title-wall = Seinä

desk-title = Ohjaa työpajaa
desk-back = Työpaja
desk-new = Uusi työpaja
desk-name = Mikä sen nimi on?
desk-name-hint = Esimerkiksi ”Juotosiltapäivä”.
desk-begin = Aloita
desk-prepare = Valmistele
desk-prepare-about = Ketkä tulevat, mitkä kysymykset, ja tikku joka läppärille.
desk-collect = Kerää
desk-collect-about = Ota vastaan, mitä kaikki tekivät.
desk-wall = Seinä
desk-wall-about = Näytä kaikki isolla ruudulla.

pack-out-where = Mille tikulle?
pack-writing = Kirjoitetaan ja luetaan takaisin …
pack-sticks = { $count ->
    [one] { $count } tikku on valmis.
   *[other] { $count } tikkua on valmiina.
}
pack-again = Kirjoita uudelleen

hand-in = Pane työni tikulle
hand-in-now = Pane se tikulle
hand-in-done = { $count ->
    [0] Mitään ei ole vielä tehty; tikulla on työpaja.
    [one] { $count } työ on tikulla.
   *[other] { $count } työtä on tikulla.
}

prepare-title = Valmistele työpaja
prepare-what = Milloin ja missä
prepare-day = Päivä
prepare-place = Missä
prepare-place-hint = Esimerkiksi ”Lukusali”.
prepare-host = Kuka kutsuu
prepare-host-hint = Esimerkiksi ”Satamakadun kirjasto”.
prepare-questions = Kysymykset ja aika
prepare-template = Mitkä kysymykset?
prepare-minutes = Kuinka kauan?
prepare-people = Ketkä osallistuvat
prepare-seats = Paikat tai lempinimet: { $count }
prepare-seats-hint = Yksi joka rivillä. Oikeita nimiä ei tarvita.
prepare-counts = Numeroidut paikat
prepare-count = { $count ->
    [one] { $count } paikka
   *[other] { $count } paikkaa
}
prepare-seat = Paikka { $number }
prepare-groups = Ketkä työskentelevät yhdessä?
prepare-group = { $count ->
    [0] Jokainen yksin
   *[other] { $count } hengen ryhmät
}
prepare-photos = Mitä saa valokuvata?
prepare-photos-none = Ei mitään
prepare-photos-things = Piirroksia ja esineitä
prepare-photos-things-about = Ei ihmisiä.
prepare-photos-people = Myös ihmisiä
prepare-photos-people-about = Kaikki kuvassa olevat ovat allekirjoittaneet suostumuksen; lapsista myös perheet.
prepare-offers = Mistä voi valita
prepare-languages = Kielet
prepare-all = Ei mitään valittuna: kaikki.
prepare-take-colours = Ota värit logosta
prepare-our-colours =
    { $number ->
        [1] Omat värimme
       *[other] Omat värimme { $number }
    }
prepare-no-colours = Tässä kuvassa ei ole värejä, joita ottaa. Kokeile toista kuvaa.
prepare-remove-colours = Poista { $name }
prepare-issuer = Kuka antaa merkit
prepare-issuer-about = Sen kortti menee joka läppärille; sen avain pysyy täällä.
prepare-nobody = Päätä myöhemmin
prepare-packs = Aloituspaketit
prepare-packs-about = Tikku joka läppärille, tai yksi joka kiertää. Kaksoisnapsautus tiedostoon, ja läppäri on valmis.
prepare-write = Kirjoita aloituspaketti
prepare-written = Aloituspaketti on tikulla.
prepare-put-away = Pane tämä työpaja pois
prepare-put-away-about = Se poistuu luettelosta. Mitä siinä tehtiin, jää tälle läppärille.

collect-title = Kerää
collect-stick = Mikä tikku?
collect-looking = Katsotaan, mitä sillä on …
collect-taking = Otetaan vastaan …
collect-nothing = Sillä ei ole paketteja.
collect-take = { $count ->
    [one] Ota vastaan { $count } paketti
   *[other] Ota vastaan { $count } pakettia
}
collect-took = { $packs ->
    [one] { $packs } paketti tuli
   *[other] { $packs } pakettia tuli
}, { $works ->
    [0] eikä mukana ollut uutta.
    [one] ja mukana { $works } uusi työ.
   *[other] ja mukana { $works } uutta työtä.
}
collect-known = Kaikki siinä oli jo täällä.
collect-conflicts = { $count ->
    [one] Yhtä muutettiin kahdessa paikassa. Valitse alta.
   *[other] { $count } työtä muutettiin kahdessa paikassa. Valitse alta.
}
collect-pack = { $works ->
    [one] { $works } työ
   *[other] { $works } työtä
}{ $awards ->
    [0] { "" }
    [one] , { $awards } annettu merkki
   *[other] , { $awards } annettua merkkiä
}
collect-locked = Lukittu. Tekijä tietää, mikä sen avaa.
collect-came = { $came }/{ $of } on tuonut jotakin
collect-works = { $count ->
    [one] { $count } työ on täällä
   *[other] { $count } työtä on täällä
}
collect-drawn = { $count ->
    [0] Mitään ei ole vielä piirretty
    [one] { $count } on piirretty
   *[other] { $count } on piirretty
}
collect-clocks = { $count ->
    [one] { $count } koneen kello on väärässä.
   *[other] { $count } koneen kellot ovat väärässä.
} Mitään ei kadonnut. Aseta kello ennen kuin siellä annetaan merkkejä.
collect-clocks-which = Mitkä?
collect-missing = ei ole vielä tullut
collect-here = on tullut

conflicts = { $count ->
    [one] Yksi työ kahtena
   *[other] { $count } työtä kahtena
}
conflict-about-design = Kaksi läppäriä piirsi siihen. Kumpi jää? Toinenkin säilyy.
conflict-about-canvas = Kaksi läppäriä kirjoitti siihen. Kumpi jää? Toinenkin säilyy.
conflict-about-other = Kaksi läppäriä muutti sitä. Kumpi jää? Toinenkin säilyy.
conflict-picture = { $name }, tällaisena
conflict-here = Tältä läppäriltä
conflict-elsewhere = Toiselta läppäriltä
conflict-away = Siellä se pantiin pois.
conflict-take = Ota tämä
conflict-settled = Valittu: { $name }.
conflict-instead = Ota toinen

wall-of = Seinä: { $title }
wall-menu = Lisää
wall-leave = Poistu seinältä
wall-all = Kaikki merkit
wall-next = Seuraava
wall-before = Edellinen
wall-open = Näytä { $name } isona
wall-without = Kaikki muut
wall-strength = Vahvuus
wall-strengths = Vahvuudet
wall-question = Kysymys
wall-questions = Kysymykset
wall-take-off = Ota pois: { $text }
wall-taken-off = Lappu otettiin pois.
wall-hide = Piilota tämä merkki
wall-is-hidden = { $name } on piilossa.
wall-unhide = { $count ->
    [one] Näytä { $count } piilotettu merkki
   *[other] Näytä { $count } piilotettua merkkiä
}
wall-shuffle = Sekoita
wall-board = Loppukysymykset
wall-answer = Vastaus
wall-answer-to = Vastaus: { $prompt }
wall-names = Näytä, kuka teki
wall-by-none = Kaikki yhdessä
wall-by-group = Ryhmittäin
wall-by-path = Poluittain
wall-pdf = Tallenna PDF:nä, { $paper }
wall-page = Tallenna sivuna
wall-making = Tehdään PDF:ää …
wall-none = Täällä ei vielä riipu mitään
wall-none-about = Mitä ihmiset piirtävät, on täällä heti kun se on kerätty.
wall-all-hidden = Kaikki merkit ovat piilossa. Valikko näyttää ne taas.
