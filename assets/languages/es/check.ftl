# Comprobar insignias: las luces, por qué un archivo está muerto, qué hay dentro, y listas.

title-check = Comprobar
door-check = Comprobar una insignia
door-check-about = Mira si las insignias son buenas, una o miles.
home-ways = Otros caminos

check-title = ¿Es buena esta insignia?
check-about = Roundel mira dentro por sí mismo. Nada sale de este portátil, y no hace falta internet.
check-drop = Suelta aquí las insignias
check-drop-about = Una imagen, muchos archivos o una carpeta entera: PNG, SVG, JSON o JWT.
check-more = Comprobar otra cosa
check-choose = Elegir archivos
check-folder = Elegir una carpeta
check-kind = Insignias
check-looking = Mirando las insignias …
check-far = { $done } de { $total }
check-back = Volver a la lista
check-picture = La imagen de { $name }

check-overall-good = Esta insignia es buena
check-overall-look = Esta insignia necesita una mirada
check-overall-bad = Esta insignia no se sostiene
check-overall-dead = Aquí no hay ninguna insignia que comprobar
check-overall-about-good = Está firmada, sin cambios y en fecha, y aquí se conoce a quien la emitió.
check-overall-about-look = No está probado que algo esté mal, pero algo queda abierto. Las luces dicen qué.
check-overall-about-bad = No te fíes. Pide el original a quien la dio.
check-overall-about-dead = No hay nada en este archivo que se pueda comprobar.
check-overall-stranger = Está firmada y sin cambios. Si quien la emitió es quien dice ser, aquí nadie lo sabe.

check-light-signature = Firma
check-light-dates = Fechas
check-light-revocation = ¿Retirada?
check-light-issuer = Emisor
check-light-picture = Imagen
check-light-recipient = Titular
check-state-good = bien
check-state-open = no se pudo comprobar
check-state-look = necesita una mirada
check-state-bad = mal

check-in-date-until = Vale hoy, y hasta el { $until }.
check-why-signed = Su emisor la firmó, y nada ha cambiado desde entonces.
check-why-hosted = Es como su emisor la guarda en la web.
check-why-altered = Se cambió después de firmarla, o la firmó otra persona.
check-why-other-key = La clave que la firmó no es de su emisor.
check-why-uncovered = Contiene palabras que la firma no cubre.
check-why-whose-key = Está firmada, pero no se pudo confirmar aquí de quién es la clave.
check-why-on-the-web = Lo que la prueba está en la web, donde Roundel no mira.
check-why-unchecked = No había con qué comprobarla.
check-why-in-date = Vale hoy, y no tiene fin.
check-why-ended = Ha caducado.
check-why-not-begun = Todavía no vale.
check-why-wrong-dates = Sus fechas faltan, han pasado o se contradicen.
check-why-odd-dates = Hay algo raro en sus fechas.
check-why-not-proved = El archivo lo dice, pero no está probado que alguien lo dijera.
check-why-clear = Según la lista de su emisor del { $listed }, no se ha retirado.
check-why-no-list = Su emisor no lleva lista de insignias retiradas, así que nadie lo sabe.
check-why-taken-back = Según la lista de su emisor ya no cuenta, o la lista no es de fiar.
check-why-list-away = Aquí no se puede saber si se retiró. Pregunta a su emisor.
check-why-own = { $issuer } firma en este portátil.
check-why-known = { $issuer } es conocido aquí.
check-why-stranger = { $issuer } no es conocido aquí. Cualquiera puede elegir cualquier nombre: pregunta por otro medio.
check-why-not-appointed = Dice que se dio por { $issuer }. Ninguna palabra suya que haya dentro vale: pregúntales.
check-given-by = La dio { $name } por { $issuer }.
check-why-self-issued = Quien la ganó se la dio a sí mismo.
check-why-nobody = No está probado que alguien la diera.
check-why-same-picture = Es exactamente la imagen que se firmó.
check-why-other-picture = La insignia se firmó para otra imagen. Pide el archivo original.
check-why-no-picture = La insignia no dice qué imagen es la suya, o no hay ninguna.
check-why-theirs = Es de la persona que nombraste.
check-why-not-theirs = Es de otra persona, o el nombre se escribe de otro modo.
check-why-other-name = Nombra a su titular de otro modo, así que no se puede decir.

