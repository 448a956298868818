// What somebody drops on the window: files, and all files in folders. Where the webview hands them over, nobody learns where
// they lie; where it keeps them from the page (WebKitGTK), their paths come instead.
import type { PathDrop } from "../backend";

/** A file that was dropped. */
export interface Dropped {
  /** Its name; in a folder, the way from that folder with `/` between, such as `class 4/amira.png`. */
  name: string;
  file: File;
}

/** Every file in a drop, those in folders too, in the order of their names. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped[]> {
  // The list of the transfer is emptied as soon as the event is over: it is read before the first wait.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found = (await Promise.all(entries.map((entry) => within(entry, "")))).flat();
  return found.sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
}

async function within(entry: FileSystemEntry, above: string): Promise<Dropped[]> {
  const name = above + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [{ name, file }];
  }
  const inside = await all((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(inside.map((each) => within(each, `${name}/`)))).flat();
}

/** A reader answers a hundred at a time, and nothing when there are no more. */
async function all(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

/** A file as the core wants its bytes. */
export function base64(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^.*?,/, ""));
    reader.onerror = () => fail(reader.error ?? new Error("the file cannot be read"));
    reader.readAsDataURL(file);
  });
}

/** The event at the element on which paths are dropped. */
const PATHS = "pathsdrop";

/** Has an element, and what is around it, hear of paths that were dropped there. */
export function handOver(drop: PathDrop): void {
  const there = document.elementFromPoint(drop.x, drop.y);
  there?.dispatchEvent(new CustomEvent(PATHS, { detail: drop, bubbles: true }));
}

/** An attachment: the element takes paths that are dropped on it. */
export function takesPaths(take: (drop: PathDrop) => void) {
  return (element: Element) => {
    const hear = (event: Event) => take((event as CustomEvent<PathDrop>).detail);
    element.addEventListener(PATHS, hear);
    return () => element.removeEventListener(PATHS, hear);
  };
}
