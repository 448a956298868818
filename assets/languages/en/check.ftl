# Checking badges: the lights, why a file is dead, what is inside, and lists.

title-check = Check
door-check = Check a badge
door-check-about = See whether badges are good, one or thousands.
home-ways = More ways

check-title = Is this badge good?
check-about = Roundel looks inside by itself. Nothing leaves this laptop, and no internet is needed.
check-drop = Drop badges here
check-drop-about = One picture, many files or a whole folder: PNG, SVG, JSON or JWT.
check-more = Check something else
check-choose = Choose files
check-folder = Choose a folder
check-kind = Badges
check-looking = Looking at the badges …
check-far = { $done } of { $total }
check-back = Back to the list
check-picture = The picture in { $name }

check-overall-good = This badge is good
check-overall-look = This badge needs a look
check-overall-bad = This badge does not hold
check-overall-dead = There is no badge to check here
check-overall-about-good = It is signed, unchanged, in date, and its issuer is known here.
check-overall-about-look = Nothing is proved wrong, but something is open. The lights say what.
check-overall-about-bad = Do not rely on it. Ask whoever gave it for the original.
check-overall-about-dead = There is nothing in this file that could be checked.
check-overall-stranger = It is signed and unchanged. Whether its issuer is who it says it is, nobody here knows.

check-light-signature = Signature
check-light-dates = Dates
check-light-revocation = Taken back?
check-light-issuer = Issuer
check-light-picture = Picture
check-light-recipient = Earner
check-state-good = good
check-state-open = could not be checked
check-state-look = needs a look
check-state-bad = not good

check-in-date-until = It counts today, and until { $until }.
check-why-signed = Its issuer signed it, and nothing was changed since.
check-why-hosted = It is what its issuer keeps on the web.
check-why-altered = It was changed after it was signed, or signed by somebody else.
check-why-other-key = The key that signed it is not its issuer’s.
check-why-uncovered = It holds words that the signature does not cover.
check-why-whose-key = It is signed, but whose key that is could not be confirmed here.
check-why-on-the-web = What proves it lies on the web, where Roundel does not look.
check-why-unchecked = There was nothing to check it with.
check-why-in-date = It counts today, and has no end.
check-why-ended = It has expired.
check-why-not-begun = It has not begun to count yet.
check-why-wrong-dates = Its dates are missing or past, or contradict each other.
check-why-odd-dates = There is something odd about its dates.
check-why-not-proved = The file says that this is in order, but nobody is proved to have said so.
check-why-clear = By its issuer’s list of { $listed }, it was not taken back.
check-why-no-list = Its issuer keeps no list of badges that were taken back, so nobody can tell.
check-why-taken-back = By its issuer’s list it does not count any more, or the list cannot be trusted.
check-why-list-away = Whether it was taken back cannot be found out here. Ask its issuer.
check-why-own = { $issuer } signs on this laptop.
check-why-known = { $issuer } is known here.
check-why-stranger = { $issuer } is not known here. Anybody can choose any name: ask them in another way.
check-why-not-appointed = It says that it was given for { $issuer }. No word of theirs in it holds: ask them.
check-given-by = Given by { $name } for { $issuer }.
check-why-self-issued = Whoever earned it gave it to themselves.
check-why-nobody = Nobody is proved to have given it.
check-why-same-picture = This is the very picture that was signed.
check-why-other-picture = The badge was signed for another picture. Ask for the original file.
check-why-no-picture = The badge does not say which picture belongs to it, or there is none.
check-why-theirs = It belongs to whom you named.
check-why-not-theirs = It belongs to somebody else, or the name is spelt otherwise.
check-why-other-name = It names its earner in another way, so this cannot be told.

check-dead-empty = The file is empty. Copy it again.
check-dead-no-badge = This picture has lost its badge, or never had one. Screenshots and pictures from messengers have none.
check-dead-jpeg = This is a JPEG photo, and those cannot carry a badge.
check-dead-other-picture = This kind of picture cannot carry a badge.
check-dead-pdf = This is a PDF. The badge is another file.
check-dead-archive = This is an archive or an office document. Unpack it, and choose the badge inside.
check-dead-web-page = This is a web page, not the badge that it may show.
check-dead-cut-off = The file is cut off: its end is missing. Copy it again.
check-dead-damaged = The file was damaged or changed on its way.
check-dead-too-big = The file is far bigger than a badge ever is, so it is not read.
check-dead-wrong-place = The badge is not where programs look for it, or its place is empty.
check-dead-hidden = This picture can hide other content. Do not trust it.
check-dead-not-a-badge = This is a file of another kind, not a badge.
check-dead-unreadable = The file could not be read. Is the stick still plugged in?
check-dead-hint = Ask whoever gave you the badge for the original file: the PNG or SVG picture as the issuer handed it out.
check-like-given = It looks like the badge “{ $badge }” that { $issuer } gave on { $given }. Looks prove nothing.
check-like-by = It looks like the badge “{ $badge }” of { $issuer }. Looks prove nothing.
check-like-drawn = It looks like “{ $badge }”, which was drawn on this laptop. Looks prove nothing.

check-name-file = File
check-name-text = Text
check-name-meaning = Meaning of its words
check-name-contexts = Definitions
check-name-type = Kind
check-name-structure = What a badge must have
check-name-subject = Earner and badge
check-name-evidence = Evidence
check-name-issuer = Issuer
check-name-key = Key
check-name-signature = Signature
check-name-hosted = Copy on the web
check-name-status = Taken back
check-name-dates = Dates
check-name-endorsements = What others say
check-name-recipient = Whose it is
check-name-picture = Picture
check-every = Every check, one by one

check-who = Whose badge should it be?
check-who-hint = A name, an e-mail address or a code, spelt as in the badge.
check-who-ask = Compare

check-inside = What is inside
check-inside-signed = All of this was signed by its issuer.
check-inside-unsigned = The file says so, but nobody is proved to have said it.
check-part-badge = The badge
check-part-earner = Who earned it
check-part-award = The award
check-part-evidence = What shows it
check-part-results = Results
check-part-alignments = What it is matched with
check-part-issuer = Who gave it
check-part-more = More
inside-name = Name
inside-description = Description
inside-words = In words
inside-criteria = Criteria
inside-id = Id
inside-address = Address
inside-email = E-mail
inside-earner = Earner
inside-kind = Kind
inside-tags = Tags
inside-awarded = Awarded
inside-from = Counts from
inside-until = Counts until
inside-framework = Framework
inside-code = Code
inside-result = Result
inside-language = Language
inside-shows = What the picture shows
inside-a-picture = a picture
inside-hidden = hidden: only who knows the name or address can compare it

check-counted = { $count ->
    [one] { $count } file checked
   *[other] { $count } files checked
}
check-passed-over = { $count ->
    [one] { $count } other file is no badge and was passed over.
   *[other] { $count } other files are no badges and were passed over.
}
check-only = Which badges are shown
check-only-all = All
check-only-good = Good
check-only-look = Needs a look
check-only-bad = Not good
check-only-dead = No badge
check-find = Find
check-sort = Sort by
check-by-file = File
check-by-overall = What was found
check-by-badge = Badge
check-by-earner = Earner
check-by-issuer = Issuer
check-save-csv = Save for a spreadsheet
check-save-json = Save as JSON
check-file-name = checked-badges.{ $ending }
check-saved = The list is saved.
check-none = No badge is like that.
check-pages = Pages of the list
check-page = { $from } to { $to } of { $count }
check-before = Earlier
check-after = Later
