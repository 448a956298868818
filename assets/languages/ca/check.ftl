# Comprovar insígnies: els llums, per què un fitxer és mort, què hi ha dins, i llistes.

title-check = Comprovar
door-check = Comprova una insígnia
door-check-about = Mira si les insígnies són bones, una o milers.
home-ways = Altres camins

check-title = És bona, aquesta insígnia?
check-about = Roundel mira dins tot sol. Res no surt d’aquest portàtil, i no cal internet.
check-drop = Deixa anar aquí les insígnies
check-drop-about = Una imatge, molts fitxers o una carpeta sencera: PNG, SVG, JSON o JWT.
check-more = Comprova una altra cosa
check-choose = Tria fitxers
check-folder = Tria una carpeta
check-kind = Insígnies
check-looking = Mirant les insígnies …
check-far = { $done } de { $total }
check-back = Torna a la llista
check-picture = La imatge de { $name }

check-overall-good = Aquesta insígnia és bona
check-overall-look = Aquesta insígnia demana una mirada
check-overall-bad = Aquesta insígnia no s’aguanta
check-overall-dead = Aquí no hi ha cap insígnia per comprovar
check-overall-about-good = És signada, sense canvis i vigent, i aquí es coneix qui la va emetre.
check-overall-about-look = No està provat que res sigui fals, però alguna cosa queda oberta. Els llums diuen què.
check-overall-about-bad = No te’n refiïs. Demana l’original a qui la va donar.
check-overall-about-dead = No hi ha res en aquest fitxer que es pugui comprovar.
check-overall-stranger = És signada i sense canvis. Si qui la va emetre és qui diu ser, aquí ningú no ho sap.

check-light-signature = Signatura
check-light-dates = Dates
check-light-revocation = Retirada?
check-light-issuer = Emissor
check-light-picture = Imatge
check-light-recipient = Titular
check-state-good = bé
check-state-open = no s’ha pogut comprovar
check-state-look = demana una mirada
check-state-bad = malament

check-in-date-until = Val avui, i fins al { $until }.
check-why-signed = El seu emissor la va signar, i no ha canviat res des d’aleshores.
check-why-hosted = És com el seu emissor la guarda al web.
check-why-altered = Es va canviar després de signar-la, o la va signar una altra persona.
check-why-other-key = La clau que la va signar no és del seu emissor.
check-why-uncovered = Conté paraules que la signatura no cobreix.
check-why-whose-key = És signada, però aquí no s’ha pogut confirmar de qui és la clau.
check-why-on-the-web = El que la prova és al web, on Roundel no mira.
check-why-unchecked = No hi havia amb què comprovar-la.
check-why-in-date = Val avui, i no té fi.
check-why-ended = Ha caducat.
check-why-not-begun = Encara no val.
check-why-wrong-dates = Les seves dates falten, han passat o es contradiuen.
check-why-odd-dates = Hi ha alguna cosa estranya en les seves dates.
check-why-not-proved = El fitxer ho diu, però no està provat que ningú ho digués.
check-why-clear = Segons la llista del seu emissor del { $listed }, no s’ha retirat.
check-why-no-list = El seu emissor no porta llista d’insígnies retirades, i per tant ningú no ho sap.
check-why-taken-back = Segons la llista del seu emissor ja no compta, o la llista no és de fiar.
check-why-list-away = Aquí no es pot saber si es va retirar. Pregunta-ho al seu emissor.
check-why-own = { $issuer } signa en aquest portàtil.
check-why-known = { $issuer } és conegut aquí.
check-why-stranger = { $issuer } no és conegut aquí. Tothom pot triar qualsevol nom: pregunta-ho per un altre mitjà.
check-why-not-appointed = Diu que s’ha donat per a { $issuer }. Cap paraula seva a dins no val: pregunta’ls-ho.
check-given-by = La va donar { $name } per a { $issuer }.
check-why-self-issued = Qui la va guanyar se la va donar a si mateix.
check-why-nobody = No està provat que ningú la donés.
check-why-same-picture = És exactament la imatge que es va signar.
check-why-other-picture = La insígnia es va signar per a una altra imatge. Demana el fitxer original.
check-why-no-picture = La insígnia no diu quina imatge és la seva, o no n’hi ha cap.
check-why-theirs = És de la persona que has anomenat.
check-why-not-theirs = És d’una altra persona, o el nom s’escriu d’una altra manera.
check-why-other-name = Anomena el seu titular d’una altra manera, i per tant no es pot dir.

