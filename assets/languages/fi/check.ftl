# Osaamismerkkien tarkistus: valot, miksi tiedosto on kuollut, mitä sisällä on, ja luettelot.

title-check = Tarkistus
door-check = Tarkista merkki
door-check-about = Katso, ovatko merkit hyviä, yksi tai tuhansia.
home-ways = Muita teitä

check-title = Onko tämä merkki hyvä?
check-about = Roundel katsoo itse sisään. Mitään ei lähde tältä koneelta, eikä internetiä tarvita.
check-drop = Pudota merkit tähän
check-drop-about = Kuva, monta tiedostoa tai kokonainen kansio: PNG, SVG, JSON tai JWT.
check-more = Tarkista jotain muuta
check-choose = Valitse tiedostoja
check-folder = Valitse kansio
check-kind = Merkit
check-looking = Merkkejä katsotaan …
check-far = { $done } / { $total }
check-back = Takaisin luetteloon
check-picture = Kuva tiedostossa { $name }

check-overall-good = Tämä merkki on hyvä
check-overall-look = Tätä merkkiä kannattaa katsoa
check-overall-bad = Tämä merkki ei pidä
check-overall-dead = Tässä ei ole tarkistettavaa merkkiä
check-overall-about-good = Se on allekirjoitettu, muuttumaton ja voimassa, ja sen myöntäjä tunnetaan täällä.
check-overall-about-look = Mikään ei ole todistetusti väärin, mutta jotain on auki. Valot kertovat mitä.
check-overall-about-bad = Älä luota siihen. Pyydä alkuperäinen siltä, joka sen antoi.
check-overall-about-dead = Tässä tiedostossa ei ole mitään tarkistettavaa.
check-overall-stranger = Se on allekirjoitettu ja muuttumaton. Kukaan täällä ei tiedä, onko myöntäjä se, joksi esittäytyy.

check-light-signature = Allekirjoitus
check-light-dates = Päivät
check-light-revocation = Peruttu?
check-light-issuer = Myöntäjä
check-light-picture = Kuva
check-light-recipient = Saaja
check-state-good = hyvä
check-state-open = ei voitu tarkistaa
check-state-look = katso tätä
check-state-bad = ei hyvä

check-in-date-until = Se on voimassa tänään ja { $until } asti.
check-why-signed = Myöntäjä allekirjoitti sen, eikä mitään ole muutettu sen jälkeen.
check-why-hosted = Se on sellainen kuin myöntäjä pitää sitä verkossa.
check-why-altered = Sitä muutettiin allekirjoituksen jälkeen, tai joku muu allekirjoitti sen.
check-why-other-key = Allekirjoittanut avain ei ole myöntäjän.
check-why-uncovered = Siinä on sanoja, joita allekirjoitus ei kata.
check-why-whose-key = Se on allekirjoitettu, mutta kenen avain se on, ei voitu vahvistaa täällä.
check-why-on-the-web = Se, mikä todistaa sen, on verkossa, jonne Roundel ei katso.
check-why-unchecked = Ei ollut mitään, millä tarkistaa.
check-why-in-date = Se on voimassa tänään, eikä sillä ole loppua.
check-why-ended = Se on vanhentunut.
check-why-not-begun = Se ei ole vielä voimassa.
check-why-wrong-dates = Sen päivät puuttuvat, ovat ohi tai ovat ristiriidassa.
check-why-odd-dates = Sen päivissä on jotain outoa.
check-why-not-proved = Tiedosto sanoo niin, mutta kenenkään ei ole todistettu sanoneen sitä.
check-why-clear = Myöntäjän luettelon mukaan ({ $listed }) sitä ei ole peruttu.
check-why-no-list = Myöntäjä ei pidä luetteloa perutuista merkeistä, joten kukaan ei voi tietää.
check-why-taken-back = Myöntäjän luettelon mukaan se ei enää päde, tai luetteloon ei voi luottaa.
check-why-list-away = Täällä ei saa selville, onko se peruttu. Kysy myöntäjältä.
check-why-own = { $issuer } allekirjoittaa tällä koneella.
check-why-known = { $issuer } tunnetaan täällä.
check-why-stranger = { $issuer } ei ole täällä tuttu. Kuka tahansa voi valita minkä tahansa nimen: kysy muuta kautta.
check-why-not-appointed = Siinä sanotaan, kenen puolesta se annettiin: { $issuer }. Mikään heidän sanansa siinä ei päde: kysy heiltä.
check-given-by = Antaja: { $name }. Kenen puolesta: { $issuer }.
check-why-self-issued = Saaja antoi sen itselleen.
check-why-nobody = Kenenkään ei ole todistettu antaneen sitä.
check-why-same-picture = Tämä on juuri se kuva, joka allekirjoitettiin.
check-why-other-picture = Merkki allekirjoitettiin toista kuvaa varten. Pyydä alkuperäinen tiedosto.
check-why-no-picture = Merkki ei kerro, mikä kuva siihen kuuluu, tai kuvaa ei ole.
check-why-theirs = Se kuuluu nimeämällesi henkilölle.
check-why-not-theirs = Se kuuluu jollekulle muulle, tai nimi kirjoitetaan toisin.
check-why-other-name = Se nimeää saajansa muulla tavalla, joten tätä ei voi sanoa.

