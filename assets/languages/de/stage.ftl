# Die Zeichenwerkstatt.

stage-opening = Dein Abzeichen wird geöffnet …
stage-fetching = Einen Moment …

## Wie ein Abzeichen anfängt

stage-questions = Drei Fragen
stage-start = Wähle einen Anfang
stage-start-back = Zurück
stage-ask-subject = Worum geht es?
stage-ask-mood = Wie soll es sich anfühlen?
stage-ask-kind = Wofür ist es?
stage-surprise = Überrasch mich
stage-empty = Leeres Blatt
stage-start-picture = Ein Bild
stage-untitled = Neues Abzeichen
stage-all = { $count } Abzeichen zum Anfangen
stage-found = { $count ->
    [one] Ein Abzeichen passt
   *[other] { $count } Abzeichen passen, das beste zuerst
}
stage-subject-of-making = Basteln
stage-subject-of-nature = Natur
stage-subject-of-words = Wörter
stage-subject-of-music = Musik
stage-subject-of-art = Kunst
stage-subject-of-science = Wissenschaft
stage-subject-of-sport = Sport
stage-subject-of-helping = Helfen
stage-subject-of-food = Essen
stage-subject-of-history = Geschichte
stage-subject-of-digital = Digitales
stage-subject-of-general = Irgendetwas
stage-mood-playful = Verspielt
stage-mood-calm = Ruhig
stage-mood-bold = Kräftig
stage-mood-classic = Klassisch
stage-mood-modern = Modern
stage-mood-handmade = Handgemacht
stage-badge-skill = Ein Können
stage-badge-taking-part = Mitmachen
stage-badge-achievement = Eine Leistung
stage-badge-role = Eine Rolle
stage-badge-community = Freundlich sein
stage-badge-level = Ein Schritt auf einem Weg

## Über dem Abzeichen

stage-name = Name des Abzeichens
stage-saved = Aufgehoben um { $time }
stage-saving = Wird aufgehoben …
stage-undo = Rückgängig
stage-redo = Wiederholen
stage-past = Verlauf
stage-zoom-in = Näher
stage-zoom-out = Weiter weg
stage-zoom-whole = Ganzes Abzeichen zeigen
stage-keys = Tasten
stage-done = Fertig
stage-undone = Rückgängig gemacht: { $step }
stage-redone = Wieder gemacht: { $step }

## Die Leiste

stage-rail = Auf das Abzeichen setzen
stage-shape = Form
stage-emblem = Zeichen
stage-words = Wörter
stage-ribbon = Band
stage-picture = Bild
stage-pen = Stift
stage-pattern = Muster
stage-dice = Würfel
stage-layers = Ebenen
stage-levels = Stufen
stage-back = Zurück
stage-new-words = Wörter
stage-new-ribbon = Gut gemacht

stage-swap-shape = Andere Form
stage-swap-emblem = Anderes Zeichen
stage-swap-ribbon = Anderes Band

## Das Papier

stage-paper = { $count ->
    [0] Das Abzeichen, noch leer
    [one] Das Abzeichen, eine Ebene
   *[other] Das Abzeichen, { $count } Ebenen
}
stage-menu = Was man damit tun kann
stage-words-done = Fertig mit den Wörtern

## Was ausgewählt ist

stage-side = Auswählen und ändern
stage-many = { $count ->
    [one] Ein Ding
   *[other] { $count } Dinge
}
stage-about = Das ganze Abzeichen
stage-how = Klick etwas auf dem Abzeichen an, um es zu ändern. Oder gib dem ganzen Abzeichen andere Farben:
stage-own-colours = Seine Farben
stage-own-colour = Die Farbe { $name }
stage-palettes = Farbpaletten
stage-alt = In Worten
stage-alt-label = Was das Abzeichen zeigt
stage-alt-hint = Für Menschen, die es nicht sehen.
stage-describe = Beschreib es für mich
stage-save = Bild speichern
stage-save-png = PNG, für alles
stage-save-svg = SVG, für jede Größe

