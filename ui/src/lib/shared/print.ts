// Paper.

import { tick } from "svelte";

/** Prints the page as it is by now, once it is painted: what was just closed is not seen behind the dialog. */
export async function printPage(): Promise<void> {
  await tick();
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  window.print();
}
