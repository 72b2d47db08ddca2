import type { CalendarDay } from "@cchc/core/day";
import { format } from "./format.ts";

/** What needs doing: what a bare `cchc` shows. */
export const agenda = {
  title: ({ title, asOf }: { title: string; asOf: CalendarDay }): string => `${title} – ngày ${format.day(asOf)}`,
  overdue: (count: number): string => `QUÁ HẠN (${format.number(count)})`,
  dueSoon: ({ count, until }: { count: number; until: CalendarDay }): string =>
    `SẮP ĐẾN HẠN, TỪ NAY ĐẾN ${format.day(until)} (${format.number(count)})`,
  visitsAhead: ({ visits, units, until }: { visits: number; units: number; until: CalendarDay }): string =>
    `LƯỢT KIỂM TRA DỰ KIẾN ĐẾN ${format.day(until)} (${format.number(visits)} lượt, ${format.number(units)} đơn vị)`,
  slipped: "đã qua ngày dự kiến",
  andMore: ({ count, command }: { count: number; command: string }): string =>
    `… và ${format.number(count)} mục nữa: ${command}`,
  nothing: ({ asOf, until }: { asOf: CalendarDay; until: CalendarDay }): string =>
    `Không có gì quá hạn tính đến ${format.day(asOf)}, không có gì đến hạn hay dự kiến kiểm tra đến ${format.day(until)}.`,
  /** Where there is no workspace yet. */
  welcome: [
    "cchc theo dõi kiểm tra cải cách hành chính: lượt kiểm tra, tồn tại, thời hạn khắc phục, báo cáo.",
    "Thư mục này chưa có không gian làm việc. Bắt đầu bằng một trong hai cách:",
  ],
};
