// What must be on the disk before the window closes.

/** Keeps what is not kept yet. Answers whether everything is. */
type Keep = () => Promise<boolean>;

const keeps = new Set<Keep>();
let warned = false;

/** Has this done before the window closes: the inner parts of a view, which come later, first. Returns how to stop. */
export function beforeLeaving(keep: Keep): () => void {
  keeps.add(keep);
  return () => keeps.delete(keep);
}

/**
 * Ends what is being typed and keeps everything. Answers whether the window may close: not the first time that
 * something could not be kept, which has been told by then.
 */
export async function mayLeave(): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  let kept = true;
  for (const keep of [...keeps].reverse()) kept = (await keep().catch(() => false)) && kept;
  const leave = warned || kept;
  warned = !leave;
  return leave;
}
