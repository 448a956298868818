# Donar insígnies.

title-give = Donar insígnies
give-about = Dona a cadascú la seva insígnia en un llapis.
give-step-badge = Insígnia
give-step-class = Grup
give-step-give = Donar

give-which = Quines insígnies?
give-none = Encara no hi ha cap insígnia a punt
give-none-about = Aquí t’esperarà una insígnia amb nom, descripció, criteris i imatge.
give-unready = Encara no a punt
give-lacks-name = Posa-li un nom
give-lacks-description = Digues per a què és
give-lacks-criteria = Digues com s’aconsegueix
give-lacks-picture = Dibuixa-la
give-lacks-alt = Digues què mostra la imatge
give-to-class = Següent: el grup

give-drop = Deixa anar aquí la llista
give-drop-about = CSV, Excel o LibreOffice. També pots copiar les files d’un full de càlcul i enganxar-les aquí.
give-choose-list = Tria un fitxer
give-list-kind = Llistes
give-type = Enganxa o escriu noms
give-type-label = Noms
give-type-hint = Una persona per línia. El que hi ha després d’una coma o un tabulador es torna una columna.
give-typed = Noms escrits
give-pasted = Llista enganxada
give-use-list = Fes servir aquests noms
give-seats = Llocs de { $workshop }
give-real-names = Mostra els noms reals
give-names-passphrase = Contrasenya dels noms
give-names-hint = Els noms sortiran a les insígnies.
give-other-list = Una altra llista
give-people = { $count ->
    [one] { $count } persona
   *[other] { $count } persones
}
give-problem-rows = { $count ->
    [one] Cal mirar { $count } fila
   *[other] Cal mirar { $count } files
}
give-in-memory = Aquesta llista només és a la memòria. En aquest portàtil només es guarden les insígnies que donis.
give-to-last-look = { $count ->
    [one] Següent: { $count } insígnia
   *[other] Següent: { $count } insígnies
}

give-how-read = Com s’ha llegit la llista
give-sheet = Quin full?
give-letters = Quin està ben escrit?
give-first-rows = Les primeres files
give-row = Fila
give-row-number = Fila { $row }
give-column = Columna { $number }
give-holds = Què hi ha a { $column }
give-holds-nothing = Res que compti
give-holds-name = Nom
give-holds-given = Nom de pila
give-holds-middle = Segon nom
give-holds-family = Cognoms
give-holds-email = Correu electrònic
give-holds-code = Codi o lloc
give-holds-group = Grup
give-holds-narrative = Què van fer
give-holds-evidence = Què ho demostra
give-holds-date = Dia
give-first-person = La primera persona és a la fila
give-put-right = Corregeix-ho
give-mended = La fila { $row } ja està bé.

give-grid = Qui rep quina insígnia
give-all = Tothom
give-mark = Hi és?
give-mark-of = { $name }: { $mark }. Canvia
give-here = Present
give-here-about = Rep el que està marcat.
give-later = Més tard
give-later-about = Li pots donar la seva just després.
give-absent = Absent
give-absent-about = No rep res. El rebut diu per què.
give-was-later = la rep més tard
give-was-absent = no hi era
give-cell = { $badge } per a { $name }
give-has-evidence = amb proves

give-story = Què va fer aquesta persona
give-story-all = Què va fer tothom
give-story-hint = Surt a la insígnia i tothom ho pot llegir.
give-phrases = Frases per començar
give-phrase-began = Ho va provar per primera vegada.
give-phrase-finished = Va acabar una feina.
give-phrase-again = Ho va tornar a provar fins que va funcionar.
give-phrase-helped = Va ajudar algú altre.
give-phrase-explained = Va explicar com es fa.
give-phrase-team = Va treballar bé en equip.
give-phrase-careful = Va tenir cura de les eines i de la gent.
give-phrase-idea = Va tenir una idea pròpia.
give-evidence = Què ho demostra
give-told = Paraules o una adreça web
give-told-hint = Per exemple: «El llum va brillar tot el vespre.»
give-add = Afegeix
give-seen = Ho va veure
give-seen-hint = Qui ho va veure?
give-seen-by = Ho va veure { $name }
give-photo = Foto
give-photo-about = Què mostra la foto
give-photo-add = Afegeix una foto
give-consent = Tothom qui surt a la foto hi està d’acord; en el cas dels infants, també la família.
give-consent-things = Només s’hi veuen dibuixos i coses, cap persona.
give-no-photos = En aquest taller no es fotografia res.
give-file-about = El fitxer es queda on és. La insígnia l’anomena perquè tothom pugui saber si un fitxer és el mateix.
give-file-add = Anomena un fitxer
give-take-away = Treu: { $what }
give-done = Fet

