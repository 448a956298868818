# The badges that somebody has earned, from anybody.

title-backpack = My badges
door-backpack = My badges
backpack-title = My badges
backpack-drop = Put badges in
backpack-drop-about = Drop the badges that you have earned, from anybody. They are kept here whole, on this laptop.
backpack-back = Back to my badges

backpack-arrived = { $count ->
    [one] { $count } badge has arrived.
   *[other] { $count } badges have arrived.
}
backpack-known = { $count ->
    [one] That badge is here already.
   *[other] Those { $count } badges are here already.
}
backpack-refused = There is no badge in { $name }
backpack-new = Just arrived
backpack-accept = Accept
backpack-decline = Decline
backpack-declined = Declined: { $count }
backpack-is-kept = { $name } is one of your badges now.
backpack-keep = Keep in my badges
backpack-is-declined = { $name } is declined and kept aside.
backpack-erase = Erase
backpack-erase-title = Erase this badge?
backpack-erase-about = { $name } will be gone from this laptop. Another copy may be with whoever gave it.

backpack-look = Look inside
backpack-file = Save the original file
backpack-file-saved = The file is saved, exactly as it came.
backpack-shown = On my page
backpack-not-shown = Not on your page: it does not hold.
backpack-related = Belongs with
backpack-path = { $here } of { $all } earned
backpack-missing = { $badge } (not here yet)
backpack-unmet = { $count ->
    [one] a badge that you have not met yet
   *[other] { $count } badges that you have not met yet
}
backpack-group = Choose a group
backpack-group-name = Name of the group
backpack-group-hint = Such as Making, School or Swimming.
backpack-group-choose = Put it there
backpack-group-none = No group
backpack-is-in = { $name } is in { $group } now.
backpack-is-out = { $name } is in no group now.

backpack-page = Make a page
backpack-page-about = { $count ->
    [one] A page with { $count } badge, in one file. It opens anywhere, without the internet, and the badge can be saved from it.
   *[other] A page with { $count } badges, in one file. It opens anywhere, without the internet, and the badges can be saved from it.
}
backpack-page-title = Title of the page
backpack-page-title-hint = Everybody who gets the page can read it.
backpack-page-save = Save the page
backpack-page-pdf = Save as PDF
backpack-page-file = my-badges.html
backpack-page-pdf-file = my-badges.pdf
backpack-page-by = Given by
backpack-page-criteria = What had to be done
backpack-page-good = Signed and unchanged when this page was made
backpack-page-foot = Save a badge’s picture from this page and check it with any program for Open Badges: the proof is inside the picture.
