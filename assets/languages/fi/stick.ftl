# Tikut: mitkä ovat kiinni, tikun irrottaminen, ja onko sillä oleva ehjää.

stick-unnamed = USB-tikku, { $size }
stick-plugged = { $name } on kiinni.
stick-pulled = { $name } irrotettiin.
stick-free = { $free } vapaana, yhteensä { $total }
stick-folder = Kansio
stick-none = Laita tikku kiinni
stick-none-about = Se tulee tähän itsestään hetken päästä.
stick-read-only = { $name } on kirjoitussuojattu. Siirrä sen lukkoa tai ota toinen tikku.
stick-other = Valitse sen sijaan kansio
stick-eject = Irrota tikku
stick-going = Hetki, älä vedä vielä …
stick-out = Voit irrottaa sen.
stick-check = Tarkista tämä tikku
stick-checking = Luetaan kaikki tikulta …
stick-whole = Kaikki on ehjää: { $packs ->
    [one] { $packs } paketti
   *[other] { $packs } pakettia
}, { $badges ->
    [one] { $badges } merkki
   *[other] { $badges } merkkiä
}.
stick-nothing = Sillä ei ole mitään Roundelin tekemää.
stick-stopped = Pysäytetty. { $count ->
    [one] { $count } tiedosto katsottiin, ja se on ehjä.
   *[other] { $count } tiedostoa katsottiin, ja ne ovat ehjiä.
}
stick-faults = { $count ->
    [one] { $count } tiedosto ei ole niin kuin pitäisi. Kirjoita se uudelleen.
   *[other] { $count } tiedostoa ei ole niin kuin pitäisi. Kirjoita ne uudelleen.
}
stick-wrong-badge = Siinä oleva merkki ei pidä: { $check }. Pudota se tarkistukseen, niin näet miksi.
stick-wrong-receipt = { $more ->
    [0] { $file } ei ole siellä sellaisena kuin se kirjoitettiin.
    [1] { $file } ja yksi muu eivät ole siellä sellaisina kuin ne kirjoitettiin.
   *[other] { $file } ja { $more } muuta eivät ole siellä sellaisina kuin ne kirjoitettiin.
}
stick-locked = { $count ->
    [one] { $count } paketti on lukittu; sen sisään ei voi katsoa täällä.
   *[other] { $count } pakettia on lukittu; niiden sisään ei voi katsoa täällä.
}
