# Quién da las insignias: el emisor, su clave, su copia de seguridad.

key-is-locked = La clave está bloqueada.
key-is-unlocked = La clave está desbloqueada.
key-lock = Bloquear la clave
key-unlock = Desbloquear la clave
key-passphrase = Contraseña
key-passphrase-hint = La elegiste al crear la clave. Cuentan las mayúsculas y los espacios.
key-wrong = Esa no es la contraseña de esta clave. Fíjate en las mayúsculas y vuelve a intentarlo.
