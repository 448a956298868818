# El que diuen moltes pantalles.

close = Tancar
stop = Aturar
home = Inici
or = o
news = Novetats
take-back = Recuperar
letters-left = { $count ->
    [0] No queden lletres
    [one] Queda { $count } lletra
   *[other] Queden { $count } lletres
}
letters-over = { $count ->
    [one] Sobra { $count } lletra
   *[other] Sobren { $count } lletres
}
no-name-yet = Encara sense nom
went-wrong = Alguna cosa ha fallat dins del Roundel.
went-wrong-kept = Tot el que has fet està desat. Torna-ho a provar o torna a la primera pantalla.
reading = S’està llegint la llista …
print-ready = S’estan preparant les pàgines…
