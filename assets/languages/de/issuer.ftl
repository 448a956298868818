# Wer Abzeichen vergibt: der Aussteller, sein Schlüssel, die Sicherung.

key-is-locked = Der Schlüssel ist gesperrt.
key-is-unlocked = Der Schlüssel ist entsperrt.
key-lock = Schlüssel sperren
key-unlock = Schlüssel entsperren
key-passphrase = Passphrase
key-passphrase-hint = Du hast sie gewählt, als der Schlüssel entstand. Großbuchstaben und Leerzeichen zählen.
key-wrong = Das ist nicht die Passphrase dieses Schlüssels. Achte auf große und kleine Buchstaben und versuch es noch einmal.
