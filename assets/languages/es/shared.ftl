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
reading = Leyendo la lista …
print-ready = Preparando las páginas…
