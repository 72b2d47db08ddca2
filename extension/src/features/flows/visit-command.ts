import type { Catalogue } from "@cchc/messages/catalogue";

/** The command of a visit's act. */
export function visitCommand(act: keyof Catalogue["extension"]["flows"]["visit"]): string {
  return act === "receive-report" ? "cchc.visit.receiveReport" : `cchc.visit.${act}`;
}
