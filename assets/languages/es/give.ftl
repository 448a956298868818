# Dar insignias.

title-give = Dar insignias
give-about = Da a cada cual su insignia en una memoria.
give-step-badge = Insignia
give-step-class = Grupo
give-step-give = Dar

give-which = ¿Qué insignias?
give-none = Todavía no hay ninguna insignia lista
give-none-about = Aquí esperará una insignia con nombre, descripción, criterios e imagen.
give-unready = Todavía no listas
give-lacks-name = Ponerle nombre
give-lacks-description = Decir para qué es
give-lacks-criteria = Decir cómo se consigue
give-lacks-picture = Dibujarla
give-lacks-alt = Decir qué muestra la imagen
give-to-class = Siguiente: el grupo

give-drop = Suelta aquí la lista
give-drop-about = CSV, Excel o LibreOffice. También puedes copiar las filas de una hoja de cálculo y pegarlas aquí.
give-choose-list = Elegir un archivo
give-list-kind = Listas
give-type = Pegar o escribir nombres
give-type-label = Nombres
give-type-hint = Una persona por línea. Lo que va tras una coma o un tabulador será una columna.
give-typed = Nombres escritos
give-pasted = Lista pegada
give-use-list = Usar estos nombres
give-seats = Puestos de { $workshop }
give-real-names = Mostrar los nombres reales
give-names-passphrase = Contraseña de los nombres
give-names-hint = Los nombres aparecerán en las insignias.
give-other-list = Otra lista
give-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
give-problem-rows = { $count ->
    [one] Hay que mirar { $count } fila
   *[other] Hay que mirar { $count } filas
}
give-in-memory = Esta lista solo está en la memoria. En este portátil solo quedan las insignias que des.
give-to-last-look = { $count ->
    [one] Siguiente: { $count } insignia
   *[other] Siguiente: { $count } insignias
}

give-how-read = Cómo se ha leído la lista
give-sheet = ¿Qué hoja?
give-letters = ¿Cuál está bien escrito?
give-first-rows = Las primeras filas
give-row = Fila
give-row-number = Fila { $row }
give-column = Columna { $number }
give-holds = Qué hay en { $column }
give-holds-nothing = Nada que cuente
give-holds-name = Nombre
give-holds-given = Nombre de pila
give-holds-middle = Segundo nombre
give-holds-family = Apellidos
give-holds-email = Correo electrónico
give-holds-code = Código o puesto
give-holds-group = Grupo
give-holds-narrative = Qué hicieron
give-holds-evidence = Qué lo demuestra
give-holds-date = Día
give-first-person = La primera persona está en la fila
give-put-right = Corregirla
give-mended = La fila { $row } ya está bien.

give-grid = Quién recibe cada insignia
give-all = Todos
give-mark = ¿Está?
give-mark-of = { $name }: { $mark }. Cambiar
give-here = Aquí
give-here-about = Recibe lo marcado.
give-later = Más tarde
give-later-about = Puedes darle la suya justo después.
give-absent = Ausente
give-absent-about = No recibe nada. El recibo dice por qué.
give-was-later = la recibe más tarde
give-was-absent = no estaba
give-cell = { $badge } para { $name }
give-has-evidence = con pruebas

