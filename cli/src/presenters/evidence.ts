import type { EvidenceItem, VerifiedItem } from "@cchc/store/list-evidence";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Evidence as a table; inside a visit, without what the visit is. */
export function evidenceTable(
  items: readonly EvidenceItem[],
  view: View,
  { withVisit = true }: { withVisit?: boolean } = {},
): string[] {
  return table(columns(view, withVisit), items, view);
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

function columns({ texts }: View, withVisit: boolean): Column<EvidenceItem>[] {
  const { screens, format, evidence } = texts;
  const { field } = screens;
  const owner: Column<EvidenceItem> = {
    heading: evidence.belongsTo,
    value: (item) => item.findingNumber ?? (withVisit ? item.visitNumber : evidence.wholeVisit),
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
