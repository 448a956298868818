# The designer.

stage-opening = Opening your badge…
stage-fetching = One moment…

## How a badge begins

stage-questions = Three questions
stage-start = Pick a start
stage-start-back = Back
stage-ask-subject = What is it about?
stage-ask-mood = How should it feel?
stage-ask-kind = What is it for?
stage-surprise = Surprise me
stage-empty = Empty sheet
stage-start-picture = A picture
stage-untitled = New badge
stage-all = { $count } badges to start from
stage-found = { $count ->
    [one] One badge suits
   *[other] { $count } badges suit, the best first
}
stage-subject-of-making = Making
stage-subject-of-nature = Nature
stage-subject-of-words = Words
stage-subject-of-music = Music
stage-subject-of-art = Art
stage-subject-of-science = Science
stage-subject-of-sport = Sport
stage-subject-of-helping = Helping
stage-subject-of-food = Food
stage-subject-of-history = History
stage-subject-of-digital = Digital
stage-subject-of-general = Anything
stage-mood-playful = Playful
stage-mood-calm = Calm
stage-mood-bold = Bold
stage-mood-classic = Classic
stage-mood-modern = Modern
stage-mood-handmade = Handmade
stage-badge-skill = A skill
stage-badge-taking-part = Taking part
stage-badge-achievement = An achievement
stage-badge-role = A role
stage-badge-community = Being kind
stage-badge-level = A step on a way

## Above the badge

stage-name = Name of the badge
stage-saved = Saved { $time }
stage-saving = Saving…
stage-undo = Undo
stage-redo = Redo
stage-past = History
stage-zoom-in = Closer
stage-zoom-out = Further away
stage-zoom-whole = Show the whole badge
stage-keys = Keys
stage-done = Done
stage-undone = Undone: { $step }
stage-redone = Done again: { $step }

## The rail

stage-rail = Put on the badge
stage-shape = Shape
stage-emblem = Emblem
stage-words = Words
stage-ribbon = Ribbon
stage-picture = Picture
stage-pen = Pen
stage-pattern = Pattern
stage-dice = Dice
stage-layers = Layers
stage-levels = Levels
stage-back = Back
stage-new-words = Words
stage-new-ribbon = Well done

stage-swap-shape = Another shape
stage-swap-emblem = Another emblem
stage-swap-ribbon = Another ribbon

## The paper

stage-paper = { $count ->
    [0] The badge, still empty
    [one] The badge, one layer
   *[other] The badge, { $count } layers
}
stage-menu = What to do with it
stage-words-done = Done with the words

## What is selected

stage-side = Choose and change
stage-many = { $count ->
    [one] One thing
   *[other] { $count } things
}
stage-about = The whole badge
stage-how = Click something on the badge to change it. Or give the whole badge other colours:
stage-own-colours = Its colours
stage-own-colour = The colour { $name }
stage-palettes = Palettes
stage-alt = In words
stage-alt-label = What the badge shows
stage-alt-hint = For people who do not see it.
stage-describe = Describe it for me
stage-save = Save the picture
stage-save-png = PNG, for everything
stage-save-svg = SVG, for any size

