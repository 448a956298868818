# Piirustuspöytä.

stage-opening = Merkkiäsi avataan…
stage-fetching = Hetkinen…

## Miten merkki alkaa

stage-questions = Kolme kysymystä
stage-start = Valitse alku
stage-start-back = Takaisin
stage-ask-subject = Mistä se kertoo?
stage-ask-mood = Miltä sen pitäisi tuntua?
stage-ask-kind = Mitä varten se on?
stage-surprise = Yllätä minut
stage-empty = Tyhjä arkki
stage-start-picture = Kuva
stage-untitled = Uusi merkki
stage-all = { $count } merkkiä, joista aloittaa
stage-found = { $count ->
    [one] Yksi merkki sopii
   *[other] { $count } merkkiä sopii, paras ensin
}
stage-subject-of-making = Tekeminen
stage-subject-of-nature = Luonto
stage-subject-of-words = Sanat
stage-subject-of-music = Musiikki
stage-subject-of-art = Taide
stage-subject-of-science = Tiede
stage-subject-of-sport = Urheilu
stage-subject-of-helping = Auttaminen
stage-subject-of-food = Ruoka
stage-subject-of-history = Historia
stage-subject-of-digital = Digi
stage-subject-of-general = Mitä vain
stage-mood-playful = Leikkisä
stage-mood-calm = Rauhallinen
stage-mood-bold = Rohkea
stage-mood-classic = Klassinen
stage-mood-modern = Moderni
stage-mood-handmade = Käsintehty
stage-badge-skill = Taito
stage-badge-taking-part = Mukana olo
stage-badge-achievement = Saavutus
stage-badge-role = Rooli
stage-badge-community = Ystävällisyys
stage-badge-level = Askel matkalla

## Merkin yläpuolella

stage-name = Merkin nimi
stage-saved = Tallessa klo { $time }
stage-saving = Tallennetaan…
stage-undo = Kumoa
stage-redo = Tee uudelleen
stage-past = Historia
stage-zoom-in = Lähemmäs
stage-zoom-out = Kauemmas
stage-zoom-whole = Näytä koko merkki
stage-keys = Näppäimet
stage-done = Valmis
stage-undone = Kumottu: { $step }
stage-redone = Tehty uudelleen: { $step }

## Työkalut

stage-rail = Pane merkkiin
stage-shape = Muoto
stage-emblem = Kuvio
stage-words = Sanat
stage-ribbon = Nauha
stage-picture = Kuva
stage-pen = Kynä
stage-pattern = Pintakuvio
stage-dice = Noppa
stage-layers = Tasot
stage-levels = Portaat
stage-back = Takaisin
stage-new-words = Sanat
stage-new-ribbon = Hyvin tehty

stage-swap-shape = Toinen muoto
stage-swap-emblem = Toinen kuvio
stage-swap-ribbon = Toinen nauha

## Paperi

stage-paper = { $count ->
    [0] Merkki, vielä tyhjä
    [one] Merkki, yksi taso
   *[other] Merkki, { $count } tasoa
}
stage-menu = Mitä sille tehdään
stage-words-done = Sanat valmiit

## Mitä on valittuna

stage-side = Valitse ja muuta
stage-many = { $count ->
    [one] Yksi asia
   *[other] { $count } asiaa
}
stage-about = Koko merkki
stage-how = Napsauta jotain merkissä, niin voit muuttaa sitä. Tai anna koko merkille muut värit:
stage-own-colours = Sen värit
stage-own-colour = Väri { $name }
stage-palettes = Paletit
stage-alt = Sanoin
stage-alt-label = Mitä merkki esittää
stage-alt-hint = Niille, jotka eivät näe sitä.
stage-describe = Kuvaile se puolestani
stage-save = Tallenna kuva
stage-save-png = PNG, kaikkeen
stage-save-svg = SVG, kaikkiin kokoihin

