# Quién da las insignias: el emisor, su clave, su copia de seguridad.

key-is-locked = La clave está bloqueada.
key-was-idle = Nadie la usó durante un cuarto de hora y se bloqueó. Lo que preparaste sigue aquí.
key-is-unlocked = La clave está desbloqueada.
key-lock = Bloquear la clave
key-unlock = Desbloquear la clave
key-passphrase = Contraseña
key-passphrase-hint = La elegiste al crear la clave. Cuentan las mayúsculas y los espacios.
key-wrong = Esa no es la contraseña de esta clave. Fíjate en las mayúsculas y vuelve a intentarlo.

title-issuer = Quién da insignias
issuer-title = Quién da las insignias
issuer-about = Una insignia se firma con una clave que solo vive en este ordenador. Quien tiene la clave y su contraseña da insignias con este nombre.
issuer-another = Añadir otro
issuer-spare = Recuperar uno con su copia
issuer-not-now = Ahora no

make-who = ¿Quiénes sois?
make-name = Nombre
make-name-hint = Tal como se verá en las insignias, por ejemplo Biblioteca de la calle del Puerto.
make-url = Página web, si la hay
make-email = Correo electrónico, si se puede escribir
make-logo = Elegir un logotipo
make-key = Una clave y su contraseña
make-key-about = La clave firma las insignias. La contraseña la bloquea: nadie puede volver a averiguarla, nosotros tampoco.
make-issuer = Crear la clave
new-passphrase = Contraseña
new-passphrase-hint = Cuatro o cinco palabras que no tengan nada que ver son fuertes y fáciles de recordar.
new-passphrase-again = La misma otra vez
passphrase-short = Unas letras más: hacen falta al menos ocho.
passphrase-weak = Un ladrón con este ordenador podría adivinarla en un día, calculamos.
passphrase-fair = Un ladrón con un ordenador necesitaría años, calculamos. Una palabra más la hace fuerte.
passphrase-strong = Fuerte: adivinarla llevaría más de una vida, calculamos.
passphrase-differs = La segunda es distinta.

key-made = clave del { $day }
six-words = Seis palabras de este emisor
six-words-own = Lee estas seis palabras a quien quiera estar seguro de que una insignia es vuestra.
file-saved = Guardado: { $path }
card-file = tarjeta
card-save = Guardar la tarjeta para otros
list-file = retiradas
list-save = Guardar la lista para otros
list-renew = Firmar la lista de hoy
list-print = Imprimir la lista
list-title = Insignias retiradas
list-number = Lista número { $number }, firmada el { $day }
list-who = Nombre
list-badge = Insignia
list-earned = Ganada el
list-why = Por qué
list-elsewhere = Una insignia que no está en este ordenador:
list-empty = No se ha retirado ninguna.
list-facts = { $count ->
    [0] Ninguna insignia retirada, a { $day }
    [one] { $count } insignia retirada, a { $day }
   *[other] { $count } insignias retiradas, a { $day }
}
list-ended = { $count ->
    [one] { $count } persona ya no firma
   *[other] { $count } personas ya no firman
}
list-ended-who = Ya no firman:
list-taken = Se ha recogido la lista de { $name }. { $facts }
list-somebody = alguien que aún no conoces

spare-title = Una copia de la clave
spare-missing = Si se pierde este ordenador, se pierde la clave y nadie puede reemplazarla. Haz ahora las dos cosas.
spare-there = Si se pierde este ordenador, podrás seguir con cualquiera de las dos.
spare-done = Hecho el { $day }.
spare-file = Un archivo en una segunda memoria
spare-file-about = Guarda esa memoria en otro sitio. Se abre con la misma contraseña.
spare-file-make = Elegir la memoria
spare-file-again = Escribirlo otra vez
spare-file-write = Escribir el archivo
spare-file-written = Escrito y releído: { $path }
spare-words = 24 palabras en papel
spare-words-about = Guarda el papel donde guardas el dinero. Las palabras solas ya son la clave.
spare-words-show = Mostrar las palabras
spare-locked = Primero desbloquea la clave.
words-title = Escribe estas palabras en papel
words-about = En este orden, con sus números. Que nadie las lea. Se muestran aquí y no se guardan en ningún sitio.
words-written = Ya las he escrito
words-back = Dos de ellas, por favor
words-back-about = Para que sepas que tu papel está bien.
words-number = Palabra número { $number }
words-wrong = Una de ellas es otra palabra. Mira tu papel.
words-again = Volver a mostrar las palabras
words-prove = Mi papel está bien

restore-from = ¿Qué tienes?
restore-file = El archivo
restore-words = Las palabras
restore-drop = Suelta aquí el archivo roundel-key-….pem
restore-choose = Elegir el archivo
restore-kind = Copias de claves de Roundel
restore-typed = Las 24 palabras
restore-typed-hint = En su orden, con un espacio entre ellas.
restore-act = Recuperarlo

