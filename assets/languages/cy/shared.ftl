# Yr hyn mae sawl sgrin yn ei ddweud.

close = Cau
stop = Stopio
home = Hafan
or = neu
news = Newyddion
take-back = Ei gymryd yn ôl
letters-left = { $count ->
    [zero] Dim llythyren ar ôl
    [one] { $count } llythyren ar ôl
    [two] { $count } lythyren ar ôl
    [few] { $count } llythyren ar ôl
    [many] { $count } llythyren ar ôl
   *[other] { $count } llythyren ar ôl
}
letters-over = { $count ->
    [zero] { $count } llythyren yn ormod
    [one] { $count } llythyren yn ormod
    [two] { $count } lythyren yn ormod
    [few] { $count } llythyren yn ormod
    [many] { $count } llythyren yn ormod
   *[other] { $count } llythyren yn ormod
}
no-name-yet = Dim enw eto
went-wrong = Aeth rhywbeth o'i le yn Roundel.
went-wrong-kept = Mae popeth a wnest ti wedi'i gadw. Rho gynnig arall arni, neu dos yn ôl i'r sgrin gyntaf.
reading = Yn darllen y rhestr …
print-ready = Yn paratoi’r tudalennau …
