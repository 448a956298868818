# El taller de dibujo.

stage-opening = Abriendo tu insignia…
stage-fetching = Un momento…

## Cómo empieza una insignia

stage-questions = Tres preguntas
stage-start = Elige un comienzo
stage-start-back = Atrás
stage-ask-subject = ¿De qué trata?
stage-ask-mood = ¿Qué aire debe tener?
stage-ask-kind = ¿Para qué es?
stage-surprise = Sorpréndeme
stage-empty = Hoja vacía
stage-start-picture = Una imagen
stage-untitled = Insignia nueva
stage-all = { $count } insignias para empezar
stage-found = { $count ->
    [one] Va bien una insignia
   *[other] Van bien { $count } insignias, la mejor primero
}
stage-subject-of-making = Hacer cosas
stage-subject-of-nature = Naturaleza
stage-subject-of-words = Palabras
stage-subject-of-music = Música
stage-subject-of-art = Arte
stage-subject-of-science = Ciencia
stage-subject-of-sport = Deporte
stage-subject-of-helping = Ayudar
stage-subject-of-food = Comida
stage-subject-of-history = Historia
stage-subject-of-digital = Digital
stage-subject-of-general = Cualquier cosa
stage-mood-playful = Juguetón
stage-mood-calm = Tranquilo
stage-mood-bold = Atrevido
stage-mood-classic = Clásico
stage-mood-modern = Moderno
stage-mood-handmade = Hecho a mano
stage-badge-skill = Una habilidad
stage-badge-taking-part = Participar
stage-badge-achievement = Un logro
stage-badge-role = Un papel
stage-badge-community = Ser amable
stage-badge-level = Un paso de un camino

## Encima de la insignia

stage-name = Nombre de la insignia
stage-saved = Guardado a las { $time }
stage-saving = Guardando…
stage-undo = Deshacer
stage-redo = Rehacer
stage-past = Historial
stage-zoom-in = Más cerca
stage-zoom-out = Más lejos
stage-zoom-whole = Ver la insignia entera
stage-keys = Teclas
stage-done = Listo
stage-undone = Deshecho: { $step }
stage-redone = Rehecho: { $step }

## La barra

stage-rail = Poner en la insignia
stage-shape = Forma
stage-emblem = Emblema
stage-words = Palabras
stage-ribbon = Cinta
stage-picture = Imagen
stage-pen = Lápiz
stage-pattern = Estampado
stage-dice = Dado
stage-layers = Capas
stage-levels = Niveles
stage-back = Atrás
stage-new-words = Palabras
stage-new-ribbon = Muy bien

stage-swap-shape = Otra forma
stage-swap-emblem = Otro emblema
stage-swap-ribbon = Otra cinta

## El papel

stage-paper = { $count ->
    [0] La insignia, todavía vacía
    [one] La insignia, una capa
   *[other] La insignia, { $count } capas
}
stage-menu = Qué hacer con esto
stage-words-done = Palabras terminadas

## Lo seleccionado

stage-side = Elegir y cambiar
stage-many = { $count ->
    [one] Una cosa
   *[other] { $count } cosas
}
stage-about = La insignia entera
stage-how = Haz clic en algo de la insignia para cambiarlo. O dale otros colores a toda la insignia:
stage-own-colours = Sus colores
stage-own-colour = El color { $name }
stage-palettes = Paletas
stage-alt = En palabras
stage-alt-label = Lo que muestra la insignia
stage-alt-hint = Para quien no la ve.
stage-describe = Descríbemela
stage-save = Guardar la imagen
stage-save-png = PNG, para todo
stage-save-svg = SVG, para cualquier tamaño

