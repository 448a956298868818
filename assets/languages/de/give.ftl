# Abzeichen vergeben.

title-give = Abzeichen vergeben
give-about = Alle bekommen ihr Abzeichen auf einem Stick.
give-step-badge = Abzeichen
give-step-class = Gruppe
give-step-give = Vergeben

give-which = Welche Abzeichen?
give-none = Noch ist kein Abzeichen fertig
give-none-about = Hier wartet ein Abzeichen, sobald es Namen, Beschreibung, Kriterien und ein Bild hat.
give-unready = Noch nicht fertig
give-lacks-name = Namen geben
give-lacks-description = Sagen, wofür es steht
give-lacks-criteria = Sagen, wie man es bekommt
give-lacks-picture = Zeichnen
give-lacks-alt = Sagen, was das Bild zeigt
give-to-class = Weiter: die Gruppe

give-drop = Zieh die Namensliste hierher
give-drop-about = CSV, Excel oder LibreOffice. Du kannst auch Zeilen einer Tabelle kopieren und hier einfügen.
give-choose-list = Datei wählen
give-list-kind = Namenslisten
give-type = Namen einfügen oder tippen
give-type-label = Namen
give-type-hint = Eine Person je Zeile. Was nach einem Komma oder Tabulator steht, wird eine Spalte.
give-typed = Getippte Namen
give-pasted = Eingefügte Liste
give-use-list = Diese Namen nehmen
give-seats = Plätze von { $workshop }
give-real-names = Echte Namen zeigen
give-names-passphrase = Passphrase der Namen
give-names-hint = Die Namen stehen dann auf den Abzeichen.
give-other-list = Andere Liste
give-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
give-problem-rows = { $count ->
    [one] { $count } Zeile braucht einen Blick
   *[other] { $count } Zeilen brauchen einen Blick
}
give-in-memory = Diese Liste bleibt nur im Arbeitsspeicher. Auf dem Laptop bleiben nur die Abzeichen, die du vergibst.
give-to-last-look = { $count ->
    [one] Weiter: { $count } Abzeichen
   *[other] Weiter: { $count } Abzeichen
}

give-how-read = Wie die Liste gelesen wurde
give-sheet = Welches Blatt?
give-letters = Was ist richtig geschrieben?
give-first-rows = Die ersten Zeilen
give-row = Zeile
give-row-number = Zeile { $row }
give-column = Spalte { $number }
give-holds = Was in { $column } steht
give-holds-nothing = Nichts, was zählt
give-holds-name = Name
give-holds-given = Vorname
give-holds-middle = Zweiter Name
give-holds-family = Nachname
give-holds-email = E-Mail
give-holds-code = Code oder Platz
give-holds-group = Gruppe
give-holds-narrative = Was sie getan haben
give-holds-evidence = Was es zeigt
give-holds-date = Tag
give-first-person = Die erste Person steht in Zeile
give-put-right = Richtigstellen
give-mended = Zeile { $row } stimmt jetzt.

give-grid = Wer welches Abzeichen bekommt
give-all = Alle
give-mark = Da?
give-mark-of = { $name }: { $mark }. Ändern
give-here = Da
give-here-about = Bekommt, was angekreuzt ist.
give-later = Später
give-later-about = Du kannst es gleich nach den anderen vergeben.
give-absent = Nicht da
give-absent-about = Bekommt nichts. Die Quittung sagt, warum.
give-was-later = bekommt es später
give-was-absent = war nicht da
give-cell = { $badge } für { $name }
give-has-evidence = mit Nachweis

give-story = Was diese Person getan hat
give-story-all = Was alle getan haben
give-story-hint = Es steht im Abzeichen, und alle können es lesen.
give-phrases = Sätze für den Anfang
give-phrase-began = Hat es zum ersten Mal versucht.
give-phrase-finished = Hat ein Stück fertig gemacht.
give-phrase-again = Hat es versucht, bis es ging.
give-phrase-helped = Hat jemandem geholfen.
give-phrase-explained = Hat erklärt, wie es geht.
give-phrase-team = Hat gut im Team gearbeitet.
give-phrase-careful = Ist gut mit Werkzeug und Menschen umgegangen.
give-phrase-idea = Hatte eine eigene Idee.
give-evidence = Was es zeigt
give-told = Worte oder eine Webadresse
give-told-hint = Etwa „Die Lampe hat den ganzen Abend geleuchtet.“
give-add = Hinzufügen
give-seen = Gesehen von
give-seen-hint = Wer hat es gesehen?
give-seen-by = Gesehen von { $name }
give-photo = Foto
give-photo-about = Was das Foto zeigt
give-photo-add = Foto hinzufügen
give-consent = Alle auf dem Foto sind einverstanden, bei Kindern auch die Familien.
give-consent-things = Es zeigt nur Zeichnungen und Dinge, keine Menschen.
give-no-photos = In dieser Werkstatt wird nichts fotografiert.
give-file-about = Eine Datei bleibt, wo sie ist. Das Abzeichen nennt sie, damit jeder sehen kann, ob eine Datei dieselbe ist.
give-file-add = Datei nennen
give-take-away = Wegnehmen: { $what }
give-done = Fertig

