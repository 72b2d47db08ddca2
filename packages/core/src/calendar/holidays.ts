import type { CalendarDay } from "../day.ts";
import type { DayOff, HolidayCode } from "./model.ts";

/*
 * Calendar data in Vietnamese: names and legal sources, as they stand in a workspace's calendar.json. Document numbers
 * are given only where published text confirmed them.
 */

const NAMES: { readonly [H in HolidayCode]: string } = {
  "new-year": "Tết Dương lịch",
  tet: "Tết Âm lịch",
  "hung-kings": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  reunification: "Ngày Chiến thắng 30/4",
  labour: "Ngày Quốc tế lao động 1/5",
  "national-day": "Quốc khánh 2/9",
  "culture-day": "Ngày Văn hóa Việt Nam 24/11",
};

const COMPENSATION_PREFIX = "Nghỉ bù";
const SWAP_NAME = "Nghỉ hoán đổi";

export const LABOUR_CODE_2019 = "Bộ luật Lao động 2019, Điều 112";
export const COMPENSATION_2019 = "Bộ luật Lao động 2019, Điều 111 khoản 3";
export const CULTURE_DAY_LAW = "Nghị quyết 28/2026/QH16";
export const CULTURE_DAY_UNSURE = `${CULTURE_DAY_LAW}; chưa xác nhận việc hoán đổi ngày làm việc liền kề`;

/** Where a year computed by the law's rule says it comes from. */
export function lawSource(year: number): string {
  if (year >= 2021) return `${LABOUR_CODE_2019} (tạm tính, chưa theo thông báo của năm)`;
  if (year >= 2013) return "Bộ luật Lao động 2012, Điều 115 (tạm tính, chưa theo thông báo của năm)";
  return "Bộ luật Lao động 1994, Điều 73 (tạm tính, chưa theo thông báo của năm)";
}

/** A day of a holiday. */
export function holidayEntry(day: CalendarDay, holiday: HolidayCode, source: string): DayOff {
  return { day, kind: "holiday", holiday, name: NAMES[holiday], source };
}

/** The working day off that makes up for a day of `holiday` on a weekend. */
export function compensationEntry(day: CalendarDay, holiday: HolidayCode, source: string): DayOff {
  return { day, kind: "compensation", holiday, name: `${COMPENSATION_PREFIX} ${NAMES[holiday]}`, source };
}

/** A weekday off in exchange for a worked weekend day. */
export function swapEntry(day: CalendarDay, source: string): DayOff {
  return { day, kind: "swap", name: SWAP_NAME, source };
}
