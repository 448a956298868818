import { expect, it } from "vitest";
import { droppedFiles } from "./dropped";

type Tree = { [name: string]: Tree | File };

/** What a webview hands out for a file or a folder that is dropped; folders answer two entries at a time. */
function entry(name: string, what: Tree | File): unknown {
  if (what instanceof File) return { name, isFile: true, file: (done: (file: File) => void) => done(what) };
  const rest = Object.entries(what).map(([each, inside]) => entry(each, inside));
  return { name, isFile: false, createReader: () => ({ readEntries: (done: (some: unknown[]) => void) => done(rest.splice(0, 2)) }) };
}

it("finds every file of a folder, however many answers its reader takes", async () => {
  const file = new File(["x"], "x");
  const tree = { a: { "10.png": file, "9.png": file, deep: { "c.png": file } }, "alone.png": file };
  const items = Object.entries(tree).map(([name, what]) => ({ webkitGetAsEntry: () => entry(name, what) }));
  const found = await droppedFiles({ items } as unknown as DataTransfer);
  expect(found.map(({ name }) => name), "in the order people count in").toEqual([
    "a/9.png",
    "a/10.png",
    "a/deep/c.png",
    "alone.png",
  ]);
});
