import type { ScoreItem } from "@cchc/core/model/criteria";
import type { CriteriaItem } from "@cchc/core/query/criteria-item";
import { section, wrapped } from "./page-parts.ts";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** Criteria sets as a table. */
export function criteriaTable(items: readonly CriteriaItem[], view: View): string[] {
  const { scorecards: words, screens, format } = view.texts;
  const columns: Column<CriteriaItem>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: screens.field.name, value: ({ title }) => title, flexible: true },
    { heading: words.group, value: ({ group }) => group.name, flexible: true },
    { heading: screens.field.unit, value: ({ units }) => format.number(units), align: "right" },
    { heading: words.items, value: ({ items: count }) => format.number(count), align: "right" },
    { heading: words.points, value: ({ maximum }) => format.number(maximum), align: "right" },
  ];
  return table(columns, items, view);
}

/** Everything about a criteria set. */
export function criteriaLines(item: CriteriaItem, view: View): string[] {
  const { texts, style } = view;
  const { scorecards: words, screens, format } = texts;
  const { bonus, penalty } = item;
  const pairs: (readonly [string, string | null])[] = [
    [screens.field.year, String(item.year)],
    [words.owner, item.owner],
    [words.basis, item.basis],
    [words.group, `${item.group.name} (${words.unitCount(item.units)})`],
    [words.maximum, format.number(item.maximum)],
    [screens.field.note, item.note],
    [screens.field.source, item.invented ? words.invented : null],
  ];
  const given = pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const capped = (title: string, cap: number | null) => (cap === null ? title : `${title} (${words.cap(cap)})`);
  const bands = item.scales.flatMap(({ from, to, document, bands: all }) => {
    const days = words.bandDays({ from, to });
    const head = [days, document ?? ""].filter((part) => part !== "").join(", ");
    const indent = head === "" ? "  " : "    ";
    return [...(head === "" ? [] : wrapped(head, 2, view)), ...all.map((band) => `${indent}${words.bandFrom(band)}`)];
  });
  return [
    style("bold", `${item.number} – ${item.title}`),
    "",
    ...fields(given, view),
    ...item.uneven.flatMap((one) => wrapped(words.uneven(one), 0, view, "yellow")),
    ...item.fields.flatMap(({ code, title, maximum, criteria }) => {
      const rows = criteria.flatMap((criterion) => [criterion, ...criterion.parts]);
      return section(`${code}. ${title} (${format.number(maximum)})`, itemTable(rows, view), view);
    }),
    ...section(capped(words.bonus, bonus.cap), itemTable(bonus.items, view), view),
    ...section(capped(words.penalty, penalty.cap), itemTable(penalty.items, view), view),
    ...section(words.bands, bands, view),
  ];
}

function itemTable(items: readonly (ScoreItem & { parts?: readonly unknown[] })[], view: View): string[] {
  if (items.length === 0) return [];
  const { scorecards: words, screens, labels, format } = view.texts;
  const columns: Column<(typeof items)[number]>[] = [
    { heading: words.code, value: ({ code }) => code },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    { heading: words.maximum, value: ({ maximum }) => format.number(maximum), align: "right" },
    {
      heading: words.scoredBy,
      value: ({ scoredBy, parts = [] }) => (parts.length > 0 ? "" : labels.scorer[scoredBy]),
      flexible: true,
    },
    {
      heading: words.notAppliedHeading,
      value: ({ exceptIds }) => (exceptIds.length === 0 ? "" : words.unitCount(exceptIds.length)),
    },
  ];
  return table(columns, items, view);
}