give-story = Qué hizo esta persona
give-story-all = Qué hicieron todos
give-story-hint = Está en la insignia y todos pueden leerlo.
give-phrases = Frases para empezar
give-phrase-began = Lo intentó por primera vez.
give-phrase-finished = Terminó un trabajo.
give-phrase-again = Lo volvió a intentar hasta que funcionó.
give-phrase-helped = Ayudó a otra persona.
give-phrase-explained = Explicó cómo se hace.
give-phrase-team = Trabajó bien en equipo.
give-phrase-careful = Cuidó las herramientas y a las personas.
give-phrase-idea = Tuvo una idea propia.
give-evidence = Qué lo demuestra
give-told = Palabras o una dirección web
give-told-hint = Por ejemplo: «La lámpara brilló toda la tarde.»
give-add = Añadir
give-seen = Visto por
give-seen-hint = ¿Quién lo vio?
give-seen-by = Visto por { $name }
give-photo = Foto
give-photo-about = Qué muestra la foto
give-photo-add = Añadir una foto
give-consent = Todos los que salen en la foto están de acuerdo; si son niños, también sus familias.
give-consent-things = Solo muestra dibujos y cosas, ninguna persona.
give-no-photos = En este taller no se fotografía nada.
give-file-about = Un archivo se queda donde está. La insignia lo nombra para que cualquiera sepa si un archivo es el mismo.
give-file-add = Nombrar un archivo
give-take-away = Quitar: { $what }
give-done = Hecho

give-last-look = Un último vistazo
give-for = { $count ->
    [one] para { $count } persona
   *[other] para { $count } personas
}
give-and-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
give-where = ¿Dónde?
give-who = ¿Quién las da?
give-no-issuer = Aquí todavía nadie puede dar insignias
give-no-issuer-about = Primero crea un emisor: el nombre que aparece en las insignias, y su clave.
give-more = Días y texto
give-awarded = Conseguida el
give-expires = Vale hasta el
give-forever = Sin fecha, vale para siempre.
give-naming = Qué dice la insignia de quien la recibe
give-naming-name = El nombre de la lista
give-naming-name-about = Todos pueden leerlo. Puede ser un apodo.
give-naming-code = El código o el puesto
give-naming-code-about = Solo tú sabes quién es.
give-naming-none = Nada
give-naming-none-about = Es de quien tiene el archivo.
give-naming-email-hash = Una huella del correo electrónico
give-naming-email-hash-about = Quien conoce la dirección puede comprobarlo. Muchas carteras no muestran nada.
give-looking = Mirando quién ya la tiene …
give-had = { $count ->
    [one] { $count } ya la tiene y se salta.
   *[other] { $count } ya la tienen y se saltan.
}
give-count = { $count ->
    [one] Dar { $count } insignia
   *[other] Dar { $count } insignias
}
give-giving = { $count ->
    [one] Dando { $count } insignia…
   *[other] Dando { $count } insignias…
}
give-progress = { $done } de { $total }

give-given = { $count ->
    [one] { $count } insignia dada
   *[other] { $count } insignias dadas
}
give-read-back = Todo se volvió a leer donde está, y cada insignia está entera.
give-stopped = No ha terminado. Lo dado está a salvo; continúa, y nadie recibirá una insignia dos veces.
give-plug-in = La memoria no está. Conéctala otra vez, o toma otra, y continúa; nadie recibirá una insignia dos veces.
give-not-filed = El recibo no se pudo poner junto a las insignias. Guárdalo aquí.
give-list = { $count ->
    [0] Al lado está la lista de lo que se retiró, en { $file }.
    [one] Al lado está la lista de lo que se retiró: { $count } insignia, en { $file }.
   *[other] Al lado está la lista de lo que se retiró: { $count } insignias, en { $file }.
}
give-list-stays = Ya hay ahí una lista de retiradas igual de nueva o más nueva, y se queda: { $file }.
give-go-on = Continuar
give-rest = { $count ->
    [one] Dar la suya a { $count } persona
   *[other] Dar la suya a { $count } personas
}
give-next = Otro grupo
give-print = Imprimir
give-save = Guardar el recibo
give-receipt = Recibo
give-issued = { $count ->
    [one] { $count } dada
   *[other] { $count } dadas
}
give-skipped = { $count ->
    [one] { $count } ya la tenía
   *[other] { $count } ya la tenían
}
give-problem = { $count ->
    [one] { $count } sin insignia
   *[other] { $count } sin insignia
}
give-missing = { $count ->
    [one] { $count } aún sin escribir
   *[other] { $count } aún sin escribir
}
give-instead = { $file }, en lugar de una insignia anterior
give-past = Recibos anteriores
give-past-none = Aquí todavía no se ha dado nada
give-past-none-about = Aquí aparecerá lo que des: la insignia, los nombres, el día y el lugar.