stage-other-shape = Otra forma
stage-other-emblem = Otro emblema
stage-other-ribbon = Otra cinta
stage-other-picture = Otra imagen
stage-colour = Color
stage-second-colour = Segundo color
stage-no-colour = Ninguno
stage-other-colour = Otro color
stage-pipette = Tomar un color de la insignia
stage-pipette-how = Haz clic en la insignia para tomar el color de ahí. Esc lo deja.
stage-edge = Borde
stage-edge-width = Ancho del borde
stage-outline = Contorno
stage-outline-width = Ancho del contorno
stage-gaps = Huecos en el contorno
stage-shadow = Sombra
stage-shadow-soft = Suavidad de la sombra
stage-shadow-right = Sombra hacia la derecha
stage-shadow-down = Sombra hacia abajo
stage-glow = Brillo
stage-glow-soft = Suavidad del brillo
stage-bevel = Bordes en relieve
stage-bevel-width = Ancho de los bordes en relieve
stage-filled = Se rellena para cada persona
stage-filled-earner = nombre
stage-filled-date = fecha
stage-filled-issuer = quién la da
stage-filled-badge = insignia
stage-example-earner = Alex Kim
stage-example-issuer = Tu biblioteca
stage-letters = Letra
stage-letter-size = Tamaño de la letra
stage-weight-regular = normal
stage-weight-semibold = seminegrita
stage-weight-bold = negrita
stage-weight-extrabold = extranegrita
stage-weight-black = negra
stage-line = Sobre qué línea
stage-curve-straight = Recta
stage-curve-above = Arco
stage-curve-below = Cuenco
stage-curve-circle = Círculo
stage-band = La banda
stage-words-colour = Las palabras
stage-tails = Las puntas
stage-folds = Los pliegues
stage-bend = Cuánto se curva
stage-opacity = Cuánto se transparenta
stage-group-how = Haz doble clic para trabajar dentro. Esc vuelve a salir.
stage-ink-only = Está dibujado en papel: quedarse solo con la tinta
stage-mask = Recortar en
stage-mask-none = Nada
stage-mask-circle = Círculo
stage-mask-rounded = Tarjeta
stage-mask-hexagon = Hexágono
stage-mask-heart = Corazón
stage-mask-shield = Escudo
stage-picture-zoom = Cuánto se acerca
stage-picture-x = De izquierda a derecha
stage-picture-y = De arriba abajo
stage-duotone = En dos colores de la insignia
stage-whose = ¿De quién es la imagen?
stage-whose-hint = Escribe quién la hizo y úsala solo si está de acuerdo.
stage-picture-large = Esta imagen es demasiado grande.
stage-picture-large-hint = Guárdala más pequeña, por debajo de 20 MB, y tráela otra vez.

stage-number-rounding = Esquinas redondas
stage-number-sides = Lados
stage-number-turn = Giro de los lados
stage-number-points = Puntas
stage-number-depth = Profundidad
stage-number-bumps = Bultos
stage-number-petals = Pétalos
stage-number-thickness = Grosor
stage-number-power = Cuadratura
stage-number-teeth = Dientes
stage-number-share = Anchura
stage-number-rays = Rayos
stage-number-lobes = Lóbulos
stage-number-taper = Esbeltez
stage-number-cleft = Hendidura
stage-number-belly = Vientre
stage-number-phase = Fase
stage-number-arm = Anchura de los brazos
stage-number-flare = Ensanche
stage-number-rise = Altura del arco
stage-number-point = Agudeza
stage-number-slope = Inclinación
stage-number-bites = Mordiscos
stage-number-size = Tamaño de los mordiscos
stage-number-holes = Agujeros
stage-number-puffs = Bocanadas
stage-number-tail = Lugar de la cola
stage-number-sag = Curva de las páginas
stage-number-wave = Onda
stage-number-roof = Altura del tejado
stage-number-waist = Cintura
stage-number-knob = Pomos
stage-number-corner = Esquinas
stage-number-crown = Altura de la corona
stage-number-disc = Tamaño del disco
stage-number-pleats = Pliegues
stage-number-notch = Muesca
stage-number-sweep = Ángulo
stage-number-second = Segunda cumbre
stage-number-trunk = Tronco
stage-number-lean = Ladeo

stage-more = Más
stage-x = Desde la izquierda
stage-y = Desde arriba
stage-width = Ancho
stage-height = Alto
stage-size = Tamaño
stage-turn = Girado
stage-fill = Pintura
stage-fill-solid = Lisa
stage-fill-linear = Degradada
stage-fill-radial = Resplandeciente
stage-from = De
stage-to = A
stage-direction = Dirección
stage-between = Entre los motivos
stage-motif-size = Tamaño de los motivos
stage-motif-share = Grosor de los motivos
stage-layer-name = Nombre en la lista de capas
stage-layer-alt = Lo que muestra
stage-layer-alt-hint = Una parte de la descripción de la insignia.

stage-arrange = Colocar
stage-order = Encima y debajo
stage-align = En línea
stage-align-left = Lados izquierdos en línea
stage-align-centre = Centros en línea
stage-align-right = Lados derechos en línea
stage-align-top = Partes de arriba en línea
stage-align-middle = Medios en línea
stage-align-bottom = Pies en línea
stage-spread-across = Mismos huecos a lo ancho
stage-spread-down = Mismos huecos a lo alto

## Lo que se puede hacer

