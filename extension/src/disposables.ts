import type { Disposable } from "vscode";

/** What owns things that must be let go of: everything registered goes when it goes, the newest first. */
export class Disposables implements Disposable {
  readonly #owned: Disposable[] = [];
  #gone = false;

  /** Gives `owned` back; what comes after the end is let go of at once. */
  add<T extends Disposable>(owned: T): T {
    if (this.#gone) owned.dispose();
    else this.#owned.push(owned);
    return owned;
  }

  get isGone(): boolean {
    return this.#gone;
  }

  dispose(): void {
    this.#gone = true;
    for (let owned = this.#owned.pop(); owned !== undefined; owned = this.#owned.pop()) owned.dispose();
  }
}
