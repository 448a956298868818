// What is printed on the keys of a language's keyboards.

import { t } from "./language.svelte";

const SIGNS: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Backspace: "⌫" };

/** Keys whose caps differ from language to language. */
const CAPS = ["Ctrl", "Shift", "Delete", "Home", "PageUp", "PageDown", "Space", "Tab", "Enter", "Esc"];

/** `Ctrl+Delete`, key by key, as it is printed: Strg and Entf on a German keyboard. */
export const keycaps = (chord: string): string[] =>
  chord
    .split(/\+(?!$)/)
    .map((key) => SIGNS[key] ?? (CAPS.includes(key) ? t(`keycap-${key.toLowerCase()}`) : key));