stage-other-shape = Andere Form
stage-other-emblem = Anderes Zeichen
stage-other-ribbon = Anderes Band
stage-other-picture = Anderes Bild
stage-colour = Farbe
stage-second-colour = Zweite Farbe
stage-no-colour = Keine
stage-other-colour = Andere Farbe
stage-pipette = Eine Farbe vom Abzeichen nehmen
stage-pipette-how = Klick auf das Abzeichen, um die Farbe dort zu nehmen. Esc lässt es sein.
stage-edge = Rand
stage-edge-width = Breite des Randes
stage-outline = Umriss
stage-outline-width = Breite des Umrisses
stage-gaps = Lücken im Umriss
stage-shadow = Schatten
stage-shadow-soft = Weichheit des Schattens
stage-shadow-right = Schatten nach rechts
stage-shadow-down = Schatten nach unten
stage-glow = Leuchten
stage-glow-soft = Weichheit des Leuchtens
stage-bevel = Erhabene Kanten
stage-bevel-width = Breite der erhabenen Kanten
stage-filled = Wird für jeden Menschen ausgefüllt
stage-filled-earner = Name
stage-filled-date = Datum
stage-filled-issuer = wer es verleiht
stage-filled-badge = Abzeichen
stage-example-earner = Alex Kim
stage-example-issuer = Deine Bücherei
stage-letters = Schrift
stage-letter-size = Größe der Schrift
stage-weight-regular = normal
stage-weight-semibold = halbfett
stage-weight-bold = fett
stage-weight-extrabold = extrafett
stage-weight-black = schwarz
stage-line = Auf welcher Linie
stage-curve-straight = Gerade
stage-curve-above = Bogen
stage-curve-below = Schale
stage-curve-circle = Kreis
stage-band = Das Band
stage-words-colour = Die Wörter
stage-tails = Die Enden
stage-folds = Die Falten
stage-bend = Wie sehr es sich biegt
stage-opacity = Wie deckend
stage-group-how = Doppelklick, um darin zu arbeiten. Esc führt wieder hinaus.
stage-ink-only = Es ist auf Papier gezeichnet: nur die Tinte behalten
stage-mask = Zuschneiden auf
stage-mask-none = Nichts
stage-mask-circle = Kreis
stage-mask-rounded = Karte
stage-mask-hexagon = Sechseck
stage-mask-heart = Herz
stage-mask-shield = Schild
stage-picture-zoom = Wie nah
stage-picture-x = Von links nach rechts
stage-picture-y = Von oben nach unten
stage-duotone = In zwei Farben des Abzeichens
stage-whose = Wessen Bild ist das?
stage-whose-hint = Schreib auf, wer es gemacht hat, und nimm es nur, wenn die Person einverstanden ist.
stage-picture-large = Dieses Bild ist zu groß.
stage-picture-large-hint = Speichere es kleiner, unter 20 MB, und bring es noch einmal.

stage-number-rounding = Runde Ecken
stage-number-sides = Seiten
stage-number-turn = Drehung der Seiten
stage-number-points = Spitzen
stage-number-depth = Tiefe
stage-number-bumps = Buckel
stage-number-petals = Blütenblätter
stage-number-thickness = Dicke
stage-number-power = Eckigkeit
stage-number-teeth = Zähne
stage-number-share = Breite
stage-number-rays = Strahlen
stage-number-lobes = Ausbuchtungen
stage-number-taper = Schlankheit
stage-number-cleft = Spalt
stage-number-belly = Bauch
stage-number-phase = Fülle
stage-number-arm = Breite der Arme
stage-number-flare = Weitung
stage-number-rise = Höhe des Bogens
stage-number-point = Spitzigkeit
stage-number-slope = Neigung
stage-number-bites = Einbisse
stage-number-size = Größe der Einbisse
stage-number-holes = Löcher
stage-number-puffs = Bäusche
stage-number-tail = Ort der Sprechspitze
stage-number-sag = Wölbung der Seiten
stage-number-wave = Welle
stage-number-roof = Höhe des Daches
stage-number-waist = Taille
stage-number-knob = Knäufe
stage-number-corner = Ecken
stage-number-crown = Höhe der Krone
stage-number-disc = Größe der Scheibe
stage-number-pleats = Falten
stage-number-notch = Kerbe
stage-number-sweep = Winkel
stage-number-second = Zweiter Gipfel
stage-number-trunk = Stamm
stage-number-lean = Schräge

