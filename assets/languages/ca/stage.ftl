# El taller de dibuix.

stage-opening = S'està obrint la teva insígnia…
stage-fetching = Un moment…

## Com comença una insígnia

stage-questions = Tres preguntes
stage-start = Tria un començament
stage-start-back = Enrere
stage-ask-subject = De què tracta?
stage-ask-mood = Quin aire ha de tenir?
stage-ask-kind = Per a què és?
stage-surprise = Sorprèn-me
stage-empty = Full buit
stage-start-picture = Una imatge
stage-untitled = Insígnia nova
stage-all = { $count } insígnies per començar
stage-found = { $count ->
    [one] Va bé una insígnia
   *[other] Van bé { $count } insígnies, la millor primer
}
stage-subject-of-making = Fer coses
stage-subject-of-nature = Natura
stage-subject-of-words = Paraules
stage-subject-of-music = Música
stage-subject-of-art = Art
stage-subject-of-science = Ciència
stage-subject-of-sport = Esport
stage-subject-of-helping = Ajudar
stage-subject-of-food = Menjar
stage-subject-of-history = Història
stage-subject-of-digital = Digital
stage-subject-of-general = Qualsevol cosa
stage-mood-playful = Juganer
stage-mood-calm = Tranquil
stage-mood-bold = Atrevit
stage-mood-classic = Clàssic
stage-mood-modern = Modern
stage-mood-handmade = Fet a mà
stage-badge-skill = Una habilitat
stage-badge-taking-part = Participar
stage-badge-achievement = Un assoliment
stage-badge-role = Un paper
stage-badge-community = Ser amable
stage-badge-level = Un pas d'un camí

## Damunt de la insígnia

stage-name = Nom de la insígnia
stage-saved = Desat a les { $time }
stage-saving = S'està desant…
stage-undo = Desfer
stage-redo = Refer
stage-past = Historial
stage-zoom-in = Més a prop
stage-zoom-out = Més lluny
stage-zoom-whole = Veure la insígnia sencera
stage-keys = Tecles
stage-done = Fet
stage-undone = Desfet: { $step }
stage-redone = Refet: { $step }

## La barra

stage-rail = Posar a la insígnia
stage-shape = Forma
stage-emblem = Emblema
stage-words = Paraules
stage-ribbon = Cinta
stage-picture = Imatge
stage-pen = Llapis
stage-pattern = Estampat
stage-dice = Dau
stage-layers = Capes
stage-levels = Nivells
stage-back = Enrere
stage-new-words = Paraules
stage-new-ribbon = Molt bé

stage-swap-shape = Una altra forma
stage-swap-emblem = Un altre emblema
stage-swap-ribbon = Una altra cinta

## El paper

stage-paper = { $count ->
    [0] La insígnia, encara buida
    [one] La insígnia, una capa
   *[other] La insígnia, { $count } capes
}
stage-menu = Què fer-ne
stage-words-done = Paraules acabades

## El que està seleccionat

stage-side = Triar i canviar
stage-many = { $count ->
    [one] Una cosa
   *[other] { $count } coses
}
stage-about = La insígnia sencera
stage-how = Fes clic en alguna cosa de la insígnia per canviar-la. O dona altres colors a tota la insígnia:
stage-own-colours = Els seus colors
stage-own-colour = El color { $name }
stage-palettes = Paletes
stage-alt = En paraules
stage-alt-label = El que mostra la insígnia
stage-alt-hint = Per a qui no la veu.
stage-describe = Descriu-me-la
stage-save = Desa la imatge
stage-save-png = PNG, per a tot
stage-save-svg = SVG, per a qualsevol mida

