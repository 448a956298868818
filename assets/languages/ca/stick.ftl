# Els llapis USB: quins hi ha connectats, treure’n un, i si és sencer el que porten.

stick-unnamed = Llapis USB, { $size }
stick-plugged = { $name } està connectat.
stick-pulled = S’ha tret { $name }.
stick-free = { $free } lliures de { $total }
stick-folder = Una carpeta
stick-none = Connecta un llapis USB
stick-none-about = Apareix aquí tot sol al cap d’un moment.
stick-read-only = { $name } està protegit contra escriptura. Mou-ne la pestanya o agafa’n un altre.
stick-other = Tria una carpeta en lloc d’això
stick-eject = Treu el llapis
stick-going = Un moment, no estiris encara …
stick-out = Ja el pots treure.
stick-check = Comprova aquest llapis
stick-checking = S’està llegint tot el que hi ha al llapis …
stick-whole = Tot és sencer: { $packs ->
    [one] { $packs } paquet
   *[other] { $packs } paquets
}, { $badges ->
    [one] { $badges } insígnia
   *[other] { $badges } insígnies
}.
stick-nothing = No hi ha res del Roundel.
stick-stopped = Aturat. { $count ->
    [one] S’ha mirat { $count } fitxer i és sencer.
   *[other] S’han mirat { $count } fitxers i són sencers.
}
stick-faults = { $count ->
    [one] { $count } fitxer no és com hauria de ser. Torna’l a escriure.
   *[other] { $count } fitxers no són com haurien de ser. Torna’ls a escriure.
}
stick-wrong-badge = La insígnia que hi ha no val: { $check }. Deixa-la a la comprovació per veure per què.
stick-wrong-receipt = { $more ->
    [0] { $file } no hi és tal com es va escriure.
    [1] { $file } i un altre no hi són tal com es van escriure.
   *[other] { $file } i { $more } més no hi són tal com es van escriure.
}
stick-locked = { $count ->
    [one] { $count } paquet està tancat; aquí no s’hi pot mirar dins.
   *[other] { $count } paquets estan tancats; aquí no s’hi pot mirar dins.
}