give-last-look = Una última ullada
give-for = { $count ->
    [one] per a { $count } persona
   *[other] per a { $count } persones
}
give-and-more = { $count ->
    [one] i { $count } més
   *[other] i { $count } més
}
give-where = On?
give-who = Qui les dona?
give-no-issuer = Aquí encara ningú pot donar insígnies
give-no-issuer-about = Primer crea un emissor: el nom que surt a les insígnies, i la seva clau.
give-more = Dies i text
give-awarded = Aconseguida el
give-expires = Val fins al
give-forever = Sense data, val per sempre.
give-naming = Què diu la insígnia de qui la rep
give-naming-name = El nom de la llista
give-naming-name-about = Tothom el pot llegir. Pot ser un àlies.
give-naming-code = El codi o el lloc
give-naming-code-about = Només tu saps qui és.
give-naming-none = Res
give-naming-none-about = És de qui té el fitxer.
give-naming-email-hash = Una empremta del correu electrònic
give-naming-email-hash-about = Qui sap l’adreça ho pot comprovar. Moltes carteres no mostren res.
give-looking = Es mira qui ja la té …
give-had = { $count ->
    [one] { $count } ja la té i se salta.
   *[other] { $count } ja la tenen i se salten.
}
give-count = { $count ->
    [one] Dona { $count } insígnia
   *[other] Dona { $count } insígnies
}
give-giving = { $count ->
    [one] Donant { $count } insígnia…
   *[other] Donant { $count } insígnies…
}
give-progress = { $done } de { $total }

give-given = { $count ->
    [one] { $count } insígnia donada
   *[other] { $count } insígnies donades
}
give-read-back = S’ha tornat a llegir tot des d’on és, i cada insígnia és sencera.
give-stopped = No s’ha acabat. El que s’ha donat està segur; continua, i ningú rebrà una insígnia dues vegades.
give-plug-in = El llapis no hi és. Torna’l a connectar, o agafa’n un altre, i continua; ningú rebrà una insígnia dues vegades.
give-not-filed = El rebut no s’ha pogut posar al costat de les insígnies. Desa’l aquí.
give-list = { $count ->
    [0] Al costat hi ha la llista del que es va retirar, a { $file }.
    [one] Al costat hi ha la llista del que es va retirar: { $count } insígnia, a { $file }.
   *[other] Al costat hi ha la llista del que es va retirar: { $count } insígnies, a { $file }.
}
give-list-stays = Ja hi ha una llista de retirades igual de nova o més nova, i s’hi queda: { $file }.
give-go-on = Continua
give-rest = { $count ->
    [one] Dona la seva a { $count } persona
   *[other] Dona la seva a { $count } persones
}
give-next = Un altre grup
give-print = Imprimeix
give-save = Desa el rebut
give-receipt = Rebut
give-issued = { $count ->
    [one] { $count } donada
   *[other] { $count } donades
}
give-skipped = { $count ->
    [one] { $count } ja la tenia
   *[other] { $count } ja la tenien
}
give-problem = { $count ->
    [one] { $count } sense insígnia
   *[other] { $count } sense insígnia
}
give-missing = { $count ->
    [one] { $count } encara no escrita
   *[other] { $count } encara no escrites
}
give-instead = { $file }, en lloc d’una insígnia anterior
give-past = Rebuts anteriors
give-past-none = Encara no s’ha donat res aquí
give-past-none-about = Aquí sortirà el que donis: la insígnia, els noms, el dia i el lloc.

