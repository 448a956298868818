// For tests: each command answers what the test says.

import type { Backend, Failure, Name, Reply, Request } from "./index";

type Answers = { [N in Name]?: (request: Request<N>) => Reply<N> | Promise<Reply<N>> };

export interface Fake extends Backend {
  /** What was asked, the oldest first. */
  asked: { name: Name; request: unknown }[];
  saved: Map<string, Uint8Array>;
}

export function fake(answers: Answers): Fake {
  const asked: Fake["asked"] = [];
  const saved: Fake["saved"] = new Map();
  return {
    asked,
    saved,
    async call(name, request) {
      asked.push({ name, request });
      const answer = answers[name] as ((request: unknown) => unknown) | undefined;
      if (!answer) throw { code: "program", message: `the test has no answer to ${name}` } satisfies Failure;
      return answer(request);
    },
    async save(name, bytes) {
      saved.set(name, bytes);
      return name;
    },
    choose: async () => [],
    dragOut: async () => {},
    pastedPicture: async () => null,
    setFullScreen: async () => {},
    onOpen: () => () => {},
    onDrop: () => () => {},
    onClose: () => () => {},
  };
}