stage-other-shape = Una altra forma
stage-other-emblem = Un altre emblema
stage-other-ribbon = Una altra cinta
stage-other-picture = Una altra imatge
stage-colour = Color
stage-second-colour = Segon color
stage-no-colour = Cap
stage-other-colour = Un altre color
stage-pipette = Agafar un color de la insígnia
stage-pipette-how = Fes clic a la insígnia per agafar-ne el color d'allà. Esc ho deixa.
stage-edge = Vora
stage-edge-width = Amplada de la vora
stage-outline = Contorn
stage-outline-width = Amplada del contorn
stage-gaps = Buits en el contorn
stage-shadow = Ombra
stage-shadow-soft = Suavitat de l'ombra
stage-shadow-right = Ombra cap a la dreta
stage-shadow-down = Ombra cap avall
stage-glow = Resplendor
stage-glow-soft = Suavitat de la resplendor
stage-bevel = Vores en relleu
stage-bevel-width = Amplada de les vores en relleu
stage-filled = S'omple per a cada persona
stage-filled-earner = nom
stage-filled-date = data
stage-filled-issuer = qui la dona
stage-filled-badge = insígnia
stage-example-earner = Alex Kim
stage-example-issuer = La teva biblioteca
stage-letters = Lletra
stage-letter-size = Mida de la lletra
stage-weight-regular = normal
stage-weight-semibold = seminegreta
stage-weight-bold = negreta
stage-weight-extrabold = extranegreta
stage-weight-black = negra
stage-line = Sobre quina línia
stage-curve-straight = Recta
stage-curve-above = Arc
stage-curve-below = Bol
stage-curve-circle = Cercle
stage-band = La banda
stage-words-colour = Les paraules
stage-tails = Les puntes
stage-folds = Els plecs
stage-bend = Quant es corba
stage-opacity = Quant es transparenta
stage-group-how = Fes doble clic per treballar a dins. Esc torna a fora.
stage-ink-only = És dibuixat en paper: quedar-se només amb la tinta
stage-mask = Retallar en
stage-mask-none = Res
stage-mask-circle = Cercle
stage-mask-rounded = Targeta
stage-mask-hexagon = Hexàgon
stage-mask-heart = Cor
stage-mask-shield = Escut
stage-picture-zoom = Quant s'acosta
stage-picture-x = D'esquerra a dreta
stage-picture-y = De dalt a baix
stage-duotone = En dos colors de la insígnia
stage-whose = De qui és la imatge?
stage-whose-hint = Escriu qui l'ha feta i fes-la servir només si hi està d'acord.
stage-picture-large = Aquesta imatge és massa gran.
stage-picture-large-hint = Desa-la més petita, per sota de 20 MB, i torna a portar-la.

stage-number-rounding = Cantonades rodones
stage-number-sides = Costats
stage-number-turn = Gir dels costats
stage-number-points = Puntes
stage-number-depth = Profunditat
stage-number-bumps = Bonys
stage-number-petals = Pètals
stage-number-thickness = Gruix
stage-number-power = Quadratura
stage-number-teeth = Dents
stage-number-share = Amplària
stage-number-rays = Raigs
stage-number-lobes = Lòbuls
stage-number-taper = Esveltesa
stage-number-cleft = Esquerda
stage-number-belly = Panxa
stage-number-phase = Fase
stage-number-arm = Amplada dels braços
stage-number-flare = Eixamplament
stage-number-rise = Alçada de l'arc
stage-number-point = Agudesa
stage-number-slope = Inclinació
stage-number-bites = Mossegades
stage-number-size = Mida de les mossegades
stage-number-holes = Forats
stage-number-puffs = Bufades
stage-number-tail = Lloc de la cua
stage-number-sag = Corba de les pàgines
stage-number-wave = Ona
stage-number-roof = Alçada de la teulada
stage-number-waist = Cintura
stage-number-knob = Poms
stage-number-corner = Cantonades
stage-number-crown = Alçada de la corona
stage-number-disc = Mida del disc
stage-number-pleats = Plecs
stage-number-notch = Osca
stage-number-sweep = Angle
stage-number-second = Segon cim
stage-number-trunk = Tronc
stage-number-lean = Decantament

stage-more = Més
stage-x = Des de l'esquerra
stage-y = Des de dalt
stage-width = Amplada
stage-height = Alçada
stage-size = Mida
stage-turn = Girat
stage-fill = Pintura
stage-fill-solid = Llisa
stage-fill-linear = Degradada
stage-fill-radial = Resplendent
stage-from = De
stage-to = A
stage-direction = Direcció
stage-between = Entre els motius
stage-motif-size = Mida dels motius
stage-motif-share = Gruix dels motius
stage-layer-name = Nom a la llista de capes
stage-layer-alt = El que mostra
stage-layer-alt-hint = Una part de la descripció de la insígnia.

stage-arrange = Col·locar
stage-order = Damunt i davall
stage-align = En línia
stage-align-left = Costats esquerres en línia
stage-align-centre = Centres en línia
stage-align-right = Costats drets en línia
stage-align-top = Parts de dalt en línia
stage-align-middle = Mitjos en línia
stage-align-bottom = Peus en línia
stage-spread-across = Mateixos buits a l'ample
stage-spread-down = Mateixos buits a l'alt

## El que es pot fer