again-open = Torna a escriure
again-title = Torna a escriure insígnies
again-about = Les mateixes insígnies van a un altre llapis, tal com es van signar. Ningú en rep una segona.
again-whose = De qui?
again-act = { $count ->
    [one] Escriu { $count } insígnia
   *[other] Escriu { $count } insígnies
}
again-writing = { $count ->
    [one] Escrivint { $count } insígnia…
   *[other] Escrivint { $count } insígnies…
}
again-written = { $count ->
    [one] { $count } insígnia escrita
   *[other] { $count } insígnies escrites
}
again-none = Cap d’aquestes insígnies no compta ja.

row-told = { $name }: { $what }
row-nobody = Aquí no hi ha ningú. Posa un nom o un codi en aquesta fila.
row-sum = «{ $text }» sembla una suma i no una persona.
row-shifted = Aquesta fila té més cel·les que els títols, com si hi hagués una coma dins del nom. Posa el nom entre cometes.
row-unclosed = Aquí hi ha unes cometes que no es tanquen. Tanca-les o treu-les.
row-cell-long = { $holds }: en aquesta cel·la hi ha massa text. Escurça’l.
row-cell-calendar = { $holds }: aquest dia no és al calendari. Corregeix-lo.
row-cell-formula = { $holds }: la fórmula d’aquesta cel·la ha fallat. Corregeix-la.
row-letter = Hi ha una lletra de «{ $text }» que no s’ha pogut llegir. Torna a escriure el nom.
row-long-name = El nom té { $length } lletres i en pot tenir { $most } com a molt. Escurça’l.
row-no-name = «{ $text }» no és un nom. Posa un nom o un codi en aquesta fila.
row-formula = Hi ha una fórmula de full de càlcul on hauria d’anar el nom. Escriu-hi el nom.
row-address = L’adreça de correu no arriba a ningú. Corregeix-la o treu-la.
row-same-email = L’adreça de correu ja és a la fila { $first }. Cada persona en necessita una de pròpia.
row-same-code = El codi { $code } ja és a la fila { $first }.
row-same-name = { $name } ja és a la fila { $first }. Si són dues persones, posa a totes dues un correu o un codi.
row-two-ways = El dia «{ $text }» es pot llegir de dues maneres. Escriu-lo així: 2026-05-31.
row-no-date = «{ $text }» no és un dia. Escriu-lo així: 2026-05-31.
row-same-person = És la mateixa persona que a la fila { $first }, que rep la insígnia.
row-had = Ja la té, des del { $awarded }: { $place }
row-no-email = La llista no té cap correu de { $name }. Afegeix-l’hi o fes que la insígnia digui una altra cosa de qui la rep.
row-no-code = La llista no té cap codi de { $name }. Afegeix-l’hi o fes que la insígnia digui una altra cosa de qui la rep.
row-date-future = El dia { $awarded } encara no ha arribat. Corregeix-lo a la llista.
row-date-expires-too-early = La insígnia s’acabaria el { $expires }, però { $awarded } no és abans.
row-date-expired = La insígnia ja s’hauria acabat el { $expires }.
row-date-out-of-range = El dia { $far } és massa lluny.
row-redrawn = { $name } té aquesta insígnia, però la imatge ja no es pot dibuixar exactament com es va signar.
row-by-another = Un altre Roundel ha donat aquesta insígnia en el mateix moment. Torna a fer el mateix per veure-la.
row-unconfirmed = El fitxer que hi ha no és una insígnia sencera. Treu-lo i torna a fer el mateix.
row-unmade-long = Aquí es diu més del que cap en una insígnia. Digues-ho amb menys paraules.
row-unmade-unseen = Del nom o del codi no se’n veu res. Torna’l a escriure.
row-unmade-refused = Aquesta insígnia no s’ha pogut fer. Mira què hi ha escrit i torna-ho a provar.
