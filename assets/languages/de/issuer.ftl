# Wer Abzeichen vergibt: der Aussteller, sein Schlüssel, die Sicherung.

key-is-locked = Der Schlüssel ist gesperrt.
key-was-idle = Eine Viertelstunde lang hat ihn niemand gebraucht, darum wurde er gesperrt. Was du vorbereitet hast, ist noch da.
key-is-unlocked = Der Schlüssel ist entsperrt.
key-lock = Schlüssel sperren
key-unlock = Schlüssel entsperren
key-passphrase = Passphrase
key-passphrase-hint = Du hast sie gewählt, als der Schlüssel entstand. Großbuchstaben und Leerzeichen zählen.
key-wrong = Das ist nicht die Passphrase dieses Schlüssels. Achte auf große und kleine Buchstaben und versuch es noch einmal.

title-issuer = Wer Abzeichen vergibt
issuer-title = Wer die Abzeichen vergibt
issuer-about = Ein Abzeichen wird mit einem Schlüssel unterschrieben, den es nur auf diesem Laptop gibt. Wer den Schlüssel und seine Passphrase hat, vergibt Abzeichen in diesem Namen.
issuer-another = Noch einen anlegen
issuer-spare = Einen aus der Sicherung zurückholen
issuer-not-now = Jetzt nicht

make-who = Wer seid ihr?
make-name = Name
make-name-hint = So steht er auf den Abzeichen, zum Beispiel Bücherei am Hafen.
make-url = Webseite, falls es eine gibt
make-email = E-Mail-Adresse, falls man schreiben darf
make-logo = Logo wählen
make-key = Ein Schlüssel und seine Passphrase
make-key-about = Der Schlüssel unterschreibt eure Abzeichen. Die Passphrase sperrt ihn: Niemand kann sie wieder herausfinden, auch wir nicht.
make-issuer = Schlüssel machen
new-passphrase = Passphrase
new-passphrase-hint = Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind stark und leicht zu merken.
new-passphrase-again = Noch einmal dieselbe
passphrase-short = Noch ein paar Buchstaben: mindestens acht sind nötig.
passphrase-weak = Ein Dieb mit diesem Laptop könnte sie in einem Tag erraten, schätzen wir.
passphrase-fair = Ein Dieb mit einem Computer bräuchte Jahre, schätzen wir. Ein Wort mehr macht sie stark.
passphrase-strong = Stark: Sie zu erraten dauert länger als ein Leben, schätzen wir.
passphrase-differs = Die zweite ist anders.

key-made = Schlüssel vom { $day }
six-words = Sechs Wörter dieses Ausstellers
six-words-own = Lies diese sechs Wörter allen vor, die sicher sein wollen, dass ein Abzeichen von euch ist.
file-saved = Gespeichert: { $path }
card-file = Karte
card-save = Karte für andere speichern
list-file = zurückgenommen
list-save = Liste für andere speichern
list-renew = Liste von heute unterschreiben
list-print = Liste drucken
list-title = Zurückgenommene Abzeichen
list-number = Liste Nummer { $number }, unterschrieben am { $day }
list-who = Name
list-badge = Abzeichen
list-earned = Verdient am
list-why = Warum
list-elsewhere = Ein Abzeichen, das nicht auf diesem Laptop ist:
list-empty = Nichts wurde zurückgenommen.
list-facts = { $count ->
    [0] Kein Abzeichen zurückgenommen, Stand { $day }
    [one] { $count } Abzeichen zurückgenommen, Stand { $day }
   *[other] { $count } Abzeichen zurückgenommen, Stand { $day }
}
list-ended = { $count ->
    [one] { $count } Person unterschreibt nicht mehr
   *[other] { $count } Personen unterschreiben nicht mehr
}
list-ended-who = Nicht mehr unterschreiben:
list-taken = Die Liste von { $name } ist da. { $facts }
list-somebody = jemandem, den du noch nicht kennst

spare-title = Eine Sicherung des Schlüssels
spare-missing = Geht dieser Laptop verloren, ist auch der Schlüssel weg, und niemand kann ihn ersetzen. Mach jetzt beides.
spare-there = Geht dieser Laptop verloren, geht es mit einem von beiden weiter.
spare-done = Erledigt am { $day }.
spare-file = Eine Datei auf einem zweiten Stick
spare-file-about = Bewahre diesen Stick woanders auf. Er öffnet sich mit derselben Passphrase.
spare-file-make = Stick wählen
spare-file-again = Noch einmal schreiben
spare-file-write = Datei schreiben
spare-file-written = Geschrieben und zurückgelesen: { $path }
spare-words = 24 Wörter auf Papier
spare-words-about = Bewahre das Papier auf, wo du Geld aufbewahrst. Die Wörter allein sind der Schlüssel.
spare-words-show = Wörter zeigen
spare-locked = Entsperre zuerst den Schlüssel.
words-title = Schreib diese Wörter auf Papier
words-about = In dieser Reihenfolge, mit ihren Nummern. Lass niemanden mitlesen. Sie werden hier gezeigt und nirgends aufgehoben.
words-written = Ich habe sie aufgeschrieben
words-back = Zwei davon, bitte
words-back-about = Damit du sicher bist, dass dein Papier stimmt.
words-number = Wort Nummer { $number }
words-wrong = Eines ist ein anderes Wort. Schau auf dein Papier.
words-again = Wörter noch einmal zeigen
words-prove = Mein Papier stimmt

restore-from = Was hast du?
restore-file = Die Datei
restore-words = Die Wörter
restore-drop = Leg die Datei roundel-key-….pem hier ab
restore-choose = Datei wählen
restore-kind = Schlüsselsicherungen von Roundel
restore-typed = Die 24 Wörter
restore-typed-hint = In ihrer Reihenfolge, mit Leerzeichen dazwischen.
restore-act = Zurückholen

