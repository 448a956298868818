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
failure-file = No es pot llegir o escriure un fitxer o una carpeta. El que s'havia desat abans encara hi és.
failure-catalogue = El Roundel no arriba al que desa en aquest ordinador. Mira si queda lloc al disc i torna-ho a provar.
failure-catalogue-newer = Aquí s'ha fet servir un Roundel més nou. Instal·la aquest.
failure-canvas = Aquest full de preguntes no es pot fer servir.
failure-design = Aquest disseny no es pot fer servir.
failure-clock = La data o l'hora d'aquest ordinador no és correcta. Posa-la bé i torna-ho a provar.
