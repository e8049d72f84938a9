/** An expected reason why the process cannot start: printed as its sentences, never with a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

/** Prints why a process ends and marks it as failed. A bug keeps its stack; an expected reason is its own sentence. */
export function sayWhyItEnds(error: unknown): void {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}
