/** Why nothing was packed, and what to do: told without a stack. */
export class PackagingProblem extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
