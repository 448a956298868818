import { expect, test } from "vitest";
import { type Page, wallPage } from "./page";

const work = { picture: new Uint8Array([137, 80, 78, 71]), title: "Tom & <Jerry>", author: null, strengths: ['Bold "red"'], questions: [] };
const page: Page = {
  title: "Afternoon",
  language: "en",
  direction: "ltr",
  sections: [{ title: null, works: [work, { ...work, title: "Two", author: "Comet" }] }],
  board: [{ prompt: "What worries us?", notes: ["<script>alert(1)</script>"] }, { prompt: "By when?", notes: [] }],
  words: { strengths: "Strength", questions: "Question", board: "Board", all: "All", next: "Next", before: "Before" },
};
const html = wallPage(page);

test("what people wrote is never markup", () => {
  expect(html).not.toContain("<script");
  expect(html).toContain('alt="Tom &amp; &lt;Jerry&gt;"');
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(html).toContain("Bold &quot;red&quot;");
});

test("nothing is fetched from anywhere", () => {
  expect(html).not.toMatch(/https?:/);
  const sources = [...html.matchAll(/src="([^"]*)"/g)].map(([, source]) => source);
  expect(sources).toEqual(Array(2).fill("data:image/png;base64,iVBORw=="));
});

test("each link leads somewhere in the file, round in a circle", () => {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, link]) => link);
  expect(links).toEqual(["badge-1", "badge-2", "wall", "badge-2", "badge-2", "badge-1", "wall", "badge-1"]);
  for (const link of links) expect(ids).toContain(link);
});

test("names are there only where they were chosen, and a question that nobody answered is left out", () => {
  expect(html.match(/<small>Comet<\/small>/g)).toHaveLength(1);
  expect(html).not.toContain("By when?");
});
