// Pictures that are dragged out of the window, as files.
import { dragOut } from "../backend";
import { tell } from "../tell";

/** WebKitGTK offers other programs what is the page's own address of a picture; there the window offers the file. */
const byWindow = "__TAURI_INTERNALS__" in globalThis && navigator.userAgent.includes("Linux");

/** Has a drag that has just begun take a PNG along: its bytes, which the page shows at `url`. */
export function takesAlong(drag: DragEvent, name: string, url: string, bytes: () => Promise<Uint8Array>): void {
  if (byWindow) {
    drag.preventDefault();
    void bytes().then((png) => dragOut(name, png)).catch(tell);
  } else {
    drag.dataTransfer?.setData("DownloadURL", `image/png:${name}:${url}`);
  }
}