stage-other-shape = Toinen muoto
stage-other-emblem = Toinen kuvio
stage-other-ribbon = Toinen nauha
stage-other-picture = Toinen kuva
stage-colour = Väri
stage-second-colour = Toinen väri
stage-no-colour = Ei mitään
stage-other-colour = Muu väri
stage-pipette = Poimi väri merkistä
stage-pipette-how = Napsauta merkkiä, niin saat sen kohdan värin. Esc jättää sikseen.
stage-edge = Reuna
stage-edge-width = Reunan leveys
stage-outline = Ääriviiva
stage-outline-width = Ääriviivan leveys
stage-gaps = Ääriviivan aukot
stage-shadow = Varjo
stage-shadow-soft = Varjon pehmeys
stage-shadow-right = Varjo oikealle
stage-shadow-down = Varjo alaspäin
stage-glow = Hehku
stage-glow-soft = Hehkun pehmeys
stage-bevel = Kohotetut reunat
stage-bevel-width = Kohotettujen reunojen leveys
stage-filled = Täytetään jokaiselle
stage-filled-earner = nimi
stage-filled-date = päivä
stage-filled-issuer = kuka antaa
stage-filled-badge = merkki
stage-example-earner = Alex Kim
stage-example-issuer = Sinun kirjastosi
stage-letters = Kirjaimet
stage-letter-size = Kirjainten koko
stage-weight-regular = tavallinen
stage-weight-semibold = puolilihava
stage-weight-bold = lihava
stage-weight-extrabold = erittäin lihava
stage-weight-black = musta
stage-line = Millä viivalla
stage-curve-straight = Suora
stage-curve-above = Kaari
stage-curve-below = Kulho
stage-curve-circle = Ympyrä
stage-band = Nauha itse
stage-words-colour = Sanat
stage-tails = Päät
stage-folds = Taitteet
stage-bend = Kuinka paljon se taipuu
stage-opacity = Kuinka peittävä
stage-group-how = Kaksoisnapsauta, niin pääset sisälle. Esc tuo takaisin ulos.
stage-ink-only = Se on piirretty paperille: pidä vain muste
stage-mask = Leikkaa muotoon
stage-mask-none = Ei mihinkään
stage-mask-circle = Ympyrä
stage-mask-rounded = Kortti
stage-mask-hexagon = Kuusikulmio
stage-mask-heart = Sydän
stage-mask-shield = Kilpi
stage-picture-zoom = Kuinka lähellä
stage-picture-x = Vasemmalta oikealle
stage-picture-y = Ylhäältä alas
stage-duotone = Merkin kahdella värillä
stage-whose = Kenen kuva se on?
stage-whose-hint = Kirjoita, kuka sen teki, ja käytä sitä vain luvalla.
stage-picture-large = Tämä kuva on liian suuri.
stage-picture-large-hint = Tallenna se pienempänä, alle 20 Mt, ja tuo se uudestaan.

stage-number-rounding = Pyöreät kulmat
stage-number-sides = Sivut
stage-number-turn = Sivujen kierto
stage-number-points = Kärjet
stage-number-depth = Syvyys
stage-number-bumps = Kuhmut
stage-number-petals = Terälehdet
stage-number-thickness = Paksuus
stage-number-power = Neliömäisyys
stage-number-teeth = Hampaat
stage-number-share = Leveys
stage-number-rays = Säteet
stage-number-lobes = Pullistumat
stage-number-taper = Hoikkuus
stage-number-cleft = Halkio
stage-number-belly = Vatsa
stage-number-phase = Täyteys
stage-number-arm = Haarojen leveys
stage-number-flare = Levenemä
stage-number-rise = Kaaren korkeus
stage-number-point = Terävyys
stage-number-slope = Kaltevuus
stage-number-bites = Haukkaukset
stage-number-size = Haukkausten koko
stage-number-holes = Reiät
stage-number-puffs = Pallerot
stage-number-tail = Kärjen paikka
stage-number-sag = Sivujen kaarevuus
stage-number-wave = Aalto
stage-number-roof = Katon korkeus
stage-number-waist = Vyötärö
stage-number-knob = Nupit
stage-number-corner = Kulmat
stage-number-crown = Kruunun korkeus
stage-number-disc = Kiekon koko
stage-number-pleats = Laskokset
stage-number-notch = Lovi
stage-number-sweep = Kulma
stage-number-second = Toinen huippu
stage-number-trunk = Runko
stage-number-lean = Kallistus

