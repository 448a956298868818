# A facilitator's day: preparing, collecting, choosing; handing in; the wall.

title-prepare = Prepare
title-collect = Collect
title-wall = Wall

desk-title = Run a workshop
desk-back = Workshop
desk-new = New workshop
desk-name = What is it called?
desk-name-hint = Such as “Soldering afternoon”.
desk-begin = Begin
desk-prepare = Prepare
desk-prepare-about = Who comes, which questions, and a stick for each laptop.
desk-collect = Collect
desk-collect-about = Take in what everybody made.
desk-wall = Wall
desk-wall-about = Show it all on the big screen.

pack-out-where = Onto which stick?
pack-writing = Writing, and reading it back …
pack-sticks = { $count ->
    [one] { $count } stick is done.
   *[other] { $count } sticks are done.
}
pack-again = Write again

hand-in = Put my work on a stick
hand-in-now = Put it on the stick
hand-in-done = { $count ->
    [0] Nothing was made yet; the stick has the workshop.
    [one] { $count } work is on the stick.
   *[other] { $count } works are on the stick.
}

prepare-title = Prepare the workshop
prepare-what = When and where
prepare-day = Day
prepare-place = Where
prepare-place-hint = Such as “Reading room”.
prepare-host = Who invites
prepare-host-hint = Such as “Harbour Street Library”.
prepare-questions = Questions and time
prepare-template = Which questions?
prepare-minutes = How long?
prepare-people = Who takes part
prepare-seats = Seats or nicknames: { $count }
prepare-seats-hint = One in each line. Real names are not needed.
prepare-counts = Numbered seats
prepare-count = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
prepare-seat = Seat { $number }
prepare-groups = Who works together?
prepare-group = { $count ->
    [0] Everybody alone
   *[other] Groups of { $count }
}
prepare-photos = What may be photographed?
prepare-photos-none = Nothing
prepare-photos-things = Drawings and things
prepare-photos-things-about = No people.
prepare-photos-people = People too
prepare-photos-people-about = Everybody in the picture has signed a consent; of children, their families too.
prepare-offers = What people may choose
prepare-languages = Languages
prepare-all = Nothing ticked: all of them.
prepare-take-colours = Take colours from a logo
prepare-our-colours =
    { $number ->
        [1] Our colours
       *[other] Our colours { $number }
    }
prepare-no-colours = This picture shows no colours to take. Try another one.
prepare-remove-colours = Remove { $name }
prepare-issuer = Who gives the badges
prepare-issuer-about = Its card goes to every laptop; its key stays here.
prepare-nobody = Decide later
prepare-packs = Start packs
prepare-packs-about = A stick for each laptop, or one that goes round. A double click on its file and the laptop is ready.
prepare-write = Write the start pack
prepare-written = The start pack is on the stick.
prepare-put-away = Put this workshop away
prepare-put-away-about = It leaves the list. What was made in it stays on this laptop.

collect-title = Collect
collect-stick = Which stick?
collect-looking = Looking at what is on it …
collect-taking = Taking it in …
collect-nothing = There are no packs on it.
collect-take = { $count ->
    [one] Take in { $count } pack
   *[other] Take in { $count } packs
}
collect-took = { $packs ->
    [one] { $packs } pack came in
   *[other] { $packs } packs came in
}, { $works ->
    [0] with nothing new.
    [one] with { $works } new piece of work.
   *[other] with { $works } new pieces of work.
}
collect-known = Everything in it was here already.
collect-conflicts = { $count ->
    [one] One was changed in two places. Choose below.
   *[other] { $count } were changed in two places. Choose below.
}
collect-pack = { $works ->
    [one] { $works } work
   *[other] { $works } works
}{ $awards ->
    [0] { "" }
    [one] , { $awards } badge given
   *[other] , { $awards } badges given
}
collect-locked = Locked. Whoever made it knows what opens it.
collect-came = { $came } of { $of } have brought something
collect-works = { $count ->
    [one] { $count } work is here
   *[other] { $count } works are here
}
collect-drawn = { $count ->
    [0] Nothing is drawn yet
    [one] { $count } is drawn
   *[other] { $count } are drawn
}
collect-clocks = { $count ->
    [one] The clock of { $count } laptop is wrong.
   *[other] The clocks of { $count } laptops are wrong.
} Nothing is lost. Set the clock before badges are given there.
collect-clocks-which = Which?
collect-missing = has not come yet
collect-here = has come

conflicts = { $count ->
    [one] One work in two states
   *[other] { $count } works in two states
}
conflict-about-design = Two laptops drew on it. Which one shall it be? The other one is kept.
conflict-about-canvas = Two laptops wrote on it. Which one shall it be? The other one is kept.
conflict-about-other = Two laptops changed it. Which one shall it be? The other one is kept.
conflict-picture = { $name }, in this state
conflict-here = From this laptop
conflict-elsewhere = From another laptop
conflict-away = It was put away there.
conflict-take = Take this one
conflict-settled = Chosen: { $name }.
conflict-instead = Take the other one

wall-of = Wall: { $title }
wall-menu = More
wall-leave = Leave the wall
wall-all = All badges
wall-next = Next
wall-before = The one before
wall-open = Show { $name } large
wall-without = All others
wall-strength = A strength
wall-strengths = Strengths
wall-question = A question
wall-questions = Questions
wall-take-off = Take off: { $text }
wall-taken-off = The note is taken off.
wall-hide = Hide this badge
wall-is-hidden = { $name } is hidden.
wall-unhide = { $count ->
    [one] Show { $count } hidden badge
   *[other] Show { $count } hidden badges
}
wall-shuffle = Shuffle
wall-board = Closing questions
wall-answer = An answer
wall-answer-to = An answer to: { $prompt }
wall-names = Show who made it
wall-by-none = All together
wall-by-group = By group
wall-by-path = By path
wall-pdf = Save as PDF, { $paper }
wall-page = Save as a page
wall-making = Making the PDF …
wall-none = Nothing hangs here yet
wall-none-about = What people draw is here as soon as it is collected.
wall-all-hidden = Every badge is hidden. The menu shows them again.
