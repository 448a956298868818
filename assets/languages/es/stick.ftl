# Las memorias USB: cuáles están conectadas, sacar una, y si está entero lo que llevan.

stick-unnamed = Memoria USB, { $size }
stick-plugged = { $name } está conectada.
stick-pulled = Se ha sacado { $name }.
stick-free = { $free } libres de { $total }
stick-folder = Una carpeta
stick-none = Conecta una memoria USB
stick-none-about = Aparece aquí sola después de un momento.
stick-read-only = { $name } está protegida contra escritura. Mueve su pestillo o toma otra.
stick-other = Elegir una carpeta en su lugar
stick-eject = Sacar la memoria
stick-going = Un momento, no tires todavía …
stick-out = Ya puedes sacarla.
stick-check = Comprobar esta memoria
stick-checking = Leyendo todo lo que hay en la memoria …
stick-whole = Todo está entero: { $packs ->
    [one] { $packs } paquete
   *[other] { $packs } paquetes
}, { $badges ->
    [one] { $badges } insignia
   *[other] { $badges } insignias
}.
stick-nothing = No hay nada de Roundel en ella.
stick-stopped = Detenido. { $count ->
    [one] Se ha mirado { $count } archivo y está entero.
   *[other] Se han mirado { $count } archivos y están enteros.
}
stick-faults = { $count ->
    [one] { $count } archivo no está como debería. Escríbelo de nuevo.
   *[other] { $count } archivos no están como deberían. Escríbelos de nuevo.
}
stick-wrong-badge = La insignia que contiene no vale: { $check }. Suéltala en la comprobación para ver por qué.
stick-wrong-receipt = { $more ->
    [0] { $file } no está como se escribió.
    [1] { $file } y otro más no están como se escribieron.
   *[other] { $file } y { $more } más no están como se escribieron.
}
stick-locked = { $count ->
    [one] { $count } paquete está cerrado; aquí no se puede mirar dentro.
   *[other] { $count } paquetes están cerrados; aquí no se puede mirar dentro.
}
