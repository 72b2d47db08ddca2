import type { Catalogue } from "@cchc/messages/catalogue";
import type { PreparedReport } from "./prepare.ts";

/** Says when a report was printed with another number or day than it was issued with (SPEC ISSUE-12). */
export function numberNotes({ numbering, request }: PreparedReport, { reports }: Catalogue): readonly string[] {
  const known = numbering?.known ?? null;
  if (known === null || request.number === null) return [];
  const [printed] = request.number.split("/");
  const same = printed?.replace(/^0+/, "") === known.number.split("/")[0]?.replace(/^0+/, "");
  return same && (request.date === null || known.date === null || request.date === known.date)
    ? []
    : [reports.otherNumber({ number: known.number, date: known.date })];
}
