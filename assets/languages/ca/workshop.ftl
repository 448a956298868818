# El dia de qui dirigeix: preparar, recollir, triar; lliurar; el mur.

title-prepare = Prepara
title-collect = Recull
title-wall = Mur

desk-title = Dirigeix un taller
desk-back = Taller
desk-new = Taller nou
desk-name = Com es diu?
desk-name-hint = Per exemple «Tarda de soldadura».
desk-begin = Comença
desk-prepare = Prepara
desk-prepare-about = Qui ve, quines preguntes i un llapis per a cada portàtil.
desk-collect = Recull
desk-collect-about = Porta aquí el que ha fet tothom.
desk-wall = Mur
desk-wall-about = Mostra-ho tot a la pantalla gran.

pack-out-where = En quin llapis?
pack-writing = S’està escrivint i tornant a llegir …
pack-sticks = { $count ->
    [one] { $count } llapis està a punt.
   *[other] { $count } llapis estan a punt.
}
pack-again = Escriu-ho una altra vegada

hand-in = Posa la meva feina en un llapis
hand-in-now = Posa-la al llapis
hand-in-done = { $count ->
    [0] Encara no s’ha fet res; al llapis hi ha el taller.
    [one] { $count } feina és al llapis.
   *[other] { $count } feines són al llapis.
}

prepare-title = Prepara el taller
prepare-what = Quan i on
prepare-day = Dia
prepare-place = On
prepare-place-hint = Per exemple «Sala de lectura».
prepare-host = Qui convida
prepare-host-hint = Per exemple «Biblioteca del carrer del Port».
prepare-questions = Preguntes i temps
prepare-template = Quines preguntes?
prepare-minutes = Quant de temps?
prepare-people = Qui hi participa
prepare-seats = Seients o sobrenoms: { $count }
prepare-seats-hint = Un a cada línia. No calen noms reals.
prepare-counts = Seients numerats
prepare-count = { $count ->
    [one] { $count } seient
   *[other] { $count } seients
}
prepare-seat = Seient { $number }
prepare-groups = Qui treballa junt?
prepare-group = { $count ->
    [0] Cadascú sol
   *[other] Grups de { $count }
}
prepare-photos = Què es pot fotografiar?
prepare-photos-none = Res
prepare-photos-things = Dibuixos i coses
prepare-photos-things-about = Cap persona.
prepare-photos-people = També persones
prepare-photos-people-about = Tothom qui surt a la foto ha signat un consentiment; en el cas dels infants, també la família.
prepare-offers = Què es pot triar
prepare-languages = Llengües
prepare-all = Sense marcar res: totes.
prepare-take-colours = Agafar els colors d’un logotip
prepare-our-colours =
    { $number ->
        [1] Els nostres colors
       *[other] Els nostres colors { $number }
    }
prepare-no-colours = En aquesta imatge no hi ha colors per agafar. Prova’n una altra.
prepare-remove-colours = Treure { $name }
prepare-issuer = Qui dona les insígnies
prepare-issuer-about = La seva targeta va a cada portàtil; la seva clau es queda aquí.
prepare-nobody = Decideix-ho més tard
prepare-packs = Paquets d’inici
prepare-packs-about = Un llapis per a cada portàtil, o un que va passant. Un doble clic al fitxer i el portàtil està a punt.
prepare-write = Escriu el paquet d’inici
prepare-written = El paquet d’inici és al llapis.
prepare-put-away = Retira aquest taller
prepare-put-away-about = Surt de la llista. El que s’hi va fer es queda en aquest portàtil.

collect-title = Recull
collect-stick = Quin llapis?
collect-looking = S’està mirant què hi ha …
collect-taking = S’està portant aquí …
collect-nothing = No hi ha paquets.
collect-take = { $count ->
    [one] Porta { $count } paquet
   *[other] Porta { $count } paquets
}
collect-took = { $packs ->
    [one] Ha arribat { $packs } paquet
   *[other] Han arribat { $packs } paquets
}, { $works ->
    [0] sense res de nou.
    [one] amb { $works } feina nova.
   *[other] amb { $works } feines noves.
}
collect-known = Tot el que porta ja era aquí.
collect-conflicts = { $count ->
    [one] Una s’ha canviat en dos llocs. Tria a sota.
   *[other] { $count } s’han canviat en dos llocs. Tria a sota.
}
collect-pack = { $works ->
    [one] { $works } feina
   *[other] { $works } feines
}{ $awards ->
    [0] { "" }
    [one] , { $awards } insígnia donada
   *[other] , { $awards } insígnies donades
}
collect-locked = Tancat. Qui l’ha fet sap què l’obre.
collect-came = { $came } de { $of } han portat alguna cosa
collect-works = { $count ->
    [one] Hi ha { $count } feina aquí
   *[other] Hi ha { $count } feines aquí
}
collect-drawn = { $count ->
    [0] Encara no hi ha res dibuixat
    [one] { $count } dibuixat
   *[other] { $count } dibuixats
}
collect-clocks = { $count ->
    [one] El rellotge de { $count } ordinador va malament.
   *[other] Els rellotges de { $count } ordinadors van malament.
} No s’ha perdut res. Posa el rellotge a l’hora abans de donar-hi insígnies.
collect-clocks-which = Quins?
collect-missing = encara no ha vingut
collect-here = ha vingut

conflicts = { $count ->
    [one] Una feina en dos estats
   *[other] { $count } feines en dos estats
}
conflict-about-design = Dos portàtils hi han dibuixat. Quin ha de ser? L’altre es guarda.
conflict-about-canvas = Dos portàtils hi han escrit. Quin ha de ser? L’altre es guarda.
conflict-about-other = Dos portàtils ho han canviat. Quin ha de ser? L’altre es guarda.
conflict-picture = { $name }, en aquest estat
conflict-here = D’aquest portàtil
conflict-elsewhere = D’un altre portàtil
conflict-away = Allà s’ha desat a part.
conflict-take = Agafa aquest
conflict-settled = Triat: { $name }.
conflict-instead = Agafa l’altre

wall-of = Mur: { $title }
wall-menu = Més
wall-leave = Surt del mur
wall-all = Totes les insígnies
wall-next = Següent
wall-before = Anterior
wall-open = Mostra { $name } en gran
wall-without = Totes les altres
wall-strength = Un punt fort
wall-strengths = Punts forts
wall-question = Una pregunta
wall-questions = Preguntes
wall-take-off = Treu: { $text }
wall-taken-off = S’ha tret la nota.
wall-hide = Amaga aquesta insígnia
wall-is-hidden = { $name } està amagada.
wall-unhide = { $count ->
    [one] Mostra { $count } insígnia amagada
   *[other] Mostra { $count } insígnies amagades
}
wall-shuffle = Barreja
wall-board = Preguntes del final
wall-answer = Una resposta
wall-answer-to = Una resposta a: { $prompt }
wall-names = Mostra qui l’ha fet
wall-by-none = Totes juntes
wall-by-group = Per grups
wall-by-path = Per camins
wall-pdf = Desa com a PDF, { $paper }
wall-page = Desa com a pàgina
wall-making = S’està fent el PDF …
wall-none = Encara no hi penja res
wall-none-about = El que la gent dibuixa és aquí de seguida que es recull.
wall-all-hidden = Totes les insígnies estan amagades. El menú les torna a mostrar.