stage-more = Lisää
stage-x = Vasemmalta
stage-y = Ylhäältä
stage-width = Leveys
stage-height = Korkeus
stage-size = Koko
stage-turn = Käännetty
stage-fill = Maalaus
stage-fill-solid = Yksivärinen
stage-fill-linear = Liukuva
stage-fill-radial = Hehkuva
stage-from = Mistä
stage-to = Mihin
stage-direction = Suunta
stage-between = Kuvioiden väli
stage-motif-size = Kuvioiden koko
stage-motif-share = Kuvioiden paksuus
stage-layer-name = Nimi tasojen luettelossa
stage-layer-alt = Mitä se esittää
stage-layer-alt-hint = Yksi osa merkin kuvailusta.

stage-arrange = Järjestä
stage-order = Päällä ja alla
stage-align = Linjaan
stage-align-left = Vasemmat reunat linjaan
stage-align-centre = Keskikohdat linjaan
stage-align-right = Oikeat reunat linjaan
stage-align-top = Yläreunat linjaan
stage-align-middle = Keskikorkeudet linjaan
stage-align-bottom = Alareunat linjaan
stage-spread-across = Samat välit vierekkäin
stage-spread-down = Samat välit allekkain

## Mitä voi tehdä

stage-write = Kirjoita sanat
stage-duplicate = Monista
stage-remove = Poista
stage-select-all = Valitse kaikki
stage-next-above = Valitse seuraava yläpuolelta
stage-next-below = Valitse seuraava alapuolelta
stage-group = Ryhmitä
stage-ungroup = Pura ryhmä
stage-to-top = Päällimmäiseksi
stage-up = Yksi ylöspäin
stage-down = Yksi alaspäin
stage-to-bottom = Alimmaiseksi
stage-lock = Lukitse
stage-unlock = Avaa lukko
stage-hide = Piilota tai näytä
stage-nudge-left = Vähän vasemmalle
stage-nudge-right = Vähän oikealle
stage-nudge-up = Vähän ylös
stage-nudge-down = Vähän alas
stage-nudge-left-ten = Kymmenen vasemmalle
stage-nudge-right-ten = Kymmenen oikealle
stage-nudge-up-ten = Kymmenen ylös
stage-nudge-down-ten = Kymmenen alas
stage-larger = Suurempi
stage-smaller = Pienempi
stage-turn-right = Käännä oikealle
stage-turn-left = Käännä vasemmalle

stage-keys-change = Muuta
stage-keys-arrange = Järjestä
stage-keys-place = Siirrä, koko, käännä
stage-keys-look = Katso
stage-keys-other = Lisäksi
stage-key-escape = Askel ulospäin
stage-key-space = Pidä pohjassa ja vedä paperia
stage-key-copy = Kopioi
stage-key-paste = Liitä, myös kuva
stage-key-shift = Vedettäessä: suoraan tai 15° kerrallaan
stage-key-alt = Vedettäessä: ilman kohdistusta tai keskeltä

## Kuviot, pintakuviot, kynä, noppa, portaat

