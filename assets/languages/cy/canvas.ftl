# Cwestiynau bathodyn.

questions = Cwestiynau
question-of = Cwestiwn { $number } o { $count }
question-drawing = Y llun
question-answered = wedi'i ateb
answer-number = { $prompt } Ateb { $number }
another-answer = Ateb arall
back = Yn ôl
next = Nesaf
one-at-a-time = Un ar y tro
whole-sheet = Y daflen gyfan
keeping = Yn cadw…
kept-at = Cadwyd am { $time }
example-show = Dangos enghraifft
example-next = Enghraifft arall
setting-school = Mewn ysgol
setting-museum = Mewn amgueddfa
setting-library = Mewn llyfrgell
setting-youth-work = Mewn gwaith ieuenctid
earlier = Beth oedd yma cynt
use-again = Ei ddefnyddio eto

draw-it = Tynnu ei lun
draw-on = Dal ati i dynnu'r llun
outward = Beth fydd eraill yn ei weld
outward-no-name = Does dim enw arno eto.
outward-no-line = Dydy e ddim yn dweud eto pam byddai rhywun ei eisiau.

timer = Amser
minutes-left = { $minutes ->
    [zero] { $minutes } munud
    [one] { $minutes } funud
    [two] { $minutes } funud
    [few] { $minutes } munud
    [many] { $minutes } munud
   *[other] { $minutes } munud
}
time-up = Amser gorffen
timer-start = Dechrau'r amser
timer-pause = Cael saib
timer-more = +2
timer-more-label = +2 funud

advice-no-criteria = All neb wybod eto sut mae ei ennill. Beth sy'n rhaid ei wneud?
advice-no-verb = Beth mae rhywun yn ei wneud? Dechreua â gair gwneud: adeiladu, dangos, esbonio.
advice-unseen = All neb weld bod rhywun yn gwybod neu'n deall. Beth fyddai'n ei wneud i ddangos hynny?
advice-no-evidence = Beth sy'n dangos ei fod wedi'i wneud? Llun, dolen, gwrthrych, rhywun a'i gwelodd.
advice-long-sentence = Mae brawddeg hir yn anodd ei dilyn. Allai hi fod yn ddwy?
advice-too-long = Efallai na fydd neb yn darllen i'r diwedd. Beth allai fynd?
advice-only-length = Dim ond yr hyd gafodd ei ystyried, gan nad oes gan Roundel restr o eiriau gwneud yn yr iaith hon.

more = Mwy
states = Fersiynau wedi'u cadw
states-about = Gellir cadw am byth beth mae'r daflen gyfan yn ei ddweud nawr. Mae mynd ymlaen o fersiwn a gadwyd yn gwneud copi; does dim yn cael ei golli.
state-name = Beth i'w alw
state-name-hint = Er enghraifft “ar ôl y rownd gyntaf”. Caiff fod yn wag.
state-keep = Cadw'r fersiwn hwn
state-is-kept = Mae'r fersiwn hwn wedi'i gadw.
state-copy = Mynd ymlaen o fan hyn
print-finished = Argraffu gyda'r atebion
print-annotated = Argraffu gyda chymorth ac enghreifftiau
print-blank = Argraffu'r daflen wag
