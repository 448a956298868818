// Many people click everything twice. The second click is meant for what the first one hit, and for nothing that came
// in its place.

/** What of an element's ancestors is pressed as one. */
const CONTROL = "button, a, label, input, select, summary, [role]";

/** What a click hit. */
export interface Hit {
  readonly isConnected: boolean;
  getClientRects(): { readonly length: number };
}

/** Whether a click, the `count`th on its spot, follows one on something that has gone from the page meanwhile. */
export function comesTooLate(count: number, first: Hit | null): boolean {
  return count > 1 && first !== null && (!first.isConnected || first.getClientRects().length === 0);
}

/** Has second clicks do nothing where the first one took what it hit away. Returns how to stop. */
export function meantOnce(page: Window): () => void {
  let first: Element | null = null;
  const pressed = (event: MouseEvent) => {
    if (event.detail < 2 && event.target instanceof Element) first = event.target.closest(CONTROL) ?? event.target;
    if (!comesTooLate(event.detail, first)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Sliders and lists act when the button goes down, everything else when it is let go.
  page.addEventListener("mousedown", pressed, { capture: true });
  page.addEventListener("click", pressed, { capture: true });
  return () => {
    page.removeEventListener("mousedown", pressed, { capture: true });
    page.removeEventListener("click", pressed, { capture: true });
  };
}
