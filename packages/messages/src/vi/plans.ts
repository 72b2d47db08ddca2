import type { CalendarDay } from "@cchc/core/day";
import type { ClarityPoint } from "@cchc/core/model/codes";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

interface Named {
  number: string;
  title: string;
}
interface Days {
  from: CalendarDay;
  to: CalendarDay;
}

/** What the commands of plans say. */
export const plans = {
  ask: {
    year: "Lập kế hoạch của năm nào?",
    title: "Tên kế hoạch",
    document: "Số của văn bản ban hành",
    issuedOn: "Ngày ban hành",
    rolloutOn: "Ngày báo cáo triển khai",
  },
  /** What a plan is called when nobody says otherwise. */
  titleOfYear: (year: number): string => `Kế hoạch cải cách hành chính năm ${year}`,
  titleOfPeriod: ({ firstYear, lastYear }: { firstYear: number; lastYear: number }): string =>
    `Kế hoạch cải cách hành chính giai đoạn ${firstYear}–${lastYear}`,
  heading: ({ number, title }: Named): string => `${number}: ${title}`,
  plan: "Kế hoạch",
  days: "Thời gian",
  daysText: ({ from, to }: Days): string => `${format.day(from)} – ${format.day(to)}`,
  document: "Văn bản",
  documentText: ({ document, issuedOn }: { document: string | null; issuedOn: CalendarDay | null }): string =>
    `${document ?? "chưa có số"}${issuedOn === null ? "" : `, ngày ${format.day(issuedOn)}`}`,
  periodPlan: "Kế hoạch giai đoạn",
  previousPlan: "Lập từ kế hoạch",
  yearlyPlans: "Kế hoạch các năm",
  legalBases: "Căn cứ",
  noBasis: "chưa ghi",
  tasks: "Nhiệm vụ",
  total: "Tổng",
  done: "Xong",
  late: "Chậm",
  targets: "Chỉ tiêu",
  rollout: "Triển khai",
  units: (count: number): string => `${format.number(count)} đơn vị`,
  created: ({ number, title, from, to }: Named & Days): string =>
    `Đã lập ${number} “${title}” (${plans.daysText({ from, to })}).`,
  /** What the new plan took from another one. */
  taken: ({ planNumber, tasks, targets }: { planNumber: string; tasks: number; targets: number }): string =>
    `Lấy từ ${planNumber}: ${format.number(tasks)} nhiệm vụ, ${format.number(targets)} chỉ tiêu.`,
  targetsLeft: ({ planNumber, count }: { planNumber: string; count: number }): string =>
    `${format.number(count)} chỉ tiêu của ${planNumber} không lấy sang: thuộc năm khác, hoặc cần đặt lại gốc so sánh (cchc target set).`,
  /** Another plan has the same days. */
  sameDays: ({ number, other }: { number: string; other: string }): string =>
    `Đã có ${other} cùng thời gian; kế hoạch mới mang số ${number}.`,
  withoutDue: ({ number, count }: { number: string; count: number }): string =>
    `${format.number(count)} nhiệm vụ chưa có thời hạn. Xem: cchc task list ${number} --unclear`,
  dueOnDaysOff: (tasks: readonly { taskNumber: string; due: CalendarDay }[]): string =>
    `Thời hạn rơi vào ngày nghỉ, được giữ nguyên: ${format.list(tasks.slice(0, 10).map(({ taskNumber, due }) => `${taskNumber} (${format.day(due)})`))}${tasks.length > 10 ? ` … tất cả ${format.number(tasks.length)} nhiệm vụ` : ""}.`,
  /** Units that led tasks and ended before the new plan. */
  leadsEnded: (tasks: readonly { taskNumber: string; from: string; to: string | null }[]): string[] => [
    `${format.number(tasks.length)} nhiệm vụ có đơn vị chủ trì đã kết thúc hoạt động:`,
    ...tasks
      .slice(0, 10)
      .map(({ taskNumber, from, to }) =>
        to === null
          ? `  ${taskNumber}: ${from}, chưa có đơn vị chủ trì mới (cchc task update ${taskNumber} --lead …)`
          : `  ${taskNumber}: ${from}, nay là ${to}`,
      ),
    ...(tasks.length > 10 ? [`  … và ${format.number(tasks.length - 10)} nhiệm vụ nữa: cchc task list`] : []),
  ],
  updated: ({ number }: { number: string }): string => `Đã sửa kế hoạch ${number}.`,
  unchanged: ({ number }: { number: string }): string => `Kế hoạch ${number} vốn đã như vậy; không có gì thay đổi.`,
  count: (count: number): string => `${format.number(count)} kế hoạch`,
  empty: "Chưa có kế hoạch nào. Lập kế hoạch đầu tiên: cchc plan create --year …",
  invented: "minh họa, không có trong văn bản gốc",
  page: {
    progress: "TIẾN ĐỘ",
    bar: "Tiến độ",
    legend: "█ hoàn thành   ▒ chậm tiến độ   ░ còn lại",
    noTasks: "Chưa có nhiệm vụ nào.",
    summary: ({ total, done, late, dropped }: { total: number; done: number; late: number; dropped: number }): string =>
      `${format.number(total)} nhiệm vụ, hoàn thành ${format.number(done)}, chậm tiến độ ${format.number(late)}` +
      (dropped === 0 ? "" : `; ngoài ra ${format.number(dropped)} nhiệm vụ dừng thực hiện`),
    late: (count: number): string => `CHẬM TIẾN ĐỘ (${format.number(count)})`,
    lead: "Chủ trì",
    noLead: "chưa rõ",
    due: "Thời hạn",
    daysLate: "Chậm (ngày)",
    more: ({ count, command }: { count: number; command: string }): string =>
      `… và ${format.number(count)} mục khác; xem tất cả: cchc ${command}`,
    unclear: (count: number): string => `CHƯA RÕ (${format.number(count)} nhiệm vụ)`,
    unclearPoint: ({ point, tasks }: { point: ClarityPoint; tasks: number }): string =>
      `chưa ${labels.clarityPoint[point]}: ${format.number(tasks)}`,
    allClear: "Nhiệm vụ nào còn phải làm cũng đã rõ.",
    targets: (count: number): string => `CHỈ TIÊU (${format.number(count)})`,
    rollout: "TRIỂN KHAI Ở CÁC ĐƠN VỊ",
    noRollout: "Chưa có đơn vị nào báo cáo triển khai.",
  },
  rolloutPage: {
    missingHeading: ({ number }: { number: string }): string => `Đơn vị chưa báo cáo triển khai ${number}`,
    /** Reports and distinct units side by side. */
    counts: ({ reports, units }: { reports: number; units: number }): string =>
      `${format.number(reports)} báo cáo của ${format.number(units)} đơn vị`,
    /** Of the units in force, how many reported. */
    coverage: ({ reported, units }: { reported: number; units: number }): string =>
      `${format.number(reported)}/${format.number(units)} đơn vị đã báo cáo, ${format.number(units - reported)} chưa.`,
    on: "Ngày",
    reported: "Đã báo cáo",
    missing: "Chưa",
    inForce: "Tổng",
    allReported: "Mọi đơn vị đều đã báo cáo triển khai.",
    noUnits: "Không có đơn vị nào đang hoạt động khớp với điều kiện lọc.",
    empty: "Chưa có đơn vị nào báo cáo triển khai.",
    recorded: ({ number, units, on }: { number: string; units: readonly string[]; on: CalendarDay }): string =>
      units.length <= 5
        ? `Đã ghi báo cáo triển khai ${number} ngày ${format.day(on)} của ${format.list(units)}.`
        : `Đã ghi báo cáo triển khai ${number} ngày ${format.day(on)} của ${format.number(units.length)} đơn vị.`,
  },
};
