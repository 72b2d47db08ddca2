import type { CalendarDay } from "../day.ts";
import {
  COMPENSATION_2019,
  CULTURE_DAY_UNSURE,
  compensationEntry,
  holidayEntry,
  LABOUR_CODE_2019,
  swapEntry,
} from "./holidays.ts";
import type { CalendarContent, CalendarYear, DayOff, HolidayCode, WorkedDay } from "./model.ts";

/*
 * Announcements whose numbers published text confirms. Those of 2021 (Tet, National Day) and 2026 (Tet, National Day)
 * were made too, but their numbers could not be confirmed and are not given.
 */
const NOTICE_2021 = "thông báo nghỉ lễ, Tết năm 2021";
const NOTICE_2022 = "Công văn 245/VPCP-KGVX ngày 11/01/2022";
const NOTICE_2023 = "Công văn 8056/VPCP-KGVX ngày 01/12/2022";
const NOTICE_2024 = "Thông báo 5015/TB-LĐTBXH ngày 22/11/2023";
const SWAP_2024 = "Hoán đổi ngày làm việc: Công văn 2450/VPCP-KGVX ngày 12/4/2024";
const NOTICE_2025 = "Công văn 8726/VPCP-KGVX ngày 26/11/2024";
const SWAP_2025 = `Hoán đổi ngày làm việc: ${NOTICE_2025}`;
const NOTICE_2026 = "thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2026";
const SWAP_2026_JANUARY = "Hoán đổi ngày làm việc: Công văn 12729/VPCP-KGVX ngày 25/12/2025";
const SWAP_2026_AUGUST = "Hoán đổi ngày làm việc đã thông báo dịp Quốc khánh năm 2026";

/** The working-day calendar as announced for 2021 to 2026: what a new workspace starts from (CAL-3). */
export const announcedCalendar: CalendarContent = {
  weekend: [6, 7],
  years: [
    announcedYear(2021, NOTICE_2021, [
      ...holidays("new-year", "2021-01-01"),
      ...decided("tet", NOTICE_2021, "2021-02-10", "2021-02-11", "2021-02-12"),
      ...compensations("tet", "2021-02-15", "2021-02-16"),
      ...holidays("hung-kings", "2021-04-21"),
      ...holidays("reunification", "2021-04-30"),
      ...compensations("labour", "2021-05-03"),
      ...decided("national-day", NOTICE_2021, "2021-09-02", "2021-09-03"),
    ]),
    announcedYear(2022, NOTICE_2022, [
      ...compensations("new-year", "2022-01-03"),
      ...decided("tet", NOTICE_2022, "2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04"),
      ...compensations("hung-kings", "2022-04-11"),
      ...compensations("reunification", "2022-05-02"),
      ...compensations("labour", "2022-05-03"),
      ...decided("national-day", NOTICE_2022, "2022-09-01", "2022-09-02"),
    ]),
    announcedYear(2023, NOTICE_2023, [
      ...compensations("new-year", "2023-01-02"),
      ...decided("tet", NOTICE_2023, "2023-01-20", "2023-01-23", "2023-01-24"),
      ...compensations("tet", "2023-01-25", "2023-01-26"),
      ...holidays("labour", "2023-05-01"),
      ...compensations("hung-kings", "2023-05-02"),
      ...compensations("reunification", "2023-05-03"),
      ...decided("national-day", NOTICE_2023, "2023-09-01"),
      ...compensations("national-day", "2023-09-04"),
    ]),
    announcedYear(
      2024,
      NOTICE_2024,
      [
        ...holidays("new-year", "2024-01-01"),
        ...decided("tet", NOTICE_2024, "2024-02-08", "2024-02-09", "2024-02-12"),
        ...compensations("tet", "2024-02-13", "2024-02-14"),
        ...holidays("hung-kings", "2024-04-18"),
        swapEntry("2024-04-29", SWAP_2024),
        ...holidays("reunification", "2024-04-30"),
        ...holidays("labour", "2024-05-01"),
        ...decided("national-day", NOTICE_2024, "2024-09-02", "2024-09-03"),
      ],
      [{ day: "2024-05-04", source: SWAP_2024 }],
    ),
    announcedYear(
      2025,
      NOTICE_2025,
      [
        ...holidays("new-year", "2025-01-01"),
        ...decided("tet", NOTICE_2025, "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"),
        ...holidays("hung-kings", "2025-04-07"),
        ...holidays("reunification", "2025-04-30"),
        ...holidays("labour", "2025-05-01"),
        swapEntry("2025-05-02", SWAP_2025),
        ...decided("national-day", NOTICE_2025, "2025-09-01", "2025-09-02"),
      ],
      [{ day: "2025-04-26", source: SWAP_2025 }],
    ),
    announcedYear(
      2026,
      NOTICE_2026,
      [
        ...holidays("new-year", "2026-01-01"),
        swapEntry("2026-01-02", SWAP_2026_JANUARY),
        ...decided("tet", NOTICE_2026, "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"),
        ...compensations("hung-kings", "2026-04-27"),
        ...holidays("reunification", "2026-04-30"),
        ...holidays("labour", "2026-05-01"),
        swapEntry("2026-08-31", SWAP_2026_AUGUST),
        ...decided("national-day", NOTICE_2026, "2026-09-01", "2026-09-02"),
        { ...holidayEntry("2026-11-24", "culture-day", CULTURE_DAY_UNSURE), provisional: true },
      ],
      [
        { day: "2026-01-10", source: SWAP_2026_JANUARY },
        { day: "2026-08-22", source: SWAP_2026_AUGUST },
      ],
    ),
  ],
};

function announcedYear(year: number, notice: string, daysOff: DayOff[], workedDays: WorkedDay[] = []): CalendarYear {
  return { year, announced: true, daysOff, workedDays, source: `${LABOUR_CODE_2019}; ${notice}` };
}

/** Days whose place the law fixes. */
function holidays(holiday: HolidayCode, ...days: CalendarDay[]): DayOff[] {
  return days.map((day) => holidayEntry(day, holiday, LABOUR_CODE_2019));
}

/** Days whose place the Prime Minister decides each year (article 112, clause 3). */
function decided(holiday: HolidayCode, notice: string, ...days: CalendarDay[]): DayOff[] {
  return days.map((day) => holidayEntry(day, holiday, `${LABOUR_CODE_2019}; ${notice}`));
}

function compensations(holiday: HolidayCode, ...days: CalendarDay[]): DayOff[] {
  return days.map((day) => compensationEntry(day, holiday, COMPENSATION_2019));
}
