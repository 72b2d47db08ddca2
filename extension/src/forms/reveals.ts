import type { Disposable, Uri } from "vscode";

/** An open form that can show a record. */
export interface RevealingForm {
  uri: Uri;
  isActive(): boolean;
  reveal(id: string): void;
}

/** Brings "show this record" to the form of a file, also to one whose page is still loading. */
export class Reveals {
  readonly #forms = new Set<RevealingForm>();
  readonly #waiting = new Map<string, string>();

  /** The form of `uri`, open or about to open, shows the record. Of several, the one in front does. */
  ask(uri: Uri, id: string): void {
    const forms = [...this.#forms].filter((form) => form.uri.toString() === uri.toString());
    const form = forms.find((one) => one.isActive()) ?? forms[0];
    if (form === undefined) this.#waiting.set(uri.toString(), id);
    else form.reveal(id);
  }

  /** A form is ready; it shows at once what it was asked for while it loaded. */
  offer(form: RevealingForm): Disposable {
    this.#forms.add(form);
    const id = this.#waiting.get(form.uri.toString());
    this.#waiting.delete(form.uri.toString());
    if (id !== undefined) form.reveal(id);
    return { dispose: () => this.#forms.delete(form) };
  }
}
