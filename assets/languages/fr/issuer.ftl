# Qui donne les badges : l'émetteur, sa clé, sa copie de secours.

key-is-locked = La clé est verrouillée.
key-is-unlocked = La clé est déverrouillée.
key-lock = Verrouiller la clé
key-unlock = Déverrouiller la clé
key-passphrase = Phrase de passe
key-passphrase-hint = Tu l'as choisie en créant la clé. Les majuscules et les espaces comptent.
key-wrong = Ce n'est pas la phrase de passe de cette clé. Vérifie les majuscules et réessaie.
