# Cómo se ve, se lee y se mueve la ventana; sus teclas.

settings = Ajustes
shortcuts = Teclas
language = Idioma
language-is = Idioma: { $language }
text-size = Tamaño del texto
text-smaller = Texto más pequeño
text-larger = Texto más grande
text-size-now = Tamaño del texto: { $percent } %
percent = { $percent } %

theme = Colores
theme-system = Como este ordenador
theme-day = Día
theme-evening = Noche
theme-contrast = Alto contraste
letters = Letra
letters-clear = Clara
letters-wide = Ancha
letters-weighted = Con más peso abajo
motion = Movimiento
motion-system = Como este ordenador
motion-still = Ninguno

attendee-mode = Para participantes de un taller
attendee-about = La pantalla entera, sin nombres de archivo ni menús del ordenador. Si se reinicia, vuelve a donde estaba.
attendee-seat = Sitio o apodo
attendee-seat-hint = Por ejemplo, «Sitio 4». No hace falta el nombre verdadero.
attendee-begin = Llenar la pantalla
attendee-is = Este ordenador es de { $seat }.
attendee-leave = Volver a la ventana

keys-everywhere = En todas partes
keys-canvas = Preguntas
key-shortcuts = Mostrar estas teclas
key-settings = Ajustes
key-home = Primera pantalla
key-close = Cerrar lo que está abierto
key-next = Ir a lo siguiente
key-press = Pulsarlo
key-next-question = Pregunta siguiente
key-last-question = Pregunta anterior

## What is printed on keys

keycap-ctrl = Ctrl
keycap-shift = Mayús
keycap-delete = Supr
keycap-home = Inicio
keycap-pageup = Re Pág
keycap-pagedown = Av Pág
keycap-space = Espacio
keycap-tab = Tab
keycap-enter = Intro
keycap-esc = Esc
