# Wie das Fenster aussieht, sich liest und bewegt; seine Tasten.

settings = Einstellungen
shortcuts = Tasten
language = Sprache
language-is = Sprache: { $language }
text-size = Textgröße
text-smaller = Kleinerer Text
text-larger = Größerer Text
text-size-now = Textgröße { $percent } %
percent = { $percent } %

theme = Farben
theme-system = Wie dieser Computer
theme-day = Tag
theme-evening = Abend
theme-contrast = Starker Kontrast
letters = Schrift
letters-clear = Klar
letters-wide = Breit
letters-weighted = Unten schwer
motion = Bewegung
motion-system = Wie dieser Computer
motion-still = Keine

attendee-mode = Für Leute in einem Workshop
attendee-about = Der ganze Bildschirm, ohne Dateinamen und Menüs des Computers. Nach einem Neustart geht es da weiter, wo es war.
attendee-seat = Platz oder Spitzname
attendee-seat-hint = Zum Beispiel „Platz 4“. Ein richtiger Name ist nicht nötig.
attendee-begin = Bildschirm füllen
attendee-is = Dieser Laptop gehört zu { $seat }.
attendee-leave = Zurück zum Fenster

keys-everywhere = Überall
keys-canvas = Fragen
key-shortcuts = Diese Tasten zeigen
key-settings = Einstellungen
key-home = Erster Bildschirm
key-close = Schließen, was offen ist
key-next = Zum Nächsten gehen
key-press = Drücken
key-next-question = Nächste Frage
key-last-question = Frage davor

## What is printed on keys

keycap-ctrl = Strg
keycap-shift = Umschalt
keycap-delete = Entf
keycap-home = Pos 1
keycap-pageup = Bild ↑
keycap-pagedown = Bild ↓
keycap-space = Leertaste
keycap-tab = Tab
keycap-enter = Eingabe
keycap-esc = Esc
