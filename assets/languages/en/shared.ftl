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
reading = Reading the list …
print-ready = Getting the pages ready …
