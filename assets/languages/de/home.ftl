# Der erste Bildschirm, der Anfang eines Abzeichens und die Titel des Fensters.

title-begin = Ein neues Abzeichen
title-canvas = Fragen
title-stage = Zeichnen
title-workshop = Workshop

hello = Was machen wir heute?
hello-attendee = Hallo, { $seat }!
door-design = Ich gestalte
door-design-about = Denk dir ein Abzeichen aus, zeichne es und sei stolz darauf.
door-workshop = Ich leite einen Workshop
door-workshop-about = Bereite ihn vor, sieh dir an, was alle gemacht haben, vergib die Abzeichen.

recent = Hier gemacht
recent-none = Hier werden deine Abzeichen sein
recent-none-about = Fang oben eines an. Es wird von selbst aufgehoben, und du findest es hier wieder.
work-menu = Was tun mit { $name }
work-open = Fragen öffnen
work-draw = Zeichnen
work-put-away = Weglegen
work-is-away = { $name } ist weggelegt.

begin-title = Wie möchtest du anfangen?
begin-about = Mit Fragen wächst das Abzeichen aus deinen Antworten. Du kannst jederzeit zeichnen und später alles ändern.
template-facts = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}, { $questions ->
    [one] { $questions } Frage
   *[other] { $questions } Fragen
} und eine Zeichnung
begin-draw = Gleich zeichnen
begin-draw-about = Fang mit einer Vorlage oder einem leeren Abzeichen an. Die Wörter können später kommen.

# Namen auf den Abzeichen der Bilder; kurz genug für ein Band.
sample-beekeeper = Stadtbienen
sample-camper = Nachtlager
sample-captain = Kapitänin
sample-reader = Leseratte
sample-swimmer = Freiwasser
sample-volunteer = Viele Hände

workshop-title = Was alle gemacht haben
workshop-count = { $count ->
    [one] { $count } Abzeichen auf diesem Laptop
   *[other] { $count } Abzeichen auf diesem Laptop
}
workshop-which = Workshop
workshop-all = Alle
workshop-none = Noch ist hier nichts
workshop-none-about = Abzeichen, die auf diesem Laptop entstehen oder von anderen kommen, sind hier zu sehen.
workshop-sample = Einen Beispiel-Workshop ansehen

pack-how = Pakete von anderen Laptops werden mit einem Doppelklick auf ihre Datei aufgenommen. Was schon hier ist, bleibt; nichts geht verloren.
pack-choose = Ein Paket öffnen
pack-kind = Pakete von Roundel
pack-known = Alles aus diesem Paket war schon hier.
pack-taken = { $count ->
    [one] { $count } Arbeit ist angekommen.
   *[other] { $count } Arbeiten sind angekommen.
} { $conflicts ->
    [0] { "" }
    [one] Eine davon wurde auch hier geändert; beide Stände sind aufgehoben.
   *[other] { $conflicts } davon wurden auch hier geändert; beide Stände sind aufgehoben.
}
pack-locked = Dieses Paket ist verschlossen
pack-passphrase = Was es öffnet
pack-passphrase-hint = Wer das Paket gemacht hat, weiß es. Großbuchstaben und Leerzeichen zählen.
pack-open = Paket öffnen
pack-opening = Das Paket wird geöffnet …
