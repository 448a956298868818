# Com es veu, es llegeix i es mou la finestra; les seves tecles.

settings = Configuració
shortcuts = Tecles
language = Llengua
language-is = Llengua: { $language }
text-size = Mida del text
text-smaller = Text més petit
text-larger = Text més gran
text-size-now = Mida del text: { $percent } %
percent = { $percent } %

theme = Colors
theme-system = Com aquest ordinador
theme-day = Dia
theme-evening = Vespre
theme-contrast = Contrast alt
letters = Lletra
letters-clear = Clara
letters-wide = Ampla
letters-weighted = Amb més pes a baix
motion = Moviment
motion-system = Com aquest ordinador
motion-still = Cap

attendee-mode = Per a participants d'un taller
attendee-about = La pantalla sencera, sense noms de fitxer ni menús de l'ordinador. Si es reinicia, torna on era.
attendee-seat = Lloc o sobrenom
attendee-seat-hint = Per exemple, «Lloc 4». No cal el nom de debò.
attendee-begin = Omplir la pantalla
attendee-is = Aquest ordinador és de { $seat }.
attendee-leave = Tornar a la finestra

keys-everywhere = A tot arreu
keys-canvas = Preguntes
key-shortcuts = Mostrar aquestes tecles
key-settings = Configuració
key-home = Primera pantalla
key-close = Tancar el que és obert
key-next = Anar al següent
key-press = Prémer-lo
key-next-question = Pregunta següent
key-last-question = Pregunta anterior

## What is printed on keys

keycap-ctrl = Ctrl
keycap-shift = Maj
keycap-delete = Supr
keycap-home = Inici
keycap-pageup = Re Pàg
keycap-pagedown = Av Pàg
keycap-space = Espai
keycap-tab = Tab
keycap-enter = Retorn
keycap-esc = Esc
