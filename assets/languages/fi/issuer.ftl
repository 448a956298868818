# Kuka antaa merkkejä: myöntäjä, sen avain ja avaimen varmuuskopio.

key-is-locked = Avain on lukittu.
key-was-idle = Kukaan ei käyttänyt avainta varttituntiin, joten se lukittiin. Se, mitä valmistelit, on yhä tässä.
key-is-unlocked = Avain on auki.
key-lock = Lukitse avain
key-unlock = Avaa avain
key-passphrase = Salalause
key-passphrase-hint = Valitsit sen, kun avain tehtiin. Isot kirjaimet ja välilyönnit merkitsevät.
key-wrong = Tämä ei ole tämän avaimen salalause. Tarkista isot kirjaimet ja yritä uudelleen.

title-issuer = Kuka antaa merkkejä
issuer-title = Kuka antaa merkit
issuer-about = Merkki allekirjoitetaan avaimella, joka on vain tällä koneella. Jolla on avain ja sen salalause, antaa merkkejä tässä nimessä.
issuer-another = Lisää toinen
issuer-spare = Palauta varmuuskopiosta
issuer-not-now = Ei nyt

make-who = Keitä te olette?
make-name = Nimi
make-name-hint = Niin kuin se näkyy merkeissä, esimerkiksi Satamakadun kirjasto.
make-url = Verkkosivu, jos sellainen on
make-email = Sähköpostiosoite, jos teille saa kirjoittaa
make-logo = Valitse logo
make-key = Avain ja sen salalause
make-key-about = Avain allekirjoittaa merkkinne. Salalause lukitsee sen: kukaan ei saa sitä enää selville, emme mekään.
make-issuer = Tee avain
new-passphrase = Salalause
new-passphrase-hint = Neljä tai viisi sanaa, joilla ei ole mitään yhteistä, on vahva ja helppo muistaa.
new-passphrase-again = Sama uudelleen
passphrase-short = Vielä muutama kirjain: tarvitaan ainakin kahdeksan.
passphrase-weak = Arviomme mukaan varas, jolla on tämä kone, voisi arvata sen päivässä.
passphrase-fair = Arviomme mukaan varkaalta menisi yhdellä koneella vuosia. Yksi sana lisää tekee siitä vahvan.
passphrase-strong = Vahva: arviomme mukaan arvaamiseen menisi yli eliniän.
passphrase-differs = Toinen on erilainen.

key-made = avain { $day }
six-words = Tämän myöntäjän kuusi sanaa
six-words-own = Lue nämä kuusi sanaa sille, joka haluaa olla varma, että merkki on teiltä.
file-saved = Tallennettu: { $path }
card-file = kortti
card-save = Tallenna kortti muille
list-file = perutut
list-save = Tallenna luettelo muille
list-renew = Allekirjoita tämän päivän luettelo
list-print = Tulosta luettelo
list-title = Perutut merkit
list-number = Luettelo numero { $number }, allekirjoitettu { $day }
list-who = Nimi
list-badge = Merkki
list-earned = Ansaittu
list-why = Miksi
list-elsewhere = Merkki, jota ei ole tällä kannettavalla:
list-empty = Mitään ei ole peruttu.
list-facts = { $count ->
    [0] Ei peruttuja merkkejä, tilanne { $day }
    [one] { $count } peruttu merkki, tilanne { $day }
   *[other] { $count } peruttua merkkiä, tilanne { $day }
}
list-ended = { $count ->
    [one] { $count } ihminen ei enää allekirjoita
   *[other] { $count } ihmistä ei enää allekirjoita
}
list-ended-who = Eivät enää allekirjoita:
list-taken = Luettelo saapui: { $name }. { $facts }
list-somebody = joku, jota et vielä tunne

spare-title = Avaimen varmuuskopio
spare-missing = Jos tämä kone katoaa, avainkin katoaa, eikä kukaan voi korvata sitä. Tee nyt nämä molemmat.
spare-there = Jos tämä kone katoaa, voit jatkaa kummalla tahansa näistä.
spare-done = Tehty { $day }.
spare-file = Tiedosto toisella muistitikulla
spare-file-about = Säilytä se tikku muualla. Tiedosto avautuu samalla salalauseella.
spare-file-make = Valitse tikku
spare-file-again = Kirjoita uudelleen
spare-file-write = Kirjoita tiedosto
spare-file-written = Kirjoitettu ja luettu takaisin: { $path }
spare-words = 24 sanaa paperilla
spare-words-about = Säilytä paperi siellä, missä säilytät rahaa. Pelkät sanat ovat avain.
spare-words-show = Näytä sanat
spare-locked = Avaa ensin avain.
words-title = Kirjoita nämä sanat paperille
words-about = Tässä järjestyksessä, numeroineen. Älä anna kenenkään lukea mukana. Ne näytetään tässä, eikä niitä tallenneta mihinkään.
words-written = Olen kirjoittanut ne
words-back = Kaksi niistä, kiitos
words-back-about = Jotta voit olla varma, että paperisi on oikein.
words-number = Sana numero { $number }
words-wrong = Yksi niistä on eri sana. Katso paperistasi.
words-again = Näytä sanat uudelleen
words-prove = Paperini on oikein

restore-from = Mitä sinulla on?
restore-file = Tiedosto
restore-words = Sanat
restore-drop = Pudota tiedosto roundel-key-….pem tähän
restore-choose = Valitse tiedosto
restore-kind = Roundelin avainten kopiot
restore-typed = Ne 24 sanaa
restore-typed-hint = Järjestyksessä, välilyönti sanojen välissä.
restore-act = Palauta

