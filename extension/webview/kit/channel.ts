import type { FormMessage, HostMessage } from "../../src/protocol/form.ts";

/** How long typing rests before it is sent; the first letter goes at once, so that the tab shows the change. */
const restMilliseconds = 250;

/** A form's way to its host: edits are numbered, typing is gathered, and a save hears of the last letter. */
export class FormChannel<Act, View> {
  readonly #api = acquireVsCodeApi();
  #edit = 0;
  #stay = 0;
  #pending: { key: string; act: () => Act; timer: ReturnType<typeof setTimeout> | undefined } | undefined;

  /** The number of the last edit sent: what the host shows from before it does not overwrite a field. */
  get lastEdit(): number {
    return this.#edit;
  }

  listen(hear: (message: HostMessage<View>) => void): void {
    window.addEventListener("message", ({ data }: MessageEvent<HostMessage<View>>) => {
      if (data.type === "flush") {
        this.flush();
        this.#post({ type: "flushed", request: data.request });
      } else hear(data);
    });
    this.#post({ type: "ready" });
  }

  /** Sends an edit that is complete in itself. */
  send(act: Act): void {
    this.flush();
    this.#sendNow(act, undefined);
  }

  /** Somebody typed in the field `key`: the first letter goes at once, what follows when the typing rests. */
  type(key: string, act: () => Act): void {
    const field = `${key}#${this.#stay}`;
    if (this.#pending?.key !== field) {
      this.flush();
      this.#sendNow(act(), field);
      this.#pending = { key: field, act, timer: undefined };
      return;
    }
    clearTimeout(this.#pending.timer);
    this.#pending = { key: field, act, timer: setTimeout(() => this.#rest(), restMilliseconds) };
  }

  /** The field was left: what is typed next, even there, is a change of its own. */
  leave(): void {
    this.flush();
    this.#stay++;
    this.#pending = undefined;
  }

  /** Sends what is being typed. */
  flush(): void {
    if (this.#pending?.timer !== undefined) this.#rest();
  }

  openAsJson(): void {
    this.flush();
    this.#post({ type: "open-as-json" });
  }

  #rest(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    clearTimeout(pending.timer);
    pending.timer = undefined;
    this.#sendNow(pending.act(), pending.key);
  }

  #sendNow(act: Act, typing: string | undefined): void {
    this.#edit++;
    this.#post({ type: "edit", edit: this.#edit, ...(typing === undefined ? {} : { typing }), act });
  }

  #post(message: FormMessage<Act>): void {
    this.#api.postMessage(message);
  }
}
