# Qui atorga les insígnies: l'emissor, la seva clau, la còpia de seguretat.

key-is-locked = La clau està blocada.
key-is-unlocked = La clau està desblocada.
key-lock = Bloca la clau
key-unlock = Desbloca la clau
key-passphrase = Contrasenya
key-passphrase-hint = La vas triar quan vas fer la clau. Compten les majúscules i els espais.
key-wrong = Aquesta no és la contrasenya d'aquesta clau. Mira les majúscules i torna-ho a provar.
