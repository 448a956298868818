# Mitä monella ruudulla sanotaan.

close = Sulje
stop = Pysäytä
home = Alku
or = tai
news = Uutta
take-back = Ota takaisin
letters-left = { $count ->
    [0] Ei yhtään kirjainta jäljellä
    [one] { $count } kirjain jäljellä
   *[other] { $count } kirjainta jäljellä
}
letters-over = { $count ->
    [one] { $count } kirjain liikaa
   *[other] { $count } kirjainta liikaa
}
no-name-yet = Ei vielä nimeä
went-wrong = Jokin meni vikaan Roundelissa.
went-wrong-kept = Kaikki tekemäsi on tallessa. Yritä uudestaan tai palaa ensimmäiselle ruudulle.
failure-file = Tiedostoa tai kansiota ei voi lukea tai kirjoittaa. Aiemmin talletettu on yhä tallessa.
failure-catalogue = Roundel ei pääse käsiksi siihen, mitä se säilyttää tällä koneella. Katso, onko levyllä tilaa, ja yritä uudestaan.
failure-catalogue-newer = Täällä on käytetty uudempaa Roundelia. Asenna se.
failure-canvas = Tätä kysymysarkkia ei voi käyttää.
failure-design = Tätä piirrosta ei voi käyttää.
failure-clock = Tämän koneen päivä tai kellonaika on väärä. Aseta se oikein ja yritä uudestaan.