signers-title = Wer für dich unterschreibt
signers-about = Jede und jeder hat einen eigenen Schlüssel auf dem eigenen Laptop. Ihre Abzeichen sagen, für wen sie vergeben wurden. Bitte sie um die Datei mit ihrer Karte und öffne sie hier.
signers-add = Jemanden unterschreiben lassen
signers-no-card = Das war keine Karte. Wähle die Karte der Person, die unterschreiben soll.
signers-role = Was ist sie für dich?
signers-role-hint = Zum Beispiel Lehrerin. Ihre Abzeichen zeigen es.
signers-until = Letzter Tag
signers-until-hint = Bleibt es leer, gibt es kein Ende.
signers-which = Welche Abzeichen dürfen sie vergeben?
signers-all-badges = Alle Abzeichen
signers-some-badges = Nur diese
signers-badges = { $count ->
    [one] nur { $count } Abzeichen
   *[other] nur { $count } Abzeichen
}
signers-appoint = Dieselben Wörter: unterschreiben lassen
signers-file = darf unterschreiben
signers-next = Gib { $name } diese Datei. Sie wird auf dem anderen Laptop auf dieser Seite geöffnet.
signers-until-day = bis { $day }
signers-no-end = ohne Ende
signers-early = Es beginnt später.
signers-over = Der letzte Tag ist vorbei.
signers-ended = Beendet.
signers-save = Datei für sie speichern
signers-end = Jetzt beenden
signers-end-of = { $name } unterschreibt nicht mehr?
signers-end-about = Was bis jetzt vergeben wurde, bleibt gut. Andere wissen es, sobald sie deine Liste haben.
signers-lost-about = Ist der Schlüssel verloren oder gestohlen, bleibt auch das nicht gut: Wer ihn hat, könnte jeden Tag angeben. Das lässt sich nicht rückgängig machen.
signers-lost = Der Schlüssel ist verloren oder gestohlen
signers-dismissed = { $name } unterschreibt nicht mehr. Gib Liste Nummer { $number } weiter, damit andere es wissen.
signs-as = { $name } unterschreibt für { $organisation }
signs-how = Du unterschreibst für jemand anderen? Gib ihnen deine Karte. Die Datei, die zurückkommt, öffnest du unten.
signs-ask = Für { $organisation } können jetzt keine Abzeichen vergeben werden. Bitte um eine neue Datei.
signs-resign = Wieder für dich selbst unterschreiben
signs-resigned = Du unterschreibst jetzt für dich selbst.

known-title = Aussteller, die du kennst
known-about = Ihre Abzeichen werden gezeigt als von jemandem, den du kennst.
known-drop = Datei eines anderen Ausstellers öffnen
known-drop-about = Seine Karte, seine Liste zurückgenommener Abzeichen oder sein Wort, dass du für ihn unterschreibst.
known-choose = Datei wählen
known-kind = Dateien von Ausstellern
known-since = bekannt seit { $day }
known-forget = Entfernen
known-forgotten = { $name } ist hier nicht mehr bekannt.
known-now = { $name } ist jetzt hier bekannt.
known-compare = Frag nach den sechs Wörtern, am Telefon oder auf Papier. Sind es diese?
known-already = Diesen Aussteller kennst du schon.
known-own = Der Schlüssel dieses Ausstellers ist auf diesem Laptop.
known-namesake = Du kennst einen anderen Aussteller, der { $name } heißt. Dieser ist ein anderer.
known-same = Dieselben Wörter: Ich kenne sie
known-differ = Andere Wörter, oder unsicher

title-given = Vergebene Abzeichen
given-title = Vergebene Abzeichen
given-search = Ein Abzeichen finden
given-search-hint = Der Anfang eines Namens, eines Abzeichens oder eines Datums.
given-found = { $count ->
    [0] Nichts gefunden
    [one] { $count } Abzeichen
   *[other] { $count } Abzeichen
}
given-more = Die neuesten { $count } sind zu sehen. Schreib mehr vom Namen, um andere zu finden.
given-nobody = So heißt niemand
given-nobody-about = Versuch es mit weniger Buchstaben oder mit dem Namen des Abzeichens.
given-none = Noch kein Abzeichen vergeben
given-none-about = Hier steht jedes Abzeichen, das auf diesem Laptop vergeben wird: zum Berichtigen oder Zurücknehmen.
standing-revoked = Zurückgenommen.
standing-corrected = Stattdessen wurde ein berichtigtes vergeben.
revoke-open = Zurücknehmen
revoke-title = Dieses Abzeichen zurücknehmen
revoke-about = Das Abzeichen kommt in deine unterschriebene Liste. Andere sehen, dass es nicht mehr zählt, sobald sie die Liste haben. Das lässt sich nicht rückgängig machen.
revoke-reason = Warum? Du kannst es weglassen
revoke-reason-hint = Wer die Liste hat, kann es lesen: Schreib keine Namen.
revoke-not = Lassen
revoke-act = Zurücknehmen
revoke-done = Es ist zurückgenommen. Gib Liste Nummer { $number } weiter, damit andere es wissen.
correct-open = Berichtigen
correct-title = Dieses Abzeichen berichtigen
correct-about = { $badge } wird noch einmal unterschrieben, so wie es sein soll. Das falsche gilt als ersetzt.
correct-name = Name
correct-day = Erworben am
correct-act = Noch einmal vergeben
correct-done = Das berichtigte Abzeichen ist da: { $file }
correct-not = Das Abzeichen konnte nicht noch einmal vergeben werden.

door-issuer-about = Einen Schlüssel machen, ihn sichern, andere kennen.
door-given-about = Eines finden, berichtigen, noch einmal schreiben oder zurücknehmen.
