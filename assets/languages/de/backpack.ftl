# Die Badges, die jemand verdient hat, von wem auch immer.

title-backpack = Meine Badges
door-backpack = Meine Badges
backpack-title = Meine Badges
backpack-drop = Badges hineinlegen
backpack-drop-about = Lege die Badges ab, die du verdient hast, von wem auch immer. Sie bleiben hier ganz erhalten, auf diesem Laptop.
backpack-back = Zurück zu meinen Badges

backpack-arrived = { $count ->
    [one] { $count } Badge ist angekommen.
   *[other] { $count } Badges sind angekommen.
}
backpack-known = { $count ->
    [one] Dieses Badge ist schon hier.
   *[other] Diese { $count } Badges sind schon hier.
}
backpack-refused = In { $name } ist kein Badge
backpack-new = Gerade angekommen
backpack-accept = Annehmen
backpack-decline = Ablehnen
backpack-declined = Abgelehnt: { $count }
backpack-is-kept = { $name } gehört jetzt zu deinen Badges.
backpack-is-declined = { $name } ist abgelehnt und beiseitegelegt.
backpack-erase = Löschen
backpack-erase-title = Dieses Badge löschen?
backpack-erase-about = { $name } ist dann nicht mehr auf diesem Laptop. Vielleicht gibt es beim Aussteller noch eine Kopie.

backpack-look = Hineinsehen
backpack-file = Originaldatei sichern
backpack-file-saved = Die Datei ist gesichert, genau wie sie kam.
backpack-shown = Auf meiner Seite
backpack-related = Gehört zu
backpack-missing = { $badge } (noch nicht hier)
backpack-group = Gruppe wählen
backpack-group-name = Name der Gruppe
backpack-group-hint = Etwa Basteln, Schule oder Schwimmen.
backpack-group-choose = Dorthin legen
backpack-group-none = Keine Gruppe
backpack-is-in = { $name } ist jetzt in { $group }.
backpack-is-out = { $name } ist jetzt in keiner Gruppe.

backpack-page = Eine Seite machen
backpack-page-about = { $count ->
    [one] Eine Seite mit { $count } Badge in einer Datei. Sie öffnet sich überall, ohne Internet, und das Badge lässt sich daraus sichern.
   *[other] Eine Seite mit { $count } Badges in einer Datei. Sie öffnet sich überall, ohne Internet, und die Badges lassen sich daraus sichern.
}
backpack-page-title = Titel der Seite
backpack-page-title-hint = Wer die Seite bekommt, kann ihn lesen.
backpack-page-save = Seite sichern
backpack-page-saved = Die Seite ist gesichert.
backpack-page-file = meine-badges.html
backpack-page-by = Gegeben von
backpack-page-criteria = Was dafür zu tun war
backpack-page-good = Unterschrieben und unverändert, als diese Seite entstand
backpack-page-foot = Sichere das Bild eines Badges aus dieser Seite und prüfe es mit einem Programm für Open Badges: Der Beweis steckt im Bild.
