# Sut mae'r ffenestr yn edrych, yn darllen ac yn symud; ei bysellau.

settings = Gosodiadau
shortcuts = Bysellau
language = Iaith
language-is = Iaith: { $language }
text-size = Maint y testun
text-smaller = Testun llai
text-larger = Testun mwy
text-size-now = Maint y testun: { $percent } %
percent = { $percent } %

theme = Lliwiau
theme-system = Fel y cyfrifiadur hwn
theme-day = Dydd
theme-evening = Min nos
theme-contrast = Cyferbyniad uchel
letters = Llythrennau
letters-clear = Clir
letters-wide = Llydan
letters-weighted = Trwm oddi tanodd
motion = Symudiad
motion-system = Fel y cyfrifiadur hwn
motion-still = Dim

attendee-mode = I bobl mewn gweithdy
attendee-about = Y sgrin gyfan, heb enwau ffeiliau na dewislenni'r cyfrifiadur. Ar ôl ailgychwyn, mae'n dod yn ôl i'r un lle.
attendee-seat = Sedd neu lysenw
attendee-seat-hint = Er enghraifft “Sedd 4”. Does dim angen enw go iawn.
attendee-begin = Llenwi'r sgrin
attendee-is = Gliniadur { $seat } yw hwn.
attendee-leave = Yn ôl i'r ffenestr

keys-everywhere = Ym mhobman
keys-canvas = Cwestiynau
key-shortcuts = Dangos y bysellau hyn
key-settings = Gosodiadau
key-home = Sgrin gyntaf
key-close = Cau'r hyn sydd ar agor
key-next = Mynd i'r peth nesaf
key-press = Ei wasgu
key-next-question = Cwestiwn nesaf
key-last-question = Cwestiwn blaenorol

## What is printed on keys

keycap-ctrl = Ctrl
keycap-shift = Shift
keycap-delete = Del
keycap-home = Home
keycap-pageup = Page ↑
keycap-pagedown = Page ↓
keycap-space = Bylchwr
keycap-tab = Tab
keycap-enter = Enter
keycap-esc = Esc
