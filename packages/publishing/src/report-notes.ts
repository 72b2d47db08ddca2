import type { Catalogue } from "@cchc/messages/catalogue";
import { numberNotes } from "./number-notes.ts";
import type { PreparedReport } from "./prepare.ts";

/** What is to be told of a document that was made: another number than it was issued with, and what is not entered. */
export function reportNotes(prepared: PreparedReport, texts: Catalogue): readonly string[] {
  return [...numberNotes(prepared, texts), ...gapsOf(prepared).map((gap) => texts.reports.gap(gap))];
}

/** The same with what to type to mend it. */
export function reportNotesWithCommands(prepared: PreparedReport, texts: Catalogue): readonly string[] {
  const { gap: said, gapCommand } = texts.reports;
  return [...numberNotes(prepared, texts), ...gapsOf(prepared).map((gap) => `${said(gap)} ${gapCommand(gap)}`)];
}

function gapsOf({ gaps = [] }: PreparedReport) {
  return gaps;
}
