import type { ComparedComponent, ComparedSide, IndexComparison } from "@cchc/core/indices/compare";
import { section, wrapped } from "./page-parts.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Two years side by side, what changed, and why something does not compare. */
export function comparisonLines(compared: IndexComparison, view: View): string[] {
  const { indices: words } = view.texts;
  const { from, to, rankChange, valueChange, percentChange, notes, components } = compared;
  const rows: { name: string; of: (side: ComparedSide) => string; change: string }[] = [
    {
      name: words.value,
      of: (side) => words.published(side),
      change:
        valueChange !== null
          ? words.valueChange({ change: valueChange, scale: to.scale })
          : percentChange !== null
            ? words.percentChange(percentChange)
            : words.incomparable,
    },
    {
      name: words.rank,
      of: (side) => words.rankText(side),
      change: rankChange === null ? words.incomparable : words.rankChange(rankChange),
    },
    { name: words.group, of: ({ group }) => group ?? "", change: "" },
  ];
  const shown = rows.filter(({ of }) => of(from) !== "" || of(to) !== "");
  const columns: Column<(typeof rows)[number]>[] = [
    { heading: "", value: ({ name }) => name },
    { heading: String(from.year), value: ({ of }) => of(from), align: "right" },
    { heading: String(to.year), value: ({ of }) => of(to), align: "right" },
    { heading: `${words.changed} *`, value: ({ change }) => change, flexible: true },
  ];
  const { title } = compared;
  const unit = to.unitName ?? from.unitName ?? "";
  return [
    ...wrapped(words.comparison({ title, unit, from: from.year, to: to.year }), 0, view, "bold"),
    "",
    ...table(columns, shown, view),
    ...section(words.components, componentRows(components, compared, view), view),
    ...section(
      words.notes,
      notes.flatMap((note) => wrapped(words.note(note), 2, view, "yellow")),
      view,
    ),
    "",
    ...wrapped(words.derivedMark, 0, view, "dim"),
  ];
}

function componentRows(components: readonly ComparedComponent[], { from, to }: IndexComparison, view: View): string[] {
  if (components.length === 0) return [];
  const { indices: words, screens, format } = view.texts;
  const said = (value: number | null, maximum: number | null) =>
    value === null
      ? ""
      : `${format.number(value, 4, to.scale.decimals)}${maximum === null ? "" : `/${format.number(maximum, 4)}`}`;
  const columns: Column<ComparedComponent>[] = [
    { heading: words.code, value: ({ code }) => code },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    { heading: String(from.year), value: (one) => said(one.fromValue, one.fromMaximum), align: "right" },
    { heading: String(to.year), value: (one) => said(one.toValue, one.toMaximum), align: "right" },
    {
      heading: `${words.changed} *`,
      value: ({ valueChange, percentChange }) =>
        valueChange !== null
          ? words.signed(valueChange, to.scale.decimals)
          : percentChange !== null
            ? `${words.signed(percentChange)}%`
            : words.noPriorYear,
      align: "right",
      tone: ({ valueChange, percentChange }) => {
        const change = valueChange ?? percentChange ?? 0;
        return change === 0 ? undefined : change > 0 ? "green" : "red";
      },
    },
  ];
  return table(columns, components, view);
}
