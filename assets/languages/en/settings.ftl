# How the window looks, reads and moves; its keys.

settings = Settings
shortcuts = Keys
language = Language
language-is = Language: { $language }
text-size = Text size
text-smaller = Smaller text
text-larger = Larger text
text-size-now = Text size { $percent } %
percent = { $percent } %

theme = Colours
theme-system = Like this computer
theme-day = Day
theme-evening = Evening
theme-contrast = High contrast
letters = Letters
letters-clear = Clear
letters-wide = Wide
letters-weighted = Heavy below
motion = Movement
motion-system = Like this computer
motion-still = None

attendee-mode = For people in a workshop
attendee-about = The whole screen, without file names and menus of the computer. After a restart it comes back to where it was.
attendee-seat = Seat or nickname
attendee-seat-hint = Such as “Seat 4”. A real name is not needed.
attendee-begin = Fill the screen
attendee-is = This laptop belongs to { $seat }.
attendee-leave = Back to the window

keys-everywhere = Everywhere
keys-canvas = Questions
key-shortcuts = Show these keys
key-settings = Settings
key-home = First screen
key-close = Close what is open
key-next = Go to the next thing
key-press = Press it
key-next-question = Next question
key-last-question = Question before

## What is printed on keys

keycap-ctrl = Ctrl
keycap-shift = Shift
keycap-delete = Del
keycap-home = Home
keycap-pageup = Page ↑
keycap-pagedown = Page ↓
keycap-space = Space
keycap-tab = Tab
keycap-enter = Enter
keycap-esc = Esc