stage-write = Escriure les paraules
stage-duplicate = Duplicar
stage-remove = Treure
stage-select-all = Seleccionar-ho tot
stage-next-above = Seleccionar el següent per damunt
stage-next-below = Seleccionar el següent per davall
stage-group = Agrupar
stage-ungroup = Desagrupar
stage-to-top = A dalt de tot
stage-up = Un més amunt
stage-down = Un més avall
stage-to-bottom = A baix de tot
stage-lock = Bloquejar
stage-unlock = Desbloquejar
stage-hide = Amagar o mostrar
stage-nudge-left = Una mica a l'esquerra
stage-nudge-right = Una mica a la dreta
stage-nudge-up = Una mica amunt
stage-nudge-down = Una mica avall
stage-nudge-left-ten = Deu a l'esquerra
stage-nudge-right-ten = Deu a la dreta
stage-nudge-up-ten = Deu amunt
stage-nudge-down-ten = Deu avall
stage-larger = Més gran
stage-smaller = Més petit
stage-turn-right = Girar a la dreta
stage-turn-left = Girar a l'esquerra

stage-keys-change = Canviar
stage-keys-arrange = Col·locar
stage-keys-place = Moure, donar mida, girar
stage-keys-look = Mirar
stage-keys-other = També
stage-key-escape = Un pas cap enfora
stage-key-space = Mantenir per arrossegar el paper
stage-key-copy = Copiar
stage-key-paste = Enganxar, també una imatge
stage-key-shift = En arrossegar: recte, o de 15° en 15°
stage-key-alt = En arrossegar: sense imant, o des del centre

## Emblemes, estampats, llapis, dau, nivells

stage-emblem-search = Cercar un emblema
stage-emblem-subjects = Temes
stage-emblems-found = { $count ->
    [0] No s'ha trobat res: prova una altra paraula
    [one] Un de trobat
   *[other] { $count } de trobats
}
stage-subject-star = estrella
stage-subject-tools = eina
stage-subject-nature = fulla
stage-subject-music = música
stage-subject-book = llibre
stage-subject-science = ciència
stage-subject-sport = esport
stage-subject-food = menjar
stage-subject-people = gent
stage-subject-computer = ordinador
stage-pattern-fills = L'estampat omple la forma seleccionada.
stage-pattern-adds = Selecciona abans una forma i l'estampat l'omplirà. Sense forma tindràs un disc.
stage-pen-how = Dibuixa a la insígnia amb el ratolí, un dit o un llapis.
stage-pen-width = Amplada del llapis
stage-dice-how = El dau canvia el que no està subjecte. Si no t'agrada, desfés-ho o torna'l a tirar.
stage-roll = Tirar el dau
stage-hold = Subjectar
stage-hold-shape = La forma
stage-hold-emblem = L'emblema
stage-hold-words = La lletra
stage-hold-colours = Els colors
stage-levels-how = Una insígnia, uns quants nivells: la insígnia es queda, la marca creix.
stage-level-mark = La marca
stage-level-none = Sense nivells
stage-level-stars = Estrelles
stage-level-dots = Punts
stage-level-metals = Metalls
stage-level-ring = Vora de color
stage-level-steps = Paraules
stage-level-count = Quants nivells
stage-level-place = On és
stage-level-foot = A baix
stage-level-head = A dalt
stage-level-word = El nivell { $level } es diu
stage-level-picture = Nivell { $level }

## La llista de capes

stage-layers-how = La de més amunt és la primera. Arrossega una capa a un altre lloc o recorre la llista amb les fletxes; Alt amb una fletxa la mou, F2 li canvia el nom.
stage-no-layers = Encara no hi ha res a la insígnia. Comença amb una forma.
stage-kind-shape = Forma
stage-kind-emblem = Emblema
stage-kind-text = Paraules
stage-kind-ribbon = Cinta
stage-kind-picture = Imatge
stage-kind-pattern = Estampat
stage-kind-drawing = Dibuix
stage-kind-group = Grup
stage-lock-one = Bloquejar { $name }
stage-unlock-one = Desbloquejar { $name }
stage-hide-one = Amagar { $name }
stage-show-one = Mostrar { $name }

## Historial

stage-versions = Versions
stage-version-name = Com dir-ne
stage-keep-version = Desar aquesta versió
stage-version-is-kept = Aquesta versió està desada.
stage-no-versions = Desa una versió abans de provar res d'atrevit.
stage-version-auto = Desada pel Roundel
stage-version-restored = Abans d'una versió anterior
stage-version-issued = Lliurada
stage-version-kept = Versió
stage-version-conflict = D'un altre ordinador
stage-steps = El que s'ha fet

