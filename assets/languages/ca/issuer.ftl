# Qui dona les insígnies: l'emissor, la seva clau, la còpia de seguretat.

key-is-locked = La clau està blocada.
key-was-idle = Ningú no l’ha fet servir durant un quart d’hora i s’ha blocat. El que has preparat continua aquí.
key-is-unlocked = La clau està desblocada.
key-lock = Bloca la clau
key-unlock = Desbloca la clau
key-passphrase = Contrasenya
key-passphrase-hint = La vas triar quan vas fer la clau. Compten les majúscules i els espais.
key-wrong = Aquesta no és la contrasenya d'aquesta clau. Mira les majúscules i torna-ho a provar.

title-issuer = Qui dona insígnies
issuer-title = Qui dona les insígnies
issuer-about = Una insígnia se signa amb una clau que només viu en aquest ordinador. Qui té la clau i la contrasenya dona insígnies amb aquest nom.
issuer-another = Afegeix-ne un altre
issuer-spare = Recupera'n un amb la còpia
issuer-not-now = Ara no

make-who = Qui sou?
make-name = Nom
make-name-hint = Tal com es veurà a les insígnies, com ara Biblioteca del carrer del Port.
make-url = Pàgina web, si n'hi ha
make-email = Adreça electrònica, si us hi poden escriure
make-logo = Tria un logotip
make-key = Una clau i la seva contrasenya
make-key-about = La clau signa les insígnies. La contrasenya la bloca: ningú no la pot tornar a esbrinar, nosaltres tampoc.
make-issuer = Fes la clau
new-passphrase = Contrasenya
new-passphrase-hint = Quatre o cinc paraules que no tinguin res a veure són fortes i fàcils de recordar.
new-passphrase-again = Un altre cop la mateixa
passphrase-short = Unes quantes lletres més: en calen almenys vuit.
passphrase-weak = Un lladre amb aquest ordinador la podria endevinar en un dia, calculem.
passphrase-fair = Un lladre amb un ordinador necessitaria anys, calculem. Una paraula més la fa forta.
passphrase-strong = Forta: endevinar-la costaria més d'una vida, calculem.
passphrase-differs = La segona és diferent.

key-made = clau del { $day }
six-words = Sis paraules d'aquest emissor
six-words-own = Llegeix aquestes sis paraules a qui vulgui estar segur que una insígnia és vostra.
file-saved = Desat: { $path }
card-file = targeta
card-save = Desa la targeta per als altres
list-file = retirades
list-save = Desa la llista per als altres
list-renew = Signa la llista d'avui
list-print = Imprimeix la llista
list-title = Insígnies retirades
list-number = Llista número { $number }, signada el { $day }
list-who = Nom
list-badge = Insígnia
list-earned = Guanyada el
list-why = Per què
list-elsewhere = Una insígnia que no és en aquest ordinador:
list-empty = No se n’ha retirat cap.
list-facts = { $count ->
    [0] Cap insígnia retirada, a { $day }
    [one] { $count } insígnia retirada, a { $day }
   *[other] { $count } insígnies retirades, a { $day }
}
list-ended = { $count ->
    [one] { $count } persona ja no signa
   *[other] { $count } persones ja no signen
}
list-ended-who = Ja no signen:
list-taken = S'ha recollit la llista de { $name }. { $facts }
list-somebody = algú que encara no coneixes

spare-title = Una còpia de la clau
spare-missing = Si es perd aquest ordinador, es perd la clau i ningú no la pot substituir. Fes ara totes dues coses.
spare-there = Si es perd aquest ordinador, podràs continuar amb qualsevol d'aquestes dues.
spare-done = Fet el { $day }.
spare-file = Un fitxer en un segon llapis
spare-file-about = Guarda aquest llapis en un altre lloc. S'obre amb la mateixa contrasenya.
spare-file-make = Tria el llapis
spare-file-again = Torna'l a escriure
spare-file-write = Escriu el fitxer
spare-file-written = Escrit i rellegit: { $path }
spare-words = 24 paraules en paper
spare-words-about = Guarda el paper on guardes els diners. Les paraules soles ja són la clau.
spare-words-show = Mostra les paraules
spare-locked = Primer desbloca la clau.
words-title = Escriu aquestes paraules en un paper
words-about = En aquest ordre, amb els números. Que ningú no les llegeixi. Es mostren aquí i no es desen enlloc.
words-written = Ja les he escrit
words-back = Dues d'elles, si us plau
words-back-about = Perquè estiguis segur que el paper és correcte.
words-number = Paraula número { $number }
words-wrong = N'hi ha una que no és. Mira el paper.
words-again = Torna a mostrar les paraules
words-prove = El paper és correcte

restore-from = Què tens?
restore-file = El fitxer
restore-words = Les paraules
restore-drop = Deixa anar aquí el fitxer roundel-key-….pem
restore-choose = Tria el fitxer
restore-kind = Còpies de claus de Roundel
restore-typed = Les 24 paraules
restore-typed-hint = En el seu ordre, amb un espai entre elles.
restore-act = Recupera'l

