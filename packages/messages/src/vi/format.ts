import type { CalendarDay } from "@cchc/core/day";
import { groupedDigits, roundedDigits } from "../rounded-digits.ts";

/** How days, numbers and lists are written in Vietnamese. */
export const format = {
  /** `2024-02-05` as `05/02/2024`. */
  day: (day: CalendarDay): string => day.split("-").reverse().join("/"),
  /** `2024-02-05` as `05/02`, where the year is clear. */
  dayAndMonth: (day: CalendarDay): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`,
  /** `2024-02-05T08:30:00+07:00` as `08:30 05/02/2024`. */
  instant: (instant: string): string =>
    `${instant.slice(11, 16)} ${instant.slice(0, 10).split("-").reverse().join("/")}`,
  /** `2026-03` as `tháng 3/2026`. */
  month: (value: string): string => `tháng ${Number(value.slice(5, 7))}/${value.slice(0, 4)}`,
  /** 1854 as `1.854`, 83.366 as `83,37`, and with at least two decimals 82.1 as `82,10`. */
  number: (value: number, maximumDecimals = 2, leastDecimals = 0): string => {
    const [whole = "", decimals] = trimmedDecimals(value, maximumDecimals, leastDecimals);
    const grouped = groupedDigits(whole);
    return decimals === undefined ? grouped : `${grouped},${decimals}`;
  },
  /** 93.5 with two decimals as `93,50`: for columns in which numbers are compared. */
  fixed: (value: number, decimals: number): string => {
    const [whole = "", rest = ""] = roundedDigits(value, decimals).split(".");
    return [groupedDigits(whole), rest].filter((part) => part !== "").join(",");
  },
  /** 83.366, already in percent, as `83,37%`. */
  percent: (value: number): string => `${format.number(value)}%`,
  /** `1.854 thủ tục`, `83,37%`. */
  amount: (value: number, measure: string): string =>
    measure === "%" ? format.percent(value) : `${format.number(value)} ${measure}`.trim(),
  bytes: (bytes: number): string => `${format.number(bytes / 1_048_576, 1)} MB`,
  /** `a`, `a và b`, `a, b và c`. */
  list: (items: readonly string[]): string => joined(items, "và"),
  /** `a`, `a hoặc b`, `a, b hoặc c`. */
  choice: (items: readonly string[]): string => joined(items, "hoặc"),
  /** A value that is not there. */
  none: "không có",
  yes: "có",
  no: "không",
};

function trimmedDecimals(value: number, maximum: number, least: number): string[] {
  const most = Math.max(maximum, least);
  const text = roundedDigits(value, most);
  const [whole = "", decimals = ""] = text.split(".");
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/(?<!0)0+$/, "");
  return kept === "" ? [whole] : [whole, kept];
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
