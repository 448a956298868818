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
failure-file = Does dim modd darllen neu ysgrifennu ffeil neu ffolder. Mae popeth a gadwyd o'r blaen yno o hyd.
failure-catalogue = Dydy Roundel ddim yn gallu cyrraedd yr hyn mae'n ei gadw ar y gliniadur hwn. Gweld a oes lle ar y ddisg, a rho gynnig arall arni.
failure-catalogue-newer = Mae Roundel mwy newydd wedi bod ar waith yma. Gosoda hwnnw.
failure-canvas = Does dim modd defnyddio'r daflen gwestiynau hon.
failure-design = Does dim modd defnyddio'r dyluniad hwn.
failure-clock = Mae dyddiad neu amser y cyfrifiadur hwn yn anghywir. Gosoda fe'n iawn, a rho gynnig arall arni.