stage-more = Mehr
stage-x = Von links
stage-y = Von oben
stage-width = Breite
stage-height = Höhe
stage-size = Größe
stage-turn = Gedreht
stage-fill = Bemalt
stage-fill-solid = Einfarbig
stage-fill-linear = Verlaufend
stage-fill-radial = Strahlend
stage-from = Von
stage-to = Nach
stage-direction = Richtung
stage-between = Zwischen den Motiven
stage-motif-size = Größe der Motive
stage-motif-share = Dicke der Motive
stage-layer-name = Name in der Liste der Ebenen
stage-layer-alt = Was es zeigt
stage-layer-alt-hint = Ein Teil der Beschreibung des Abzeichens.

stage-arrange = Anordnen
stage-order = Darüber und darunter
stage-align = Ausrichten
stage-align-left = Linke Seiten auf einer Linie
stage-align-centre = Mitten auf einer Linie
stage-align-right = Rechte Seiten auf einer Linie
stage-align-top = Oberkanten auf einer Linie
stage-align-middle = Mitten auf einer Höhe
stage-align-bottom = Unterkanten auf einer Linie
stage-spread-across = Gleiche Lücken nebeneinander
stage-spread-down = Gleiche Lücken untereinander

## Was man tun kann

stage-write = Die Wörter schreiben
stage-duplicate = Verdoppeln
stage-remove = Entfernen
stage-select-all = Alles auswählen
stage-next-above = Das nächste darüber auswählen
stage-next-below = Das nächste darunter auswählen
stage-group = Gruppieren
stage-ungroup = Gruppe auflösen
stage-to-top = Ganz nach oben
stage-up = Eins nach oben
stage-down = Eins nach unten
stage-to-bottom = Ganz nach unten
stage-lock = Sperren
stage-unlock = Entsperren
stage-hide = Verbergen oder zeigen
stage-nudge-left = Ein wenig nach links
stage-nudge-right = Ein wenig nach rechts
stage-nudge-up = Ein wenig nach oben
stage-nudge-down = Ein wenig nach unten
stage-nudge-left-ten = Zehn nach links
stage-nudge-right-ten = Zehn nach rechts
stage-nudge-up-ten = Zehn nach oben
stage-nudge-down-ten = Zehn nach unten
stage-larger = Größer
stage-smaller = Kleiner
stage-turn-right = Nach rechts drehen
stage-turn-left = Nach links drehen

stage-keys-change = Ändern
stage-keys-arrange = Anordnen
stage-keys-place = Schieben, Größe, drehen
stage-keys-look = Ansehen
stage-keys-other = Außerdem
stage-key-escape = Einen Schritt hinaus
stage-key-space = Halten, um das Papier zu ziehen
stage-key-copy = Kopieren
stage-key-paste = Einfügen, auch ein Bild
stage-key-shift = Beim Ziehen: gerade, oder in Schritten von 15°
stage-key-alt = Beim Ziehen: ohne Einrasten, oder von der Mitte aus

## Zeichen, Muster, Stift, Würfel, Stufen

