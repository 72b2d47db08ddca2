import { setImmediate as nextTurn } from "node:timers/promises";

/** How long a slice of work may hold up what else a process has to do. */
const sliceMs = 12;

/** Cuts long work into slices: whoever shares the process (an editor's other extensions) gets a turn between two. */
export class Slices {
  #since = performance.now();

  /** To be awaited between two small steps; gives way when the slice is used up. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since < sliceMs) return;
    await nextTurn();
    this.#since = performance.now();
  }
}
