/** A document got its number, and then its file could not be written; `cause` says why. */
export class IssuedUnwritten extends Error {
  readonly number: string;
  /** The line that makes the file, without `cchc`. */
  readonly command: string;

  constructor(number: string, command: string, cause: unknown) {
    super("issued but not written", { cause });
    this.name = "IssuedUnwritten";
    this.number = number;
    this.command = command;
  }
}
