# Abzeichen prüfen: die Lichter, warum eine Datei tot ist, was drinsteht, und Listen.

title-check = Prüfen
door-check = Ein Abzeichen prüfen
door-check-about = Sieh nach, ob Abzeichen gut sind, eines oder tausende.
home-ways = Weitere Wege

check-title = Ist dieses Abzeichen gut?
check-about = Roundel sieht selbst hinein. Nichts verlässt diesen Laptop, und es braucht kein Internet.
check-drop = Abzeichen hier ablegen
check-drop-about = Ein Bild, viele Dateien oder ein ganzer Ordner: PNG, SVG, JSON oder JWT.
check-more = Etwas anderes prüfen
check-choose = Dateien wählen
check-folder = Ordner wählen
check-kind = Abzeichen
check-looking = Die Abzeichen werden angesehen …
check-far = { $done } von { $total }
check-back = Zurück zur Liste
check-picture = Das Bild in { $name }

check-overall-good = Dieses Abzeichen ist gut
check-overall-look = Dieses Abzeichen braucht einen Blick
check-overall-bad = Dieses Abzeichen hält nicht stand
check-overall-dead = Hier ist kein Abzeichen zu prüfen
check-overall-about-good = Es ist unterschrieben, unverändert und gültig, und wer es vergab, ist hier bekannt.
check-overall-about-look = Nichts ist erwiesen falsch, aber etwas ist offen. Die Lichter sagen, was.
check-overall-about-bad = Verlass dich nicht darauf. Frag nach dem Original.
check-overall-about-dead = In dieser Datei ist nichts, was sich prüfen ließe.
check-overall-stranger = Es ist unterschrieben und unverändert. Ob der Aussteller der ist, für den er sich ausgibt, weiß hier niemand.

check-light-signature = Unterschrift
check-light-dates = Daten
check-light-revocation = Zurückgezogen?
check-light-issuer = Aussteller
check-light-picture = Bild
check-light-recipient = Inhaber
check-state-good = gut
check-state-open = nicht prüfbar
check-state-look = braucht einen Blick
check-state-bad = nicht gut

check-in-date-until = Es gilt heute, und zwar bis { $until }.
check-why-signed = Der Aussteller hat es unterschrieben, und seither wurde nichts geändert.
check-why-hosted = Es ist so, wie der Aussteller es im Netz aufbewahrt.
check-why-altered = Es wurde nach der Unterschrift geändert oder von jemand anderem unterschrieben.
check-why-other-key = Der Schlüssel der Unterschrift gehört nicht dem Aussteller.
check-why-uncovered = Darin stehen Wörter, die die Unterschrift nicht deckt.
check-why-whose-key = Es ist unterschrieben, aber wessen Schlüssel das ist, ließ sich hier nicht bestätigen.
check-why-on-the-web = Was es beweist, liegt im Netz, und dort sieht Roundel nicht nach.
check-why-unchecked = Es gab nichts, womit man es prüfen könnte.
check-why-in-date = Es gilt heute und hat kein Ende.
check-why-ended = Es ist abgelaufen.
check-why-not-begun = Es gilt noch nicht.
check-why-wrong-dates = Seine Daten fehlen, sind vorbei oder widersprechen sich.
check-why-odd-dates = Mit seinen Daten ist etwas merkwürdig.
check-why-not-proved = Die Datei behauptet es, aber niemand hat es erwiesenermaßen gesagt.
check-why-clear = Nach der Liste des Ausstellers vom { $listed } wurde es nicht zurückgezogen.
check-why-no-list = Der Aussteller führt keine Liste zurückgezogener Abzeichen, also weiß es niemand.
check-why-taken-back = Nach der Liste des Ausstellers gilt es nicht mehr, oder der Liste ist nicht zu trauen.
check-why-list-away = Ob es zurückgezogen wurde, lässt sich hier nicht feststellen. Frag den Aussteller.
check-why-own = { $issuer } unterschreibt auf diesem Laptop.
check-why-known = { $issuer } ist hier bekannt.
check-why-stranger = { $issuer } ist hier nicht bekannt. Jeder kann jeden Namen wählen: Frag auf einem anderen Weg nach.
check-why-not-appointed = Es sagt, dass es für { $issuer } vergeben wurde. Kein Wort von dort, das darin steht, gilt: Frag nach.
check-given-by = Vergeben von { $name } für { $issuer }.
check-why-self-issued = Wer es trägt, hat es sich selbst gegeben.
check-why-nobody = Niemand hat es erwiesenermaßen vergeben.
check-why-same-picture = Das ist genau das Bild, das unterschrieben wurde.
check-why-other-picture = Das Abzeichen wurde für ein anderes Bild unterschrieben. Frag nach der Originaldatei.
check-why-no-picture = Das Abzeichen sagt nicht, welches Bild dazugehört, oder es gibt keines.
check-why-theirs = Es gehört der Person, die du genannt hast.
check-why-not-theirs = Es gehört jemand anderem, oder der Name ist anders geschrieben.
check-why-other-name = Es nennt seinen Inhaber auf andere Weise, darum lässt sich das nicht sagen.

