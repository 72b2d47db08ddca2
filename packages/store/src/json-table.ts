import type { Table } from "@cchc/core/lists/table";
import { numberText } from "@cchc/core/number-input";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";
import { type JSONPath, visit } from "jsonc-parser";
import { parseJsonText } from "./json-text.ts";
import { withoutMark } from "./json-text-place.ts";
import { workbookLimits } from "./table-limits.ts";

/**
 * The table in a JSON text: what `export --format json` writes, or a list of objects whose keys are codes of columns. A
 * key that some objects lack is an empty cell there, so rows whose keys are all others are refused before they fill the
 * memory. Rows have the lines on which their objects start (SPEC CSV-5).
 */
export function parseJsonTable(text: string, file: string): Result<Table> {
  const parsed = parseJsonText(text, file);
  if (!parsed.ok) return parsed;
  const items = itemsOf(parsed.value);
  if (items === null) return fail(problem("table-malformed", { file, line: 1, reason: "json-no-list" }));
  const lines = linesOfItems(withoutMark(text), Array.isArray(parsed.value) ? 0 : 2);
  const header = new Map<string, number>();
  const rows: { line: number; cells: string[] }[] = [];
  for (const [index, item] of items.entries()) {
    const line = lines[index] ?? 1;
    if (!isObject(item)) return fail(problem("table-malformed", { file, line, reason: "json-no-row" }));
    const cells: string[] = [];
    for (const [key, value] of Object.entries(item)) {
      const at = header.get(key) ?? header.size;
      header.set(key, at);
      const cell = cellText(value);
      if (cell === null) return fail(problem("table-malformed", { file, line, reason: "json-no-row" }));
      cells[at] = cell;
    }
    rows.push({ line, cells });
  }
  const width = header.size;
  if (width * rows.length > workbookLimits.cells) {
    return fail(problem("table-malformed", { file, line: 1, reason: "json-too-wide" }));
  }
  return succeed({
    header: [...header.keys()],
    rows: rows.map(({ line, cells }) => ({ line, cells: Array.from({ length: width }, (_, at) => cells[at] ?? "") })),
  });
}

function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || value.kind !== "export" || !isObject(value.item)) return null;
  return Array.isArray(value.item.items) ? value.item.items : null;
}

/** A value as the text of a cell; null for what no cell can hold. */
function cellText(value: unknown): string | null {
  if (value === null) return "";
  if (typeof value === "string") return normaliseText(value);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  if (!Array.isArray(value) || value.some((one) => typeof one === "object")) return null;
  return value.map(cellText).join("; ");
}

/** The lines on which the items of the list start that lies `depth` keys deep. */
function linesOfItems(text: string, depth: number): number[] {
  const lines: number[] = [];
  const path = depth === 0 ? [] : ["item", "items"];
  let open = 0;
  const note = (line: number, pathOf: () => JSONPath) => {
    if (open !== depth) return;
    const at = pathOf();
    if (at.length === path.length + 1 && path.every((key, index) => at[index] === key)) lines.push(line + 1);
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, _character, pathOf) => {
      note(line, pathOf);
      open += 1;
    },
    onObjectEnd: () => {
      open -= 1;
    },
    onArrayBegin: (_offset, _length, line, _character, pathOf) => note(line, pathOf),
    onLiteralValue: (_value, _offset, _length, line, _character, pathOf) => note(line, pathOf),
  });
  return lines;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
