# Las preguntas de una insignia.

questions = Preguntas
question-of = Pregunta { $number } de { $count }
question-drawing = El dibujo
question-answered = respondida
answer-number = { $prompt } Respuesta { $number }
another-answer = Otra respuesta
back = Atrás
next = Siguiente
one-at-a-time = De una en una
whole-sheet = Hoja entera
keeping = Guardando…
kept-at = Guardado a las { $time }
example-show = Ver un ejemplo
example-next = Otro ejemplo
setting-school = En una escuela
setting-museum = En un museo
setting-library = En una biblioteca
setting-youth-work = Con jóvenes
earlier = Lo que decía antes
use-again = Usarlo otra vez

draw-it = Dibujarla
draw-on = Seguir dibujando
outward = Lo que verán los demás
outward-no-name = Todavía no tiene nombre.
outward-no-line = Todavía no dice por qué la querría alguien.

timer = Tiempo
minutes-left = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
time-up = Es hora de acabar
timer-start = Poner en marcha el tiempo
timer-pause = Dejarlo en pausa
timer-more = +2
timer-more-label = +2 minutos

advice-no-criteria = Nadie puede saber todavía cómo se gana. ¿Qué hay que hacer?
advice-no-verb = ¿Qué hace la persona? Empieza con un verbo de acción: construir, mostrar, explicar.
advice-unseen = Nadie puede ver que alguien sabe o entiende algo. ¿Qué haría que lo mostrase?
advice-no-evidence = ¿Qué demuestra que se ha hecho? Una foto, un enlace, un objeto, alguien que lo vio.
advice-long-sentence = Una frase larga cuesta de seguir. ¿Podrían ser dos?
advice-too-long = Puede que nadie lo lea hasta el final. ¿Qué se podría quitar?
advice-only-length = Solo se ha mirado la longitud, porque Roundel no tiene una lista de verbos de acción en este idioma.

more = Más
states = Estados guardados
states-about = Lo que dice ahora la hoja entera se puede guardar para siempre. Seguir desde un estado guardado hace una copia; no se pierde nada.
state-name = Cómo llamarlo
state-name-hint = Por ejemplo, «después de la primera ronda». Puede quedar vacío.
state-keep = Guardar este estado
state-is-kept = Este estado está guardado.
state-copy = Seguir desde aquí
print-finished = Imprimir con las respuestas
print-annotated = Imprimir con ayuda y ejemplos
print-blank = Imprimir la hoja vacía
