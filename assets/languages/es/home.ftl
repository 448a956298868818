# La primera pantalla, cómo empezar una insignia y los títulos de la ventana.

title-begin = Una insignia nueva
title-canvas = Preguntas
title-stage = Dibujo
title-workshop = Taller

hello = ¿Qué hacemos hoy?
hello-attendee = ¡Hola, { $seat }!
door-design = Quiero diseñar
door-design-about = Piensa una insignia, dibújala y enséñala con orgullo.
door-workshop = Llevo un taller
door-workshop-about = Prepáralo, mira lo que ha hecho cada uno, da las insignias.

recent = Hecho aquí
recent-none = Aquí estarán tus insignias
recent-none-about = Empieza una aquí arriba. Se guarda sola y la encontrarás aquí.
work-menu = Qué hacer con { $name }
work-open = Abrir las preguntas
work-draw = Dibujar
work-put-away = Retirar
work-is-away = { $name }: se ha retirado.

begin-title = ¿Cómo te gustaría empezar?
begin-about = Con preguntas, la insignia crece a partir de tus respuestas. Puedes dibujar en cualquier momento y cambiarlo todo después.
template-facts = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}, { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
} y un dibujo
begin-draw = Dibujar directamente
begin-draw-about = Empieza con un modelo o con una insignia en blanco. Las palabras pueden venir después.

# Nombres en las insignias de los dibujos; han de caber en una cinta.
sample-beekeeper = Colmenas
sample-camper = Acampada
sample-captain = Capitana
sample-reader = Lectora
sample-swimmer = Mar abierto
sample-volunteer = Muchas manos

workshop-title = Lo que han hecho todos
workshop-count = { $count ->
    [one] { $count } insignia en este ordenador
   *[other] { $count } insignias en este ordenador
}
workshop-which = Taller
workshop-all = Todos
workshop-none = Todavía no hay nada
workshop-none-about = Aquí se verán las insignias que se hagan en este ordenador y las que lleguen de otros.
workshop-sample = Ver un taller de muestra

pack-how = Los paquetes de otros ordenadores se recogen con un doble clic en su archivo. Lo que ya está aquí se queda; no se pierde nada.
pack-choose = Abrir un paquete
pack-kind = Paquetes de Roundel
pack-known = Todo lo de ese paquete ya estaba aquí.
pack-taken = { $count ->
    [one] Ha llegado { $count } trabajo.
   *[other] Han llegado { $count } trabajos.
} { $conflicts ->
    [0] { "" }
    [one] Uno también se había cambiado aquí; se guardan los dos estados.
   *[other] { $conflicts } también se habían cambiado aquí; se guardan los dos estados.
}
pack-locked = Este paquete está cerrado
pack-passphrase = Lo que lo abre
pack-passphrase-hint = Lo sabe quien hizo el paquete. Cuentan las mayúsculas y los espacios.
pack-open = Abrir el paquete
pack-opening = Abriendo el paquete…