stage-write = Escribir las palabras
stage-duplicate = Duplicar
stage-remove = Quitar
stage-select-all = Seleccionar todo
stage-next-above = Seleccionar lo siguiente por encima
stage-next-below = Seleccionar lo siguiente por debajo
stage-group = Agrupar
stage-ungroup = Desagrupar
stage-to-top = Arriba del todo
stage-up = Uno más arriba
stage-down = Uno más abajo
stage-to-bottom = Abajo del todo
stage-lock = Bloquear
stage-unlock = Desbloquear
stage-hide = Ocultar o mostrar
stage-nudge-left = Un poco a la izquierda
stage-nudge-right = Un poco a la derecha
stage-nudge-up = Un poco arriba
stage-nudge-down = Un poco abajo
stage-nudge-left-ten = Diez a la izquierda
stage-nudge-right-ten = Diez a la derecha
stage-nudge-up-ten = Diez arriba
stage-nudge-down-ten = Diez abajo
stage-larger = Más grande
stage-smaller = Más pequeño
stage-turn-right = Girar a la derecha
stage-turn-left = Girar a la izquierda

stage-keys-change = Cambiar
stage-keys-arrange = Colocar
stage-keys-place = Mover, dar tamaño, girar
stage-keys-look = Mirar
stage-keys-other = También
stage-key-escape = Un paso hacia fuera
stage-key-space = Mantener para arrastrar el papel
stage-key-copy = Copiar
stage-key-paste = Pegar, también una imagen
stage-key-shift = Al arrastrar: recto, o de 15° en 15°
stage-key-alt = Al arrastrar: sin imán, o desde el centro

## Emblemas, estampados, lápiz, dado, niveles

stage-emblem-search = Buscar un emblema
stage-emblem-subjects = Temas
stage-emblems-found = { $count ->
    [0] No se ha encontrado nada: prueba otra palabra
    [one] Uno encontrado
   *[other] { $count } encontrados
}
stage-subject-star = estrella
stage-subject-tools = herramienta
stage-subject-nature = hoja
stage-subject-music = música
stage-subject-book = libro
stage-subject-science = ciencia
stage-subject-sport = deporte
stage-subject-food = comida
stage-subject-people = gente
stage-subject-computer = ordenador
stage-pattern-fills = El estampado llena la forma seleccionada.
stage-pattern-adds = Selecciona antes una forma y el estampado la llenará. Sin ella tendrás un disco.
stage-pen-how = Dibuja en la insignia con el ratón, un dedo o un lápiz.
stage-pen-width = Ancho del lápiz
stage-dice-how = El dado cambia lo que no está sujeto. Si no te gusta, deshazlo o tíralo otra vez.
stage-roll = Tirar el dado
stage-hold = Sujetar
stage-hold-shape = La forma
stage-hold-emblem = El emblema
stage-hold-words = La letra
stage-hold-colours = Los colores
stage-levels-how = Una insignia, varios niveles: la insignia se queda, la marca crece.
stage-level-mark = La marca
stage-level-none = Sin niveles
stage-level-stars = Estrellas
stage-level-dots = Puntos
stage-level-metals = Metales
stage-level-ring = Borde de color
stage-level-steps = Palabras
stage-level-count = Cuántos niveles
stage-level-place = Dónde está
stage-level-foot = Abajo
stage-level-head = Arriba
stage-level-word = El nivel { $level } se llama
stage-level-picture = Nivel { $level }

## La lista de capas

stage-layers-how = La de más arriba es la primera. Arrastra una capa a otro sitio o recorre la lista con las flechas; Alt con una flecha la mueve, F2 le cambia el nombre.
stage-no-layers = Todavía no hay nada en la insignia. Empieza con una forma.
stage-kind-shape = Forma
stage-kind-emblem = Emblema
stage-kind-text = Palabras
stage-kind-ribbon = Cinta
stage-kind-picture = Imagen
stage-kind-pattern = Estampado
stage-kind-drawing = Dibujo
stage-kind-group = Grupo
stage-lock-one = Bloquear { $name }
stage-unlock-one = Desbloquear { $name }
stage-hide-one = Ocultar { $name }
stage-show-one = Mostrar { $name }

## Historial

stage-versions = Versiones
stage-version-name = Cómo llamarla
stage-keep-version = Guardar esta versión
stage-version-is-kept = Esta versión está guardada.
stage-no-versions = Guarda una versión antes de probar algo atrevido.
stage-version-auto = Guardada por Roundel
stage-version-restored = Antes de una versión anterior
stage-version-issued = Entregada
stage-version-kept = Versión
stage-version-conflict = De otro ordenador
stage-steps = Lo que se ha hecho

