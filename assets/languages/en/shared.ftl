# What many screens say.

close = Close
stop = Stop
home = Home
or = or
news = News
take-back = Take it back
letters-left = { $count ->
    [0] No letters left
    [one] { $count } letter left
   *[other] { $count } letters left
}
letters-over = { $count ->
    [one] { $count } letter too many
   *[other] { $count } letters too many
}
no-name-yet = No name yet
went-wrong = Something went wrong inside Roundel.
went-wrong-kept = Everything you made is kept. Try again, or go back to the first screen.
failure-file = A file or folder cannot be read or written. What was kept before is still there.
failure-catalogue = Roundel cannot reach what it keeps on this laptop. Check that the disk has room, and try again.
failure-catalogue-newer = A newer Roundel was used here. Install that one.
failure-canvas = This sheet of questions cannot be used.
failure-design = This design cannot be used.
failure-clock = The date or time of this computer is wrong. Set it, and try again.
