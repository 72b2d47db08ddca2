import type { EvidenceItem, VerifiedItem } from "@cchc/store/list-evidence";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Evidence as a table; inside the visit or the plan it belongs to, without what that is. */
export function evidenceTable(
  items: readonly EvidenceItem[],
  view: View,
  { withOwner = true }: { withOwner?: boolean } = {},
): string[] {
  return table(columns(view, withOwner), items, view);
}

/** The display numbers of what a piece of evidence belongs to: a visit or plan, and the finding or task in it. */
export function evidenceOwner(item: EvidenceItem): { whole: string; part: string | null } {
  return { whole: item.visitNumber ?? item.planNumber ?? "", part: item.findingNumber ?? item.taskNumber };
}

/** Evidence that is not as it was, with what is wrong. */
export function brokenEvidenceTable(items: readonly VerifiedItem[], view: View): string[] {
  const { evidence, screens } = view.texts;
  const state: Column<VerifiedItem> = {
    heading: screens.field.status,
    value: (item) => evidence.state[item.state],
    tone: (item) => (item.state === "intact" ? "green" : "red"),
  };
  return table([state, ...columns(view, true)], items, view);
}

function columns({ texts }: View, withOwner: boolean): Column<EvidenceItem>[] {
  const { screens, format, evidence } = texts;
  const { field } = screens;
  const owner: Column<EvidenceItem> = {
    heading: evidence.belongsTo,
    value: (item) => {
      const { whole, part } = evidenceOwner(item);
      return part ?? (withOwner ? whole : item.planId === null ? evidence.wholeVisit : evidence.wholePlan);
    },
  };
  return [
    owner,
    // The whole path is in JSON; people know a file by its name.
    { heading: field.file, value: (item) => item.file.slice(item.file.lastIndexOf("/") + 1), flexible: true },
    { heading: evidence.on, value: (item) => (item.on === null ? "" : format.day(item.on)) },
    { heading: evidence.size, value: (item) => evidence.bytes(item.bytes), align: "right" },
    { heading: field.note, value: (item) => item.note ?? "", flexible: true },
  ];
}