check-dead-empty = El fitxer és buit. Copia’l una altra vegada.
check-dead-no-badge = Aquesta imatge ha perdut la insígnia, o no n’ha tingut mai. Les captures de pantalla i les imatges de missatgeria no en tenen.
check-dead-jpeg = És una foto JPEG, i no pot portar cap insígnia.
check-dead-other-picture = Aquest tipus d’imatge no pot portar cap insígnia.
check-dead-pdf = És un PDF. La insígnia és un altre fitxer.
check-dead-archive = És un arxiu comprimit o un document d’oficina. Descomprimeix-lo i tria la insígnia de dins.
check-dead-web-page = És una pàgina web, no la insígnia que potser mostra.
check-dead-cut-off = El fitxer està tallat: li falta el final. Copia’l una altra vegada.
check-dead-damaged = El fitxer es va fer malbé o va canviar pel camí.
check-dead-too-big = El fitxer és molt més gran que una insígnia, i per tant no es llegeix.
check-dead-wrong-place = La insígnia no és on els programes la busquen, o el seu lloc és buit.
check-dead-hidden = Aquesta imatge pot amagar una altra cosa. No te’n refiïs.
check-dead-not-a-badge = És un altre tipus de fitxer, no una insígnia.
check-dead-unreadable = No s’ha pogut llegir el fitxer. Encara hi ha el llapis connectat?
check-dead-hint = Demana el fitxer original a qui et va donar la insígnia: la imatge PNG o SVG tal com la va donar l’emissor.
check-like-given = S’assembla a la insígnia «{ $badge }», que { $issuer } va donar el { $given }. L’aspecte no prova res.
check-like-by = S’assembla a la insígnia «{ $badge }» de { $issuer }. L’aspecte no prova res.
check-like-drawn = S’assembla a «{ $badge }», que es va dibuixar en aquest ordinador. L’aspecte no prova res.

check-name-file = Fitxer
check-name-text = Text
check-name-meaning = Sentit de les paraules
check-name-contexts = Definicions
check-name-type = Tipus
check-name-structure = El que ha de tenir una insígnia
check-name-subject = Titular i insígnia
check-name-evidence = Proves
check-name-issuer = Emissor
check-name-key = Clau
check-name-signature = Signatura
check-name-hosted = Còpia al web
check-name-status = Retirada
check-name-dates = Dates
check-name-endorsements = El que diuen altres
check-name-recipient = De qui és
check-name-picture = Imatge
check-every = Cada comprovació, una per una

check-who = De qui hauria de ser?
check-who-hint = Un nom, una adreça o un codi, escrit com a la insígnia.
check-who-ask = Compara

check-inside = Què hi ha dins
check-inside-signed = Tot això ho va signar el seu emissor.
check-inside-unsigned = El fitxer ho diu, però no està provat que ningú ho digués.
check-part-badge = La insígnia
check-part-earner = Qui la va guanyar
check-part-award = El lliurament
check-part-evidence = El que ho mostra
check-part-results = Resultats
check-part-alignments = Amb què es correspon
check-part-issuer = Qui la va donar
check-part-more = Més
inside-name = Nom
inside-description = Descripció
inside-words = En paraules
inside-criteria = Criteris
inside-id = Identificador
inside-address = Adreça
inside-email = Correu
inside-earner = Titular
inside-kind = Tipus
inside-tags = Etiquetes
inside-awarded = Donada
inside-from = Val des de
inside-until = Val fins
inside-framework = Marc
inside-code = Codi
inside-result = Resultat
inside-language = Llengua
inside-shows = El que mostra la imatge
inside-a-picture = una imatge
inside-hidden = amagat: només qui sap el nom o l’adreça pot comparar

check-counted = { $count ->
    [one] { $count } fitxer comprovat
   *[other] { $count } fitxers comprovats
}
check-passed-over = { $count ->
    [one] { $count } fitxer més no és cap insígnia i s’ha passat per alt.
   *[other] { $count } fitxers més no són insígnies i s’han passat per alt.
}
check-only = Quines insígnies es mostren
check-only-all = Totes
check-only-good = Bones
check-only-look = Per mirar
check-only-bad = Dolentes
check-only-dead = Sense insígnia
check-find = Cerca
check-sort = Ordena per
check-by-file = Fitxer
check-by-overall = Resultat
check-by-badge = Insígnia
check-by-earner = Titular
check-by-issuer = Emissor
check-save-csv = Desa per a full de càlcul
check-save-json = Desa com a JSON
check-file-name = insignies-comprovades.{ $ending }
check-saved = La llista està desada.
check-none = Cap insígnia no és així.
check-pages = Pàgines de la llista
check-page = { $from } a { $to } de { $count }
check-before = Anteriors
check-after = Següents