stage-emblem-search = Etsi kuvio
stage-emblem-subjects = Aiheet
stage-emblems-found = { $count ->
    [0] Mitään ei löytynyt: kokeile toista sanaa
    [one] Yksi löytyi
   *[other] { $count } löytyi
}
stage-subject-star = tähti
stage-subject-tools = työkalu
stage-subject-nature = lehti
stage-subject-music = musiikki
stage-subject-book = kirja
stage-subject-science = tiede
stage-subject-sport = urheilu
stage-subject-food = ruoka
stage-subject-people = ihmiset
stage-subject-computer = tietokone
stage-pattern-fills = Pintakuvio täyttää valitun muodon.
stage-pattern-adds = Valitse ensin muoto, niin pintakuvio täyttää sen. Muuten saat kiekon.
stage-pen-how = Piirrä merkkiin hiirellä, sormella tai kynällä.
stage-pen-width = Kynän leveys
stage-dice-how = Noppa muuttaa sen, mistä ei pidetä kiinni. Jos et pidä siitä, kumoa tai heitä uudestaan.
stage-roll = Heitä noppaa
stage-hold = Pidä kiinni
stage-hold-shape = Muoto
stage-hold-emblem = Kuvio
stage-hold-words = Kirjaimet
stage-hold-colours = Värit
stage-levels-how = Yksi merkki, monta porrasta: merkki pysyy, tunnus kasvaa.
stage-level-mark = Tunnus
stage-level-none = Ei portaita
stage-level-stars = Tähdet
stage-level-dots = Pisteet
stage-level-metals = Metallit
stage-level-ring = Värillinen reuna
stage-level-steps = Sanat
stage-level-count = Kuinka monta porrasta
stage-level-place = Missä se on
stage-level-foot = Alhaalla
stage-level-head = Ylhäällä
stage-level-word = Portaan { $level } nimi
stage-level-picture = Porras { $level }

## Tasojen luettelo

stage-layers-how = Päällimmäinen on ensimmäisenä. Vedä taso toiseen paikkaan tai kulje luetteloa nuolinäppäimillä; Alt ja nuoli siirtävät sitä, F2 nimeää sen uudelleen.
stage-no-layers = Merkissä ei ole vielä mitään. Aloita muodosta.
stage-kind-shape = Muoto
stage-kind-emblem = Kuvio
stage-kind-text = Sanat
stage-kind-ribbon = Nauha
stage-kind-picture = Kuva
stage-kind-pattern = Pintakuvio
stage-kind-drawing = Piirros
stage-kind-group = Ryhmä
stage-lock-one = Lukitse { $name }
stage-unlock-one = Avaa lukko: { $name }
stage-hide-one = Piilota { $name }
stage-show-one = Näytä { $name }

## Historia

stage-versions = Versiot
stage-version-name = Millä nimellä
stage-keep-version = Talleta tämä versio
stage-version-is-kept = Tämä versio on tallessa.
stage-no-versions = Talleta versio ennen kuin kokeilet jotain hurjaa.
stage-version-auto = Roundelin tallettama
stage-version-restored = Ennen vanhempaa versiota
stage-version-issued = Annettu
stage-version-kept = Versio
stage-version-conflict = Toiselta koneelta
stage-steps = Mitä on tehty

stage-step-open = Avattu
stage-step-elsewhere = Muutettu toisella koneella
stage-step-move = Siirretty
stage-step-size = Koko muutettu
stage-step-turn = Käännetty
stage-step-order = Päällä ja alla
stage-step-copy = Monistettu
stage-step-paste = Liitetty
stage-step-remove = Poistettu
stage-step-group = Ryhmitetty
stage-step-ungroup = Ryhmä purettu
stage-step-lock = Lukittu
stage-step-unlock = Lukko avattu
stage-step-show = Näytetty
stage-step-hide = Piilotettu
stage-step-align = Linjassa
stage-step-spread = Samat välit
stage-step-name = Nimetty
stage-step-words = Sanat kirjoitettu
stage-step-add-words = Sanat lisätty
stage-step-add-shape = Muoto lisätty
stage-step-add-ribbon = Nauha lisätty
stage-step-add-emblem = Kuvio lisätty
stage-step-add-pattern = Pintakuvio lisätty
stage-step-add-picture = Kuva lisätty
stage-step-swap = Vaihdettu
stage-step-fill = Maalattu
stage-step-colour = Väri vaihdettu
stage-step-edge = Reuna muutettu
stage-step-shape = Muoto muutettu
stage-step-curve = Taivutettu
stage-step-letters = Kirjaimet muutettu
stage-step-shadow = Varjo
stage-step-no-shadow = Varjo poistettu
stage-step-glow = Hehku
stage-step-bevel = Kohotetut reunat
stage-step-opacity = Peittävyys muutettu
stage-step-palette = Merkin värit
stage-step-alt = Kuvailtu
stage-step-ink = Paperi poistettu
stage-step-mask = Kuva leikattu
stage-step-focus = Kuva siirretty kehyksessään
stage-step-credit = Tekijä nimetty
stage-step-draw = Piirretty
stage-step-dice = Noppaa heitetty
stage-step-levels = Portaat
stage-step-version = Vanhempi versio
stage-step-mend = Vihjettä noudatettu

