import type { FigureItem } from "@cchc/store/list-figures";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Figures as a table: what does not add up is in red with its difference. */
export function figureTable(items: readonly FigureItem[], view: View): string[] {
  const { figures } = view.texts;
  const columns: Column<FigureItem>[] = [
    { heading: figures.id, value: ({ id }) => id, flexible: true },
    { heading: figures.label, value: ({ label }) => label, flexible: true },
    { heading: figures.value, value: (item) => figures.amount(item), flexible: true },
    {
      heading: figures.sum,
      value: ({ sum, difference }) =>
        sum === null || difference === null
          ? ""
          : difference === 0
            ? figures.addsUp({ sum })
            : figures.differs({ sum, difference }),
      tone: ({ difference }) => (difference === null ? undefined : difference === 0 ? "green" : "red"),
      flexible: true,
    },
    {
      heading: figures.source,
      value: ({ documentNumber, documentTitle }) => documentNumber ?? documentTitle ?? figures.unknownDocument,
      flexible: true,
      tone: ({ documentTitle }) => (documentTitle === null ? "red" : "dim"),
    },
  ];
  return table(columns, items, view);
}