give-last-look = Ein letzter Blick
give-for = { $count ->
    [one] für { $count } Person
   *[other] für { $count } Personen
}
give-and-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
}
give-where = Wohin?
give-who = Wer vergibt?
give-no-issuer = Hier kann noch niemand Abzeichen vergeben
give-no-issuer-about = Lege zuerst einen Aussteller an: den Namen auf den Abzeichen und seinen Schlüssel.
give-more = Tage und Wortlaut
give-awarded = Erworben am
give-expires = Gilt bis
give-forever = Ohne Tag gilt es für immer.
give-naming = Was das Abzeichen über die Person sagt
give-naming-name = Den Namen auf der Liste
give-naming-name-about = Alle können ihn lesen. Es darf ein Spitzname sein.
give-naming-code = Den Code oder Platz
give-naming-code-about = Nur du weißt, wer es ist.
give-naming-none = Nichts
give-naming-none-about = Es gehört, wer die Datei hat.
give-naming-email-hash = Einen Fingerabdruck der E-Mail-Adresse
give-naming-email-hash-about = Wer die Adresse kennt, kann es prüfen. Viele Wallets zeigen dafür nichts an.
give-looking = Es wird nachgesehen, wer es schon hat …
give-had = { $count ->
    [one] { $count } Person hat es schon und wird übergangen.
   *[other] { $count } haben es schon und werden übergangen.
}
give-count = { $count ->
    [one] { $count } Abzeichen vergeben
   *[other] { $count } Abzeichen vergeben
}
give-giving = { $count ->
    [one] { $count } Abzeichen wird vergeben …
   *[other] { $count } Abzeichen werden vergeben …
}
give-progress = { $done } von { $total }

give-given = { $count ->
    [one] { $count } Abzeichen vergeben
   *[other] { $count } Abzeichen vergeben
}
give-read-back = Alles wurde zurückgelesen, wo es liegt, und jedes Abzeichen ist heil.
give-stopped = Es ist nicht fertig. Was vergeben ist, ist sicher; mach weiter, niemand bekommt ein Abzeichen zweimal.
give-plug-in = Der Stick ist nicht da. Steck ihn wieder ein oder nimm einen anderen und mach weiter; niemand bekommt ein Abzeichen zweimal.
give-not-filed = Die Quittung konnte nicht zu den Abzeichen gelegt werden. Speichere sie hier.
give-list = { $count ->
    [0] Daneben liegt die Liste dessen, was zurückgenommen wurde, in { $file }.
    [one] Daneben liegt die Liste dessen, was zurückgenommen wurde: { $count } Abzeichen, in { $file }.
   *[other] Daneben liegt die Liste dessen, was zurückgenommen wurde: { $count } Abzeichen, in { $file }.
}
give-list-stays = Eine ebenso neue oder neuere Liste des Zurückgenommenen liegt schon dort und bleibt: { $file }.
give-go-on = Weitermachen
give-rest = { $count ->
    [one] Jetzt noch { $count } Person
   *[other] Jetzt noch { $count } Personen
}
give-next = Nächste Gruppe
give-print = Drucken
give-save = Quittung speichern
give-receipt = Quittung
give-issued = { $count ->
    [one] { $count } vergeben
   *[other] { $count } vergeben
}
give-skipped = { $count ->
    [one] { $count } hatte es schon
   *[other] { $count } hatten es schon
}
give-problem = { $count ->
    [one] { $count } ohne Abzeichen
   *[other] { $count } ohne Abzeichen
}
give-missing = { $count ->
    [one] { $count } noch nicht geschrieben
   *[other] { $count } noch nicht geschrieben
}
give-instead = { $file }, anstelle eines früheren Abzeichens
give-past = Frühere Quittungen
give-past-none = Hier wurde noch nichts vergeben
give-past-none-about = Was du vergibst, steht dann hier: Abzeichen, Namen, Tag und Ort.

