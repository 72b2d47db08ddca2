import type { CalendarDay } from "@cchc/core/day";
import type { DutyFrequency } from "@cchc/core/model/codes";
import type { DutyDue } from "@cchc/core/model/duty";
import { format } from "./format.ts";

const every: { readonly [F in DutyFrequency]: string } = {
  weekly: "hằng tuần",
  monthly: "hằng tháng",
  quarterly: "hằng quý",
  "half-yearly": "6 tháng một lần",
  yearly: "hằng năm",
  "after-visit": "sau mỗi lần kiểm tra",
};

/** What the commands of recurring duties say. */
export const duties = {
  frequency: "Định kỳ",
  dueRule: "Thời hạn",
  binds: "Đơn vị thực hiện",
  receiver: "Nơi nhận",
  basis: "Căn cứ",
  period: "Kỳ",
  reported: "Đã báo cáo",
  late: "Muộn",
  missing: "Chưa báo cáo",
  reportedOn: "Ngày báo cáo",
  turns: "Các kỳ gần đây",
  noTurns: "Chưa kỳ nào kết thúc.",
  none: "Chưa có việc định kỳ nào. Thêm việc đầu tiên: cchc duty add",
  byTasks: "tính theo báo cáo tiến độ nhiệm vụ",
  ask: {
    title: "Nội dung việc định kỳ",
    frequency: "Bao lâu một lần?",
    due: "Hạn sau khi kết thúc kỳ, ví dụ 5wd (5 ngày làm việc) hoặc 10d",
    binds: "Cấp đơn vị phải thực hiện",
    from: "Thực hiện từ ngày",
  },
  every: (frequency: DutyFrequency, startDay: number): string =>
    startDay === 1 ? every[frequency] : `${every[frequency]}, kỳ bắt đầu từ ngày ${startDay}`,
  /** `trong 5 ngày làm việc sau khi kết thúc kỳ` or `chậm nhất ngày 20`. */
  due: (due: DutyDue, frequency: DutyFrequency): string => {
    if (due.kind === "day") return `chậm nhất ngày ${due.dayOfMonth} sau khi kết thúc kỳ`;
    const days = `${format.number(due.count)} ngày${due.dayKind === "working" ? " làm việc" : ""}`;
    return `trong ${days} sau khi ${frequency === "after-visit" ? "lập biên bản kiểm tra" : "kết thúc kỳ"}`;
  },
  units: (count: number): string => `${format.number(count)} đơn vị`,
  /** `2026-03` as `tháng 3/2026`. */
  periodName: (key: string): string => {
    const [year, part] = key.split("-");
    if (year === undefined || !/^\d{4}$/.test(year)) return key;
    if (part === undefined) return `năm ${year}`;
    if (part.startsWith("Q")) return `quý ${["I", "II", "III", "IV"][Number(part.slice(1)) - 1]}/${year}`;
    if (part.startsWith("H")) return `6 tháng ${part === "H1" ? "đầu" : "cuối"} năm ${year}`;
    if (part.startsWith("W")) return `tuần ${Number(part.slice(1))}/${year}`;
    return `tháng ${Number(part)}/${year}`;
  },
  afterVisit: (number: string): string => `sau lượt ${number}`,
  added: ({ number, title }: { number: string; title: string }): string => `Đã thêm việc định kỳ ${number}: ${title}.`,
  updated: ({ number }: { number: string }): string => `Đã sửa việc định kỳ ${number}.`,
  unchanged: ({ number }: { number: string }): string => `${number} vốn đã như vậy; không có gì thay đổi.`,
  reportedBy: ({ units, number, period }: { units: number; number: string; period: string }): string =>
    `Đã ghi ${format.number(units)} đơn vị thực hiện ${number}, ${period}.`,
  /** The head of a roll-call. */
  rollCall: ({ number, title, period }: { number: string; title: string; period: string }): string =>
    `${number} – ${title}: ${period}`,
  summary: ({
    bound,
    reported,
    late,
    missing,
    awaited,
    due,
  }: {
    bound: number;
    reported: number;
    late: number;
    missing: number;
    awaited: number;
    due: CalendarDay;
  }): string =>
    `${[
      `Hạn ${format.day(due)}. ${format.number(reported + late)}/${format.number(bound)} đơn vị đã báo cáo`,
      ...(late > 0 ? [`${format.number(late)} muộn`] : []),
      ...(missing > 0 ? [`${format.number(missing)} chưa báo cáo`] : []),
      ...(awaited > 0 ? [`${format.number(awaited)} còn trong hạn`] : []),
    ].join(", ")}.`,
  everybody: "Tất cả đơn vị đã báo cáo.",
};
