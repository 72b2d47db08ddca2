import type { CalendarDay } from "@cchc/core/day";
import { roundedDigits } from "../rounded-digits.ts";
import type { format as shape } from "../vi/format.ts";

/** How days, numbers and lists are written in English; days stay day first, as in every document they refer to. */
export const format: typeof shape = {
  day: (day: CalendarDay): string => day.split("-").reverse().join("/"),
  dayAndMonth: (day: CalendarDay): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`,
  instant: (instant: string): string =>
    `${instant.slice(0, 10).split("-").reverse().join("/")} ${instant.slice(11, 16)}`,
  month: (value: string): string => `${value.slice(5, 7)}/${value.slice(0, 4)}`,
  number: (value: number, maximumDecimals = 2, leastDecimals = 0): string =>
    Number(roundedDigits(value, Math.max(maximumDecimals, leastDecimals))).toLocaleString("en-US", {
      minimumFractionDigits: leastDecimals,
      maximumFractionDigits: Math.max(maximumDecimals, leastDecimals),
    }),
  fixed: (value: number, decimals: number): string =>
    Number(roundedDigits(value, decimals)).toLocaleString("en-US", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
  percent: (value: number): string => `${format.number(value)}%`,
  amount: (value: number, measure: string): string =>
    measure === "%" ? format.percent(value) : `${format.number(value)} ${measure}`.trim(),
  bytes: (bytes: number): string => `${format.number(bytes / 1_048_576, 1)} MB`,
  list: (items: readonly string[]): string => joined(items, "and"),
  choice: (items: readonly string[]): string => joined(items, "or"),
  none: "none",
  yes: "yes",
  no: "no",
};

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
