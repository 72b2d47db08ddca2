import type { CalendarDay } from "@cchc/core/day";
import type { VisitActName } from "@cchc/core/machine/visit-machine";
import type { TeamRole } from "@cchc/core/model/codes";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

interface Visited {
  number: string;
  unit: string;
}

/** What the commands of visits say. */
export const visits = {
  /** `02 lượt kiểm tra, 01 đơn vị`: visits and distinct units stand side by side wherever either is shown. */
  counts: ({ visits: count, units }: { visits: number; units: number }): string =>
    `${format.number(count)} lượt kiểm tra, ${format.number(units)} đơn vị`,
  /** In the column of the day, for a visit that has not started. */
  expected: (on: CalendarDay): string => `(${format.day(on)})`,
  findingCounts: ({ total, open, overdue }: { total: number; open: number; overdue: number }): string =>
    total === 0 ? "0" : overdue > 0 ? `${total}, ${open} chưa xong, ${overdue} quá hạn` : `${total}, ${open} chưa xong`,
  overdue: "quá hạn",
  /** What was done in a visit, in the list of its steps. */
  step: {
    plan: "Lên kế hoạch kiểm tra vào ngày này",
    notify: "Thông báo cho đơn vị",
    "receive-report": "Nhận báo cáo tự kiểm tra",
    start: "Bắt đầu kiểm tra",
    minute: "Lập biên bản",
    conclude: "Thông báo kết luận",
    close: "Kết thúc",
    postpone: "Tạm hoãn",
    resume: "Lên kế hoạch lại vào ngày này",
    cancel: "Hủy",
  } satisfies Record<VisitActName, string>,
  heading: ({ number, unit }: Visited): string => `Lượt kiểm tra ${number}: ${unit}`,
  /** Acts that are recorded and take effect later. */
  announced: "Sắp tới",
  fromDay: (day: CalendarDay, step: string): string => `Từ ngày ${format.day(day)}: ${step}`,
  steps: "Các bước",
  strengthsHeading: (count: number): string => `Ưu điểm (${count})`,
  findingsHeading: (counts: string): string => `Tồn tại, hạn chế (${counts})`,
  /** All areas of a list are looked at; naming each would hide that. */
  allAreas: ({ count, list }: { count: number; list: string }): string => `tất cả ${count} lĩnh vực: ${list}`,
  themes: "Nội dung khác",
  team: "Đoàn kiểm tra",
  member: ({ name, title, role }: { name: string; title: string | null; role: TeamRole }): string =>
    `${labels.teamRole[role]}: ${name}${title === null ? "" : ` (${title})`}`,
  noTeam: "chưa có",
  draftNotice: "chưa có số",
  invented: "Số liệu minh họa",
  andMore: (count: number): string => `… và ${format.number(count)} tồn tại khác`,
  /** Over a short list, when a visit starts. */
  earlier: (count: number): string => `Đơn vị còn ${format.number(count)} tồn tại chưa xong từ các lượt trước:`,
  /** Over a short list, when the minutes of a follow-up visit are signed. */
  notMentioned: (count: number): string =>
    `Lượt phúc tra này chưa nhắc đến ${format.number(count)} tồn tại chưa xong từ các lượt trước; ` +
    "nếu còn vi phạm, ghi lại bằng finding add … --previous SỐ; nếu đã khắc phục, ghi bằng finding report hoặc finding verify:",
  undo: (command: string): string => `Nếu nhầm, lấy lại bằng: ${command}`,
  ask: {
    planUnit: "Kiểm tra đơn vị nào?",
    planOn: "Kiểm tra ngày nào?",
    planKind: "Loại hình kiểm tra?",
    noticeOfVisit: "Số, ngày của văn bản thông báo kiểm tra",
    unitReport: "Số, ngày của báo cáo tự kiểm tra",
    notice: "Số thông báo kết luận",
    postponeReason: "Lý do tạm hoãn",
    cancelReason: "Lý do hủy",
    resumeOn: "Ngày kiểm tra dự kiến mới",
  },
  done: {
    plan: ({ number, unit, on }: Visited & { on: CalendarDay }): string =>
      `Đã lên kế hoạch lượt kiểm tra ${number}: ${unit}, ngày ${format.day(on)}.`,
    update: ({ number, unit }: Visited): string => `Đã sửa lượt kiểm tra ${number} (${unit}).`,
    unchanged: ({ number, unit }: Visited): string =>
      `Lượt kiểm tra ${number} (${unit}) vốn đã như vậy; không có gì thay đổi.`,
    numberNotice: ({ number, unit, notice }: Visited & { notice: string }): string =>
      `Thông báo kết luận của lượt kiểm tra ${number} (${unit}) đã có số ${notice}.`,
    notify: ({ number, unit, on, document }: Visited & { on: CalendarDay; document: string }): string =>
      `Đã thông báo lượt kiểm tra ${number} cho ${unit} ngày ${format.day(on)}, văn bản ${document}.`,
    receiveReport: ({ number, unit, on }: Visited & { on: CalendarDay }): string =>
      `Đã nhận báo cáo tự kiểm tra của ${unit} cho lượt ${number} ngày ${format.day(on)}.`,
    start: ({ number, unit, on }: Visited & { on: CalendarDay }): string =>
      `Lượt kiểm tra ${number} (${unit}) đã bắt đầu ngày ${format.day(on)}.`,
    minute: (params: Visited & { on: CalendarDay; document: string | undefined }): string => {
      const document = params.document === undefined ? "" : `, số ${params.document}`;
      return `Đã lập biên bản lượt kiểm tra ${params.number} (${params.unit}) ngày ${format.day(params.on)}${document}.`;
    },
    conclude: (params: Visited & { on: CalendarDay; notice: string | null; findings: number }): string => {
      const notice = params.notice === null ? "thông báo chưa có số" : `thông báo số ${params.notice}`;
      const found =
        params.findings === 0
          ? "Lượt này không ghi tồn tại nào."
          : `${format.number(params.findings)} tồn tại chuyển sang khắc phục, hạn đã chốt.`;
      return `Đã kết luận lượt kiểm tra ${params.number} (${params.unit}) ngày ${format.day(params.on)}, ${notice}. ${found}`;
    },
    close: ({ number, unit, on }: Visited & { on: CalendarDay }): string =>
      `Lượt kiểm tra ${number} (${unit}) đã kết thúc ngày ${format.day(on)}; mọi tồn tại đã xong.`,
    postpone: ({ number, unit, on, reason }: Visited & { on: CalendarDay; reason: string }): string =>
      `Lượt kiểm tra ${number} (${unit}) tạm hoãn từ ngày ${format.day(on)}: ${reason}.`,
    resume: ({ number, unit, on }: Visited & { on: CalendarDay }): string =>
      `Lượt kiểm tra ${number} (${unit}) trở lại kế hoạch, dự kiến ngày ${format.day(on)}.`,
    cancel: ({ number, unit, reason }: Visited & { reason: string }): string =>
      `Đã hủy lượt kiểm tra ${number} (${unit}): ${reason}.`,
  },
};
