# Merkin kysymykset.

questions = Kysymykset
question-of = Kysymys { $number }/{ $count }
question-drawing = Piirros
question-answered = vastattu
answer-number = { $prompt } Vastaus { $number }
another-answer = Toinen vastaus
back = Takaisin
next = Seuraava
one-at-a-time = Yksi kerrallaan
whole-sheet = Koko arkki
keeping = Tallennetaan…
kept-at = Tallessa klo { $time }
example-show = Näytä esimerkki
example-next = Toinen esimerkki
setting-school = Koulussa
setting-museum = Museossa
setting-library = Kirjastossa
setting-youth-work = Nuorisotyössä
earlier = Mitä siinä luki ennen
use-again = Käytä uudestaan

draw-it = Piirrä se
draw-on = Jatka piirtämistä
outward = Mitä muut näkevät
outward-no-name = Sillä ei ole vielä nimeä.
outward-no-line = Se ei vielä kerro, miksi joku haluaisi sen.

timer = Aika
minutes-left = { $minutes ->
    [one] { $minutes } minuutti
   *[other] { $minutes } minuuttia
}
time-up = Aika lopetella
timer-start = Käynnistä aika
timer-pause = Anna levätä
timer-more = +2
timer-more-label = +2 minuuttia

advice-no-criteria = Kukaan ei voi vielä tietää, miten sen saa. Mitä pitää tehdä?
advice-no-verb = Mitä ihminen tekee? Aloita tekosanalla: rakentaa, näyttää, selittää.
advice-unseen = Kukaan ei näe, että joku tietää tai ymmärtää. Mitä hän tekisi, mikä sen näyttää?
advice-no-evidence = Mistä näkee, että se on tehty? Kuva, linkki, esine, joku joka näki sen.
advice-long-sentence = Pitkää virkettä on vaikea seurata. Voisiko siitä tehdä kaksi?
advice-too-long = Tätä ei ehkä lueta loppuun asti. Mitä voisi jättää pois?
advice-only-length = Vain pituus katsottiin, sillä Roundelilla ei ole tämän kielen tekosanojen luetteloa.

more = Lisää
states = Talletetut vaiheet
states-about = Sen, mitä koko arkissa nyt lukee, voi tallettaa pysyvästi. Talletetusta vaiheesta jatketaan kopiossa; mikään ei katoa.
state-name = Millä nimellä
state-name-hint = Esimerkiksi ”ensimmäisen kierroksen jälkeen”. Voi jäädä tyhjäksi.
state-keep = Talleta tämä vaihe
state-is-kept = Tämä vaihe on tallessa.
state-copy = Jatka tästä
print-finished = Tulosta vastausten kanssa
print-annotated = Tulosta ohjeiden ja esimerkkien kanssa
print-blank = Tulosta tyhjä arkki
