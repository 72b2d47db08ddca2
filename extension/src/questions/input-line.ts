import { InputBoxValidationSeverity, QuickInputButtons, window } from "vscode";
import type { Reading } from "./readings.ts";
import type { Answer, Place } from "./walk.ts";

/** A question that is answered by typing a line. */
export interface Line<T> {
  title: string;
  question: string;
  /** What stands in the empty line. */
  placeholder?: string | undefined;
  /** What stands in the line at first; it is selected, so that typing replaces it. */
  initial: string;
  read: (text: string) => Reading<T>;
}

/** Asks for a line; what it means, or why it means nothing, is said with every letter (SPEC FLOW-3). */
export function askLine<T>(
  place: Place,
  { title, question, placeholder = "", initial, read }: Line<T>,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const input = window.createInputBox();
    input.title = title;
    input.placeholder = placeholder;
    input.value = initial;
    input.ignoreFocusOut = true;
    input.buttons = place.canGoBack ? [QuickInputButtons.Back] : [];
    const settle = (answer: Answer<T>) => {
      resolve(answer);
      input.hide();
    };
    const show = (text: string, insists: boolean) => {
      const reading = read(text);
      const { Error: wrong, Info, Warning } = InputBoxValidationSeverity;
      const say = (message: string, severity: InputBoxValidationSeverity) => {
        // The question itself stands there, too: behind a `prompt` VS Code would put its own words in its own language.
        input.validationMessage = { message, severity };
      };
      if ("problem" in reading) {
        // An empty line is no mistake before it is handed in.
        const isMistake = text.trim() !== "" || insists;
        say(isMistake ? reading.problem : question, isMistake ? wrong : Info);
      } else if (reading.remark === undefined) say(question, Info);
      else say(`${question.replace(/[:?]$/, "")}: ${reading.remark}`, reading.isWarning === true ? Warning : Info);
      return reading;
    };
    input.onDidChangeValue((text) => show(text, false));
    input.onDidAccept(() => {
      const reading = show(input.value, true);
      if ("value" in reading) settle({ state: "answered", value: reading.value });
    });
    input.onDidTriggerButton(() => settle({ state: "back" }));
    input.onDidHide(() => {
      resolve({ state: "cancelled" });
      input.dispose();
    });
    show(initial, false);
    input.show();
  });
}
