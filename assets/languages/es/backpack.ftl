# Las insignias que alguien ha ganado, de quien sea.

title-backpack = Mis insignias
door-backpack = Mis insignias
backpack-title = Mis insignias
backpack-drop = Añadir insignias
backpack-drop-about = Suelta las insignias que has ganado, de quien sea. Se guardan enteras, en este portátil.
backpack-back = Volver a mis insignias

backpack-arrived = { $count ->
    [one] Ha llegado { $count } insignia.
   *[other] Han llegado { $count } insignias.
}
backpack-known = { $count ->
    [one] Esa insignia ya está aquí.
   *[other] Esas { $count } insignias ya están aquí.
}
backpack-refused = No hay ninguna insignia en { $name }
backpack-new = Recién llegadas
backpack-accept = Aceptar
backpack-decline = Rechazar
backpack-declined = Rechazadas: { $count }
backpack-is-kept = { $name } es ahora una de tus insignias.
backpack-keep = Guardar en mis insignias
backpack-is-declined = { $name } está rechazada y puesta aparte.
backpack-erase = Borrar
backpack-erase-title = ¿Borrar esta insignia?
backpack-erase-about = { $name } desaparecerá de este portátil. Quizá quien la dio tenga otra copia.

backpack-look = Mirar dentro
backpack-file = Guardar el archivo original
backpack-file-saved = El archivo está guardado, exactamente como llegó.
backpack-shown = En mi página
backpack-not-shown = No está en tu página: no es válida.
backpack-related = Va con
backpack-path = { $here } de { $all } conseguidas
backpack-missing = { $badge } (aún no está aquí)
backpack-unmet = { $count ->
    [one] una insignia que aún no conoces
   *[other] { $count } insignias que aún no conoces
}
backpack-group = Elegir un grupo
backpack-group-name = Nombre del grupo
backpack-group-hint = Por ejemplo Taller, Escuela o Natación.
backpack-group-choose = Ponerla ahí
backpack-group-none = Ningún grupo
backpack-is-in = { $name } está ahora en { $group }.
backpack-is-out = { $name } ya no está en ningún grupo.

backpack-page = Hacer una página
backpack-page-about = { $count ->
    [one] Una página con { $count } insignia, en un archivo. Se abre en cualquier sitio, sin internet, y la insignia se puede guardar desde ella.
   *[other] Una página con { $count } insignias, en un archivo. Se abre en cualquier sitio, sin internet, y las insignias se pueden guardar desde ella.
}
backpack-page-title = Título de la página
backpack-page-title-hint = Quien reciba la página puede leerlo.
backpack-page-save = Guardar la página
backpack-page-pdf = Guardar como PDF
backpack-page-file = mis-insignias.html
backpack-page-pdf-file = mis-insignias.pdf
backpack-page-by = Dada por
backpack-page-criteria = Lo que había que hacer
backpack-page-good = Firmada y sin cambios cuando se hizo esta página
backpack-page-foot = Guarda la imagen de una insignia desde esta página y compruébala con un programa de Open Badges: la prueba está dentro de la imagen.
