import type { FormMessage, HostMessage, Words } from "../../src/protocol/form.ts";

/** How long typing rests before it is sent; the first letter goes at once, so that the tab shows the change. */
const restMilliseconds = 250;

/** What somebody is doing in a field: `act` makes the edit of it, or nothing while what is typed means nothing. */
interface Pending<Act> {
  key: string;
  stay: string;
  act: () => Act | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  unsent: boolean;
}

/** What came of an edit: nothing to say, or why it was refused. */
export type Outcome = Words | undefined;

/** A form's way to its host: edits are numbered, typing is gathered, and a save hears of the last letter. */
export class FormChannel<Act, View> {
  readonly #api = acquireVsCodeApi();
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  /** The last edit sent of a field. */
  readonly #sent = new Map<string, number>();
  /** Why what stands in a field was refused. */
  readonly #refused = new Map<string, { edit: number; words: Words }>();
  #hearRefusals: () => void = () => {};
  #edit = 0;
  #shown = 0;
  #stay = 0;
  #pending: Pending<Act> | undefined;

  /** Starts hearing the host; `hear` gets what is not the channel's own, `refusals` is called when they are others. */
  listen(hear: (message: HostMessage<View>) => void, refusals: () => void): void {
    this.#hearRefusals = refusals;
    window.addEventListener("message", ({ data }: MessageEvent<HostMessage<View>>) => {
      switch (data.type) {
        case "flush":
          this.flush();
          this.#post({ type: "flushed", request: data.request });
          return;
        case "refused":
          this.#refuse(data.edit, { message: data.message, hint: data.hint });
          return;
        case "show":
          this.#shown = Math.max(this.#shown, data.edit);
          this.#settle(data.edit);
      }
      hear(data);
    });
    this.#post({ type: "ready" });
  }

  /** Whether more was typed in a field than the host has shown: what it shows now is older. */
  isAhead(key: string): boolean {
    return (this.#pending?.key === key && this.#pending.unsent) || (this.#sent.get(key) ?? 0) > this.#shown;
  }

  /** Why the last edit of a field was refused; nothing when it was not. */
  refusal(key: string): Words | undefined {
    return this.#refused.get(key)?.words;
  }

  /** Another text whenever the fields whose keys begin so were refused something else: for parts drawn only when needed. */
  refusalMark(prefix: string): string {
    const own = [...this.#refused].filter(([key]) => key.startsWith(prefix));
    return own.map(([key, { edit }]) => `${key}:${edit}`).join(" ");
  }

  /** The field shows the document again: what was refused there is gone. */
  forgive(key: string): void {
    if (this.#refused.delete(key)) this.#hearRefusals();
  }

  /** Sends an edit that is complete in itself; a refusal shows at the field `key`, if one is named. */
  async send(act: Act, key?: string): Promise<Outcome> {
    this.flush();
    this.#pending = undefined;
    this.#stay++;
    return this.#sendNow(act, key);
  }

  /** Somebody typed in the field `key`: the first letter goes at once, what follows when the typing rests. */
  type(key: string, act: () => Act): void {
    const stay = `${key}#${this.#stay}`;
    if (this.#pending?.stay !== stay) {
      this.flush();
      this.#pending = { key, stay, act, timer: undefined, unsent: false };
      void this.#sendNow(act(), key, stay);
      return;
    }
    clearTimeout(this.#pending.timer);
    const timer = setTimeout(() => this.flush(), restMilliseconds);
    this.#pending = { key, stay, act, timer, unsent: true };
  }

  /** Somebody types what means something only when it is whole (a day): it goes when the field is left, or at a save. */
  hold(key: string, act: () => Act | undefined): void {
    const stay = `${key}#${this.#stay}`;
    if (this.#pending?.stay !== stay) this.flush();
    this.#pending = { key, stay, act, timer: undefined, unsent: true };
  }

  /** What was held in a field counts no more. */
  drop(key: string): void {
    if (this.#pending?.key !== key) return;
    clearTimeout(this.#pending.timer);
    this.#pending = undefined;
  }

  /** The field was left: what is typed next, even there, is a change of its own. */
  leave(): void {
    this.flush();
    this.#stay++;
    this.#pending = undefined;
  }

  /** Sends what is being typed. */
  flush(): void {
    const pending = this.#pending;
    if (pending?.unsent !== true) return;
    clearTimeout(pending.timer);
    pending.timer = undefined;
    pending.unsent = false;
    const act = pending.act();
    if (act !== undefined) void this.#sendNow(act, pending.key, pending.stay);
  }

  /** VS Code's undo of the document, after what is being typed. */
  undo(): void {
    this.leave();
    this.#post({ type: "undo" });
  }

  redo(): void {
    this.leave();
    this.#post({ type: "redo" });
  }

  /** The same file in another editor. */
  open(editor: "open-as-json" | "compare"): void {
    this.flush();
    this.#post({ type: editor });
  }

  #sendNow(act: Act, key: string | undefined, typing?: string): Promise<Outcome> {
    const edit = ++this.#edit;
    if (key !== undefined) this.#sent.set(key, edit);
    this.#post({ type: "edit", edit, ...(typing === undefined ? {} : { typing }), act });
    return new Promise((resolve) => this.#waiting.set(edit, resolve));
  }

  #refuse(edit: number, words: Words): void {
    this.#shown = Math.max(this.#shown, edit);
    const key = [...this.#sent].find(([, sent]) => sent === edit)?.[0];
    if (key !== undefined) {
      this.#refused.set(key, { edit, words });
      this.#hearRefusals();
    }
    this.#waiting.get(edit)?.(words);
    this.#waiting.delete(edit);
  }

  /** Edits up to this one are in the document; a field whose later edit went in is no longer refused. */
  #settle(edit: number): void {
    for (const [number, resolve] of this.#waiting) {
      if (number > edit) continue;
      this.#waiting.delete(number);
      resolve(undefined);
    }
    let fewer = false;
    for (const [key, refused] of this.#refused) {
      const sent = this.#sent.get(key) ?? 0;
      if (sent > refused.edit && sent <= edit) fewer = this.#refused.delete(key) || fewer;
    }
    if (fewer) this.#hearRefusals();
  }

  #post(message: FormMessage<Act>): void {
    this.#api.postMessage(message);
  }
}
