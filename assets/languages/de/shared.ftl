# Was auf vielen Bildschirmen steht.

close = Schließen
stop = Anhalten
home = Start
or = oder
news = Neuigkeiten
take-back = Zurückholen
letters-left = { $count ->
    [0] Kein Buchstabe mehr frei
    [one] Noch { $count } Buchstabe
   *[other] Noch { $count } Buchstaben
}
letters-over = { $count ->
    [one] { $count } Buchstabe zu viel
   *[other] { $count } Buchstaben zu viel
}
no-name-yet = Noch ohne Namen
went-wrong = In Roundel ist etwas schiefgegangen.
went-wrong-kept = Alles, was du gemacht hast, ist aufgehoben. Versuch es noch einmal oder geh zurück zum Start.
reading = Die Liste wird gelesen …
print-ready = Die Seiten werden vorbereitet …
