// Where the keyboard goes on when what it was at is gone.

/** Puts the keyboard on the badge, where the arrows move what is selected. */
export function toBadge(): void {
  document.querySelector<HTMLElement>("[data-stage-paper]")?.focus({ preventScroll: true });
}
