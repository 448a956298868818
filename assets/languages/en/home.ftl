# The first screen, beginning a badge, and the titles of the window.

title-begin = A new badge
title-canvas = Questions
title-stage = Drawing
title-workshop = Workshop

hello = What shall we make today?
hello-attendee = Hello, { $seat }!
door-design = I am designing
door-design-about = Think of a badge, draw it, and be proud of it.
door-workshop = I run a workshop
door-workshop-about = Prepare it, see what everybody made, give the badges.

recent = Made here
recent-none = Your badges will be here
recent-none-about = Begin one above. It is kept by itself, and you find it here again.
work-menu = What to do with { $name }
work-open = Open the questions
work-draw = Draw
work-put-away = Put away
work-is-away = { $name } is put away.

begin-title = How would you like to begin?
begin-about = With questions, the badge grows from your answers. You can draw at any time, and change everything later.
template-facts = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} and a drawing
begin-draw = Draw straight away
begin-draw-about = Start from a picture or a blank badge. Words can come later.

# Names on the badges in the pictures; short enough for a ribbon.
sample-beekeeper = City Hives
sample-camper = Night Camp
sample-captain = Team Captain
sample-reader = Night Reader
sample-swimmer = Open Water
sample-volunteer = Many Hands

workshop-title = What everybody made
workshop-count = { $count ->
    [one] { $count } badge on this laptop
   *[other] { $count } badges on this laptop
}
workshop-which = Workshop
workshop-all = All
workshop-none = Nothing is here yet
workshop-none-about = Badges that are made on this laptop, and those that come from others, will be shown here.
workshop-sample = Look at a sample workshop

pack-how = Packs from other laptops are taken in with a double click on their file. What is here already stays; nothing is lost.
pack-choose = Open a pack
pack-kind = Packs of Roundel
pack-known = Everything in that pack was here already.
pack-taken = { $count ->
    [one] { $count } piece of work came in.
   *[other] { $count } pieces of work came in.
} { $conflicts ->
    [0] { "" }
    [one] One of them was changed here too; both states are kept.
   *[other] { $conflicts } of them were changed here too; both states are kept.
}
pack-locked = This pack is locked
pack-passphrase = What opens it
pack-passphrase-hint = Whoever made the pack knows it. Capital letters and spaces count.
pack-open = Open the pack
pack-opening = Opening the pack …
