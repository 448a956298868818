# Pwy sy'n rhoi bathodynnau: y cyhoeddwr, ei allwedd, ei gopi wrth gefn.

key-is-locked = Mae'r allwedd ar glo.
key-is-unlocked = Mae'r allwedd wedi'i datgloi.
key-lock = Cloi'r allwedd
key-unlock = Datgloi'r allwedd
key-passphrase = Cyfrinymadrodd
key-passphrase-hint = Ti ddewisodd hwn wrth wneud yr allwedd. Mae priflythrennau a bylchau'n cyfrif.
key-wrong = Nid hwnnw yw cyfrinymadrodd yr allwedd hon. Edrycha ar y priflythrennau a rho gynnig arall arni.