stage-other-shape = Another shape
stage-other-emblem = Another emblem
stage-other-ribbon = Another ribbon
stage-other-picture = Another picture
stage-colour = Colour
stage-second-colour = Second colour
stage-no-colour = None
stage-other-colour = Another colour
stage-pipette = Take a colour from the badge
stage-pipette-how = Click on the badge to take the colour there. Esc leaves it.
stage-edge = Edge
stage-edge-width = Width of the edge
stage-outline = Outline
stage-outline-width = Width of the outline
stage-gaps = Gaps in the outline
stage-shadow = Shadow
stage-shadow-soft = Softness of the shadow
stage-shadow-right = Shadow to the right
stage-shadow-down = Shadow downwards
stage-glow = Glow
stage-glow-soft = Softness of the glow
stage-bevel = Raised edges
stage-bevel-width = Width of the raised edges
stage-filled = Filled in for each person
stage-filled-earner = name
stage-filled-date = date
stage-filled-issuer = who gives it
stage-filled-badge = badge
stage-example-earner = Alex Kim
stage-example-issuer = Your library
stage-letters = Letters
stage-letter-size = Size of the letters
stage-weight-regular = regular
stage-weight-semibold = semibold
stage-weight-bold = bold
stage-weight-extrabold = extra bold
stage-weight-black = black
stage-line = On which line
stage-curve-straight = Straight
stage-curve-above = Arch
stage-curve-below = Bowl
stage-curve-circle = Circle
stage-band = The band
stage-words-colour = The words
stage-tails = The tails
stage-folds = The folds
stage-bend = How much it bends
stage-opacity = How solid
stage-group-how = Double-click it to work inside. Esc leads out again.
stage-ink-only = It is drawn on paper: keep the ink
stage-mask = Cut to
stage-mask-none = Nothing
stage-mask-circle = Circle
stage-mask-rounded = Card
stage-mask-hexagon = Hexagon
stage-mask-heart = Heart
stage-mask-shield = Shield
stage-picture-zoom = How near
stage-picture-x = Left to right
stage-picture-y = Top to bottom
stage-duotone = In two colours of the badge
stage-whose = Whose picture is it?
stage-whose-hint = Write who made it, and use it only if they agree.
stage-picture-large = This picture is too large.
stage-picture-large-hint = Save it smaller, below 20 MB, and bring it again.

stage-number-rounding = Round corners
stage-number-sides = Sides
stage-number-turn = Turn of the sides
stage-number-points = Points
stage-number-depth = Depth
stage-number-bumps = Bumps
stage-number-petals = Petals
stage-number-thickness = Thickness
stage-number-power = Squareness
stage-number-teeth = Teeth
stage-number-share = Breadth
stage-number-rays = Rays
stage-number-lobes = Bulges
stage-number-taper = Slenderness
stage-number-cleft = Cleft
stage-number-belly = Belly
stage-number-phase = Fullness
stage-number-arm = Breadth of the arms
stage-number-flare = Flare
stage-number-rise = Rise of the arch
stage-number-point = Pointedness
stage-number-slope = Slope
stage-number-bites = Bites
stage-number-size = Size of the bites
stage-number-holes = Holes
stage-number-puffs = Puffs
stage-number-tail = Place of the tail
stage-number-sag = Curve of the pages
stage-number-wave = Wave
stage-number-roof = Height of the roof
stage-number-waist = Waist
stage-number-knob = Knobs
stage-number-corner = Corners
stage-number-crown = Height of the crown
stage-number-disc = Size of the disc
stage-number-pleats = Pleats
stage-number-notch = Notch
stage-number-sweep = Angle
stage-number-second = Second peak
stage-number-trunk = Trunk
stage-number-lean = Lean

stage-more = More
stage-x = From the left
stage-y = From the top
stage-width = Width
stage-height = Height
stage-size = Size
stage-turn = Turned
stage-fill = Painted
stage-fill-solid = Plain
stage-fill-linear = Fading
stage-fill-radial = Glowing
stage-from = From
stage-to = To
stage-direction = Direction
stage-between = Between the motifs
stage-motif-size = Size of the motifs
stage-motif-share = Thickness of the motifs
stage-layer-name = Name in the list of layers
stage-layer-alt = What it shows
stage-layer-alt-hint = One part of the description of the badge.

stage-arrange = Arrange
stage-order = Above and below
stage-align = In line
stage-align-left = Left sides in line
stage-align-centre = Centres in line
stage-align-right = Right sides in line
stage-align-top = Tops in line
stage-align-middle = Middles in line
stage-align-bottom = Feet in line
stage-spread-across = Same gaps across
stage-spread-down = Same gaps down

## What can be done

