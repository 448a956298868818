# Les questions d'un badge.

questions = Questions
question-of = Question { $number } sur { $count }
question-drawing = Le dessin
question-answered = avec réponse
answer-number = { $prompt } Réponse { $number }
another-answer = Une autre réponse
back = Retour
next = Suivant
one-at-a-time = Une à la fois
whole-sheet = Feuille entière
keeping = On garde…
kept-at = Gardé à { $time }
example-show = Voir un exemple
example-next = Un autre exemple
setting-school = Dans une école
setting-museum = Dans un musée
setting-library = Dans une bibliothèque
setting-youth-work = Avec des jeunes
earlier = Ce qui était écrit avant
use-again = Reprendre ce texte

draw-it = Le dessiner
draw-on = Continuer le dessin
outward = Ce que les autres verront
outward-no-name = Il n'a pas encore de nom.
outward-no-line = Il ne dit pas encore pourquoi quelqu'un le voudrait.

timer = Temps
minutes-left = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
time-up = Il est temps de finir
timer-start = Lancer le temps
timer-pause = Faire une pause
timer-more = +2
timer-more-label = +2 minutes

advice-no-criteria = Personne ne peut savoir encore comment on le gagne. Que faut-il faire ?
advice-no-verb = Que fait la personne ? Commence par un verbe d'action : construire, montrer, expliquer.
advice-unseen = On ne voit pas que quelqu'un sait ou comprend. Que ferait-il qui le montre ?
advice-no-evidence = Qu'est-ce qui montre que c'est fait ? Une photo, un lien, un objet, quelqu'un qui l'a vu.
advice-long-sentence = Une longue phrase est difficile à suivre. En ferais-tu deux ?
advice-too-long = On ne lira peut-être pas jusqu'au bout. Que peut-on enlever ?
advice-only-length = Seule la longueur a été regardée, car Roundel n'a pas de liste de verbes d'action dans cette langue.

more = Plus
states = États gardés
states-about = Ce que dit maintenant la feuille entière peut être gardé pour toujours. Continuer depuis un état gardé en fait une copie ; rien n'est perdu.
state-name = Quel nom lui donner
state-name-hint = Par exemple « après le premier tour ». Peut rester vide.
state-keep = Garder cet état
state-is-kept = Cet état est gardé.
state-copy = Continuer d'ici
print-finished = Imprimer avec les réponses
print-annotated = Imprimer avec l'aide et les exemples
print-blank = Imprimer la feuille vide
