# Y sgrin gyntaf, dechrau bathodyn, a theitlau'r ffenestr.

title-begin = Bathodyn newydd
title-canvas = Cwestiynau
title-stage = Tynnu llun
title-workshop = Gweithdy

hello = Beth wnawn ni heddiw?
hello-attendee = Helô, { $seat }!
door-design = Rydw i'n dylunio
door-design-about = Meddylia am fathodyn, tynna ei lun, a bydd yn falch ohono.
door-workshop = Rydw i'n cynnal gweithdy
door-workshop-about = Paratoi, gweld beth mae pawb wedi ei wneud, rhoi’r bathodynnau.

recent = Wedi'u gwneud yma
recent-none = Bydd dy fathodynnau di yma
recent-none-about = Dechreua un uchod. Mae'n cael ei gadw ohono'i hun, ac yma y bydd e eto.
work-menu = Beth i'w wneud â { $name }
work-open = Agor y cwestiynau
work-draw = Tynnu llun
work-put-away = Rhoi o'r neilltu
work-is-away = Mae { $name } wedi'i roi o'r neilltu.

begin-title = Sut hoffet ti ddechrau?
begin-about = Gyda chwestiynau, mae'r bathodyn yn tyfu o dy atebion. Cei dynnu llun unrhyw bryd, a newid popeth wedyn.
template-facts = { $minutes ->
    [zero] { $minutes } munud
    [one] { $minutes } funud
    [two] { $minutes } funud
    [few] { $minutes } munud
    [many] { $minutes } munud
   *[other] { $minutes } munud
}, { $questions ->
    [zero] { $questions } cwestiwn
    [one] { $questions } cwestiwn
    [two] { $questions } gwestiwn
    [few] { $questions } chwestiwn
    [many] { $questions } chwestiwn
   *[other] { $questions } cwestiwn
} a llun
begin-draw = Tynnu llun yn syth
begin-draw-about = Dechreua gyda phatrwm neu fathodyn gwag. Gall y geiriau ddod wedyn.

# Enwau ar y bathodynnau yn y lluniau; digon byr i ruban.
sample-beekeeper = Gwenyn
sample-camper = Gwersyll
sample-captain = Capten
sample-reader = Darllenydd
sample-swimmer = Nofio
sample-volunteer = Llaw i bawb

workshop-title = Beth mae pawb wedi ei wneud
workshop-count = { $count ->
    [zero] { $count } bathodyn ar y gliniadur hwn
    [one] { $count } bathodyn ar y gliniadur hwn
    [two] { $count } fathodyn ar y gliniadur hwn
    [few] { $count } bathodyn ar y gliniadur hwn
    [many] { $count } bathodyn ar y gliniadur hwn
   *[other] { $count } bathodyn ar y gliniadur hwn
}
workshop-which = Gweithdy
workshop-all = Pob un
workshop-none = Does dim byd yma eto
workshop-none-about = Yma bydd y bathodynnau sy'n cael eu gwneud ar y gliniadur hwn, a'r rhai sy'n dod gan eraill.
workshop-sample = Gweld gweithdy enghreifftiol

pack-how = Mae pecynnau o liniaduron eraill yn dod i mewn gyda chlic dwbl ar eu ffeil. Mae beth sydd yma'n barod yn aros; does dim yn cael ei golli.
pack-choose = Agor pecyn
pack-kind = Pecynnau Roundel
pack-known = Roedd popeth yn y pecyn hwnnw yma'n barod.
pack-taken = { $count ->
    [one] Daeth { $count } darn o waith i mewn.
    [two] Daeth { $count } ddarn o waith i mewn.
   *[other] Daeth { $count } darn o waith i mewn.
} { $conflicts ->
    [0] { "" }
    [one] Roedd un ohonyn nhw wedi'i newid yma hefyd; mae'r ddau wedi'u cadw.
   *[other] Roedd { $conflicts } ohonyn nhw wedi'u newid yma hefyd; mae'r ddau wedi'u cadw.
}
pack-locked = Mae'r pecyn hwn dan glo
pack-passphrase = Beth sy'n ei agor
pack-passphrase-hint = Mae pwy bynnag wnaeth y pecyn yn gwybod. Mae priflythrennau a bylchau'n cyfrif.
pack-open = Agor y pecyn
pack-opening = Yn agor y pecyn…
