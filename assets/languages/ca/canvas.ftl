# Les preguntes d'una insígnia.

questions = Preguntes
question-of = Pregunta { $number } de { $count }
question-drawing = El dibuix
question-answered = resposta
answer-number = { $prompt } Resposta { $number }
another-answer = Una altra resposta
back = Enrere
next = Següent
one-at-a-time = D'una en una
whole-sheet = Full sencer
keeping = S'està desant…
kept-at = Desat a les { $time }
example-show = Veure un exemple
example-next = Un altre exemple
setting-school = En una escola
setting-museum = En un museu
setting-library = En una biblioteca
setting-youth-work = Amb joves
earlier = El que deia abans
use-again = Tornar-ho a fer servir

draw-it = Dibuixar-la
draw-on = Continuar dibuixant
outward = El que veuran els altres
outward-no-name = Encara no té nom.
outward-no-line = Encara no diu per què la voldria algú.

timer = Temps
minutes-left = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuts
}
time-up = És hora d'acabar
timer-start = Posar en marxa el temps
timer-pause = Deixar-lo en pausa
timer-more = +2
timer-more-label = +2 minuts

advice-no-criteria = Ningú no pot saber encara com es guanya. Què s'ha de fer?
advice-no-verb = Què fa la persona? Comença amb un verb d'acció: construir, mostrar, explicar.
advice-unseen = Ningú no pot veure que algú sap o entén una cosa. Què faria que ho mostrés?
advice-no-evidence = Què demostra que s'ha fet? Una foto, un enllaç, un objecte, algú que ho va veure.
advice-long-sentence = Una frase llarga costa de seguir. Podrien ser dues?
advice-too-long = Potser ningú no ho llegirà fins al final. Què es podria treure?
advice-only-length = Només s'ha mirat la llargada, perquè el Roundel no té cap llista de verbs d'acció en aquesta llengua.

more = Més
states = Estats desats
states-about = El que diu ara el full sencer es pot desar per sempre. Continuar des d'un estat desat en fa una còpia; no es perd res.
state-name = Com dir-ne
state-name-hint = Per exemple, «després de la primera ronda». Pot quedar buit.
state-keep = Desar aquest estat
state-is-kept = Aquest estat està desat.
state-copy = Continuar des d'aquí
print-finished = Imprimir amb les respostes
print-annotated = Imprimir amb ajuda i exemples
print-blank = Imprimir el full buit
