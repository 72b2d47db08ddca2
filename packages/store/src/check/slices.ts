import { setImmediate as nextTurn } from "node:timers/promises";

/** How long a slice of work may hold up what else a process has to do. */
const sliceMs = 12;

/** Cuts long work into slices: whoever shares the process (an editor's other extensions) gets a turn between two. */
export class Slices {
  readonly #signal: AbortSignal | undefined;
  #since = performance.now();

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** To be awaited between two small steps; gives way when the slice is used up. Throws when the work is called off. */
  async breathe(): Promise<void> {
    this.#signal?.throwIfAborted();
    if (performance.now() - this.#since < sliceMs) return;
    await nextTurn();
    this.#since = performance.now();
  }
}
