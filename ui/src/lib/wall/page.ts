// The wall as one HTML file that opens anywhere without a network: pictures inside, no script. A badge becomes large by its
// link; links lead to the next one and back.

export interface PageWork {
  /** A PNG. */
  picture: Uint8Array;
  title: string;
  /** Left out unless names were chosen. */
  author: string | null;
  strengths: readonly string[];
  questions: readonly string[];
}

export interface Page {
  title: string;
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
  sections: readonly { title: string | null; works: readonly PageWork[] }[];
  board: readonly { prompt: string; notes: readonly string[] }[];
  words: { strengths: string; questions: string; board: string; all: string; next: string; before: string };
}

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[letter] ?? letter);

function base64(bytes: Uint8Array): string {
  let text = "";
  // All at once would be more arguments than a call takes.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const STYLE = `
:root { color-scheme: light; --wall: #22397c; --on: #fffdf8 }
* { box-sizing: border-box }
body { margin: 0; padding: 2rem clamp(1rem, 4vw, 4rem); background: var(--wall); color: var(--on); font: 1.1rem/1.45 system-ui, sans-serif }
a { color: inherit } a:focus-visible { outline: 3px solid #f0bf52; outline-offset: 4px; border-radius: 8px }
.works { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 2rem; padding: 0; list-style: none }
figure { margin: 0; text-align: center } img { width: 100%; height: auto }
nav, .notes { display: none }
li:target { position: fixed; inset: 0; z-index: 1; overflow: auto; padding: 2rem; background: var(--wall) }
li:target figure { max-width: min(70vh, 60rem); margin: auto } li:target figcaption { font-size: 1.6rem }
li:target nav { display: flex; justify-content: center; gap: 2rem; margin-top: 1rem }
li:target .notes { display: flex; flex-wrap: wrap; justify-content: center; gap: 1rem; padding: 0; list-style: none }
.notes li, .board li { padding: .6rem .9rem; border-radius: 6px; background: #f9e9bf; color: #23262d; white-space: pre-line }
.notes .strength { background: #e0edd9 } small { display: block; opacity: .75 }
.board { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 2rem } .board ul { display: grid; gap: .6rem; padding: 0; list-style: none }
@media print { body { background: none; color: #000 } li { break-inside: avoid } }
`;

/** Writes the file. */
export function wallPage({ title, language, direction, sections, board, words }: Page): string {
  const count = sections.reduce((sum, section) => sum + section.works.length, 0);
  let number = 0;
  const work = (shown: PageWork): string => {
    number += 1;
    const [before, next] = [((number - 2 + count) % count) + 1, (number % count) + 1];
    const note = (kind: string, label: string) => (text: string) => `<li class="${kind}"><small>${escaped(label)}</small>${escaped(text)}</li>`;
    const notes = [...shown.strengths.map(note("strength", words.strengths)), ...shown.questions.map(note("question", words.questions))];
    return `<li id="badge-${number}"><figure><a href="#badge-${number}"><img alt="${escaped(shown.title)}" src="data:image/png;base64,${base64(shown.picture)}"></a>
<figcaption dir="auto">${escaped(shown.title)}${shown.author ? `<small>${escaped(shown.author)}</small>` : ""}</figcaption></figure>
${notes.length ? `<ul class="notes">${notes.join("")}</ul>` : ""}
<nav><a href="#badge-${before}">${escaped(words.before)}</a> <a href="#wall">${escaped(words.all)}</a> <a href="#badge-${next}">${escaped(words.next)}</a></nav></li>`;
  };
  const parts = sections.map((section) => {
    const heading = section.title === null ? "" : `<h2 dir="auto">${escaped(section.title)}</h2>\n`;
    return `${heading}<ul class="works">\n${section.works.map(work).join("\n")}\n</ul>`;
  });
  const columns = board.filter(({ notes }) => notes.length).map(
    ({ prompt, notes }) => `<section><h3>${escaped(prompt)}</h3><ul>${notes.map((note) => `<li dir="auto">${escaped(note)}</li>`).join("")}</ul></section>`,
  );
  const closing = columns.length ? `<h2>${escaped(words.board)}</h2>\n<div class="board">${columns.join("\n")}</div>` : "";
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body id="wall"><main><h1 dir="auto">${escaped(title)}</h1>
${parts.join("\n")}
${closing}</main></body>
</html>
`;
}
