import { groupedDigits } from "@cchc/core/grouped-digits";
import { numberText } from "@cchc/core/number-input";
import { type DateSystem, serialDay } from "./serial-day.ts";

/** How cells of one style show their numbers: what the number is, and the format's code. */
export interface NumberFormat {
  kind: "general" | "number" | "percent" | "date" | "time" | "text";
  code: string;
}

/** The formats that every workbook has by number; the others of them show numbers or are for other writings. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  49: "@",
};

/** The most characters that Excel takes as a format; more are passed over. */
const LONGEST_CODE = 255;

/** What a format only shows, fills or names; left open, to its end, so that a look at it never starts over. */
const LITERALS = /"[^"]*"?|\\.?|_.?|\*.?|\[[^\]]*\]?/g;

/** The format of a number in the table of styles; `code` where the workbook brings its own. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const own = code?.slice(0, LONGEST_CODE) ?? builtIn[id] ?? "General";
  return { kind: kindOf(own), code: own };
}

function kindOf(code: string): NumberFormat["kind"] {
  const section = firstSection(code);
  if (/^general$/i.test(section.trim()) || section.trim() === "") return "general";
  if (section.trim() === "@") return "text";
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(section);
  const bare = section.replace(LITERALS, "");
  if (/[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare) && !elapsed)) return "date";
  if (elapsed || /[hs]/i.test(bare)) return "time";
  return bare.includes("%") ? "percent" : "number";
}

/** A number cell as the two texts that it may be read as. */
export interface NumberTexts {
  /** By 0026: a decimal comma, days as `YYYY-MM-DD`, a percentage with its sign. */
  typed: string;
  /** As the sheet shows it under Vietnamese settings. */
  shown: string;
}

/** The texts of a number in a cell of this format. */
export function numberTexts(value: number, { kind, code }: NumberFormat, system: DateSystem): NumberTexts {
  switch (kind) {
    case "general":
    case "text":
      return { typed: numberText(value), shown: plain(value) };
    case "percent": {
      const percent = Number((value * 100).toPrecision(15));
      return { typed: `${numberText(percent)}%`, shown: `${shownNumber(percent, code)}%` };
    }
    case "number":
      return { typed: numberText(value), shown: shownNumber(value, code) };
    case "time":
      return { typed: numberText(value), shown: timeOf(value) };
    case "date": {
      const day = serialDay(Math.floor(value), system);
      if (day === null) return { typed: plain(value), shown: plain(value) };
      const [year = "", month = "", date = ""] = day.split("-");
      // A day with an hour is not taken for the day alone: the column says that it cannot read it.
      if (!Number.isInteger(value)) {
        const text = `${date}/${month}/${year} ${timeOf(value)}`;
        return { typed: text, shown: text };
      }
      return { typed: day, shown: shownDay(year, month, date, code) };
    }
    default:
      return kind satisfies never;
  }
}

/**
 * A day with the parts that its format shows. Names of months depend on the machine, so they are numbers here: what
 * Excel made of a typed 12/2023 and shows as Dec-23 is 12/2023 again.
 */
function shownDay(year: string, month: string, date: string, code: string): string {
  const format = firstSection(code).replace(LITERALS, "").toLowerCase();
  const padded = (text: string, token: string) => (format.includes(token) ? text : String(Number(text)));
  const named = format.includes("mmm");
  const parts = [
    format.includes("d") ? padded(date, "dd") : "",
    format.includes("m") ? (named ? String(Number(month)) : padded(month, "mm")) : "",
    format.includes("y") ? year : "",
  ];
  return parts.filter((part) => part !== "").join("/");
}

function timeOf(value: number): string {
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function plain(value: number): string {
  return numberText(value).replace(/^(-?[1-9]\d{0,2},\d{3})0$/, "$1");
}

/** A number as its format shows it: digits, points between thousands, decimals, and texts in front and behind. */
function shownNumber(value: number, code: string): string {
  const section = firstSection(code);
  const literal = (text: string) =>
    text
      .replace(/\[[^\]]*\]?|_.?|\*.?/g, "")
      .replace(/"([^"]*)"|\\(.)/g, "$1$2")
      .replace(/%/g, "");
  const digits = /[#0?](?:[#0?,. ]*[#0?])?/.exec(section.replace(/"[^"]*"/g, (text) => " ".repeat(text.length)));
  if (digits === null || /[eE][+-]/.test(section)) return plain(value);
  const [pattern] = digits;
  const [whole = "", decimals = ""] = pattern.split(".");
  const fixed = Math.abs(value).toFixed(Math.min(decimals.length, 15));
  const [integer = "", fraction = ""] = fixed.split(".");
  const least = decimals.replace(/[^0]/g, "").length;
  const kept = fraction.replace(new RegExp(`0{0,${fraction.length - least}}$`), "");
  const padded = integer.padStart(whole.replace(/[^0]/g, "").length, "0");
  const grouped = whole.includes(",") ? groupedDigits(padded) : padded;
  const sign = value < 0 && /[1-9]/.test(fixed) ? "-" : "";
  const before = literal(section.slice(0, digits.index));
  const after = literal(section.slice(digits.index + pattern.length));
  return `${before}${sign}${grouped}${kept === "" ? "" : `,${kept}`}${after}`;
}

/** What a format says of numbers that are not negative; later sections are for others. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(code)?.[0] ?? code;
}
