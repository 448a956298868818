# Kuka antaa merkkejä: antaja, sen avain ja avaimen varmuuskopio.

key-is-locked = Avain on lukittu.
key-is-unlocked = Avain on auki.
key-lock = Lukitse avain
key-unlock = Avaa avain
key-passphrase = Salalause
key-passphrase-hint = Valitsit sen, kun avain tehtiin. Isot kirjaimet ja välilyönnit merkitsevät.
key-wrong = Tämä ei ole tämän avaimen salalause. Tarkista isot kirjaimet ja yritä uudelleen.
