import type { SheetColumn, SheetValue } from "./sheet-model.ts";

/*
 * How sheets look: one sober blue for headings, a lighter one for what may be left empty, grey for what is only written.
 * Styles are shared objects, so that the library finds one that it knows.
 */

const DAY = "dd/mm/yyyy";
const line = { style: "thin", color: { argb: "FFD0D7DE" } } as const;
const border = { top: line, left: line, bottom: line, right: line };
const font = { name: "Calibri", size: 11 };
const fill = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;

export const look = {
  heading: {
    needed: headingLook("FF1F4E79", "FFFFFFFF"),
    optional: headingLook("FFD6E4F0", "FF1F3A56"),
    derived: headingLook("FFE7E9EC", "FF5F6B76"),
    problem: headingLook("FFFBE3D6", "FF8A3B12"),
  },
  grey: { argb: "FF6B7680" },
  wrong: fill("FFFFD9CC"),
} as const;

function headingLook(background: string, text: string) {
  return {
    font: { ...font, bold: true, color: { argb: text } },
    fill: fill(background),
    border,
    alignment: { vertical: "middle", horizontal: "center", wrapText: true },
  } as const;
}

/** The look of a heading by what its column is. */
export function headingStyle({ isDerived, isNeeded }: SheetColumn) {
  return isDerived ? look.heading.derived : isNeeded ? look.heading.needed : look.heading.optional;
}

/** How a number is shown: points between thousands, as many decimals as it has, and at least so many. */
export function numberCode(value: number, least = 0): string {
  if (Number.isInteger(value) && least === 0) return "#,##0";
  const decimals = /\.(\d+)$/.exec(value.toFixed(8).replace(/(?<!0)0+$/, ""))?.[1]?.length ?? 2;
  return `#,##0.${"0".repeat(least)}${"#".repeat(Math.max(0, Math.max(decimals, 2) - least))}`;
}

type CellStyle = ReturnType<typeof cellStyle>;

/** The styles of the cells of one column, each made once. */
export function columnStyles(column: SheetColumn): (value: SheetValue, isWrong: boolean) => CellStyle {
  const made = new Map<string, CellStyle>();
  return (value, isWrong) => {
    const code = formatOf(column, value);
    const key = `${code}${isWrong ? "!" : ""}`;
    const style = made.get(key) ?? cellStyle(column, code, isWrong);
    made.set(key, style);
    return style;
  };
}

function formatOf({ form, decimals }: SheetColumn, value: SheetValue): string {
  // What could not be read as a number or day stays the text that it is.
  if (typeof value === "string") return "@";
  // Some columns hold a day or a text.
  if (typeof value === "object" && value !== null) return DAY;
  if (typeof value === "number" && form !== "year") return numberCode(value, decimals);
  switch (form) {
    case "text":
      return "@";
    case "year":
      return "0";
    case "day":
      return DAY;
    case "number":
      return "General";
    default:
      return form satisfies never;
  }
}

function cellStyle({ form, isDerived }: SheetColumn, numFmt: string, isWrong: boolean) {
  const horizontal = form === "day" || form === "year" ? "center" : form === "number" ? "right" : "left";
  return {
    numFmt,
    font: isDerived ? { ...font, color: look.grey } : font,
    border,
    alignment: {
      vertical: "top",
      horizontal,
      wrapText: form === "text",
      ...(form === "number" ? { indent: 1 } : {}),
    } as const,
    ...(isWrong ? { fill: look.wrong } : isDerived ? { fill: fill("FFF6F7F8") } : {}),
  };
}
