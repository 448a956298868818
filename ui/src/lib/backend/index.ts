// The only way from the window to the core. The commands and their types are in api.ts, written by the core's tests.

import type { Commands, Failure, FailureCode, FailureReason, PictureFile } from "./api";

export type * from "./api";

export type Name = keyof Commands;
export type Request<N extends Name> = Commands[N]["request"];
export type Reply<N extends Name> = Commands[N]["reply"];

/** What somebody shall choose; `kind` is what the dialog calls files with these endings, none of which is any file. */
export interface Wish {
  what: "file" | "files" | "folder";
  kind?: string;
  endings?: string[];
}

/** What was dropped, and where, in CSS pixels. */
export interface PathDrop {
  paths: string[];
  /** Whether it is one folder. */
  folder: boolean;
  x: number;
  y: number;
}

/** What the window stands on: Tauri, the bridge of development, or a test's own. */
export interface Backend {
  /** Rejects with a `Failure` as the core words it. */
  call(name: Name, request: unknown): Promise<unknown>;
  /** Asks where to put a file and writes it there. The path, or null when somebody thought better of it. */
  save(name: string, bytes: Uint8Array): Promise<string | null>;
  /** Drags a file to another program, while the mouse button is pressed. */
  dragOut(name: string, bytes: Uint8Array): Promise<void>;
  /** Asks for files or a folder. Their paths; none when somebody thought better of it. */
  choose(wish: Wish): Promise<string[]>;
  /** The picture on the clipboard where the webview keeps it from the page, or null. */
  pastedPicture(): Promise<PictureFile | null>;
  setFullScreen(on: boolean): Promise<void>;
  /** Tells of files that were double-clicked, also of those from before somebody listened. Returns how to stop. */
  onOpen(listener: (path: string) => void): () => void;
  /** Tells of files that are dropped where the webview keeps them from the page. Returns how to stop. */
  onDrop(listener: (drop: PathDrop) => void): () => void;
  /** Asks before the window closes whether it may. Returns how to stop. */
  onClose(mayClose: () => Promise<boolean>): () => void;
}

/** A command that failed. Its `message` is English and never shown. Only `code` and `reason` may be matched. */
export class CallFailed extends Error implements Failure {
  readonly code: FailureCode;
  readonly reason?: FailureReason;
  readonly about?: string;
  readonly said?: string;
  /** What was asked for, as `onDone` names it. */
  act?: string;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "CallFailed";
    this.code = failure.code;
    if (failure.reason !== undefined) this.reason = failure.reason;
    if (failure.about !== undefined) this.about = failure.about;
    if (failure.said !== undefined) this.said = failure.said;
  }

  static from(reason: unknown): CallFailed {
    if (reason instanceof CallFailed) return reason;
    if (isFailure(reason)) return new CallFailed(reason);
    return new CallFailed({ code: "program", message: reason instanceof Error ? reason.message : String(reason) });
  }
}

function isFailure(reason: unknown): reason is Failure {
  return typeof reason === "object" && reason !== null && "code" in reason && "message" in reason;
}

let found: Promise<Backend> | undefined;

function backend(): Promise<Backend> {
  found ??= find();
  return found;
}

async function find(): Promise<Backend> {
  if ("__TAURI_INTERNALS__" in globalThis) return (await import("./tauri")).tauri;
  if (import.meta.env.DEV) return (await import("./dev")).dev;
  throw new CallFailed({ code: "program", message: "This page is part of Roundel and does nothing on its own." });
}

/** Puts another backend in place, in tests. */
export function use(other: Backend): void {
  found = Promise.resolve(other);
}

/** Members of a request that say which thing it is about; the others say what becomes of it. */
const WHICH = ["id", "canvas", "question", "answer", "design", "workshop", "award", "did"];

/** Names what is asked for: the same act succeeds or fails again, whatever is said in it. */
function actOf(name: string, request: unknown): string {
  const members = typeof request === "object" && request !== null ? (request as Record<string, unknown>) : {};
  return [name, ...WHICH.map((which) => members[which]).filter((id) => typeof id === "string")].join(" ");
}

const done = new Set<(act: string) => void>();

/** Tells of every act that has succeeded. Returns how to stop. */
export function onDone(listener: (act: string) => void): () => void {
  done.add(listener);
  return () => done.delete(listener);
}

/** Does something, and says of its failure or its success what was asked for. */
async function acting<T>(act: string, work: () => Promise<T>): Promise<T> {
  try {
    const answer = await work();
    for (const listener of done) listener(act);
    return answer;
  } catch (reason) {
    const failure = CallFailed.from(reason);
    failure.act = act;
    throw failure;
  }
}

type Arguments<N extends Name> = Request<N> extends null ? [] : [request: Request<N>];

/** Asks the core. Rejects with `CallFailed`. */
export async function call<N extends Name>(name: N, ...[request = null]: Arguments<N> | []): Promise<Reply<N>> {
  return acting(actOf(name, request), async () => (await (await backend()).call(name, request)) as Reply<N>);
}

/**
 * Asks for something that changes faster than it can be answered, such as a preview. One request is under way; of
 * those that come meanwhile only the last is sent, the others resolve to undefined. Answers come in order.
 */
export function newest<N extends Name>(name: N): (request: Request<N>) => Promise<Reply<N> | undefined> {
  let busy = false;
  let next: { request: Request<N>; settle: (reply: Promise<Reply<N>> | undefined) => void } | undefined;

  async function run(request: Request<N>): Promise<Reply<N>> {
    busy = true;
    try {
      return await call(name, ...([request] as Arguments<N>));
    } finally {
      busy = false;
      const waiting = next;
      next = undefined;
      if (waiting) waiting.settle(run(waiting.request));
    }
  }

  return (request) => {
    if (!busy) return run(request);
    next?.settle(undefined);
    return new Promise((settle) => (next = { request, settle }));
  };
}

export async function save(name: string, bytes: Uint8Array): Promise<string | null> {
  return acting("save", async () => (await backend()).save(name, bytes));
}

export async function dragOut(name: string, bytes: Uint8Array): Promise<void> {
  return acting("drag", async () => (await backend()).dragOut(name, bytes));
}

export async function choose(wish: Wish): Promise<string[]> {
  try {
    return await (await backend()).choose(wish);
  } catch (reason) {
    throw CallFailed.from(reason);
  }
}

export async function pastedPicture(): Promise<PictureFile | null> {
  return (await backend()).pastedPicture();
}

export async function setFullScreen(on: boolean): Promise<void> {
  await (await backend()).setFullScreen(on);
}

export function onOpen(listener: (path: string) => void): () => void {
  return whenReady((ready) => ready.onOpen(listener));
}

export function onDrop(listener: (drop: PathDrop) => void): () => void {
  return whenReady((ready) => ready.onDrop(listener));
}

export function onClose(mayClose: () => Promise<boolean>): () => void {
  return whenReady((ready) => ready.onClose(mayClose));
}

/** Listens as soon as there is something to listen to. Returns how to stop. */
function whenReady(listen: (ready: Backend) => () => void): () => void {
  let stop = () => {};
  let stopped = false;
  void backend().then((ready) => {
    if (!stopped) stop = listen(ready);
  });
  return () => {
    stopped = true;
    stop();
  };
}