stage-emblem-search = Ein Zeichen suchen
stage-emblem-subjects = Themen
stage-emblems-found = { $count ->
    [0] Nichts gefunden: versuch ein anderes Wort
    [one] Eines gefunden
   *[other] { $count } gefunden
}
stage-subject-star = Stern
stage-subject-tools = Werkzeug
stage-subject-nature = Blatt
stage-subject-music = Musik
stage-subject-book = Buch
stage-subject-science = Wissenschaft
stage-subject-sport = Sport
stage-subject-food = Essen
stage-subject-people = Menschen
stage-subject-computer = Computer
stage-pattern-fills = Das Muster füllt die ausgewählte Form.
stage-pattern-adds = Wähle zuerst eine Form aus, dann füllt das Muster sie. Ohne Form bekommst du eine Scheibe.
stage-pen-how = Zeichne mit der Maus, einem Finger oder einem Stift auf das Abzeichen.
stage-pen-width = Breite des Stifts
stage-dice-how = Der Würfel ändert, was nicht festgehalten ist. Gefällt es dir nicht, mach es rückgängig oder würfle noch einmal.
stage-roll = Würfeln
stage-hold = Festhalten
stage-hold-shape = Die Form
stage-hold-emblem = Das Zeichen
stage-hold-words = Die Schrift
stage-hold-colours = Die Farben
stage-levels-how = Ein Abzeichen, mehrere Stufen: das Abzeichen bleibt, die Marke wächst.
stage-level-mark = Die Marke
stage-level-none = Keine Stufen
stage-level-stars = Sterne
stage-level-dots = Punkte
stage-level-metals = Metalle
stage-level-ring = Farbiger Rand
stage-level-steps = Wörter
stage-level-count = Wie viele Stufen
stage-level-place = Wo sie steht
stage-level-foot = Unten
stage-level-head = Oben
stage-level-word = Stufe { $level } heißt
stage-level-picture = Stufe { $level }

## Die Liste der Ebenen

stage-layers-how = Die oberste ist die erste. Zieh eine Ebene an einen anderen Platz, oder geh mit den Pfeiltasten durch die Liste; Alt mit einer Pfeiltaste verschiebt sie, F2 benennt sie um.
stage-no-layers = Auf dem Abzeichen ist noch nichts. Fang mit einer Form an.
stage-kind-shape = Form
stage-kind-emblem = Zeichen
stage-kind-text = Wörter
stage-kind-ribbon = Band
stage-kind-picture = Bild
stage-kind-pattern = Muster
stage-kind-drawing = Zeichnung
stage-kind-group = Gruppe
stage-lock-one = { $name } sperren
stage-unlock-one = { $name } entsperren
stage-hide-one = { $name } verbergen
stage-show-one = { $name } zeigen

## Verlauf

stage-versions = Fassungen
stage-version-name = Wie sie heißen soll
stage-keep-version = Diese Fassung aufheben
stage-version-is-kept = Diese Fassung ist aufgehoben.
stage-no-versions = Heb eine Fassung auf, bevor du etwas Gewagtes versuchst.
stage-version-auto = Von Roundel aufgehoben
stage-version-restored = Vor einer älteren Fassung
stage-version-issued = Verliehen
stage-version-kept = Fassung
stage-version-conflict = Von einem anderen Laptop
stage-steps = Was getan wurde

stage-step-open = Geöffnet
stage-step-elsewhere = Auf einem anderen Laptop geändert
stage-step-move = Verschoben
stage-step-size = Größe geändert
stage-step-turn = Gedreht
stage-step-order = Darüber und darunter
stage-step-copy = Verdoppelt
stage-step-paste = Eingefügt
stage-step-remove = Entfernt
stage-step-group = Gruppiert
stage-step-ungroup = Gruppe aufgelöst
stage-step-lock = Gesperrt
stage-step-unlock = Entsperrt
stage-step-show = Gezeigt
stage-step-hide = Verborgen
stage-step-align = Ausgerichtet
stage-step-spread = Gleiche Lücken
stage-step-name = Benannt
stage-step-words = Wörter geschrieben
stage-step-add-words = Wörter hinzugefügt
stage-step-add-shape = Form hinzugefügt
stage-step-add-ribbon = Band hinzugefügt
stage-step-add-emblem = Zeichen hinzugefügt
stage-step-add-pattern = Muster hinzugefügt
stage-step-add-picture = Bild hinzugefügt
stage-step-swap = Ausgetauscht
stage-step-fill = Bemalt
stage-step-colour = Farbe geändert
stage-step-edge = Rand geändert
stage-step-shape = Form geändert
stage-step-curve = Gebogen
stage-step-letters = Schrift geändert
stage-step-shadow = Schatten
stage-step-no-shadow = Schatten weggenommen
stage-step-glow = Leuchten
stage-step-bevel = Erhabene Kanten
stage-step-opacity = Mehr oder weniger deckend
stage-step-palette = Farben des Abzeichens
stage-step-alt = Beschrieben
stage-step-ink = Papier weggenommen
stage-step-mask = Bild zugeschnitten
stage-step-focus = Bild in seinem Rahmen verschoben
stage-step-credit = Urheber genannt
stage-step-draw = Gezeichnet
stage-step-dice = Gewürfelt
stage-step-levels = Stufen
stage-step-version = Eine ältere Fassung
stage-step-mend = Hinweis befolgt