signers-title = Qui signa per tu
signers-about = Cadascú té una clau pròpia, en el seu ordinador. Les seves insígnies diuen per a qui s’han donat. Demana’ls el fitxer de la seva targeta i obre’l aquí.
signers-add = Deixa signar algú
signers-no-card = No era una targeta. Tria la targeta de qui ha de signar.
signers-role = Què és per a tu?
signers-role-hint = Per exemple, mestra. Les seves insígnies ho mostren.
signers-until = Últim dia
signers-until-hint = Si es deixa buit, no té final.
signers-which = Quines insígnies poden donar?
signers-all-badges = Totes
signers-some-badges = Només aquestes
signers-badges = { $count ->
    [one] només { $count } insígnia
   *[other] només { $count } insígnies
}
signers-appoint = Les mateixes paraules: que signi
signers-file = pot signar
signers-next = Dona aquest fitxer a { $name }. L’ha d’obrir en aquesta pantalla del seu ordinador.
signers-until-day = fins al { $day }
signers-no-end = sense final
signers-early = Comença més tard.
signers-over = L’últim dia ja ha passat.
signers-ended = Acabat.
signers-save = Desa el fitxer per a aquesta persona
signers-end = Acaba-ho ara
signers-end-of = { $name } ja no signa?
signers-end-about = Les insígnies que ha donat fins ara continuen sent bones. Els altres ho saben quan tenen la teva llista.
signers-lost-about = Si la clau s’ha perdut o l’han robada, aquestes tampoc no continuen sent bones: qui la té podria triar qualsevol dia. Això no es pot desfer.
signers-lost = La clau s’ha perdut o l’han robada
signers-dismissed = { $name } ja no signa. Fes arribar la llista número { $number } als altres perquè ho sàpiguen.
signs-as = { $name } signa per a { $organisation }
signs-how = Signes per a algú altre? Dona-li la teva targeta. Obre aquí sota el fitxer que et torni.
signs-ask = Ara no es poden donar insígnies per a { $organisation }. Demana’ls un fitxer nou.
signs-resign = Torna a signar per a tu
signs-resigned = Ara signes per a tu.

known-title = Emissors que coneixes
known-about = Les seves insígnies es mostren com d'algú que coneixes.
known-drop = Obre el fitxer d'un altre emissor
known-drop-about = La seva targeta, la seva llista d’insígnies retirades o la seva paraula que signes per a ell.
known-choose = Tria un fitxer
known-kind = Fitxers d'emissors
known-since = conegut des del { $day }
known-forget = Treu
known-forgotten = { $name } ja no és conegut aquí.
known-now = { $name } ara és conegut aquí.
known-compare = Demana'ls les seves sis paraules, per telèfon o en paper. Són aquestes?
known-already = Ja coneixes aquest emissor.
known-own = La clau d'aquest emissor és en aquest ordinador.
known-namesake = Coneixes un altre emissor que es diu { $name }. Aquest no és el mateix.
known-same = Les mateixes paraules: el conec
known-differ = Altres paraules, o no n'estic segur

title-given = Insígnies donades
given-title = Insígnies donades
given-search = Busca una insígnia
given-search-hint = El principi d'un nom, d'una insígnia o d'una data.
given-found = { $count ->
    [0] No s'ha trobat res
    [one] { $count } insígnia
   *[other] { $count } insígnies
}
given-more = Es mostren les { $count } més noves. Escriu més lletres del nom per trobar-ne d'altres.
given-nobody = Ningú no es diu així
given-nobody-about = Prova amb menys lletres o amb el nom de la insígnia.
given-none = Encara no s'ha donat cap insígnia
given-none-about = Aquí hi haurà totes les insígnies que es donin en aquest ordinador, per corregir-les o retirar-les.
standing-revoked = Retirada.
standing-corrected = S'ha donat una insígnia corregida al seu lloc.
revoke-open = Retira
revoke-title = Retira aquesta insígnia
revoke-about = La insígnia va a la teva llista signada. Els altres veuran que no compta quan tinguin la llista. Això no es pot desfer.
revoke-reason = Per què? Pots deixar-ho en blanc
revoke-reason-hint = Tothom que té la llista ho pot llegir: no hi escriguis noms.
revoke-not = Deixa-la
revoke-act = Retira-la
revoke-done = S'ha retirat. Fes arribar la llista número { $number } als altres perquè ho sàpiguen.
correct-open = Corregeix
correct-title = Corregeix aquesta insígnia
correct-about = { $badge } se signa de nou tal com ha de ser. L'equivocada queda marcada com a substituïda.
correct-name = Nom
correct-day = Guanyada el
correct-act = Torna-la a donar
correct-done = La insígnia corregida és aquí: { $file }
correct-not = La insígnia no s’ha pogut tornar a donar.

door-issuer-about = Fes una clau, guarda'n una còpia i coneix els altres.
door-given-about = Troba'n una, corregeix-la, torna-la a escriure o retira-la.