stage-step-open = Abierta
stage-step-elsewhere = Cambiada en otro ordenador
stage-step-move = Movido
stage-step-size = Cambiado de tamaño
stage-step-turn = Girado
stage-step-order = Encima y debajo
stage-step-copy = Duplicado
stage-step-paste = Pegado
stage-step-remove = Quitado
stage-step-group = Agrupado
stage-step-ungroup = Desagrupado
stage-step-lock = Bloqueado
stage-step-unlock = Desbloqueado
stage-step-show = Mostrado
stage-step-hide = Ocultado
stage-step-align = En línea
stage-step-spread = Mismos huecos
stage-step-name = Con nombre
stage-step-words = Palabras escritas
stage-step-add-words = Palabras añadidas
stage-step-add-shape = Forma añadida
stage-step-add-ribbon = Cinta añadida
stage-step-add-emblem = Emblema añadido
stage-step-add-pattern = Estampado añadido
stage-step-add-picture = Imagen añadida
stage-step-swap = Cambiado por otro
stage-step-fill = Pintado
stage-step-colour = Color cambiado
stage-step-edge = Borde cambiado
stage-step-shape = Forma cambiada
stage-step-curve = Curvado
stage-step-letters = Letra cambiada
stage-step-shadow = Sombra
stage-step-no-shadow = Sombra quitada
stage-step-glow = Brillo
stage-step-bevel = Bordes en relieve
stage-step-opacity = Más o menos transparente
stage-step-palette = Colores de la insignia
stage-step-alt = Descrita
stage-step-ink = Papel quitado
stage-step-mask = Imagen recortada
stage-step-focus = Imagen movida en su marco
stage-step-credit = Autoría escrita
stage-step-draw = Dibujado
stage-step-dice = Dado tirado
stage-step-levels = Niveles
stage-step-version = Una versión anterior
stage-step-mend = Consejo seguido

## Tamaños pequeños y consejos

stage-small = La insignia a 90, 50 y 32 píxeles sobre blanco, sobre oscuro y sobre una foto
stage-hints = Consejos
stage-looking = Mirando la insignia…
stage-no-hints = Se ve bien, también en pequeño.
stage-show-me = Enséñamelo
stage-next-hint = Consejo siguiente ({ $at } de { $count })

stage-hint-missing-glyphs = Aquí ninguna letra puede escribir «{ $characters }» de «{ $name }». Escríbelo de otra manera.
stage-hint-missing-font = La letra { $family } de «{ $name }» no está aquí. Se usa otra en su lugar.
stage-hint-missing-emblem = El emblema «{ $name }» no está aquí. Elige otro.
stage-hint-missing-colour = «{ $name }» usa el color «{ $colour }», que esta insignia no tiene. De momento es gris.
stage-hint-text-too-small = «{ $name }» es demasiado pequeño para leerlo en una insignia pequeña. Usa menos palabras o hazlas más grandes.
stage-hint-overflow = «{ $name }» se sale de la imagen y ahí queda cortado.
stage-hint-no-alt-text = Di en una frase lo que muestra la insignia, para quien no la ve.
stage-hint-no-credit = ¿De quién es la imagen «{ $name }»? Escribe quién la hizo.
stage-hint-too-much = Hay más capas de las que se pueden dibujar. Quita algunas.
stage-hint-too-many-words = «{ $name }» es demasiado largo. El final no se dibuja.
stage-hint-low-contrast = «{ $name }» cuesta de ver sobre lo que tiene detrás.
stage-hint-no-margin = La insignia toca el borde de su imagen y parece cortada.
stage-hint-much-margin = La insignia es pequeña en su imagen y parecerá pequeña junto a otras.
stage-hint-small-parts = { $count ->
    [one] Una parte es tan pequeña que nadie ve lo que es.
   *[other] { $count } partes son tan pequeñas que nadie ve lo que son.
}
stage-hint-too-heavy = La insignia ocupa { $kilobytes } KB, más de lo que aceptan algunos sitios. Usa menos imágenes o tonos.

stage-mend-missing-glyphs = Quitar esas letras
stage-mend-missing-glyphs-loses = Quitar esas letras
stage-mend-missing-font = Usar otra letra
stage-mend-missing-emblem = Usar uno parecido
stage-mend-missing-colour = Añadir el color
stage-mend-text-too-small = Hacerlo legible
stage-mend-overflow = Meterlo dentro
stage-mend-no-alt-text = Descríbemela
stage-mend-no-credit-loses = Quitar la imagen
stage-mend-low-contrast = Hacer que destaque
stage-mend-no-margin = Hacer la insignia más pequeña
stage-mend-much-margin = Hacer la insignia más grande
stage-mend-small-parts-loses = Quitar las partes más pequeñas