check-dead-empty = El archivo está vacío. Cópialo otra vez.
check-dead-no-badge = Esta imagen ha perdido su insignia, o nunca la tuvo. Las capturas de pantalla y las imágenes de mensajería no la tienen.
check-dead-jpeg = Es una foto JPEG, y no puede llevar una insignia.
check-dead-other-picture = Este tipo de imagen no puede llevar una insignia.
check-dead-pdf = Es un PDF. La insignia es otro archivo.
check-dead-archive = Es un archivo comprimido o un documento de oficina. Descomprímelo y elige la insignia.
check-dead-web-page = Es una página web, no la insignia que quizá muestra.
check-dead-cut-off = El archivo está cortado: le falta el final. Cópialo otra vez.
check-dead-damaged = El archivo se dañó o cambió por el camino.
check-dead-too-big = El archivo es mucho más grande que una insignia, así que no se lee.
check-dead-wrong-place = La insignia no está donde los programas la buscan, o su sitio está vacío.
check-dead-hidden = Esta imagen puede esconder otra cosa. No te fíes.
check-dead-not-a-badge = Es otro tipo de archivo, no una insignia.
check-dead-unreadable = No se pudo leer el archivo. ¿Sigue puesta la memoria?
check-dead-hint = Pide el archivo original a quien te dio la insignia: la imagen PNG o SVG tal como la dio su emisor.
check-like-given = Se parece a la insignia «{ $badge }» que { $issuer } dio el { $given }. El aspecto no demuestra nada.
check-like-by = Se parece a la insignia «{ $badge }» de { $issuer }. El aspecto no demuestra nada.
check-like-drawn = Se parece a «{ $badge }», que se dibujó en este ordenador. El aspecto no demuestra nada.

check-name-file = Archivo
check-name-text = Texto
check-name-meaning = Sentido de las palabras
check-name-contexts = Definiciones
check-name-type = Tipo
check-name-structure = Lo que debe tener una insignia
check-name-subject = Titular e insignia
check-name-evidence = Pruebas
check-name-issuer = Emisor
check-name-key = Clave
check-name-signature = Firma
check-name-hosted = Copia en la web
check-name-status = Retirada
check-name-dates = Fechas
check-name-endorsements = Lo que dicen otros
check-name-recipient = De quién es
check-name-picture = Imagen
check-every = Cada comprobación, una a una

check-who = ¿De quién debería ser?
check-who-hint = Un nombre, un correo o un código, escrito como en la insignia.
check-who-ask = Comparar

check-inside = Qué hay dentro
check-inside-signed = Todo esto lo firmó su emisor.
check-inside-unsigned = El archivo lo dice, pero no está probado que alguien lo dijera.
check-part-badge = La insignia
check-part-earner = Quién la ganó
check-part-award = La entrega
check-part-evidence = Lo que lo muestra
check-part-results = Resultados
check-part-alignments = Con qué se corresponde
check-part-issuer = Quién la dio
check-part-more = Más
inside-name = Nombre
inside-description = Descripción
inside-words = En palabras
inside-criteria = Criterios
inside-id = Identificador
inside-address = Dirección
inside-email = Correo
inside-earner = Titular
inside-kind = Tipo
inside-tags = Etiquetas
inside-awarded = Dada
inside-from = Vale desde
inside-until = Vale hasta
inside-framework = Marco
inside-code = Código
inside-result = Resultado
inside-language = Idioma
inside-shows = Lo que muestra la imagen
inside-a-picture = una imagen
inside-hidden = oculto: solo quien sabe el nombre o la dirección puede comparar

check-counted = { $count ->
    [one] { $count } archivo comprobado
   *[other] { $count } archivos comprobados
}
check-passed-over = { $count ->
    [one] { $count } archivo más no es una insignia y se pasó por alto.
   *[other] { $count } archivos más no son insignias y se pasaron por alto.
}
check-only = Qué insignias se muestran
check-only-all = Todas
check-only-good = Buenas
check-only-look = Por mirar
check-only-bad = Malas
check-only-dead = Sin insignia
check-find = Buscar
check-sort = Ordenar por
check-by-file = Archivo
check-by-overall = Resultado
check-by-badge = Insignia
check-by-earner = Titular
check-by-issuer = Emisor
check-save-csv = Guardar para hoja de cálculo
check-save-json = Guardar como JSON
check-file-name = insignias-comprobadas.{ $ending }
check-saved = La lista está guardada.
check-none = Ninguna insignia es así.
check-pages = Páginas de la lista
check-page = { $from } a { $to } de { $count }
check-before = Anteriores
check-after = Siguientes
