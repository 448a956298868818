# El día de quien dirige: preparar, recoger, elegir; entregar; el muro.

title-prepare = Preparar
title-collect = Recoger
title-wall = Muro

desk-title = Dirigir un taller
desk-back = Taller
desk-new = Taller nuevo
desk-name = ¿Cómo se llama?
desk-name-hint = Por ejemplo «Tarde de soldadura».
desk-begin = Empezar
desk-prepare = Preparar
desk-prepare-about = Quién viene, qué preguntas y una memoria para cada portátil.
desk-collect = Recoger
desk-collect-about = Traer aquí lo que han hecho todos.
desk-wall = Muro
desk-wall-about = Mostrarlo todo en la pantalla grande.

pack-out-where = ¿En qué memoria?
pack-writing = Escribiendo y volviendo a leer …
pack-sticks = { $count ->
    [one] { $count } memoria está lista.
   *[other] { $count } memorias están listas.
}
pack-again = Escribir otra vez

hand-in = Poner mi trabajo en una memoria
hand-in-now = Ponerlo en la memoria
hand-in-done = { $count ->
    [0] Aún no hay nada hecho; en la memoria está el taller.
    [one] { $count } trabajo está en la memoria.
   *[other] { $count } trabajos están en la memoria.
}

prepare-title = Preparar el taller
prepare-what = Cuándo y dónde
prepare-day = Día
prepare-place = Dónde
prepare-place-hint = Por ejemplo «Sala de lectura».
prepare-host = Quién invita
prepare-host-hint = Por ejemplo «Biblioteca de la calle del Puerto».
prepare-questions = Preguntas y tiempo
prepare-template = ¿Qué preguntas?
prepare-minutes = ¿Cuánto tiempo?
prepare-people = Quién participa
prepare-seats = Asientos o apodos: { $count }
prepare-seats-hint = Uno en cada línea. No hacen falta nombres reales.
prepare-counts = Asientos numerados
prepare-count = { $count ->
    [one] { $count } asiento
   *[other] { $count } asientos
}
prepare-seat = Asiento { $number }
prepare-groups = ¿Quién trabaja junto?
prepare-group = { $count ->
    [0] Cada uno solo
   *[other] Grupos de { $count }
}
prepare-photos = ¿Qué se puede fotografiar?
prepare-photos-none = Nada
prepare-photos-things = Dibujos y cosas
prepare-photos-things-about = Ninguna persona.
prepare-photos-people = También personas
prepare-photos-people-about = Todos los que salen en la foto han firmado un consentimiento; si son niños, también sus familias.
prepare-offers = Qué se puede elegir
prepare-languages = Idiomas
prepare-all = Sin marcar nada: todos.
prepare-take-colours = Tomar los colores de un logotipo
prepare-our-colours =
    { $number ->
        [1] Nuestros colores
       *[other] Nuestros colores { $number }
    }
prepare-no-colours = En esta imagen no hay colores que tomar. Prueba con otra.
prepare-remove-colours = Quitar { $name }
prepare-issuer = Quién da las insignias
prepare-issuer-about = Su tarjeta va a cada portátil; su clave se queda aquí.
prepare-nobody = Decidir más tarde
prepare-packs = Paquetes de inicio
prepare-packs-about = Una memoria para cada portátil, o una que va pasando. Un doble clic en su archivo y el portátil está listo.
prepare-write = Escribir el paquete de inicio
prepare-written = El paquete de inicio está en la memoria.
prepare-put-away = Retirar este taller
prepare-put-away-about = Sale de la lista. Lo que se hizo en él se queda en este portátil.

collect-title = Recoger
collect-stick = ¿Qué memoria?
collect-looking = Mirando lo que hay en ella …
collect-taking = Trayéndolo aquí …
collect-nothing = No hay paquetes en ella.
collect-take = { $count ->
    [one] Traer { $count } paquete
   *[other] Traer { $count } paquetes
}
collect-took = { $packs ->
    [one] Ha llegado { $packs } paquete
   *[other] Han llegado { $packs } paquetes
}, { $works ->
    [0] sin nada nuevo.
    [one] con { $works } trabajo nuevo.
   *[other] con { $works } trabajos nuevos.
}
collect-known = Todo lo que lleva ya estaba aquí.
collect-conflicts = { $count ->
    [one] Uno se cambió en dos sitios. Elige abajo.
   *[other] { $count } se cambiaron en dos sitios. Elige abajo.
}
collect-pack = { $works ->
    [one] { $works } trabajo
   *[other] { $works } trabajos
}{ $awards ->
    [0] { "" }
    [one] , { $awards } insignia dada
   *[other] , { $awards } insignias dadas
}
collect-locked = Cerrado. Quien lo hizo sabe qué lo abre.
collect-came = { $came } de { $of } han traído algo
collect-works = { $count ->
    [one] Hay { $count } trabajo aquí
   *[other] Hay { $count } trabajos aquí
}
collect-drawn = { $count ->
    [0] Aún no hay nada dibujado
    [one] { $count } dibujado
   *[other] { $count } dibujados
}
collect-clocks = { $count ->
    [one] El reloj de { $count } ordenador va mal.
   *[other] Los relojes de { $count } ordenadores van mal.
} No se ha perdido nada. Pon el reloj en hora antes de dar insignias allí.
collect-clocks-which = ¿Cuáles?
collect-missing = aún no ha venido
collect-here = ha venido

conflicts = { $count ->
    [one] Un trabajo en dos estados
   *[other] { $count } trabajos en dos estados
}
conflict-about-design = Dos portátiles dibujaron en él. ¿Cuál debe ser? El otro se guarda.
conflict-about-canvas = Dos portátiles escribieron en él. ¿Cuál debe ser? El otro se guarda.
conflict-about-other = Dos portátiles lo cambiaron. ¿Cuál debe ser? El otro se guarda.
conflict-picture = { $name }, en este estado
conflict-here = De este portátil
conflict-elsewhere = De otro portátil
conflict-away = Allí se guardó aparte.
conflict-take = Tomar este
conflict-settled = Elegido: { $name }.
conflict-instead = Tomar el otro

wall-of = Muro: { $title }
wall-menu = Más
wall-leave = Salir del muro
wall-all = Todas las insignias
wall-next = Siguiente
wall-before = Anterior
wall-open = Mostrar { $name } en grande
wall-without = Todas las demás
wall-strength = Un punto fuerte
wall-strengths = Puntos fuertes
wall-question = Una pregunta
wall-questions = Preguntas
wall-take-off = Quitar: { $text }
wall-taken-off = La nota se ha quitado.
wall-hide = Ocultar esta insignia
wall-is-hidden = { $name } está oculta.
wall-unhide = { $count ->
    [one] Mostrar { $count } insignia oculta
   *[other] Mostrar { $count } insignias ocultas
}
wall-shuffle = Mezclar
wall-board = Preguntas del final
wall-answer = Una respuesta
wall-answer-to = Una respuesta a: { $prompt }
wall-names = Mostrar quién la hizo
wall-by-none = Todas juntas
wall-by-group = Por grupos
wall-by-path = Por caminos
wall-pdf = Guardar como PDF, { $paper }
wall-page = Guardar como página
wall-making = Haciendo el PDF …
wall-none = Aún no cuelga nada aquí
wall-none-about = Lo que la gente dibuja está aquí en cuanto se recoge.
wall-all-hidden = Todas las insignias están ocultas. El menú las muestra de nuevo.