stage-write = Write the words
stage-duplicate = Duplicate
stage-remove = Remove
stage-select-all = Select all
stage-next-above = Select the next one above
stage-next-below = Select the next one below
stage-group = Group
stage-ungroup = Ungroup
stage-to-top = To the top
stage-up = One up
stage-down = One down
stage-to-bottom = To the bottom
stage-lock = Lock
stage-unlock = Unlock
stage-hide = Hide or show
stage-nudge-left = A little to the left
stage-nudge-right = A little to the right
stage-nudge-up = A little up
stage-nudge-down = A little down
stage-nudge-left-ten = Ten to the left
stage-nudge-right-ten = Ten to the right
stage-nudge-up-ten = Ten up
stage-nudge-down-ten = Ten down
stage-larger = Larger
stage-smaller = Smaller
stage-turn-right = Turn to the right
stage-turn-left = Turn to the left

stage-keys-change = Change
stage-keys-arrange = Arrange
stage-keys-place = Move, size, turn
stage-keys-look = Look
stage-keys-other = Also
stage-key-escape = One step out
stage-key-space = Hold to drag the paper
stage-key-copy = Copy
stage-key-paste = Paste, also a picture
stage-key-shift = While dragging: straight, or by 15°
stage-key-alt = While dragging: without snapping, or from the middle

## Emblems, patterns, pen, dice, levels

stage-emblem-search = Find an emblem
stage-emblem-subjects = Subjects
stage-emblems-found = { $count ->
    [0] Nothing found: try another word
    [one] One found
   *[other] { $count } found
}
stage-subject-star = star
stage-subject-tools = tool
stage-subject-nature = leaf
stage-subject-music = music
stage-subject-book = book
stage-subject-science = science
stage-subject-sport = sport
stage-subject-food = food
stage-subject-people = people
stage-subject-computer = computer
stage-pattern-fills = The pattern fills the selected shape.
stage-pattern-adds = Select a shape first and the pattern fills it. Without one you get a disc.
stage-pen-how = Draw on the badge with the mouse, a finger or a pen.
stage-pen-width = Width of the pen
stage-dice-how = The dice changes what is not held fast. If you do not like it, undo it or roll again.
stage-roll = Roll the dice
stage-hold = Hold fast
stage-hold-shape = The shape
stage-hold-emblem = The emblem
stage-hold-words = The letters
stage-hold-colours = The colours
stage-levels-how = One badge, several levels: the badge stays, the mark grows.
stage-level-mark = The mark
stage-level-none = No levels
stage-level-stars = Stars
stage-level-dots = Dots
stage-level-metals = Metals
stage-level-ring = Coloured edge
stage-level-steps = Words
stage-level-count = How many levels
stage-level-place = Where it stands
stage-level-foot = At the foot
stage-level-head = At the top
stage-level-word = Level { $level } is called
stage-level-picture = Level { $level }

## The list of layers

stage-layers-how = The topmost is the first. Drag a layer to another place, or go through the list with the arrow keys; Alt with an arrow key moves it, F2 renames it.
stage-no-layers = Nothing is on the badge yet. Begin with a shape.
stage-kind-shape = Shape
stage-kind-emblem = Emblem
stage-kind-text = Words
stage-kind-ribbon = Ribbon
stage-kind-picture = Picture
stage-kind-pattern = Pattern
stage-kind-drawing = Drawing
stage-kind-group = Group
stage-lock-one = Lock { $name }
stage-unlock-one = Unlock { $name }
stage-hide-one = Hide { $name }
stage-show-one = Show { $name }

## History

stage-versions = Versions
stage-version-name = What to call it
stage-keep-version = Keep this version
stage-version-is-kept = This version is kept.
stage-no-versions = Keep a version before you try something daring.
stage-version-auto = Kept by Roundel
stage-version-restored = Before an older version
stage-version-issued = Given away
stage-version-kept = Version
stage-version-conflict = From another laptop
stage-steps = What was done