check-dead-empty = Tiedosto on tyhjä. Kopioi se uudestaan.
check-dead-no-badge = Kuva on menettänyt merkkinsä, tai sitä ei ole koskaan ollut. Kuvakaappauksissa ja viestisovellusten kuvissa sitä ei ole.
check-dead-jpeg = Tämä on JPEG-valokuva, eikä se voi kantaa merkkiä.
check-dead-other-picture = Tällainen kuva ei voi kantaa merkkiä.
check-dead-pdf = Tämä on PDF. Merkki on toinen tiedosto.
check-dead-archive = Tämä on pakattu tiedosto tai toimistoasiakirja. Pura se ja valitse merkki sen sisältä.
check-dead-web-page = Tämä on verkkosivu, ei merkki, jota se ehkä näyttää.
check-dead-cut-off = Tiedosto on katkennut: loppu puuttuu. Kopioi se uudestaan.
check-dead-damaged = Tiedosto vioittui tai muuttui matkalla.
check-dead-too-big = Tiedosto on paljon suurempi kuin merkki koskaan, joten sitä ei lueta.
check-dead-wrong-place = Merkki ei ole siellä, mistä ohjelmat sitä etsivät, tai sen paikka on tyhjä.
check-dead-hidden = Tämä kuva voi kätkeä muuta. Älä luota siihen.
check-dead-not-a-badge = Tämä on toisenlainen tiedosto, ei merkki.
check-dead-unreadable = Tiedostoa ei voitu lukea. Onko tikku vielä paikallaan?
check-dead-hint = Pyydä alkuperäinen tiedosto merkin myöntäjältä: PNG- tai SVG-kuva sellaisena kuin myöntäjä sen luovutti.
check-like-given = Se näyttää merkiltä ”{ $badge }”, jonka { $issuer } antoi { $given }. Ulkonäkö ei todista mitään.
check-like-by = Se näyttää merkiltä ”{ $badge }”, antaja { $issuer }. Ulkonäkö ei todista mitään.
check-like-drawn = Se näyttää piirrokselta ”{ $badge }”, joka tehtiin tällä koneella. Ulkonäkö ei todista mitään.

check-name-file = Tiedosto
check-name-text = Teksti
check-name-meaning = Sanojen merkitys
check-name-contexts = Määritelmät
check-name-type = Laji
check-name-structure = Mitä merkissä pitää olla
check-name-subject = Saaja ja merkki
check-name-evidence = Näytöt
check-name-issuer = Myöntäjä
check-name-key = Avain
check-name-signature = Allekirjoitus
check-name-hosted = Kopio verkossa
check-name-status = Peruttu
check-name-dates = Päivät
check-name-endorsements = Mitä muut sanovat
check-name-recipient = Kenen se on
check-name-picture = Kuva
check-every = Jokainen tarkistus yksitellen

check-who = Kenen merkki sen pitäisi olla?
check-who-hint = Nimi, sähköpostiosoite tai koodi niin kuin se on merkissä.
check-who-ask = Vertaa

check-inside = Mitä sisällä on
check-inside-signed = Kaiken tämän allekirjoitti myöntäjä.
check-inside-unsigned = Tiedosto sanoo näin, mutta kenenkään ei ole todistettu sanoneen sitä.
check-part-badge = Merkki
check-part-earner = Kuka sen sai
check-part-award = Myöntäminen
check-part-evidence = Mikä sen näyttää
check-part-results = Tulokset
check-part-alignments = Mihin se vertautuu
check-part-issuer = Kuka sen antoi
check-part-more = Muuta
inside-name = Nimi
inside-description = Kuvaus
inside-words = Sanoin
inside-criteria = Kriteerit
inside-id = Tunnus
inside-address = Osoite
inside-email = Sähköposti
inside-earner = Saaja
inside-kind = Laji
inside-tags = Avainsanat
inside-awarded = Myönnetty
inside-from = Voimassa alkaen
inside-until = Voimassa asti
inside-framework = Viitekehys
inside-code = Koodi
inside-result = Tulos
inside-language = Kieli
inside-shows = Mitä kuva näyttää
inside-a-picture = kuva
inside-hidden = piilotettu: vain nimen tai osoitteen tietävä voi verrata

check-counted = { $count ->
    [one] { $count } tiedosto tarkistettu
   *[other] { $count } tiedostoa tarkistettu
}
check-passed-over = { $count ->
    [one] { $count } muu tiedosto ei ole merkki, ja se ohitettiin.
   *[other] { $count } muuta tiedostoa ei ole merkkejä, ja ne ohitettiin.
}
check-only = Mitkä merkit näytetään
check-only-all = Kaikki
check-only-good = Hyvät
check-only-look = Katsottavat
check-only-bad = Ei hyvät
check-only-dead = Ei merkkiä
check-find = Etsi
check-sort = Järjestä
check-by-file = Tiedosto
check-by-overall = Tulos
check-by-badge = Merkki
check-by-earner = Saaja
check-by-issuer = Myöntäjä
check-save-csv = Tallenna taulukoksi
check-save-json = Tallenna JSONiksi
check-file-name = tarkistetut-merkit.{ $ending }
check-saved = Luettelo on tallennettu.
check-none = Mikään merkki ei ole sellainen.
check-pages = Luettelon sivut
check-page = { $from }–{ $to } / { $count }
check-before = Edelliset
check-after = Seuraavat