check-dead-empty = Die Datei ist leer. Kopiere sie noch einmal.
check-dead-no-badge = Dieses Bild hat sein Abzeichen verloren oder nie eines gehabt. Bildschirmfotos und Bilder aus Messengern haben keines.
check-dead-jpeg = Das ist ein JPEG-Foto, und das kann kein Abzeichen tragen.
check-dead-other-picture = Diese Art Bild kann kein Abzeichen tragen.
check-dead-pdf = Das ist ein PDF. Das Abzeichen ist eine andere Datei.
check-dead-archive = Das ist ein Archiv oder ein Office-Dokument. Entpacke es und wähle das Abzeichen darin.
check-dead-web-page = Das ist eine Webseite, nicht das Abzeichen, das sie vielleicht zeigt.
check-dead-cut-off = Die Datei ist abgeschnitten: Ihr Ende fehlt. Kopiere sie noch einmal.
check-dead-damaged = Die Datei wurde unterwegs beschädigt oder geändert.
check-dead-too-big = Die Datei ist viel größer, als ein Abzeichen je ist, und wird darum nicht gelesen.
check-dead-wrong-place = Das Abzeichen liegt nicht dort, wo Programme es suchen, oder sein Platz ist leer.
check-dead-hidden = Dieses Bild kann anderes verbergen. Trau ihm nicht.
check-dead-not-a-badge = Das ist eine andere Art Datei, kein Abzeichen.
check-dead-unreadable = Die Datei ließ sich nicht lesen. Steckt der Stick noch?
check-dead-hint = Bitte um die Originaldatei: das PNG- oder SVG-Bild, wie der Aussteller es ausgegeben hat.
check-like-given = Es sieht aus wie das Abzeichen „{ $badge }“, das { $issuer } am { $given } gegeben hat. Aussehen beweist nichts.
check-like-by = Es sieht aus wie das Abzeichen „{ $badge }“ von { $issuer }. Aussehen beweist nichts.
check-like-drawn = Es sieht aus wie „{ $badge }“, das auf diesem Laptop gezeichnet wurde. Aussehen beweist nichts.

check-name-file = Datei
check-name-text = Text
check-name-meaning = Bedeutung der Wörter
check-name-contexts = Definitionen
check-name-type = Art
check-name-structure = Was ein Abzeichen haben muss
check-name-subject = Inhaber und Abzeichen
check-name-evidence = Nachweise
check-name-issuer = Aussteller
check-name-key = Schlüssel
check-name-signature = Unterschrift
check-name-hosted = Kopie im Netz
check-name-status = Zurückgezogen
check-name-dates = Daten
check-name-endorsements = Was andere sagen
check-name-recipient = Wem es gehört
check-name-picture = Bild
check-every = Jede Prüfung einzeln

check-who = Wessen Abzeichen soll es sein?
check-who-hint = Ein Name, eine E-Mail-Adresse oder ein Code, geschrieben wie im Abzeichen.
check-who-ask = Vergleichen

check-inside = Was drinsteht
check-inside-signed = All das hat der Aussteller unterschrieben.
check-inside-unsigned = Das steht in der Datei, aber niemand hat es erwiesenermaßen gesagt.
check-part-badge = Das Abzeichen
check-part-earner = Wer es verdient hat
check-part-award = Die Vergabe
check-part-evidence = Was es zeigt
check-part-results = Ergebnisse
check-part-alignments = Womit es übereinstimmt
check-part-issuer = Wer es vergeben hat
check-part-more = Weiteres
inside-name = Name
inside-description = Beschreibung
inside-words = In Worten
inside-criteria = Kriterien
inside-id = Kennung
inside-address = Adresse
inside-email = E-Mail
inside-earner = Inhaber
inside-kind = Art
inside-tags = Schlagwörter
inside-awarded = Vergeben am
inside-from = Gilt ab
inside-until = Gilt bis
inside-framework = Rahmenwerk
inside-code = Code
inside-result = Ergebnis
inside-language = Sprache
inside-shows = Was das Bild zeigt
inside-a-picture = ein Bild
inside-hidden = verborgen: Nur wer Namen oder Adresse kennt, kann vergleichen

check-counted = { $count ->
    [one] { $count } Datei geprüft
   *[other] { $count } Dateien geprüft
}
check-passed-over = { $count ->
    [one] { $count } andere Datei ist kein Abzeichen und wurde übergangen.
   *[other] { $count } andere Dateien sind keine Abzeichen und wurden übergangen.
}
check-only = Welche Abzeichen gezeigt werden
check-only-all = Alle
check-only-good = Gut
check-only-look = Braucht einen Blick
check-only-bad = Nicht gut
check-only-dead = Kein Abzeichen
check-find = Suchen
check-sort = Sortieren nach
check-by-file = Datei
check-by-overall = Befund
check-by-badge = Abzeichen
check-by-earner = Inhaber
check-by-issuer = Aussteller
check-save-csv = Als Tabelle sichern
check-save-json = Als JSON sichern
check-file-name = gepruefte-abzeichen.{ $ending }
check-saved = Die Liste ist gesichert.
check-none = So ist kein Abzeichen.
check-pages = Seiten der Liste
check-page = { $from } bis { $to } von { $count }
check-before = Frühere
check-after = Spätere