again-open = Noch einmal schreiben
again-title = Abzeichen noch einmal schreiben
again-about = Dieselben Abzeichen kommen auf einen anderen Stick, so wie sie unterschrieben sind. Niemand bekommt ein zweites.
again-whose = Wessen?
again-act = { $count ->
    [one] { $count } Abzeichen schreiben
   *[other] { $count } Abzeichen schreiben
}
again-writing = { $count ->
    [one] { $count } Abzeichen wird geschrieben …
   *[other] { $count } Abzeichen werden geschrieben …
}
again-written = { $count ->
    [one] { $count } Abzeichen geschrieben
   *[other] { $count } Abzeichen geschrieben
}
again-none = Keines dieser Abzeichen zählt noch.

row-told = { $name }: { $what }
row-nobody = Hier steht niemand. Gib dieser Zeile einen Namen oder einen Code.
row-sum = „{ $text }“ sieht nach einer Summe aus, nicht nach einem Menschen.
row-shifted = Diese Zeile hat mehr Zellen als die Überschriften, als wäre ein Komma im Namen. Setz den Namen in Anführungszeichen.
row-unclosed = Hier wird ein Anführungszeichen nie geschlossen. Schließ es oder nimm es weg.
row-cell-long = { $holds }: In dieser Zelle steht zu viel Text. Kürze ihn.
row-cell-calendar = { $holds }: Diesen Tag gibt es im Kalender nicht. Berichtige ihn.
row-cell-formula = { $holds }: Die Formel in dieser Zelle ging nicht auf. Berichtige sie.
row-letter = Ein Buchstabe in „{ $text }“ war nicht zu lesen. Schreib den Namen noch einmal.
row-long-name = Der Name hat { $length } Buchstaben, höchstens { $most } gehen. Kürze ihn.
row-no-name = „{ $text }“ ist kein Name. Gib dieser Zeile einen Namen oder einen Code.
row-formula = Wo der Name stehen sollte, steht die Formel einer Tabelle. Schreib den Namen selbst hin.
row-address = Die E-Mail-Adresse erreicht niemanden. Berichtige sie oder lass sie weg.
row-same-email = Die E-Mail-Adresse steht schon in Zeile { $first }. Jeder Mensch braucht eine eigene.
row-same-code = Der Code { $code } steht schon in Zeile { $first }.
row-same-name = { $name } steht schon in Zeile { $first }. Wenn es zwei Menschen sind, gib beiden eine E-Mail-Adresse oder einen Code.
row-two-ways = Der Tag „{ $text }“ lässt sich auf zwei Arten lesen. Schreib ihn als 2026-05-31.
row-no-date = „{ $text }“ ist kein Tag. Schreib ihn als 2026-05-31.
row-same-person = Derselbe Mensch wie in Zeile { $first }, der das Abzeichen bekommt.
row-had = Hat es schon, seit { $awarded }: { $place }
row-no-email = Die Liste hat keine E-Mail-Adresse für { $name }. Ergänze sie, oder lass das Abzeichen etwas anderes über die Person sagen.
row-no-code = Die Liste hat keinen Code für { $name }. Ergänze ihn, oder lass das Abzeichen etwas anderes über die Person sagen.
row-date-future = Der { $awarded } kommt erst noch. Berichtige ihn in der Liste.
row-date-expires-too-early = Das Abzeichen würde am { $expires } enden, aber der { $awarded } liegt nicht davor.
row-date-expired = Das Abzeichen wäre am { $expires } schon abgelaufen.
row-date-out-of-range = Der { $far } ist zu weit weg.
row-redrawn = { $name } hat dieses Abzeichen, aber sein Bild lässt sich nicht mehr genau so zeichnen, wie es unterschrieben wurde.
row-by-another = Ein anderes Roundel hat dieses Abzeichen im selben Augenblick gegeben. Mach dasselbe noch einmal, um es zu sehen.
row-unconfirmed = Die Datei, die dort liegt, ist kein ganzes Abzeichen. Nimm sie weg und mach dasselbe noch einmal.
row-unmade-long = Hier steht mehr, als in ein Abzeichen passt. Sag es mit weniger Worten.
row-unmade-unseen = Vom Namen oder vom Code ist nichts zu sehen. Schreib es noch einmal.
row-unmade-refused = Dieses Abzeichen ließ sich nicht machen. Sieh nach, was darin steht, und versuch es noch einmal.
