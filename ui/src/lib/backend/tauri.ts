// The window of the program. Nothing else imports @tauri-apps.

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Backend, PathDrop } from "./index";

export const tauri: Backend = {
  async call(name, request) {
    const reply = await invoke("call", { name, request: JSON.stringify(request) });
    return reply instanceof ArrayBuffer ? new Uint8Array(reply) : reply;
  },
  save: (name, bytes) => invoke("save", bytes, { headers: { name: encodeURIComponent(name) } }),
  dragOut: (name, bytes) => invoke("drag_out", bytes, { headers: { name: encodeURIComponent(name) } }),
  choose: ({ what, kind = "", endings = [] }) => invoke("choose", { what, kind, endings }),
  pastedPicture: () => invoke("pasted_picture"),
  setFullScreen: (on) => invoke("set_full_screen", { on }),
  onOpen(listener) {
    const take = async () => {
      for (const path of await invoke<string[]>("take_opened")) listener(path);
    };
    const stop = listen("opened", take);
    void stop.then(take);
    return () => void stop.then((stop) => stop());
  },
  onDrop(listener) {
    const stop = listen<PathDrop>("dropped", ({ payload }) => listener(payload));
    return () => void stop.then((stop) => stop());
  },
  onClose(mayClose) {
    const stop = listen("closing", async () => invoke("answer_closing", { close: await mayClose() }));
    return () => void stop.then((stop) => stop());
  },
};
