// In development the core runs beside the Vite server, so that pages can be looked at in an ordinary browser.
// It is `cargo build -p roundel --example bridge`, which is started with the first request and again after each build.

import { type ChildProcess, spawn } from "node:child_process";
import { statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const PROGRAM = fileURLToPath(new URL("../../target/debug/examples/bridge", import.meta.url));
const HOME = fileURLToPath(new URL("../../target/dev-home", import.meta.url));

type Answer = { id: number; json?: unknown; bytes?: string; failure?: unknown };

class Core {
  private child: ChildProcess | undefined;
  private built = 0;
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  ask(name: string, request: string): Promise<Answer> {
    const child = this.running();
    return new Promise((answered) => {
      const id = ++this.last;
      this.waiting.set(id, answered);
      child.stdin?.write(`{"id":${id},"name":${JSON.stringify(name)},"request":${request || "null"}}\n`);
    });
  }

  stop(): void {
    this.child?.kill();
  }

  private running(): ChildProcess {
    const built = statSync(PROGRAM).mtimeMs;
    if (this.child && this.child.exitCode === null && built === this.built) return this.child;
    this.stop();
    this.built = built;
    const env = { ...process.env, ROUNDEL_HOME: process.env["ROUNDEL_HOME"] ?? HOME };
    const child = spawn(PROGRAM, { env, stdio: ["pipe", "pipe", "inherit"] });
    child.once("exit", () => this.lost(child));
    if (child.stdout) createInterface({ input: child.stdout }).on("line", (line) => this.take(line));
    this.child = child;
    return child;
  }

  private take(line: string): void {
    const answer = JSON.parse(line) as Answer;
    this.waiting.get(answer.id)?.(answer);
    this.waiting.delete(answer.id);
  }

  private lost(child: ChildProcess): void {
    if (child !== this.child) return;
    for (const [id, answered] of this.waiting) {
      answered({ id, failure: { code: "program", message: "the bridge ended; its messages are in Vite's terminal" } });
    }
    this.waiting.clear();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer.bytes !== undefined) {
    response.setHeader("content-type", "application/octet-stream");
    response.end(Buffer.from(answer.bytes, "base64"));
    return;
  }
  response.statusCode = answer.failure === undefined ? 200 : 422;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(answer.failure ?? answer.json ?? null));
}

/** Answers `POST /roundel/<command>` while the Vite server runs. Never part of what is built. */
export function bridge(): Plugin {
  const core = new Core();
  return {
    name: "roundel-bridge",
    apply: "serve",
    configureServer(server) {
      server.httpServer?.once("close", () => core.stop());
      server.middlewares.use("/roundel", (request, response) => {
        const name = (request.url ?? "").replace(/^\//, "");
        bodyOf(request)
          .then((body) => core.ask(name, body))
          .catch((reason: unknown) => ({ id: 0, failure: { code: "program", message: String(reason) } }))
          .then((answer) => send(response, answer));
      });
    },
  };
}