again-open = Escribir otra vez
again-title = Escribir insignias otra vez
again-about = Las mismas insignias van a otra memoria, tal como se firmaron. Nadie recibe una segunda.
again-whose = ¿De quién?
again-act = { $count ->
    [one] Escribir { $count } insignia
   *[other] Escribir { $count } insignias
}
again-writing = { $count ->
    [one] Escribiendo { $count } insignia…
   *[other] Escribiendo { $count } insignias…
}
again-written = { $count ->
    [one] { $count } insignia escrita
   *[other] { $count } insignias escritas
}
again-none = Ninguna de estas insignias cuenta ya.

row-told = { $name }: { $what }
row-nobody = Aquí no hay nadie. Pon un nombre o un código en esta fila.
row-sum = «{ $text }» parece una suma y no una persona.
row-shifted = Esta fila tiene más celdas que los títulos, como si hubiera una coma dentro del nombre. Pon el nombre entre comillas.
row-unclosed = Aquí hay unas comillas que no se cierran. Ciérralas o quítalas.
row-cell-long = { $holds }: en esta celda hay demasiado texto. Acórtalo.
row-cell-calendar = { $holds }: este día no está en el calendario. Corrígelo.
row-cell-formula = { $holds }: la fórmula de esta celda falló. Corrígela.
row-letter = Una letra de «{ $text }» no se pudo leer. Vuelve a escribir el nombre.
row-long-name = El nombre tiene { $length } letras y puede tener { $most } como mucho. Acórtalo.
row-no-name = «{ $text }» no es un nombre. Pon un nombre o un código en esta fila.
row-formula = Donde debería estar el nombre hay una fórmula de hoja de cálculo. Escribe el nombre.
row-address = La dirección de correo no llega a nadie. Corrígela o quítala.
row-same-email = La dirección de correo ya está en la fila { $first }. Cada persona necesita la suya.
row-same-code = El código { $code } ya está en la fila { $first }.
row-same-name = { $name } ya está en la fila { $first }. Si son dos personas, pon a las dos un correo o un código.
row-two-ways = El día «{ $text }» se puede leer de dos maneras. Escríbelo así: 2026-05-31.
row-no-date = «{ $text }» no es un día. Escríbelo así: 2026-05-31.
row-same-person = Es la misma persona que en la fila { $first }, que recibe la insignia.
row-had = Ya la tiene, desde el { $awarded }: { $place }
row-no-email = La lista no tiene ningún correo de { $name }. Añádelo o haz que la insignia diga otra cosa de quien la recibe.
row-no-code = La lista no tiene ningún código de { $name }. Añádelo o haz que la insignia diga otra cosa de quien la recibe.
row-date-future = El día { $awarded } aún no ha llegado. Corrígelo en la lista.
row-date-expires-too-early = La insignia acabaría el { $expires }, pero el { $awarded } no es antes.
row-date-expired = La insignia ya habría acabado el { $expires }.
row-date-out-of-range = El día { $far } está demasiado lejos.
row-redrawn = { $name } tiene esta insignia, pero su imagen ya no se puede dibujar exactamente como se firmó.
row-by-another = Otro Roundel dio esta insignia en el mismo momento. Haz lo mismo otra vez para verla.
row-unconfirmed = El archivo que hay no es una insignia entera. Quítalo y haz lo mismo otra vez.
row-unmade-long = Aquí se dice más de lo que cabe en una insignia. Dilo con menos palabras.
row-unmade-unseen = Del nombre o del código no se ve nada. Escríbelo de nuevo.
row-unmade-refused = Esta insignia no se pudo hacer. Mira lo que pone e inténtalo de nuevo.
