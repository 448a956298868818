// A page in an ordinary browser, in development: the core is behind the Vite server (ui/dev/bridge.ts).

import type { Backend } from "./index";

export const dev: Backend = {
  async call(name, request) {
    const reply = await fetch(`/roundel/${name}`, { method: "POST", body: JSON.stringify(request) });
    if (!reply.ok) throw await reply.json();
    const isJson = reply.headers.get("content-type") === "application/json";
    return isJson ? reply.json() : new Uint8Array(await reply.arrayBuffer());
  },
  async save(name, bytes) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return name;
  },
  dragOut: async () => {},
  choose: async ({ kind }) => prompt(kind)?.split(":") ?? [],
  pastedPicture: async () => null,
  async setFullScreen(on) {
    if (on) await document.documentElement.requestFullscreen();
    else if (document.fullscreenElement) await document.exitFullscreen();
  },
  onOpen: () => () => {},
  onDrop: () => () => {},
  onClose: () => () => {},
};
