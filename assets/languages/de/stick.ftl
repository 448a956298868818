# Sticks: welche eingesteckt sind, einen herausnehmen, und ob heil ist, was darauf liegt.

stick-unnamed = USB-Stick, { $size }
stick-plugged = { $name } ist eingesteckt.
stick-pulled = { $name } wurde herausgenommen.
stick-free = { $free } von { $total } frei
stick-folder = Ein Ordner
stick-none = Steck einen Stick ein
stick-none-about = Er erscheint hier nach einem Augenblick von selbst.
stick-read-only = { $name } ist schreibgeschützt. Schieb den Riegel zurück oder nimm einen anderen.
stick-other = Stattdessen einen Ordner wählen
stick-eject = Stick herausnehmen
stick-going = Einen Moment, noch nicht ziehen …
stick-out = Du kannst ihn herausnehmen.
stick-check = Diesen Stick prüfen
stick-checking = Alles auf dem Stick wird gelesen …
stick-whole = Alles ist heil: { $packs ->
    [one] { $packs } Paket
   *[other] { $packs } Pakete
}, { $badges ->
    [one] { $badges } Abzeichen
   *[other] { $badges } Abzeichen
}.
stick-nothing = Von Roundel ist nichts darauf.
stick-stopped = Angehalten. { $count ->
    [one] { $count } Datei wurde angesehen und ist heil.
   *[other] { $count } Dateien wurden angesehen und sind heil.
}
stick-faults = { $count ->
    [one] { $count } Datei ist nicht, wie sie sein soll. Schreib sie noch einmal.
   *[other] { $count } Dateien sind nicht, wie sie sein sollen. Schreib sie noch einmal.
}
stick-wrong-badge = Das Abzeichen darin hält nicht: { $check }. Zieh es auf die Prüfung, um zu sehen, warum.
stick-wrong-receipt = { $more ->
    [0] { $file } ist nicht so da, wie es geschrieben wurde.
    [1] { $file } und noch eine Datei sind nicht so da, wie sie geschrieben wurden.
   *[other] { $file } und { $more } weitere sind nicht so da, wie sie geschrieben wurden.
}
stick-locked = { $count ->
    [one] { $count } Paket ist verschlossen; man kann hier nicht hineinsehen.
   *[other] { $count } Pakete sind verschlossen; man kann hier nicht hineinsehen.
}
