import { CancellationError } from "vscode";
import { askLine, type Line } from "./input-line.ts";
import { askOne, type Choice, type Choosing } from "./pick.ts";
import type { Answer, Place } from "./walk.ts";

export type { Choice } from "./pick.ts";

/** Asks for one of several things; `CancellationError` when nobody answers, which is no failure. */
export async function choose<T>(
  choices: readonly Choice<T>[],
  { title, question = "", isInitial }: { title: string; question?: string; isInitial?: (value: T) => boolean },
): Promise<T> {
  const choosing: Choosing<T> = { title, question, choices, ...(isInitial === undefined ? {} : { isInitial }) };
  return answered(await askOne(alone(title), choosing));
}

/** Asks for a line; `CancellationError` when nobody answers. */
export async function typeLine<T>(line: Omit<Line<T>, "placeholder">): Promise<T> {
  return answered(await askLine(alone(line.title), { ...line, placeholder: line.question }));
}

/** A question that stands by itself, with nothing to go back to. */
function alone(title: string): Place {
  return { title, step: 1, total: 1, canGoBack: false };
}

function answered<T>(answer: Answer<T>): T {
  if (answer.state === "answered") return answer.value;
  throw new CancellationError();
}