signers-title = Kuka allekirjoittaa puolestasi
signers-about = Jokaisella on oma avain omalla koneellaan. Merkeistä näkyy, kenen puolesta ne annettiin. Pyydä heiltä heidän korttinsa tiedosto ja avaa se täällä.
signers-add = Anna jonkun allekirjoittaa
signers-no-card = Se ei ollut kortti. Valitse sen kortti, jonka on määrä allekirjoittaa.
signers-role = Mikä hän on sinulle?
signers-role-hint = Esimerkiksi opettaja. Se näkyy merkeissä.
signers-until = Viimeinen päivä
signers-until-hint = Tyhjänä loppua ei ole.
signers-which = Mitä merkkejä he saavat antaa?
signers-all-badges = Kaikkia
signers-some-badges = Vain näitä
signers-badges = { $count ->
    [one] vain { $count } merkki
   *[other] vain { $count } merkkiä
}
signers-appoint = Samat sanat: saa allekirjoittaa
signers-file = saa allekirjoittaa
signers-next = Anna tämä tiedosto: { $name }. Se avataan tällä sivulla hänen koneellaan.
signers-until-day = { $day } asti
signers-no-end = ilman loppua
signers-early = Se alkaa myöhemmin.
signers-over = Viimeinen päivä on ohi.
signers-ended = Päätetty.
signers-save = Tallenna tiedosto hänelle
signers-end = Päätä nyt
signers-end-of = { $name } ei enää allekirjoita?
signers-end-about = Tähän asti annetut merkit pysyvät hyvinä. Muut tietävät tämän, kun heillä on luettelosi.
signers-lost-about = Jos avain katosi tai varastettiin, nekään eivät pysy hyvinä: kenellä avain on, voisi valita minkä päivän tahansa. Tätä ei voi perua.
signers-lost = Avain katosi tai varastettiin
signers-dismissed = { $name } ei enää allekirjoita. Anna luettelo numero { $number } eteenpäin, jotta muutkin tietävät.
signs-as = { $name } allekirjoittaa, puolesta: { $organisation }
signs-how = Allekirjoitatko jonkun muun puolesta? Anna heille korttisi. Avaa alla tiedosto, jonka saat takaisin.
signs-ask = Merkkejä ei voi nyt antaa, puolesta: { $organisation }. Pyydä heiltä uusi tiedosto.
signs-resign = Allekirjoita taas omasta puolestasi
signs-resigned = Allekirjoitat nyt omasta puolestasi.

known-title = Myöntäjät, jotka tunnet
known-about = Heidän merkkinsä näytetään tuntemaltasi myöntäjältä tulleina.
known-drop = Avaa toisen myöntäjän tiedosto
known-drop-about = Sen kortti, sen luettelo perutuista merkeistä tai sen sana siitä, että allekirjoitat sen puolesta.
known-choose = Valitse tiedosto
known-kind = Myöntäjien tiedostot
known-since = tunnettu { $day } alkaen
known-forget = Poista
known-forgotten = { $name } ei ole enää tunnettu täällä.
known-now = { $name } on nyt tunnettu täällä.
known-compare = Pyydä heiltä heidän kuutta sanaansa, puhelimitse tai paperilla. Ovatko ne nämä?
known-already = Tunnet tämän myöntäjän jo.
known-own = Tämän myöntäjän avain on tällä koneella.
known-namesake = Tunnet toisen myöntäjän, jonka nimi on { $name }. Tämä ei ole sama.
known-same = Samat sanat: tunnen heidät
known-differ = Eri sanat, tai en ole varma

title-given = Annetut merkit
given-title = Annetut merkit
given-search = Etsi merkki
given-search-hint = Nimen, merkin tai päivämäärän alku.
given-found = { $count ->
    [0] Ei löytynyt mitään
    [one] { $count } merkki
   *[other] { $count } merkkiä
}
given-more = Näkyvissä on { $count } uusinta. Kirjoita nimestä enemmän, niin löydät muita.
given-nobody = Kenelläkään ei ole sellaista nimeä
given-nobody-about = Kokeile vähemmän kirjaimia tai merkin nimeä.
given-none = Merkkejä ei ole vielä annettu
given-none-about = Kaikki tällä koneella annetut merkit tulevat tänne, korjattaviksi tai peruttaviksi.
standing-revoked = Peruttu.
standing-corrected = Tilalle annettiin korjattu merkki.
revoke-open = Peru
revoke-title = Peru tämä merkki
revoke-about = Merkki menee allekirjoitettuun luetteloosi. Muut näkevät, ettei se ole voimassa, kun he ovat saaneet luettelon. Tätä ei voi kumota.
revoke-reason = Miksi? Voit jättää tyhjäksi
revoke-reason-hint = Kaikki, joilla on luettelo, voivat lukea sen: älä kirjoita nimiä.
revoke-not = Jätä voimaan
revoke-act = Peru merkki
revoke-done = Se on peruttu. Anna luettelo numero { $number } eteenpäin, jotta muutkin tietävät.
correct-open = Korjaa
correct-title = Korjaa tämä merkki
correct-about = { $badge } allekirjoitetaan uudelleen niin kuin pitää. Väärä merkitään korvatuksi.
correct-name = Nimi
correct-day = Ansaittu
correct-act = Anna uudelleen
correct-done = Korjattu merkki on täällä: { $file }
correct-not = Merkkiä ei voitu antaa uudelleen.

door-issuer-about = Tee avain, pidä siitä varmuuskopio ja tunne muut.
door-given-about = Etsi merkki, korjaa se, kirjoita se uudelleen tai peru se.
