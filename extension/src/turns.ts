/** Work that is done one piece after the other, in the order in which it was asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does `work` behind what was asked for before; what it throws is its caller's. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all that was asked for so far is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
