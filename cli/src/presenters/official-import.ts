import { type Level, levels } from "@cchc/core/model/codes";
import type { OfficialDoubt } from "@cchc/core/official/catalogue";
import type { OfficialDifference, OfficialPlan } from "@cchc/core/official/plan";
import { type Column, table } from "./table.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** How many units of a level an import concerns. */
interface OfficialCounts {
  added: number;
  changed: number;
  unchanged: number;
  doubtful: number;
}

/** An import of official units as programs get it. */
export interface OfficialImportItem
  extends Pick<OfficialPlan, "changed" | "differences" | "ambiguous" | "renamed" | "added"> {
  province: string | null;
  source: string;
  counts: Readonly<Record<Level, OfficialCounts>>;
  events: { added: number; known: number };
  doubtful: readonly OfficialDoubt[];
  applied: boolean;
  handedOver: number;
  left: number;
}

/** What only people are shown by. */
interface Shown {
  nameOf: (id: string) => string;
  /** Whether each doubtful point is wanted. */
  doubtful: boolean;
}

const most = 20;

/** What an import of official units would do or did: counts by level first, then what wants a look. */
export function officialImportLines(item: OfficialImportItem, { nameOf, doubtful }: Shown, view: View): string[] {
  const texts = view.texts.units.official;
  const unclear = item.ambiguous.map(({ name, candidates }) =>
    texts.ambiguous({ name, candidates: candidates.map((one) => `${one.id} (${one.name})`) }),
  );
  const differences = item.differences.map((one) => texts.difference(differenceWords(one, nameOf, view)));
  const points = item.doubtful.map((one) => texts.doubt({ ...one, reason: texts.reason[one.reason] }));
  return [
    ...wrapped(texts.heading(item), view),
    "",
    ...countTable(item.counts, view),
    "",
    texts.events(item.events),
    ...updateLines(item, view),
    ...item.renamed.flatMap((one) => wrapped(texts.renamed(one), view)),
    ...section(texts.differencesHeading, differences, view),
    ...(doubtful ? section(texts.doubtfulHeading, points, view) : []),
    ...(unclear.length === 0 ? [] : ["", ...listed(unclear, view)]),
    "",
    ...conclusion(item, view).flatMap((line) => wrapped(line, view)),
  ];
}

function conclusion(item: OfficialImportItem, { texts: { units } }: View): string[] {
  const texts = units.official;
  if (item.ambiguous.length > 0) return [texts.nothingWritten];
  if (item.added.length + item.changed.length + item.events.added === 0) return [texts.nothingToDo];
  if (!item.applied) return [texts.dryRun];
  return [
    texts.applied({ units: item.added.length, events: item.events.added }),
    ...(item.handedOver > 0 ? [texts.handedOver(item.handedOver)] : []),
    ...(item.left > 0 ? [texts.left(item.left)] : []),
  ];
}

function countTable(counts: OfficialImportItem["counts"], view: View): string[] {
  const { labels, format, units } = view.texts;
  const texts = units.official;
  const number = (count: number) => format.number(count);
  const columns: Column<Level>[] = [
    { heading: "", value: (level) => labels.level[level] },
    { heading: texts.added, value: (level) => number(counts[level].added), align: "right" },
    { heading: texts.changed, value: (level) => number(counts[level].changed), align: "right" },
    { heading: texts.unchanged, value: (level) => number(counts[level].unchanged), align: "right" },
    { heading: texts.doubtful, value: (level) => number(counts[level].doubtful), align: "right" },
  ];
  return table(columns, levels, view);
}

function updateLines({ changed }: OfficialImportItem, view: View): string[] {
  const texts = view.texts.units.official;
  const updates = Object.keys(texts.updates) as (keyof typeof texts.updates)[];
  return updates.flatMap((update) => {
    const count = changed.filter((one) => one.updates.includes(update)).length;
    return count === 0 ? [] : [`- ${texts.updated({ count, update: texts.updates[update] })}`];
  });
}

function differenceWords(
  { unitId, field, current, official }: OfficialDifference,
  nameOf: Shown["nameOf"],
  view: View,
) {
  const { format, units } = view.texts;
  const written = (value: string | null) => {
    if (value === null) return null;
    switch (field) {
      case "from":
      case "to":
        return format.day(value as `${number}-${number}-${number}`);
      case "parent":
        return nameOf(value);
      case "successor":
        return format.list(value.split(", ").map(nameOf));
      case "name":
      case "code":
        return value;
    }
  };
  return {
    unit: `${nameOf(unitId)} (${unitId})`,
    field: units.official.field[field],
    current: written(current),
    official: written(official),
  };
}

function section(heading: (count: number) => string, lines: readonly string[], view: View): string[] {
  if (lines.length === 0) return [];
  const more =
    lines.length > most && heading === view.texts.units.official.differencesHeading ? lines.length - most : 0;
  const shown = more > 0 ? lines.slice(0, most) : lines;
  return [
    "",
    heading(lines.length),
    ...listed(shown, view),
    ...(more > 0 ? [view.texts.units.official.more(more)] : []),
  ];
}

function listed(lines: readonly string[], view: View): string[] {
  const { width } = view;
  return lines.flatMap((text) =>
    (width === null ? [text] : wrap(text, width - 2)).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
  );
}

function wrapped(text: string, { width }: View): string[] {
  return width === null ? [text] : wrap(text, width);
}
