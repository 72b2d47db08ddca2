import { commands, type Disposable, type Event } from "vscode";
import { type RecordReference, referenceOf } from "../record-reference.ts";
import type { Services } from "../services.ts";

/** A page of which there is one at a time. */
interface OnePage extends Disposable {
  readonly onDidClose: Event<void>;
  /** Comes to the front, at the record that was asked for. */
  reveal(reference: RecordReference | undefined): void;
}

/** Registers the command that opens a page or brings the open one to the front. What it is made of loads with it. */
export function registerOnePage(
  services: Services,
  command: string,
  make: (reference: RecordReference | undefined) => Promise<OnePage>,
): void {
  // A second call may come while the page is still loading.
  let opening: Promise<OnePage> | undefined;
  services.add({ dispose: () => void opening?.then((page) => page.dispose()) });
  services.add(
    commands.registerCommand(command, (argument?: unknown) =>
      services.attempt(async () => {
        const reference = referenceOf(argument);
        if (opening !== undefined) return (await opening).reveal(reference);
        opening = make(reference);
        const forget = () => {
          opening = undefined;
        };
        opening.then((page) => page.onDidClose(forget), forget);
        await opening;
      }),
    ),
  );
}
