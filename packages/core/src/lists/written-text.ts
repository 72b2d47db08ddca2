import type { Json } from "../change/patch.ts";
import { numberText } from "../number-input.ts";
import type { CellReading, WrittenCell } from "./cell.ts";
import type { Column } from "./columns.ts";

/** A cell as a text table holds it: days as 09/05/2023, numbers with a decimal comma and without points. */
export function writtenText(cell: WrittenCell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberText(cell);
  return cell.day.split("-").reverse().join("/");
}

/** A value as people read it in a trial: numbers with points, years without, units and documents by name; nothing for null. */
export function shownText(
  column: Column<unknown> | undefined,
  value: Json | undefined,
  { words, units, documents }: CellReading,
): string {
  if (value === null || value === undefined || column === undefined) return "";
  switch (column.cell.sheet?.as) {
    case "unit":
      return units.nameOf(String(value));
    case "units":
      return (value as readonly string[]).map(units.nameOf).join("; ");
    case "document":
      return documents.nameOf(String(value));
    default: {
      const written = column.cell.write(value, words);
      const isNumber = typeof written === "number" && column.cell.sheet?.as === "number";
      return isNumber && words.number !== undefined ? words.number(written, decimalsOf(written)) : writtenText(written);
    }
  }
}

/** How many decimals a number has: a trial shows what would be written, not what is left of it when rounded. */
function decimalsOf(value: number): number {
  return numberText(value).split(",")[1]?.length ?? 0;
}
