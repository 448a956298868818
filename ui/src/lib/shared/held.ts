// What waits until the mouse's button or the finger is let go. Everywhere but on Windows a menu is asked for while the button
// is still down, and letting go closes whatever menu is open.

let held = false;
let waiting: (() => void) | null = null;

/** Sees every press that happens in a window. */
export function watchPresses(window: EventTarget) {
  const letGo = () => {
    held = false;
    if (waiting) setTimeout(waiting);
    waiting = null;
  };
  window.addEventListener("pointerdown", () => (held = true), true);
  window.addEventListener("pointerup", letGo, true);
  window.addEventListener("pointercancel", letGo, true);
}

/** Does it now, or as soon as what is held is let go. */
export function whenLetGo(act: () => void) {
  if (held) waiting = act;
  else act();
}
