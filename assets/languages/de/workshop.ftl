# Der Tag einer Leiterin, eines Leiters: vorbereiten, einsammeln, wählen; abgeben; die Wand.

title-prepare = Vorbereiten
title-collect = Einsammeln
title-wall = Wand

desk-title = Einen Workshop leiten
desk-back = Workshop
desk-new = Neuer Workshop
desk-name = Wie heißt er?
desk-name-hint = Etwa „Löten am Nachmittag“.
desk-begin = Anfangen
desk-prepare = Vorbereiten
desk-prepare-about = Wer kommt, welche Fragen, und ein Stick für jeden Laptop.
desk-collect = Einsammeln
desk-collect-about = Hereinholen, was alle gemacht haben.
desk-wall = Wand
desk-wall-about = Alles auf der großen Leinwand zeigen.

pack-out-where = Auf welchen Stick?
pack-writing = Wird geschrieben und zurückgelesen …
pack-sticks = { $count ->
    [one] { $count } Stick ist fertig.
   *[other] { $count } Sticks sind fertig.
}
pack-again = Noch einmal schreiben

hand-in = Meine Arbeit auf einen Stick
hand-in-now = Auf den Stick damit
hand-in-done = { $count ->
    [0] Noch ist nichts gemacht; auf dem Stick ist der Workshop.
    [one] { $count } Arbeit ist auf dem Stick.
   *[other] { $count } Arbeiten sind auf dem Stick.
}

prepare-title = Den Workshop vorbereiten
prepare-what = Wann und wo
prepare-day = Tag
prepare-place = Wo
prepare-place-hint = Etwa „Lesesaal“.
prepare-host = Wer einlädt
prepare-host-hint = Etwa „Bücherei Hafenstraße“.
prepare-questions = Fragen und Zeit
prepare-template = Welche Fragen?
prepare-minutes = Wie lange?
prepare-people = Wer mitmacht
prepare-seats = Plätze oder Spitznamen: { $count }
prepare-seats-hint = In jeder Zeile einer. Echte Namen braucht es nicht.
prepare-counts = Nummerierte Plätze
prepare-count = { $count ->
    [one] { $count } Platz
   *[other] { $count } Plätze
}
prepare-seat = Platz { $number }
prepare-groups = Wer arbeitet zusammen?
prepare-group = { $count ->
    [0] Alle für sich
   *[other] Gruppen zu { $count }
}
prepare-photos = Was darf fotografiert werden?
prepare-photos-none = Nichts
prepare-photos-things = Zeichnungen und Dinge
prepare-photos-things-about = Keine Menschen.
prepare-photos-people = Auch Menschen
prepare-photos-people-about = Alle auf dem Foto haben eine Einwilligung unterschrieben, bei Kindern auch die Familien.
prepare-offers = Was zur Auswahl steht
prepare-languages = Sprachen
prepare-all = Nichts angekreuzt: alle.
prepare-take-colours = Farben aus einem Logo nehmen
prepare-our-colours =
    { $number ->
        [1] Unsere Farben
       *[other] Unsere Farben { $number }
    }
prepare-no-colours = Aus diesem Bild lassen sich keine Farben nehmen. Versuchen Sie ein anderes.
prepare-remove-colours = { $name } entfernen
prepare-issuer = Wer die Abzeichen vergibt
prepare-issuer-about = Die Karte geht an jeden Laptop; der Schlüssel bleibt hier.
prepare-nobody = Später entscheiden
prepare-packs = Startpakete
prepare-packs-about = Ein Stick für jeden Laptop, oder einer, der herumgeht. Ein Doppelklick auf die Datei, und der Laptop ist bereit.
prepare-write = Startpaket schreiben
prepare-written = Das Startpaket ist auf dem Stick.
prepare-put-away = Diesen Workshop weglegen
prepare-put-away-about = Er verschwindet aus der Liste. Was darin gemacht wurde, bleibt auf diesem Laptop.

