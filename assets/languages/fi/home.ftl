# Ensimmäinen ruutu, merkin aloittaminen ja ikkunan otsikot.

title-begin = Uusi merkki
title-canvas = Kysymykset
title-stage = Piirtäminen
title-workshop = Työpaja

hello = Mitä tehdään tänään?
hello-attendee = Hei, { $seat }!
door-design = Minä suunnittelen
door-design-about = Keksi merkki, piirrä se ja ole siitä ylpeä.
door-workshop = Minä vedän työpajaa
door-workshop-about = Valmistele se, katso, mitä kaikki ovat tehneet, ja anna merkit.

recent = Täällä tehty
recent-none = Merkkisi tulevat tähän
recent-none-about = Aloita yksi tuosta yläpuolelta. Se säilyy itsestään, ja löydät sen taas täältä.
work-menu = Mitä tehdään: { $name }
work-open = Avaa kysymykset
work-draw = Piirrä
work-put-away = Pane pois
work-is-away = { $name } on pantu pois.

begin-title = Miten haluaisit aloittaa?
begin-about = Kysymysten kanssa merkki kasvaa vastauksistasi. Voit piirtää milloin vain ja muuttaa kaikkea myöhemmin.
template-facts = { $minutes ->
    [one] { $minutes } minuutti
   *[other] { $minutes } minuuttia
}, { $questions ->
    [one] { $questions } kysymys
   *[other] { $questions } kysymystä
} ja piirros
begin-draw = Piirrä heti
begin-draw-about = Aloita mallista tai tyhjästä merkistä. Sanat voivat tulla myöhemmin.

# Kuvien merkkien nimet; niiden pitää mahtua nauhalle.
sample-beekeeper = Mehiläiset
sample-camper = Yöleiri
sample-captain = Kapteeni
sample-reader = Lukutoukka
sample-swimmer = Avovesi
sample-volunteer = Talkoot

workshop-title = Mitä kaikki ovat tehneet
workshop-count = { $count ->
    [one] { $count } merkki tällä koneella
   *[other] { $count } merkkiä tällä koneella
}
workshop-which = Työpaja
workshop-all = Kaikki
workshop-none = Täällä ei ole vielä mitään
workshop-none-about = Tällä koneella tehdyt ja muualta tulevat merkit näkyvät täällä.
workshop-sample = Katso esimerkkityöpajaa

pack-how = Muiden koneiden paketit otetaan vastaan kaksoisnapsauttamalla niiden tiedostoa. Se, mikä on jo täällä, jää; mikään ei katoa.
pack-choose = Avaa paketti
pack-kind = Roundelin paketit
pack-known = Kaikki siinä paketissa oli jo täällä.
pack-taken = { $count ->
    [one] { $count } työ saapui.
   *[other] { $count } työtä saapui.
} { $conflicts ->
    [0] { "" }
    [one] Yhtä niistä oli muutettu myös täällä; molemmat vaiheet ovat tallessa.
   *[other] { $conflicts } niistä oli muutettu myös täällä; molemmat vaiheet ovat tallessa.
}
pack-locked = Tämä paketti on lukittu
pack-passphrase = Mikä sen avaa
pack-passphrase-hint = Paketin tekijä tietää sen. Isot kirjaimet ja välilyönnit merkitsevät.
pack-open = Avaa paketti
pack-opening = Pakettia avataan…
