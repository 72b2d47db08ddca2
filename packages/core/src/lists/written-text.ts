import type { Json } from "../change/patch.ts";
import { numberText } from "../number-input.ts";
import type { WrittenCell } from "./cell.ts";
import type { Column } from "./columns.ts";
import type { ListWords } from "./list-words.ts";

/** A cell as a text table holds it: days as 09/05/2023, numbers with a decimal comma and without points. */
export function writtenText(cell: WrittenCell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberText(cell);
  return cell.day.split("-").reverse().join("/");
}

/** A value as a text table holds it; nothing for null. */
export function shownText(column: Column<unknown> | undefined, value: Json | undefined, words: ListWords): string {
  return value === null || value === undefined || column === undefined
    ? ""
    : writtenText(column.cell.write(value, words));
}
