# Die Abzeichen, die jemand verdient hat, von wem auch immer.

title-backpack = Meine Abzeichen
door-backpack = Meine Abzeichen
backpack-title = Meine Abzeichen
backpack-drop = Abzeichen hineinlegen
backpack-drop-about = Lege die Abzeichen ab, die du verdient hast, von wem auch immer. Sie bleiben hier ganz erhalten, auf diesem Laptop.
backpack-back = Zurück zu meinen Abzeichen

backpack-arrived = { $count ->
    [one] { $count } Abzeichen ist angekommen.
   *[other] { $count } Abzeichen sind angekommen.
}
backpack-known = { $count ->
    [one] Dieses Abzeichen ist schon hier.
   *[other] Diese { $count } Abzeichen sind schon hier.
}
backpack-refused = In { $name } ist kein Abzeichen
backpack-new = Gerade angekommen
backpack-accept = Annehmen
backpack-decline = Ablehnen
backpack-declined = Abgelehnt: { $count }
backpack-is-kept = { $name } gehört jetzt zu deinen Abzeichen.
backpack-keep = Zu meinen Abzeichen legen
backpack-is-declined = { $name } ist abgelehnt und beiseitegelegt.
backpack-erase = Löschen
backpack-erase-title = Dieses Abzeichen löschen?
backpack-erase-about = { $name } ist dann nicht mehr auf diesem Laptop. Vielleicht gibt es beim Aussteller noch eine Kopie.

backpack-look = Hineinsehen
backpack-file = Originaldatei sichern
backpack-file-saved = Die Datei ist gesichert, genau wie sie kam.
backpack-shown = Auf meiner Seite
backpack-not-shown = Nicht auf deiner Seite: Es hält nicht stand.
backpack-related = Gehört zu
backpack-path = { $here } von { $all } verdient
backpack-missing = { $badge } (noch nicht hier)
backpack-unmet = { $count ->
    [one] ein Abzeichen, das du noch nicht kennst
   *[other] { $count } Abzeichen, die du noch nicht kennst
}
backpack-group = Gruppe wählen
backpack-group-name = Name der Gruppe
backpack-group-hint = Etwa Basteln, Schule oder Schwimmen.
backpack-group-choose = Dorthin legen
backpack-group-none = Keine Gruppe
backpack-is-in = { $name } ist jetzt in { $group }.
backpack-is-out = { $name } ist jetzt in keiner Gruppe.

backpack-page = Eine Seite machen
backpack-page-about = { $count ->
    [one] Eine Seite mit { $count } Abzeichen in einer Datei. Sie öffnet sich überall, ohne Internet, und das Abzeichen lässt sich daraus sichern.
   *[other] Eine Seite mit { $count } Abzeichen in einer Datei. Sie öffnet sich überall, ohne Internet, und die Abzeichen lassen sich daraus sichern.
}
backpack-page-title = Titel der Seite
backpack-page-title-hint = Wer die Seite bekommt, kann ihn lesen.
backpack-page-save = Seite sichern
backpack-page-pdf = Als PDF sichern
backpack-page-file = meine-abzeichen.html
backpack-page-by = Vergeben von
backpack-page-pdf-file = meine-abzeichen.pdf
backpack-page-criteria = Was dafür zu tun war
backpack-page-good = Unterschrieben und unverändert, als diese Seite entstand
backpack-page-foot = Sichere das Bild eines Abzeichens aus dieser Seite und prüfe es mit einem Programm für Open Badges: Der Beweis steckt im Bild.
