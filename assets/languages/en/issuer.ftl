# Who gives badges: the issuer, its key, its backup.

key-is-locked = The key is locked.
key-was-idle = Nobody used it for a quarter of an hour, so it was locked. What you prepared is still here.
key-is-unlocked = The key is unlocked.
key-lock = Lock the key
key-unlock = Unlock the key
key-passphrase = Passphrase
key-passphrase-hint = You chose it when you made the key. Capital letters and spaces count.
key-wrong = That is not the passphrase of this key. Look at your capital letters, and try again.

title-issuer = Who gives badges
issuer-title = Who gives the badges
issuer-about = A badge is signed with a key that lives on this laptop only. Whoever has the key and its passphrase gives badges in this name.
issuer-another = Add another one
issuer-spare = Bring one back from its spare
issuer-not-now = Not now

make-who = Who are you?
make-name = Name
make-name-hint = As badges will show it, such as Harbour Street Library.
make-url = Web page, if there is one
make-email = E-mail address, if people may write
make-logo = Choose a logo
make-key = A key and its passphrase
make-key-about = The key signs your badges. The passphrase locks it: nobody can find it out again, we neither.
make-issuer = Make the key
new-passphrase = Passphrase
new-passphrase-hint = Four or five words that have nothing to do with each other are strong and easy to keep.
new-passphrase-again = The same again
passphrase-short = A few more letters: at least eight are needed.
passphrase-weak = A thief who has this laptop could guess it within a day, we estimate.
passphrase-fair = A thief with one computer would need years, we estimate. One more word makes it strong.
passphrase-strong = Strong: guessing it would take longer than a life, we estimate.
passphrase-differs = The second one is different.

key-made = key of { $day }
six-words = Six words of this issuer
six-words-own = Read these six words to whoever wants to be sure that a badge is yours.
file-saved = Saved: { $path }
card-file = card
card-save = Save the card for others
list-file = taken back
list-save = Save the list for others
list-renew = Sign the list of today
list-print = Print the list
list-title = Badges that were taken back
list-number = List number { $number }, signed on { $day }
list-who = Name
list-badge = Badge
list-earned = Earned on
list-why = Why
list-elsewhere = A badge that is not on this laptop:
list-empty = Nothing was taken back.
list-facts = { $count ->
    [0] No badge taken back, as of { $day }
    [one] { $count } badge taken back, as of { $day }
   *[other] { $count } badges taken back, as of { $day }
}
list-ended = { $count ->
    [one] { $count } person signs no longer
   *[other] { $count } people sign no longer
}
list-ended-who = They sign no longer:
list-taken = The list of { $name } was taken in. { $facts }
list-somebody = somebody you do not know yet

spare-title = A spare of the key
spare-missing = If this laptop is lost, its key is lost, and nobody can replace it. Do both of these now.
spare-there = If this laptop is lost, you can go on with either of these.
spare-done = Done on { $day }.
spare-file = A file on a second stick
spare-file-about = Keep that stick in another place. It opens with the same passphrase.
spare-file-make = Choose the stick
spare-file-again = Write it again
spare-file-write = Write the file
spare-file-written = Written and read back: { $path }
spare-words = 24 words on paper
spare-words-about = Keep the paper where you keep money. The words alone are the key.
spare-words-show = Show the words
spare-locked = Unlock the key first.
words-title = Write these words on paper
words-about = In this order, with their numbers. Let nobody read along. They are shown here and kept nowhere.
words-written = I have written them
words-back = Two of them, please
words-back-about = So that you can be sure that your paper is right.
words-number = Word number { $number }
words-wrong = One of them is another word. Look at your paper.
words-again = Show the words again
words-prove = My paper is right

restore-from = What do you have?
restore-file = The file
restore-words = The words
restore-drop = Drop the file roundel-key-….pem here
restore-choose = Choose the file
restore-kind = Spare keys of Roundel
restore-typed = The 24 words
restore-typed-hint = In their order, with a space between them.
restore-act = Bring it back

signers-title = People who sign for you
signers-about = Each has a key of their own, on their own laptop. Their badges say for whom they were given. Ask them for the file of their card, and open it here.
signers-add = Let somebody sign
signers-no-card = That was not a card. Choose the card of whoever is to sign.
signers-role = What are they to you?
signers-role-hint = Such as teacher. Their badges show it.
signers-until = Last day
signers-until-hint = Left empty, there is no end.
signers-which = Which badges may they give?
signers-all-badges = All badges
signers-some-badges = Only these
signers-badges = { $count ->
    [one] { $count } badge only
   *[other] { $count } badges only
}
signers-appoint = The same words: let them sign
signers-file = may sign
signers-next = Give { $name } this file. They open it on this screen of their laptop.
signers-until-day = until { $day }
signers-no-end = without an end
signers-early = It begins later.
signers-over = The last day has passed.
signers-ended = Ended.
signers-save = Save the file for them
signers-end = End it now
signers-end-of = { $name } signs no longer?
signers-end-about = Badges that they gave until now stay good. Others know of it as soon as they have your list.
signers-lost-about = If the key was lost or stolen, these do not stay good either: whoever has it could choose any day. This cannot be undone.
signers-lost = The key is lost or stolen
signers-dismissed = { $name } signs no longer. Hand on list number { $number }, so that others know.
signs-as = { $name } signs for { $organisation }
signs-how = Do you sign for somebody else? Give them your card. Open the file that comes back below.
signs-ask = Badges cannot be given for { $organisation } now. Ask them for a new file.
signs-resign = Sign for yourself again
signs-resigned = You sign for yourself now.

known-title = Issuers you know
known-about = Badges of these are shown as coming from somebody you know.
known-drop = Open another issuer's file
known-drop-about = Its card, its list of badges that were taken back, or its word that you sign for it.
known-choose = Choose a file
known-kind = Files of issuers
known-since = known since { $day }
known-forget = Remove
known-forgotten = { $name } is not known here any more.
known-now = { $name } is known here now.
known-compare = Ask them for their six words, by telephone or on paper. Are they these?
known-already = You know this issuer already.
known-own = This issuer's key is on this laptop.
known-namesake = You know another issuer that is called { $name }. This is not the same one.
known-same = The same words: I know them
known-differ = Other words, or not sure

title-given = Badges that were given
given-title = Badges that were given
given-search = Find a badge
given-search-hint = The beginning of a name, of a badge, or of a date.
given-found = { $count ->
    [0] Nothing found
    [one] { $count } badge
   *[other] { $count } badges
}
given-more = The newest { $count } are shown. Type more of the name to find others.
given-nobody = Nobody is called so
given-nobody-about = Try fewer letters, or the name of the badge.
given-none = No badge was given yet
given-none-about = Every badge that is given on this laptop will be here, to be corrected or taken back.
standing-revoked = Taken back.
standing-corrected = A corrected badge was given instead.
revoke-open = Take back
revoke-title = Take this badge back
revoke-about = The badge goes into your signed list. Others see that it does not count as soon as they have the list. This cannot be undone.
revoke-reason = Why? You may leave it out
revoke-reason-hint = Everybody who has the list can read it: write no names.
revoke-not = Leave it
revoke-act = Take it back
revoke-done = It is taken back. Hand on list number { $number }, so that others know.
correct-open = Correct
correct-title = Correct this badge
correct-about = { $badge } is signed again as it should be. The wrong one is marked as replaced.
correct-name = Name
correct-day = Earned on
correct-act = Give it again
correct-done = The corrected badge is there: { $file }
correct-not = The badge could not be given again.

door-issuer-about = Make a key, keep a spare of it, and know others.
door-given-about = Find one, correct it, write it again, or take it back.
