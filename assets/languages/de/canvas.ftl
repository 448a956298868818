# Die Fragen zu einem Abzeichen.

questions = Fragen
question-of = Frage { $number } von { $count }
question-drawing = Die Zeichnung
question-answered = beantwortet
answer-number = { $prompt } Antwort { $number }
another-answer = Noch eine Antwort
back = Zurück
next = Weiter
one-at-a-time = Eine nach der anderen
whole-sheet = Ganzes Blatt
keeping = Wird aufgehoben …
kept-at = Aufgehoben um { $time }
example-show = Ein Beispiel zeigen
example-next = Noch ein Beispiel
setting-school = In einer Schule
setting-museum = In einem Museum
setting-library = In einer Bücherei
setting-youth-work = In der Jugendarbeit
earlier = Was vorher da stand
use-again = Wieder nehmen

draw-it = Zeichnen
draw-on = Weiterzeichnen
outward = Was andere sehen werden
outward-no-name = Es hat noch keinen Namen.
outward-no-line = Es sagt noch nicht, warum es jemand haben möchte.

timer = Zeit
minutes-left = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
time-up = Zeit zum Schluss
timer-start = Zeit starten
timer-pause = Pause machen
timer-more = +2
timer-more-label = +2 Minuten

advice-no-criteria = Noch kann niemand wissen, wie man es bekommt. Was muss man tun?
advice-no-verb = Was tut man dafür? Beginne mit einem Tuwort: bauen, zeigen, erklären.
advice-unseen = Dass jemand etwas weiß oder versteht, kann niemand sehen. Was würde man tun, das es zeigt?
advice-no-evidence = Woran sieht man, dass es getan ist? Ein Foto, ein Link, ein Gegenstand, jemand, der dabei war.
advice-long-sentence = Einem langen Satz folgt man schwer. Könnten es zwei sein?
advice-too-long = Vielleicht liest das niemand bis zum Ende. Was kann weg?
advice-only-length = Nur die Länge wurde angesehen, denn Roundel hat keine Liste von Tuwörtern in dieser Sprache.

more = Mehr
states = Aufgehobene Stände
states-about = Was das ganze Blatt jetzt sagt, kann für immer aufgehoben werden. Von einem aufgehobenen Stand geht es in einer Kopie weiter; nichts wird überschrieben.
state-name = Wie er heißen soll
state-name-hint = Zum Beispiel „nach der ersten Runde“. Darf leer bleiben.
state-keep = Diesen Stand aufheben
state-is-kept = Dieser Stand ist aufgehoben.
state-copy = Von hier weitermachen
print-finished = Mit den Antworten drucken
print-annotated = Mit Hilfe und Beispielen drucken
print-blank = Leeres Blatt drucken
