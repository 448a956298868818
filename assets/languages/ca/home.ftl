# La primera pantalla, com començar una insígnia i els títols de la finestra.

title-begin = Una insígnia nova
title-canvas = Preguntes
title-stage = Dibuix
title-workshop = Taller

hello = Què fem avui?
hello-attendee = Hola, { $seat }!
door-design = Vull dissenyar
door-design-about = Pensa una insígnia, dibuixa-la i ensenya-la amb orgull.
door-workshop = Porto un taller
door-workshop-about = Prepara’l, mira què ha fet cadascú, dona les insígnies.

recent = Fet aquí
recent-none = Aquí hi haurà les teves insígnies
recent-none-about = Comença'n una aquí dalt. Es desa sola i la trobaràs aquí.
work-menu = Què fer amb { $name }
work-open = Obrir les preguntes
work-draw = Dibuixar
work-put-away = Retirar
work-is-away = { $name }: s'ha retirat.

begin-title = Com t'agradaria començar?
begin-about = Amb preguntes, la insígnia creix a partir de les teves respostes. Pots dibuixar en qualsevol moment i canviar-ho tot després.
template-facts = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuts
}, { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntes
} i un dibuix
begin-draw = Dibuixar directament
begin-draw-about = Comença amb un model o amb una insígnia en blanc. Les paraules poden venir després.

# Noms a les insígnies dels dibuixos; han de cabre en una cinta.
sample-beekeeper = Ruscos
sample-camper = Acampada
sample-captain = Capitana
sample-reader = Lectora
sample-swimmer = Mar obert
sample-volunteer = Moltes mans

workshop-title = El que ha fet tothom
workshop-count = { $count ->
    [one] { $count } insígnia en aquest ordinador
   *[other] { $count } insígnies en aquest ordinador
}
workshop-which = Taller
workshop-all = Tots
workshop-none = Encara no hi ha res
workshop-none-about = Aquí es veuran les insígnies que es facin en aquest ordinador i les que arribin d'altres.
workshop-sample = Veure un taller de mostra

pack-how = Els paquets d'altres ordinadors es recullen amb un doble clic al seu fitxer. El que ja és aquí s'hi queda; no es perd res.
pack-choose = Obrir un paquet
pack-kind = Paquets de Roundel
pack-known = Tot el d'aquest paquet ja era aquí.
pack-taken = { $count ->
    [one] Ha arribat { $count } treball.
   *[other] Han arribat { $count } treballs.
} { $conflicts ->
    [0] { "" }
    [one] Un també s'havia canviat aquí; es desen tots dos estats.
   *[other] { $conflicts } també s'havien canviat aquí; es desen tots dos estats.
}
pack-locked = Aquest paquet està tancat
pack-passphrase = El que l'obre
pack-passphrase-hint = Ho sap qui va fer el paquet. Compten les majúscules i els espais.
pack-open = Obrir el paquet
pack-opening = S'està obrint el paquet…
