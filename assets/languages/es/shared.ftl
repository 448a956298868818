# Lo que dicen muchas pantallas.

close = Cerrar
stop = Parar
home = Inicio
or = o
news = Novedades
take-back = Recuperar
letters-left = { $count ->
    [0] No quedan letras
    [one] Queda { $count } letra
   *[other] Quedan { $count } letras
}
letters-over = { $count ->
    [one] Sobra { $count } letra
   *[other] Sobran { $count } letras
}
no-name-yet = Todavía sin nombre
went-wrong = Algo ha fallado dentro de Roundel.
went-wrong-kept = Todo lo que has hecho está guardado. Inténtalo otra vez o vuelve a la primera pantalla.
failure-file = No se puede leer o escribir un archivo o una carpeta. Lo guardado antes sigue ahí.
failure-catalogue = Roundel no llega a lo que guarda en este ordenador. Mira si queda sitio en el disco e inténtalo otra vez.
failure-catalogue-newer = Aquí se ha usado un Roundel más nuevo. Instala ese.
failure-canvas = Esta hoja de preguntas no se puede usar.
failure-design = Este diseño no se puede usar.
failure-clock = La fecha o la hora de este ordenador no es correcta. Ponla bien e inténtalo otra vez.