signers-title = Quién firma por ti
signers-about = Cada persona tiene su propia clave, en su propio ordenador. Sus insignias dicen en nombre de quién se dieron. Pídeles el archivo de su tarjeta y ábrelo aquí.
signers-add = Dejar firmar a alguien
signers-no-card = Eso no era una tarjeta. Elige la tarjeta de quien va a firmar.
signers-role = ¿Qué es para ti?
signers-role-hint = Por ejemplo, maestra. Sus insignias lo muestran.
signers-until = Último día
signers-until-hint = Si se deja vacío, no tiene final.
signers-which = ¿Qué insignias pueden dar?
signers-all-badges = Todas
signers-some-badges = Solo estas
signers-badges = { $count ->
    [one] solo { $count } insignia
   *[other] solo { $count } insignias
}
signers-appoint = Las mismas palabras: que firme
signers-file = puede firmar
signers-next = Da este archivo a { $name }. Se abre en esta pantalla de su ordenador.
signers-until-day = hasta el { $day }
signers-no-end = sin final
signers-early = Empieza más tarde.
signers-over = El último día ya ha pasado.
signers-ended = Terminado.
signers-save = Guardar el archivo para esta persona
signers-end = Terminar ahora
signers-end-of = ¿{ $name } ya no firma?
signers-end-about = Las insignias que ha dado hasta ahora siguen siendo buenas. Los demás lo saben en cuanto tienen tu lista.
signers-lost-about = Si la clave se perdió o la robaron, esas tampoco siguen siendo buenas: quien la tenga podría elegir cualquier día. Esto no se puede deshacer.
signers-lost = La clave se perdió o la robaron
signers-dismissed = { $name } ya no firma. Haz llegar la lista número { $number } a los demás para que lo sepan.
signs-as = { $name } firma por { $organisation }
signs-how = ¿Firmas por otra organización? Dale tu tarjeta. Abre aquí abajo el archivo que te devuelva.
signs-ask = Ahora no se pueden dar insignias por { $organisation }. Pídeles un archivo nuevo.
signs-resign = Volver a firmar por ti
signs-resigned = Ahora firmas por ti.

known-title = Emisores que conoces
known-about = Sus insignias se muestran como de alguien que conoces.
known-drop = Abrir el archivo de otro emisor
known-drop-about = Su tarjeta, su lista de insignias retiradas o su palabra de que firmas por él.
known-choose = Elegir un archivo
known-kind = Archivos de emisores
known-since = conocido desde el { $day }
known-forget = Quitar
known-forgotten = { $name } ya no es conocido aquí.
known-now = { $name } ahora es conocido aquí.
known-compare = Pídeles sus seis palabras, por teléfono o en papel. ¿Son estas?
known-already = Ya conoces a este emisor.
known-own = La clave de este emisor está en este ordenador.
known-namesake = Conoces a otro emisor que se llama { $name }. Este no es el mismo.
known-same = Las mismas palabras: lo conozco
known-differ = Otras palabras, o no estoy seguro

title-given = Insignias dadas
given-title = Insignias dadas
given-search = Buscar una insignia
given-search-hint = El principio de un nombre, de una insignia o de una fecha.
given-found = { $count ->
    [0] No se ha encontrado nada
    [one] { $count } insignia
   *[other] { $count } insignias
}
given-more = Se muestran las { $count } más nuevas. Escribe más letras del nombre para encontrar otras.
given-nobody = Nadie se llama así
given-nobody-about = Prueba con menos letras o con el nombre de la insignia.
given-none = Aún no se ha dado ninguna insignia
given-none-about = Aquí estarán todas las insignias que se den en este ordenador, para corregirlas o retirarlas.
standing-revoked = Retirada.
standing-corrected = Se ha dado en su lugar una insignia corregida.
revoke-open = Retirar
revoke-title = Retirar esta insignia
revoke-about = La insignia va a tu lista firmada. Los demás verán que no cuenta cuando tengan la lista. Esto no se puede deshacer.
revoke-reason = ¿Por qué? Puedes dejarlo en blanco
revoke-reason-hint = Todo el que tiene la lista puede leerlo: no escribas nombres.
revoke-not = Dejarla
revoke-act = Retirarla
revoke-done = Se ha retirado. Haz llegar la lista número { $number } a los demás para que lo sepan.
correct-open = Corregir
correct-title = Corregir esta insignia
correct-about = { $badge } se firma otra vez como debe ser. La equivocada queda marcada como sustituida.
correct-name = Nombre
correct-day = Ganada el
correct-act = Darla otra vez
correct-done = La insignia corregida está aquí: { $file }
correct-not = La insignia no se pudo dar de nuevo.

door-issuer-about = Crea una clave, guarda una copia y conoce a otros.
door-given-about = Encuentra una, corrígela, escríbela otra vez o retírala.
