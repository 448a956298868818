# Cofau bach: pa rai sydd wedi’u plygio, tynnu un allan, ac a yw’r hyn sydd arno’n gyfan.

stick-unnamed = Cof USB, { $size }
stick-plugged = Mae { $name } wedi’i blygio.
stick-pulled = Tynnwyd { $name } allan.
stick-free = { $free } o { $total } yn rhydd
stick-folder = Ffolder
stick-none = Plygia gof USB i mewn
stick-none-about = Bydd yn ymddangos yma ohono’i hun ymhen eiliad.
stick-read-only = Ni ellir ysgrifennu ar { $name }. Symuda ei glo, neu cymer un arall.
stick-other = Dewis ffolder yn lle hynny
stick-eject = Tynnu’r cof allan
stick-going = Un eiliad, paid â thynnu eto …
stick-out = Cei di ei dynnu allan.
stick-check = Gwirio’r cof hwn
stick-checking = Yn darllen popeth ar y cof …
stick-whole = Mae popeth yn gyfan: { $packs } pecyn, { $badges } bathodyn.
stick-nothing = Does dim byd gan Roundel arno.
stick-stopped = Wedi stopio. Edrychwyd ar { $count } ffeil, ac mae popeth yn gyfan.
stick-faults = { $count ->
    [one] Dyw { $count } ffeil ddim fel y dylai fod. Ysgrifenna hi eto.
   *[other] Dyw { $count } ffeil ddim fel y dylen nhw fod. Ysgrifenna nhw eto.
}
stick-wrong-badge = Nid yw’r bathodyn ynddo’n dal: { $check }. Gollwng ef ar y gwirio i weld pam.
stick-wrong-receipt = { $more ->
    [0] Nid yw { $file } yno fel y cafodd ei ysgrifennu.
    [1] Nid yw { $file } ac un arall yno fel y cawsant eu hysgrifennu.
   *[other] Nid yw { $file } a { $more } arall yno fel y cawsant eu hysgrifennu.
}
stick-locked = { $count ->
    [one] Mae { $count } pecyn dan glo; ni ellir edrych ynddo yma.
   *[other] Mae { $count } pecyn dan glo; ni ellir edrych ynddyn nhw yma.
}
