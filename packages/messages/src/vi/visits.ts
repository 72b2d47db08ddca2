import type { CalendarDay } from "@cchc/core/day";
import { format } from "./format.ts";

interface Visited {
  number: string;
  unit: string;
}

/** What the commands of visits say. */
export const visits = {
  /** `02 lượt kiểm tra, 01 đơn vị`: visits and distinct units stand side by side wherever either is shown. */
  counts: ({ visits: count, units }: { visits: number; units: number }): string =>
    `${format.number(count)} lượt kiểm tra, ${format.number(units)} đơn vị`,
  findingCounts: ({ total, open, overdue }: { total: number; open: number; overdue: number }): string =>
    total === 0 ? "0" : overdue > 0 ? `${total}, ${open} chưa xong, ${overdue} quá hạn` : `${total}, ${open} chưa xong`,
  done: {
    plan: ({ number, unit, on }: Visited & { on: CalendarDay }): string =>
      `Đã lên kế hoạch lượt kiểm tra ${number}: ${unit}, ngày ${format.day(on)}.`,
    start: ({ number, unit, on }: Visited & { on: CalendarDay }): string =>
      `Lượt kiểm tra ${number} (${unit}) đã bắt đầu ngày ${format.day(on)}.`,
  },
};
