import type { CalendarDay } from "@cchc/core/day";
import type { UnitEventKind } from "@cchc/core/model/codes";
import type { LateCounts } from "@cchc/core/query/agenda";
import { weekdayOf } from "../../weekday.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { lateParts } from "./late.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the views of the VS Code window say beside the words of their records. */
export const trees = {
  /** The row over the files that could not be read. */
  skipped: (files: number): string => `${format.number(files)} tệp không đọc được`,
  /** The row that stands for those not shown yet. */
  more: (left: number): string => `Xem thêm (còn ${format.number(left)} mục)`,
  filter: {
    title: ({ view }: { view: string }): string => `Lọc ${view}`,
    placeholder: "Gõ từ cần tìm, không cần dấu",
    found: (count: number): string => (count === 0 ? "Không có mục nào khớp" : `${format.number(count)} mục`),
    clear: "Bỏ lọc",
    message: ({ query, count }: { query: string; count: number }): string =>
      `Lọc: ${query} (${format.number(count)} mục)`,
  },
  view: {
    agenda: "việc cần làm",
    plans: "kế hoạch",
    inspections: "kiểm tra",
    scores: "chấm điểm, chỉ số",
    units: "đơn vị",
    documents: "văn bản",
  },
  agenda: {
    overdue: "Tồn tại quá hạn",
    tasksLate: "Nhiệm vụ chậm tiến độ",
    dutiesMissing: "Báo cáo, việc định kỳ còn thiếu",
    scoresMissing: "Phiếu chấm điểm quá hạn",
    thisWeek: "Đến hạn trong tuần này",
    later: (until: CalendarDay): string => `Đến hạn sau tuần này, đến ${format.day(until)}`,
    visitsAhead: "Lượt kiểm tra sắp tới",
    targetsBehind: "Chỉ tiêu chậm so với lộ trình",
    targetsUnknown: "Chỉ tiêu đến hạn chưa đánh giá được",
    /** `12 tồn tại quá hạn, 3 nhiệm vụ chậm tiến độ`. */
    badge: (late: LateCounts): string => lateParts(late).join(", "),
  },
  /** A row of the agenda: when first, then what. */
  when: ({ when, what }: { when: string; what: string }): string => `${capital(when)}: ${what}`,
  /** `Hôm nay`, `Thứ Sáu 25/11`. */
  day: ({ day, isToday }: { day: CalendarDay; isToday: boolean }): string =>
    isToday ? "Hôm nay" : `${capital(labels.weekday[weekdayOf(day)])} ${format.dayAndMonth(day)}`,
  due: (day: CalendarDay): string => `hạn ${format.day(day)}`,
  noDue: "chưa có hạn",
  percent: (percent: number): string => `đạt ${format.number(percent)}%`,
  plan: {
    targets: "Chỉ tiêu",
    /** `24 nhiệm vụ, 5 hoàn thành, 2 chậm`. */
    tasks: ({ total, done, late }: { total: number; done: number; late: number }): string =>
      [
        `${format.number(total)} nhiệm vụ`,
        ...(done > 0 ? [`${format.number(done)} hoàn thành`] : []),
        ...(late > 0 ? [`${format.number(late)} chậm tiến độ`] : []),
      ].join(", "),
  },
  scores: {
    /** `17 đơn vị đã xếp hạng, 1 chưa chốt, 1 chưa nộp`. */
    counts: ({ ranked, pending, notSubmitted }: { ranked: number; pending: number; notSubmitted: number }): string =>
      [
        `${format.number(ranked)} đơn vị đã xếp hạng`,
        ...(pending > 0 ? [`${format.number(pending)} chưa chốt`] : []),
        ...(notSubmitted > 0 ? [`${format.number(notSubmitted)} chưa nộp`] : []),
      ].join(", "),
    ranked: "Đã xếp hạng",
    ranked1: ({ rank, unit }: { rank: number; unit: string }): string => `${rank}. ${unit}`,
    notSubmitted: "Chưa nộp phiếu",
    noResult: "chưa có kết quả",
    others: "Kết quả của đơn vị khác",
  },
  inspections: {
    year: (year: number): string => `Năm ${year}`,
    counts: ({ visits, overdue }: { visits: number; overdue: number }): string =>
      overdue > 0
        ? `${format.number(visits)} lượt, ${format.number(overdue)} tồn tại quá hạn`
        : `${format.number(visits)} lượt`,
    /** Behind the state of a visit; nothing without findings. */
    findings: ({ total, open, overdue }: { total: number; open: number; overdue: number }): string => {
      if (total === 0) return "";
      if (open === 0) return `${format.number(total)} tồn tại đã xong`;
      return overdue > 0
        ? `${format.number(overdue)}/${format.number(total)} tồn tại quá hạn`
        : `${format.number(total)} tồn tại, ${format.number(open)} chưa xong`;
    },
  },
  units: {
    asOf: (day: CalendarDay): string => `ngày ${format.day(day)}`,
    today: "Hôm nay",
    /** The last day of the districts. */
    districts: "Trước khi kết thúc hoạt động của cấp huyện",
    other: "Ngày khác…",
    ask: "Xem danh mục đơn vị vào ngày nào?",
    askDay: "Gõ ngày, ví dụ 30/06/2025",
    noDay: "Ngày không hợp lệ. Gõ theo dạng ngày/tháng/năm, ví dụ 30/06/2025.",
    from: (name: string): string => `Hình thành từ ${name}`,
    into: (name: string): string => `Trở thành ${name}`,
    related: ({ event, on }: { event: UnitEventKind; on: CalendarDay }): string =>
      `${labels.unitEvent[event].toLowerCase()}, ${format.day(on)}`,
    /** What a unit still owes. */
    owes: ({ open, overdue }: { open: number; overdue: number }): string =>
      overdue > 0
        ? `${format.number(open)} tồn tại chưa xong, ${format.number(overdue)} quá hạn`
        : `${format.number(open)} tồn tại chưa xong`,
  },
  documents: {
    builtIn: "Mẫu có sẵn",
    own: "Mẫu của đơn vị",
    rendered: "Văn bản đã tạo",
    replaced: "thay mẫu có sẵn",
    formats: { docx: "Word", html: "trang web", md: "văn bản thuần" },
  },
  workspaces: {
    choose: "Mở dữ liệu nào?",
    only: "Cửa sổ này chỉ có một bộ dữ liệu cải cách hành chính.",
    none: "Thư mục đang mở chưa có dữ liệu cải cách hành chính.",
  },
};
