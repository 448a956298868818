/** A key, or keys pressed together, and the id of the text that says what they do. */
export interface Shortcut {
  text: string;
  /** Each works; keys of one are joined by `+`. */
  keys: readonly string[];
}

export const EVERYWHERE: readonly Shortcut[] = [
  { text: "key-shortcuts", keys: ["F1"] },
  { text: "key-settings", keys: ["Ctrl+,"] },
  { text: "key-home", keys: ["Alt+Home"] },
  { text: "key-close", keys: ["Esc"] },
  { text: "key-next", keys: ["Tab"] },
  { text: "key-press", keys: ["Space", "Enter"] },
];

export const CANVAS: readonly Shortcut[] = [
  { text: "key-next-question", keys: ["Ctrl+Enter", "Alt+PageDown"] },
  { text: "key-last-question", keys: ["Alt+PageUp"] },
];