stage-step-open = Oberta
stage-step-elsewhere = Canviada en un altre ordinador
stage-step-move = Mogut
stage-step-size = Canviat de mida
stage-step-turn = Girat
stage-step-order = Damunt i davall
stage-step-copy = Duplicat
stage-step-paste = Enganxat
stage-step-remove = Tret
stage-step-group = Agrupat
stage-step-ungroup = Desagrupat
stage-step-lock = Bloquejat
stage-step-unlock = Desbloquejat
stage-step-show = Mostrat
stage-step-hide = Amagat
stage-step-align = En línia
stage-step-spread = Mateixos buits
stage-step-name = Amb nom
stage-step-words = Paraules escrites
stage-step-add-words = Paraules afegides
stage-step-add-shape = Forma afegida
stage-step-add-ribbon = Cinta afegida
stage-step-add-emblem = Emblema afegit
stage-step-add-pattern = Estampat afegit
stage-step-add-picture = Imatge afegida
stage-step-swap = Canviat per un altre
stage-step-fill = Pintat
stage-step-colour = Color canviat
stage-step-edge = Vora canviada
stage-step-shape = Forma canviada
stage-step-curve = Corbat
stage-step-letters = Lletra canviada
stage-step-shadow = Ombra
stage-step-no-shadow = Ombra treta
stage-step-glow = Resplendor
stage-step-bevel = Vores en relleu
stage-step-opacity = Més o menys transparent
stage-step-palette = Colors de la insígnia
stage-step-alt = Descrita
stage-step-ink = Paper tret
stage-step-mask = Imatge retallada
stage-step-focus = Imatge moguda dins del marc
stage-step-credit = Autoria escrita
stage-step-draw = Dibuixat
stage-step-dice = Dau tirat
stage-step-levels = Nivells
stage-step-version = Una versió anterior
stage-step-mend = Consell seguit

## Mides petites i consells

stage-small = La insígnia a 90, 50 i 32 píxels sobre blanc, sobre fosc i sobre una foto
stage-hints = Consells
stage-looking = S'està mirant la insígnia…
stage-no-hints = Es veu bé, també en petit.
stage-show-me = Ensenya-m'ho
stage-next-hint = Consell següent ({ $at } de { $count })

stage-hint-missing-glyphs = Aquí cap lletra pot escriure «{ $characters }» de «{ $name }». Escriu-ho d'una altra manera.
stage-hint-missing-font = La lletra { $family } de «{ $name }» no és aquí. Se'n fa servir una altra.
stage-hint-missing-emblem = L'emblema «{ $name }» no és aquí. Tria'n un altre.
stage-hint-missing-colour = «{ $name }» fa servir el color «{ $colour }», que aquesta insígnia no té. De moment és gris.
stage-hint-text-too-small = «{ $name }» és massa petit per llegir-ho en una insígnia petita. Fes servir menys paraules o fes-les més grans.
stage-hint-overflow = «{ $name }» surt de la imatge i allà queda tallat.
stage-hint-no-alt-text = Digues en una frase què mostra la insígnia, per a qui no la veu.
stage-hint-no-credit = De qui és la imatge «{ $name }»? Escriu qui l'ha feta.
stage-hint-too-much = Hi ha més capes de les que es poden dibuixar. Treu-ne algunes.
stage-hint-too-many-words = «{ $name }» és massa llarg. El final no es dibuixa.
stage-hint-low-contrast = «{ $name }» costa de veure sobre el que té al darrere.
stage-hint-no-margin = La insígnia toca la vora de la seva imatge i sembla tallada.
stage-hint-much-margin = La insígnia és petita en la seva imatge i semblarà petita al costat d'altres.
stage-hint-small-parts = { $count ->
    [one] Una part és tan petita que ningú no veu què és.
   *[other] { $count } parts són tan petites que ningú no veu què són.
}
stage-hint-too-heavy = La insígnia ocupa { $kilobytes } KB, més del que accepten alguns llocs. Fes servir menys imatges o tons.

stage-mend-missing-glyphs = Treure aquestes lletres
stage-mend-missing-glyphs-loses = Treure aquestes lletres
stage-mend-missing-font = Fer servir una altra lletra
stage-mend-missing-emblem = Fer-ne servir un de semblant
stage-mend-missing-colour = Afegir el color
stage-mend-text-too-small = Fer-ho llegible
stage-mend-overflow = Ficar-ho dins
stage-mend-no-alt-text = Descriu-me-la
stage-mend-no-credit-loses = Treure la imatge
stage-mend-low-contrast = Fer que destaqui
stage-mend-no-margin = Fer la insígnia més petita
stage-mend-much-margin = Fer la insígnia més gran
stage-mend-small-parts-loses = Treure les parts més petites