## Kleine Größen und Hinweise

stage-small = Das Abzeichen mit 90, 50 und 32 Pixeln auf Weiß, auf Dunkel und auf einem Foto
stage-hints = Hinweise
stage-looking = Das Abzeichen wird angesehen …
stage-no-hints = Sieht gut aus, auch klein.
stage-show-me = Zeig es mir
stage-next-hint = Nächster Hinweis ({ $at } von { $count })

stage-hint-missing-glyphs = Keine Schrift hier kann „{ $characters }“ aus „{ $name }“ schreiben. Schreib es anders.
stage-hint-missing-font = Die Schrift { $family } von „{ $name }“ ist nicht hier. Eine andere tritt an ihre Stelle.
stage-hint-missing-emblem = Das Zeichen „{ $name }“ ist nicht hier. Wähle ein anderes.
stage-hint-missing-colour = „{ $name }“ nimmt die Farbe „{ $colour }“, die dieses Abzeichen nicht hat. Vorerst ist sie grau.
stage-hint-text-too-small = „{ $name }“ ist auf einem kleinen Abzeichen nicht zu lesen. Nimm weniger Wörter oder mach sie größer.
stage-hint-overflow = „{ $name }“ ragt aus dem Bild und ist dort abgeschnitten.
stage-hint-no-alt-text = Sag in einem Satz, was das Abzeichen zeigt, für Menschen, die es nicht sehen.
stage-hint-no-credit = Wessen Bild ist „{ $name }“? Schreib auf, wer es gemacht hat.
stage-hint-too-much = Es sind mehr Ebenen, als gezeichnet werden können. Entferne welche.
stage-hint-too-many-words = „{ $name }“ ist zu lang. Das Ende wird nicht gezeichnet.
stage-hint-low-contrast = „{ $name }“ ist auf dem, was dahinter liegt, schwer zu sehen.
stage-hint-no-margin = Das Abzeichen stößt an den Rand seines Bildes und wirkt abgeschnitten.
stage-hint-much-margin = Das Abzeichen ist klein in seinem Bild und wird neben anderen klein wirken.
stage-hint-small-parts = { $count ->
    [one] Ein Teil ist so klein, dass niemand sieht, was es ist.
   *[other] { $count } Teile sind so klein, dass niemand sieht, was sie sind.
}
stage-hint-too-heavy = Das Abzeichen hat { $kilobytes } KB, mehr als manche Websites nehmen. Nimm weniger Bilder oder Farbtöne.

stage-mend-missing-glyphs = Diese Buchstaben weglassen
stage-mend-missing-glyphs-loses = Diese Buchstaben weglassen
stage-mend-missing-font = Eine andere Schrift nehmen
stage-mend-missing-emblem = Ein ähnliches nehmen
stage-mend-missing-colour = Die Farbe hinzufügen
stage-mend-text-too-small = Lesbar machen
stage-mend-overflow = Hineinschieben
stage-mend-no-alt-text = Beschreib es für mich
stage-mend-no-credit-loses = Das Bild weglassen
stage-mend-low-contrast = Abheben
stage-mend-no-margin = Das Abzeichen kleiner machen
stage-mend-much-margin = Das Abzeichen größer machen
stage-mend-small-parts-loses = Die kleinsten Teile weglassen
