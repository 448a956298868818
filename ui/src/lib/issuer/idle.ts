// A key locks itself after a while. That is told wherever its passphrase is asked for next, also on another screen.

/** The keys that were seen open and that nobody has locked by hand since. */
const open = new Set<string>();

/** Remembers that a key is open. */
export function sawOpen(did: string) {
  open.add(did);
}

/** Remembers that somebody locked it, who need not be told. */
export function lockedByHand(did: string) {
  open.delete(did);
}

/** Whether a key that is locked now has locked itself. */
export function lockedItself(did: string): boolean {
  return open.has(did);
}
