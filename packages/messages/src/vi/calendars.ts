import type { CalendarDay } from "@cchc/core/day";
import { format } from "./format.ts";

const days = (list: readonly CalendarDay[]): string => format.list(list.map(format.day));

/** What the commands of the calendar say. */
export const calendars = {
  heading: (year: number): string => `Lịch ngày làm việc năm ${year}`,
  /** The year is counted by the law alone. */
  notAnnounced:
    "Tạm tính: năm này chưa có thông báo nghỉ lễ, ngày nghỉ theo luật; mọi hạn tính qua đây đều là tạm tính.",
  day: "Ngày",
  name: "Tên",
  source: "Căn cứ",
  daysOff: (count: number): string => `Ngày nghỉ trong tuần (${format.number(count)})`,
  workedDays: (count: number): string => `Ngày nghỉ hằng tuần phải làm việc (${format.number(count)})`,
  none: "Không có.",
  provisional: "tạm tính",
  weekend: (names: readonly string[]): string => `Nghỉ hằng tuần: ${names.join(", ")}`,
  version: (version: string): string => `Phiên bản lịch: ${version}`,
  set: {
    off: ({ day, name, provisional }: { day: CalendarDay; name: string | null; provisional: boolean }): string =>
      `Đã đặt ${format.day(day)} là ngày nghỉ${name === null ? "" : ` (${name})`}${provisional ? ", tạm tính" : ""}.`,
    worked: ({ day }: { day: CalendarDay }): string => `Đã đặt ${format.day(day)} là ngày làm việc.`,
    clear: ({ day }: { day: CalendarDay }): string => `Đã bỏ quy định riêng của ngày ${format.day(day)}.`,
  },
  ask: {
    day: "Ngày nào?",
    kind: "Ngày này là ngày gì?",
    kinds: { off: "Ngày nghỉ", worked: "Ngày làm việc", clear: "Bỏ quy định riêng của ngày này" },
    name: "Tên ngày nghỉ",
  },
  unchanged: (day: CalendarDay): string => `Ngày ${format.day(day)} vốn đã như vậy; không có gì thay đổi.`,
  /** After a change of the calendar. */
  pinnedStay: "Hạn đã chốt không đổi; các hạn tính từ nay theo lịch mới.",
  weekendAlready: (day: CalendarDay): string =>
    `${format.day(day)} vốn là ngày nghỉ hằng tuần, nên cách đếm không đổi. Nếu có nghỉ bù, đặt ngày nghỉ bù.`,
  workdayAlready: (day: CalendarDay): string => `${format.day(day)} vốn là ngày làm việc, nên cách đếm không đổi.`,
  import: {
    differs: (params: {
      file: string;
      yearsAdded: readonly number[];
      yearsRemoved: readonly number[];
      nowOff: readonly CalendarDay[];
      nowWorked: readonly CalendarDay[];
    }): string[] => [
      `So với lịch đang dùng, ${params.file}:`,
      ...(params.yearsAdded.length > 0 ? [`  thêm năm ${format.list(params.yearsAdded.map(String))}`] : []),
      ...(params.yearsRemoved.length > 0 ? [`  bỏ năm ${format.list(params.yearsRemoved.map(String))}`] : []),
      ...(params.nowOff.length > 0 ? [`  thành ngày nghỉ: ${days(params.nowOff)}`] : []),
      ...(params.nowWorked.length > 0 ? [`  thành ngày làm việc: ${days(params.nowWorked)}`] : []),
      ...(params.nowOff.length + params.nowWorked.length === 0
        ? ["  không đổi ngày nghỉ nào, chỉ khác tên hoặc căn cứ"]
        : []),
    ],
    same: "Không có gì để nhập: tệp giống hệt lịch đang dùng.",
    dryRun: "Đây là bản thử, chưa có gì được ghi. Thêm --apply để thay lịch.",
    applied: (version: string): string =>
      `Đã thay lịch ngày làm việc; phiên bản mới là ${version}, lịch cũ vẫn được giữ.`,
  },
};
