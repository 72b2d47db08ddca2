import type { ShellProblemCode, ShellProblemParams } from "@cchc/messages/command-line";
import type { FailureClass } from "./exit-code.ts";

/** The class of each code that only a command line can have. */
export const shellProblemClass: { readonly [C in ShellProblemCode]: FailureClass } = {
  "unknown-command": "usage",
  "unknown-flag": "usage",
  "missing-argument": "usage",
  "unexpected-argument": "usage",
  "missing-flag": "usage",
  "missing-one-of": "usage",
  "exclusive-flags": "usage",
  "flag-needs": "usage",
  "missing-value": "usage",
  "unexpected-value": "usage",
  "repeated-flag": "usage",
  "bad-date": "usage",
  "bad-number": "usage",
  "below-zero": "usage",
  "bad-month-day": "usage",
  "foreign-report-flag": "usage",
  "foreign-batch-flag": "usage",
  "bad-years": "usage",
  "bad-month": "usage",
  "bad-percent": "usage",
  "several-leads": "usage",
  "points-of-many": "usage",
  "points-twice": "usage",
  "bad-choice": "usage",
  "bad-id": "usage",
  "bad-breakdown": "usage",
  "bad-definition": "usage",
  "bad-component": "usage",
  "bad-scale": "usage",
  "follow-up-uneven": "usage",
  "follow-up-area": "usage",
  "bad-pair": "usage",
  "empty-value": "usage",
  "confirmation-needed": "usage",
  "output-failed": "io",
  cancelled: "cancelled",
  bug: "bug",
};

/** A problem of the command line itself: code and parameters; the text is in the catalogue under `shell`. */
export class ShellProblem<C extends ShellProblemCode = ShellProblemCode> extends Error {
  readonly code: C;
  readonly params: ShellProblemParams[C];

  constructor(code: C, params: ShellProblemParams[C]) {
    super(code);
    this.name = "ShellProblem";
    this.code = code;
    this.params = params;
  }
}
