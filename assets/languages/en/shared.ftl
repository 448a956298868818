# What many screens say.

close = Close
stop = Stop
news = News
letters-left = { $count ->
    [0] No letters left
    [one] { $count } letter left
   *[other] { $count } letters left
}
letters-over = { $count ->
    [one] { $count } letter too many
   *[other] { $count } letters too many
}
