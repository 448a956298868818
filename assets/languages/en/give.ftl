# Giving badges.

title-give = Give badges
give-about = Hand everybody their badge on a stick.
give-step-badge = Badge
give-step-class = Class
give-step-give = Give

give-which = Which badges?
give-none = No badge is ready yet
give-none-about = A badge with a name, a line, criteria and a picture will wait here.
give-unready = Not ready yet
give-lacks-name = Give it a name
give-lacks-description = Say what it is for
give-lacks-criteria = Say how it is earned
give-lacks-picture = Draw it
give-lacks-alt = Say what the picture shows
give-to-class = Next: the class

give-drop = Drop the class list here
give-drop-about = CSV, Excel or LibreOffice. You can also copy the rows of a spreadsheet and paste them here.
give-choose-list = Choose a file
give-list-kind = Class lists
give-type = Paste or type names
give-type-label = Names
give-type-hint = One person a line. What stands after a comma or a tab becomes a column.
give-typed = Typed names
give-pasted = Pasted list
give-use-list = Use these names
give-seats = Seats of { $workshop }
give-real-names = Show real names
give-names-passphrase = Passphrase of the names
give-names-hint = The names then stand on the badges.
give-other-list = Another list
give-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
give-problem-rows = { $count ->
    [one] { $count } row needs a look
   *[other] { $count } rows need a look
}
give-in-memory = This list stays in memory only. Nothing of it is kept on this laptop but the badges that you give.
give-to-last-look = { $count ->
    [one] Next: { $count } badge
   *[other] Next: { $count } badges
}

give-how-read = How the list was read
give-sheet = Which sheet?
give-letters = Which one is spelt right?
give-first-rows = The first rows
give-row = Row
give-row-number = Row { $row }
give-column = Column { $number }
give-holds = What { $column } holds
give-holds-nothing = Nothing that counts
give-holds-name = Name
give-holds-given = First name
give-holds-middle = Middle name
give-holds-family = Family name
give-holds-email = E-mail
give-holds-code = Code or seat
give-holds-group = Group
give-holds-narrative = What they did
give-holds-evidence = What shows it
give-holds-date = Day
give-first-person = The first person is in row
give-put-right = Put it right
give-mended = Row { $row } is right now.

give-grid = Who gets which badge
give-all = Everybody
give-mark = There?
give-mark-of = { $name }: { $mark }. Change
give-here = Here
give-here-about = Gets what is ticked.
give-later = Later
give-later-about = You can give theirs right after the others.
give-absent = Absent
give-absent-about = Gets nothing. The receipt says why.
give-was-later = gets it later
give-was-absent = was absent
give-cell = { $badge } for { $name }
give-has-evidence = with evidence

give-story = What this person did
give-story-all = What everybody did
give-story-hint = It stands in the badge for everybody to read.
give-phrases = Sentences to begin with
give-phrase-began = Tried it for the first time.
give-phrase-finished = Finished a piece of work.
give-phrase-again = Tried again until it worked.
give-phrase-helped = Helped somebody else.
give-phrase-explained = Explained how it is done.
give-phrase-team = Worked well in a team.
give-phrase-careful = Took care of tools and people.
give-phrase-idea = Had an idea of their own.
give-evidence = What shows it
give-told = Words or a web address
give-told-hint = Such as “The lamp shone all evening.”
give-add = Add
give-seen = Seen by
give-seen-hint = Who saw it?
give-seen-by = Seen by { $name }
give-photo = Photo
give-photo-about = What the photo shows
give-photo-add = Add a photo
give-consent = Everybody in the photo agreed to it; of children, their families too.
give-consent-things = It shows drawings and things only, no people.
give-no-photos = Nothing is photographed in this workshop.
give-file-about = A file stays where it is. The badge names it, so that anybody can tell whether a file is the same.
give-file-add = Name a file
give-take-away = Take away: { $what }
give-done = Done

give-last-look = A last look
give-for = { $count ->
    [one] for { $count } person
   *[other] for { $count } people
}
give-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
give-where = Where to?
give-who = Who gives them?
give-no-issuer = Nobody can give badges here yet
give-no-issuer-about = Make an issuer first: the name that stands on the badges, and its key.
give-more = Days and wording
give-awarded = Earned on
give-expires = Counts until
give-forever = Without a day it counts for ever.
give-naming = What the badge says about its earner
give-naming-name = The name on the list
give-naming-name-about = Everybody can read it. It may be a nickname.
give-naming-code = The code or seat
give-naming-code-about = Only you can tell who it is.
give-naming-none = Nothing
give-naming-none-about = It belongs to whoever has the file.
give-naming-email-hash = A fingerprint of the e-mail address
give-naming-email-hash-about = Who knows the address can check it. Many wallets show nothing for it.
give-looking = Looking who has it already …
give-had = { $count ->
    [one] { $count } has it already and is skipped.
   *[other] { $count } have it already and are skipped.
}
give-count = { $count ->
    [one] Give { $count } badge
   *[other] Give { $count } badges
}
give-giving = { $count ->
    [one] Giving { $count } badge …
   *[other] Giving { $count } badges …
}
give-progress = { $done } of { $total }

