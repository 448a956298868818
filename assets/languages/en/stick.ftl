# Sticks: which are plugged in, taking one out, and whether what is on one is whole.

stick-unnamed = USB stick, { $size }
stick-plugged = { $name } is plugged in.
stick-pulled = { $name } was taken out.
stick-free = { $free } of { $total } free
stick-folder = A folder
stick-none = Plug a stick in
stick-none-about = It is shown here by itself after a moment.
stick-read-only = { $name } is write-protected. Slide its lock, or take another one.
stick-other = Choose a folder instead
stick-eject = Take the stick out
stick-going = One moment, do not pull yet …
stick-out = You can take it out.
stick-check = Check this stick
stick-checking = Reading everything on the stick …
stick-whole = Everything is whole: { $packs ->
    [one] { $packs } pack
   *[other] { $packs } packs
}, { $badges ->
    [one] { $badges } badge
   *[other] { $badges } badges
}.
stick-nothing = There is nothing of Roundel on it.
stick-stopped = Stopped. { $count ->
    [one] { $count } file was looked at, and it is whole.
   *[other] { $count } files were looked at, and they are whole.
}
stick-faults = { $count ->
    [one] { $count } file is not as it should be. Write it again.
   *[other] { $count } files are not as they should be. Write them again.
}
stick-wrong-badge = The badge in it does not hold: { $check }. Drop it on the check to see why.
stick-wrong-receipt = { $more ->
    [0] { $file } is not there as it was written.
    [1] { $file } and one more are not there as they were written.
   *[other] { $file } and { $more } more are not there as they were written.
}
stick-locked = { $count ->
    [one] { $count } pack is locked; it cannot be looked into here.
   *[other] { $count } packs are locked; they cannot be looked into here.
}
