import type { Catalogue } from "@cchc/messages/catalogue";
import type { IssuedDocument } from "@cchc/store/issue-document";

/** What is worth a second look at a number that was just given, and which record has it, too. */
export function issueNotes(
  { document, proposal, record, completed }: IssuedDocument,
  { reports }: Catalogue,
): readonly string[] {
  const { issue } = reports;
  const { gap, below, above, dueBefore } = proposal.remarks;
  return [
    ...(completed ? [issue.completed] : []),
    ...(record === null ? [] : [issue.recordNumbered({ record, number: document.number ?? "" })]),
    ...(proposal.replaces === null ? [] : [issue.replaced(proposal.replaces)]),
    ...(proposal.isCounted ? [] : [issue.notCounted(document.number ?? "")]),
    ...(dueBefore === null || document.issuedOn === null
      ? []
      : [issue.dueBefore({ on: document.issuedOn, due: dueBefore })]),
    ...(gap === null ? [] : [issue.gap(gap)]),
    ...(below === null ? [] : [issue.below(below)]),
    ...(above === null ? [] : [issue.above(above)]),
  ];
}
