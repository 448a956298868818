# Merkit, jotka joku on saanut, keneltä tahansa.

title-backpack = Omat merkit
door-backpack = Omat merkit
backpack-title = Omat merkit
backpack-drop = Lisää merkkejä
backpack-drop-about = Pudota tähän merkit, jotka olet saanut, keneltä tahansa. Ne säilyvät täällä kokonaisina, tällä koneella.
backpack-back = Takaisin omiin merkkeihin

backpack-arrived = { $count ->
    [one] { $count } merkki on saapunut.
   *[other] { $count } merkkiä on saapunut.
}
backpack-known = { $count ->
    [one] Tuo merkki on jo täällä.
   *[other] Nuo { $count } merkkiä ovat jo täällä.
}
backpack-refused = Tiedostossa { $name } ei ole merkkiä
backpack-new = Juuri saapuneet
backpack-accept = Hyväksy
backpack-decline = Hylkää
backpack-declined = Hylätyt: { $count }
backpack-is-kept = { $name } on nyt yksi merkeistäsi.
backpack-keep = Säilytä omissa merkeissä
backpack-is-declined = { $name } on hylätty ja pantu sivuun.
backpack-erase = Poista
backpack-erase-title = Poistetaanko tämä merkki?
backpack-erase-about = { $name } katoaa tältä koneelta. Myöntäjällä voi olla siitä toinen kopio.

backpack-look = Katso sisään
backpack-file = Tallenna alkuperäinen tiedosto
backpack-file-saved = Tiedosto on tallennettu juuri sellaisena kuin se tuli.
backpack-shown = Sivullani
backpack-not-shown = Ei sivullasi: se ei pidä paikkaansa.
backpack-related = Kuuluu yhteen
backpack-path = { $here }/{ $all } ansaittu
backpack-missing = { $badge } (ei vielä täällä)
backpack-unmet = { $count ->
    [one] merkki, jota et vielä tunne
   *[other] { $count } merkkiä, joita et vielä tunne
}
backpack-group = Valitse ryhmä
backpack-group-name = Ryhmän nimi
backpack-group-hint = Esimerkiksi Käsityö, Koulu tai Uinti.
backpack-group-choose = Pane sinne
backpack-group-none = Ei ryhmää
backpack-is-in = { $name } on nyt ryhmässä { $group }.
backpack-is-out = { $name } ei ole nyt missään ryhmässä.

backpack-page = Tee sivu
backpack-page-about = { $count ->
    [one] Sivu, jolla on { $count } merkki, yhtenä tiedostona. Se aukeaa missä vain ilman internetiä, ja merkin voi tallentaa siitä.
   *[other] Sivu, jolla on { $count } merkkiä, yhtenä tiedostona. Se aukeaa missä vain ilman internetiä, ja merkit voi tallentaa siitä.
}
backpack-page-title = Sivun otsikko
backpack-page-title-hint = Jokainen, joka saa sivun, voi lukea sen.
backpack-page-save = Tallenna sivu
backpack-page-pdf = Tallenna PDF:nä
backpack-page-file = omat-merkit.html
backpack-page-pdf-file = omat-merkit.pdf
backpack-page-by = Antoi
backpack-page-criteria = Mitä piti tehdä
backpack-page-good = Allekirjoitettu ja muuttumaton, kun tämä sivu tehtiin
backpack-page-foot = Tallenna merkin kuva tältä sivulta ja tarkista se millä tahansa Open Badges -ohjelmalla: todiste on kuvan sisällä.
