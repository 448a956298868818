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
reading = Luetaan luetteloa …
print-ready = Sivuja valmistellaan…
