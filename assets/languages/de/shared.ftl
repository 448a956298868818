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
failure-file = Eine Datei oder ein Ordner lässt sich nicht lesen oder schreiben. Was vorher aufgehoben war, ist noch da.
failure-catalogue = Roundel kommt nicht an das, was es auf diesem Laptop aufhebt. Sieh nach, ob auf der Festplatte Platz ist, und versuch es noch einmal.
failure-catalogue-newer = Hier wurde ein neueres Roundel benutzt. Installiere dieses.
failure-canvas = Dieses Blatt mit Fragen lässt sich nicht benutzen.
failure-design = Dieser Entwurf lässt sich nicht benutzen.
failure-clock = Datum oder Uhrzeit dieses Computers stimmen nicht. Stell sie richtig und versuch es noch einmal.
