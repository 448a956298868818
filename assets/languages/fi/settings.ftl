# Miltä ikkuna näyttää, miten sitä luetaan ja miten se liikkuu; sen näppäimet.

settings = Asetukset
shortcuts = Näppäimet
language = Kieli
language-is = Kieli: { $language }
text-size = Tekstin koko
text-smaller = Pienempi teksti
text-larger = Suurempi teksti
text-size-now = Tekstin koko { $percent } %
percent = { $percent } %

theme = Värit
theme-system = Kuten tällä koneella
theme-day = Päivä
theme-evening = Ilta
theme-contrast = Vahva kontrasti
letters = Kirjaimet
letters-clear = Selkeät
letters-wide = Leveät
letters-weighted = Alta raskaat
motion = Liike
motion-system = Kuten tällä koneella
motion-still = Ei liikettä

attendee-mode = Työpajan osallistujille
attendee-about = Koko ruutu, ilman tiedostonimiä ja koneen valikoita. Uudelleenkäynnistyksen jälkeen jatketaan siitä, mihin jäätiin.
attendee-seat = Paikka tai lempinimi
attendee-seat-hint = Esimerkiksi ”Paikka 4”. Oikeaa nimeä ei tarvita.
attendee-begin = Täytä ruutu
attendee-is = Tällä koneella on { $seat }.
attendee-leave = Takaisin ikkunaan

keys-everywhere = Kaikkialla
keys-canvas = Kysymykset
key-shortcuts = Näytä nämä näppäimet
key-settings = Asetukset
key-home = Ensimmäinen ruutu
key-close = Sulje se, mikä on auki
key-next = Siirry seuraavaan
key-press = Paina sitä
key-next-question = Seuraava kysymys
key-last-question = Edellinen kysymys

## What is printed on keys

keycap-ctrl = Ctrl
keycap-shift = Vaihto
keycap-delete = Del
keycap-home = Home
keycap-pageup = Page ↑
keycap-pagedown = Page ↓
keycap-space = Väli
keycap-tab = Sarkain
keycap-enter = Enter
keycap-esc = Esc