stage-step-open = Opened
stage-step-elsewhere = Changed on another laptop
stage-step-move = Moved
stage-step-size = Sized
stage-step-turn = Turned
stage-step-order = Above and below
stage-step-copy = Duplicated
stage-step-paste = Pasted
stage-step-remove = Removed
stage-step-group = Grouped
stage-step-ungroup = Ungrouped
stage-step-lock = Locked
stage-step-unlock = Unlocked
stage-step-show = Shown
stage-step-hide = Hidden
stage-step-align = In line
stage-step-spread = Same gaps
stage-step-name = Named
stage-step-words = Words written
stage-step-add-words = Words added
stage-step-add-shape = Shape added
stage-step-add-ribbon = Ribbon added
stage-step-add-emblem = Emblem added
stage-step-add-pattern = Pattern added
stage-step-add-picture = Picture added
stage-step-swap = Exchanged
stage-step-fill = Painted
stage-step-colour = Colour changed
stage-step-edge = Edge changed
stage-step-shape = Shape changed
stage-step-curve = Bent
stage-step-letters = Letters changed
stage-step-shadow = Shadow
stage-step-no-shadow = Shadow taken away
stage-step-glow = Glow
stage-step-bevel = Raised edges
stage-step-opacity = Made more or less solid
stage-step-palette = Colours of the badge
stage-step-alt = Described
stage-step-ink = Paper taken away
stage-step-mask = Picture cut
stage-step-focus = Picture moved in its frame
stage-step-credit = Maker named
stage-step-draw = Drawn
stage-step-dice = Dice rolled
stage-step-levels = Levels
stage-step-version = An older version
stage-step-mend = Hint followed

## Small sizes and hints

stage-small = The badge at 90, 50 and 32 pixels on white, on dark and on a photograph
stage-hints = Hints
stage-looking = Looking at the badge…
stage-no-hints = Looks good, also when it is small.
stage-show-me = Show me
stage-next-hint = Next hint ({ $at } of { $count })

stage-hint-missing-glyphs = No letters here can write “{ $characters }” of “{ $name }”. Write it differently.
stage-hint-missing-font = The letters { $family } of “{ $name }” are not here. Others are used instead.
stage-hint-missing-emblem = The emblem “{ $name }” is not here. Choose another one.
stage-hint-missing-colour = “{ $name }” uses the colour “{ $colour }”, which this badge does not have. It is grey for now.
stage-hint-text-too-small = “{ $name }” is too small to read on a small badge. Use fewer words, or make them bigger.
stage-hint-overflow = “{ $name }” sticks out of the picture and is cut off there.
stage-hint-no-alt-text = Say in one sentence what the badge shows, for people who do not see it.
stage-hint-no-credit = Whose picture is “{ $name }”? Write who made it.
stage-hint-too-much = There are more layers than can be drawn. Remove some.
stage-hint-too-many-words = “{ $name }” is too long. The end is not drawn.
stage-hint-low-contrast = “{ $name }” is hard to see on what is behind it.
stage-hint-no-margin = The badge touches the edge of its picture and looks cut.
stage-hint-much-margin = The badge is small in its picture, and will look small beside others.
stage-hint-small-parts = { $count ->
    [one] One part is so small that nobody sees what it is.
   *[other] { $count } parts are so small that nobody sees what they are.
}
stage-hint-too-heavy = The badge has { $kilobytes } KB, more than some websites take. Use fewer pictures or shades.

stage-mend-missing-glyphs = Leave those letters out
stage-mend-missing-glyphs-loses = Leave those letters out
stage-mend-missing-font = Use other letters
stage-mend-missing-emblem = Use a similar one
stage-mend-missing-colour = Add the colour
stage-mend-text-too-small = Make it readable
stage-mend-overflow = Move it in
stage-mend-no-alt-text = Describe it for me
stage-mend-no-credit-loses = Leave the picture out
stage-mend-low-contrast = Make it stand out
stage-mend-no-margin = Make the badge smaller
stage-mend-much-margin = Make the badge bigger
stage-mend-small-parts-loses = Leave the smallest parts out