give-given = { $count ->
    [one] { $count } badge given
   *[other] { $count } badges given
}
give-read-back = Everything was read back from where it lies, and every badge is whole.
give-stopped = It is not finished. What was given is safe; go on, and nobody gets a badge twice.
give-plug-in = The stick is not there. Plug it in again, or take another one, and go on; nobody gets a badge twice.
give-not-filed = The receipt could not be put beside the badges. Save it here.
give-list = { $count ->
    [0] Beside them lies the list of what was taken back, in { $file }.
    [one] Beside them lies the list of what was taken back: { $count } badge, in { $file }.
   *[other] Beside them lies the list of what was taken back: { $count } badges, in { $file }.
}
give-list-stays = A list of what was taken back that is as new, or newer, lies there already and stays: { $file }.
give-go-on = Go on
give-rest = { $count ->
    [one] Give { $count } person theirs now
   *[other] Give { $count } people theirs now
}
give-next = Another class
give-print = Print
give-save = Save the receipt
give-receipt = Receipt
give-issued = { $count ->
    [one] { $count } given
   *[other] { $count } given
}
give-skipped = { $count ->
    [one] { $count } had it already
   *[other] { $count } had it already
}
give-problem = { $count ->
    [one] { $count } without a badge
   *[other] { $count } without a badge
}
give-missing = { $count ->
    [one] { $count } not written yet
   *[other] { $count } not written yet
}
give-instead = { $file }, in place of an earlier badge
give-past = Earlier receipts
give-past-none = Nothing was given here yet
give-past-none-about = What you give will be listed here: the badge, the names, the day and the place.

again-open = Write again
again-title = Write badges again
again-about = The same badges go onto another stick, as they were signed. Nobody gets a second one.
again-whose = Whose?
again-act = { $count ->
    [one] Write { $count } badge
   *[other] Write { $count } badges
}
again-writing = { $count ->
    [one] Writing { $count } badge …
   *[other] Writing { $count } badges …
}
again-written = { $count ->
    [one] { $count } badge written
   *[other] { $count } badges written
}
again-none = None of these badges counts any more.

row-told = { $name }: { $what }
row-nobody = Nobody is named here. Give this row a name or a code.
row-sum = “{ $text }” looks like a sum, not like a person.
row-shifted = This row has more cells than the headings, as if a comma were inside the name. Put the name into quotation marks.
row-unclosed = A quotation mark is never closed here. Close it or take it away.
row-cell-long = { $holds }: this cell holds too much text. Shorten it.
row-cell-calendar = { $holds }: this day is not in the calendar. Correct it.
row-cell-formula = { $holds }: the formula in this cell failed. Correct it.
row-letter = A letter in “{ $text }” could not be read. Type the name again.
row-long-name = The name has { $length } letters, and { $most } is the most. Shorten it.
row-no-name = “{ $text }” is not a name. Give this row a name or a code.
row-formula = A formula of a spreadsheet stands where the name should be. Write the name itself.
row-address = The e-mail address reaches nobody. Correct it or leave it out.
row-same-email = The e-mail address is in row { $first } already. Each person needs their own.
row-same-code = The code { $code } is in row { $first } already.
row-same-name = { $name } is in row { $first } already. If these are two people, give both an e-mail address or a code.
row-two-ways = The day “{ $text }” can be read in two ways. Write it as 2026-05-31.
row-no-date = “{ $text }” is not a day. Write it as 2026-05-31.
row-same-person = The same person as in row { $first }, who gets the badge.
row-had = Has it already, since { $awarded }: { $place }
row-no-email = The list has no e-mail address for { $name }. Add it, or let the badge say something else about its earner.
row-no-code = The list has no code for { $name }. Add it, or let the badge say something else about its earner.
row-date-future = The day { $awarded } lies ahead. Correct it in the list.
row-date-expires-too-early = The badge would end on { $expires }, but { $awarded } is not before that.
row-date-expired = The badge would have ended on { $expires } already.
row-date-out-of-range = The day { $far } is too far away.
row-redrawn = { $name } has this badge, but its picture can no longer be drawn exactly as it was signed.
row-by-another = Another Roundel gave this badge at the same moment. Do the same again to see it.
row-unconfirmed = The file that is there is no whole badge. Take it away and do the same again.
row-unmade-long = More is said here than a badge can hold. Say it in fewer words.
row-unmade-unseen = Nothing of the name or code can be seen. Type it again.
row-unmade-refused = This badge could not be made. Look at what is written in it, and try again.