## Pienet koot ja vihjeet

stage-small = Merkki 90, 50 ja 32 pikselin kokoisena valkoisella, tummalla ja valokuvalla
stage-hints = Vihjeet
stage-looking = Merkkiä katsotaan…
stage-no-hints = Näyttää hyvältä, pienenäkin.
stage-show-me = Näytä minulle
stage-next-hint = Seuraava vihje ({ $at }/{ $count })

stage-hint-missing-glyphs = Mitkään kirjaimet täällä eivät osaa kirjoittaa ”{ $characters }” tekstissä ”{ $name }”. Kirjoita se toisin.
stage-hint-missing-font = Tekstin ”{ $name }” kirjaimia { $family } ei ole täällä. Niiden tilalla on toiset.
stage-hint-missing-emblem = Kuviota ”{ $name }” ei ole täällä. Valitse toinen.
stage-hint-missing-colour = ”{ $name }” käyttää väriä ”{ $colour }”, jota tässä merkissä ei ole. Se on toistaiseksi harmaa.
stage-hint-text-too-small = ”{ $name }” on liian pieni luettavaksi pienessä merkissä. Käytä vähemmän sanoja tai suurenna niitä.
stage-hint-overflow = ”{ $name }” menee kuvan yli ja leikkautuu siitä poikki.
stage-hint-no-alt-text = Kerro yhdellä virkkeellä, mitä merkki esittää, niille jotka eivät näe sitä.
stage-hint-no-credit = Kenen kuva ”{ $name }” on? Kirjoita, kuka sen teki.
stage-hint-too-much = Tasoja on enemmän kuin voidaan piirtää. Poista joitakin.
stage-hint-too-many-words = ”{ $name }” on liian pitkä. Loppua ei piirretä.
stage-hint-low-contrast = ”{ $name }” erottuu huonosti taustastaan.
stage-hint-no-margin = Merkki koskettaa kuvansa reunaa ja näyttää katkaistulta.
stage-hint-much-margin = Merkki on pieni kuvassaan ja näyttää pieneltä muiden vieressä.
stage-hint-small-parts = { $count ->
    [one] Yksi osa on niin pieni, ettei kukaan näe, mikä se on.
   *[other] { $count } osaa on niin pieniä, ettei kukaan näe, mitä ne ovat.
}
stage-hint-too-heavy = Merkissä on { $kilobytes } kt, enemmän kuin jotkin sivustot ottavat. Käytä vähemmän kuvia tai sävyjä.

stage-mend-missing-glyphs = Jätä ne kirjaimet pois
stage-mend-missing-glyphs-loses = Jätä ne kirjaimet pois
stage-mend-missing-font = Käytä muita kirjaimia
stage-mend-missing-emblem = Käytä samanlaista
stage-mend-missing-colour = Lisää väri
stage-mend-text-too-small = Tee luettavaksi
stage-mend-overflow = Siirrä sisään
stage-mend-no-alt-text = Kuvaile se puolestani
stage-mend-no-credit-loses = Jätä kuva pois
stage-mend-low-contrast = Tuo esiin
stage-mend-no-margin = Pienennä merkkiä
stage-mend-much-margin = Suurenna merkkiä
stage-mend-small-parts-loses = Jätä pienimmät osat pois
