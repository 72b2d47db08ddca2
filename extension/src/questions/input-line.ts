import { InputBoxValidationSeverity, QuickInputButtons, window } from "vscode";
import type { Reading } from "./readings.ts";
import type { Answer, Place } from "./walk.ts";

/** A question that is answered by typing a line. */
export interface Line<T> {
  title: string;
  question: string;
  placeholder?: string | undefined;
  /** What stands in the line at first; it is selected, so that typing replaces it. */
  initial: string;
  read: (text: string) => Reading<T>;
}

/** Asks for a line; what it means, or why it means nothing, is said with every letter (SPEC FLOW-3). */
export function askLine<T>(place: Place, { title, question, placeholder, initial, read }: Line<T>): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const input = window.createInputBox();
    input.title = title;
    input.prompt = question;
    input.placeholder = placeholder ?? question;
    input.value = initial;
    input.ignoreFocusOut = true;
    input.buttons = place.canGoBack ? [QuickInputButtons.Back] : [];
    const settle = (answer: Answer<T>) => {
      resolve(answer);
      input.hide();
    };
    const show = (text: string, insists: boolean) => {
      const reading = read(text);
      if ("problem" in reading) {
        // An empty line is no mistake before it is handed in.
        const severity = InputBoxValidationSeverity.Error;
        input.validationMessage = text.trim() === "" && !insists ? undefined : { message: reading.problem, severity };
      } else if (reading.remark === undefined) input.validationMessage = undefined;
      else {
        const { Info, Warning } = InputBoxValidationSeverity;
        const message = `${question}: ${reading.remark}`;
        input.validationMessage = { message, severity: reading.isWarning === true ? Warning : Info };
      }
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
