# Who gives badges: the issuer, its key, its backup.

key-is-locked = The key is locked.
key-is-unlocked = The key is unlocked.
key-lock = Lock the key
key-unlock = Unlock the key
key-passphrase = Passphrase
key-passphrase-hint = You chose it when you made the key. Capital letters and spaces count.
key-wrong = That is not the passphrase of this key. Look at your capital letters, and try again.
