# The questions of a badge.

questions = Questions
question-of = Question { $number } of { $count }
question-drawing = The drawing
question-answered = answered
answer-number = { $prompt } Answer { $number }
another-answer = Another answer
back = Back
next = Next
one-at-a-time = One at a time
whole-sheet = Whole sheet
keeping = Keeping …
kept-at = Kept { $time }
example-show = Show an example
example-next = Another example
setting-school = In a school
setting-museum = In a museum
setting-library = In a library
setting-youth-work = In youth work
earlier = What it said before
use-again = Use it again

draw-it = Draw it
draw-on = Go on drawing
outward = What others will see
outward-no-name = It has no name yet.
outward-no-line = It does not say yet why somebody would want it.

timer = Time
minutes-left = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
time-up = Time to finish
timer-start = Start the time
timer-pause = Let it rest
timer-more = +2
timer-more-label = +2 minutes

advice-no-criteria = Nobody can know yet how it is earned. What must somebody do?
advice-no-verb = What does somebody do? Begin with a doing word: build, show, explain.
advice-unseen = Nobody can see that somebody knows or understands. What would they do that shows it?
advice-no-evidence = What shows that it was done? A photo, a link, an object, somebody who saw it.
advice-long-sentence = A long sentence is hard to follow. Could it be two?
advice-too-long = People may not read to the end. What could be left out?
advice-only-length = Only the length was looked at, for Roundel has no list of doing words in this language.

more = More
states = Kept states
states-about = What the whole sheet says now can be kept for ever. Going on from a kept state makes a copy; nothing is overwritten.
state-name = What to call it
state-name-hint = Such as “after the first round”. It may stay empty.
state-keep = Keep this state
state-is-kept = This state is kept.
state-copy = Go on from here
print-finished = Print with the answers
print-annotated = Print with help and examples
print-blank = Print the empty sheet