collect-title = Einsammeln
collect-stick = Welcher Stick?
collect-looking = Wird angesehen …
collect-taking = Wird hereingeholt …
collect-nothing = Es sind keine Pakete darauf.
collect-take = { $count ->
    [one] { $count } Paket hereinholen
   *[other] { $count } Pakete hereinholen
}
collect-took = { $packs ->
    [one] { $packs } Paket kam herein
   *[other] { $packs } Pakete kamen herein
}, { $works ->
    [0] mit nichts Neuem.
    [one] mit { $works } neuen Arbeit.
   *[other] mit { $works } neuen Arbeiten.
}
collect-known = Alles darin war schon hier.
collect-conflicts = { $count ->
    [one] Eine wurde an zwei Orten geändert. Wähle unten.
   *[other] { $count } wurden an zwei Orten geändert. Wähle unten.
}
collect-pack = { $works ->
    [one] { $works } Arbeit
   *[other] { $works } Arbeiten
}{ $awards ->
    [0] { "" }
    [one] , { $awards } Abzeichen vergeben
   *[other] , { $awards } Abzeichen vergeben
}
collect-locked = Verschlossen. Wer es gemacht hat, weiß, was es öffnet.
collect-came = { $came } von { $of } haben etwas gebracht
collect-works = { $count ->
    [one] { $count } Arbeit ist hier
   *[other] { $count } Arbeiten sind hier
}
collect-drawn = { $count ->
    [0] Noch ist nichts gezeichnet
    [one] { $count } ist gezeichnet
   *[other] { $count } sind gezeichnet
}
collect-clocks = { $count ->
    [one] Die Uhr von { $count } Laptop geht falsch.
   *[other] Die Uhren von { $count } Laptops gehen falsch.
} Verloren ist nichts. Stell die Uhr, bevor dort Abzeichen gegeben werden.
collect-clocks-which = Welche?
collect-missing = fehlt noch
collect-here = ist da

conflicts = { $count ->
    [one] Eine Arbeit in zwei Fassungen
   *[other] { $count } Arbeiten in zwei Fassungen
}
conflict-about-design = Zwei Laptops haben daran gezeichnet. Welche Fassung soll es sein? Die andere wird aufgehoben.
conflict-about-canvas = Zwei Laptops haben daran geschrieben. Welche Fassung soll es sein? Die andere wird aufgehoben.
conflict-about-other = Zwei Laptops haben es geändert. Welche Fassung soll es sein? Die andere wird aufgehoben.
conflict-picture = { $name }, in dieser Fassung
conflict-here = Von diesem Laptop
conflict-elsewhere = Von einem anderen Laptop
conflict-away = Dort wurde es weggelegt.
conflict-take = Diese nehmen
conflict-settled = Gewählt: { $name }.
conflict-instead = Die andere nehmen

wall-of = Wand: { $title }
wall-menu = Mehr
wall-leave = Wand verlassen
wall-all = Alle Abzeichen
wall-next = Weiter
wall-before = Zurück
wall-open = { $name } groß zeigen
wall-without = Alle anderen
wall-strength = Eine Stärke
wall-strengths = Stärken
wall-question = Eine Frage
wall-questions = Fragen
wall-take-off = Abnehmen: { $text }
wall-taken-off = Der Zettel ist abgenommen.
wall-hide = Dieses Abzeichen verstecken
wall-is-hidden = { $name } ist versteckt.
wall-unhide = { $count ->
    [one] { $count } verstecktes Abzeichen zeigen
   *[other] { $count } versteckte Abzeichen zeigen
}
wall-shuffle = Mischen
wall-board = Fragen zum Schluss
wall-answer = Eine Antwort
wall-answer-to = Eine Antwort auf: { $prompt }
wall-names = Zeigen, wer es gemacht hat
wall-by-none = Alle zusammen
wall-by-group = Nach Gruppen
wall-by-path = Nach Wegen
wall-pdf = Als PDF sichern, { $paper }
wall-page = Als Seite sichern
wall-making = Das PDF entsteht …
wall-none = Hier hängt noch nichts
wall-none-about = Was gezeichnet wird, ist hier, sobald es eingesammelt ist.
wall-all-hidden = Alle Abzeichen sind versteckt. Das Menü zeigt sie wieder.
