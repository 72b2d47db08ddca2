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
  tasksLate: (count: number): string => `NHIỆM VỤ CHẬM TIẾN ĐỘ (${format.number(count)})`,
  tasksDueSoon: ({ count, until }: { count: number; until: CalendarDay }): string =>
    `NHIỆM VỤ ĐẾN HẠN TRƯỚC HẾT NGÀY ${format.day(until)} (${format.number(count)})`,
  dutiesMissing: (count: number): string => `VIỆC ĐỊNH KỲ QUÁ HẠN CÒN ĐƠN VỊ CHƯA BÁO CÁO (${format.number(count)})`,
  dutiesDue: ({ count, until }: { count: number; until: CalendarDay }): string =>
    `VIỆC ĐỊNH KỲ ĐẾN HẠN TRƯỚC HẾT NGÀY ${format.day(until)} (${format.number(count)})`,
  /** How many units still owe one turn of a duty. */
  owing: (count: number): string => `${format.number(count)} đơn vị`,
  owingHeading: "Chưa báo cáo",
  scoresMissing: (count: number): string => `PHIẾU CHẤM ĐIỂM QUÁ HẠN (${format.number(count)})`,
  scoresDue: ({ count, until }: { count: number; until: CalendarDay }): string =>
    `PHIẾU CHẤM ĐIỂM ĐẾN HẠN TRƯỚC HẾT NGÀY ${format.day(until)} (${format.number(count)})`,
  targetsBehind: (count: number): string => `CHỈ TIÊU CHẬM SO VỚI LỘ TRÌNH (${format.number(count)})`,
  targetsUnknown: (count: number): string => `CHỈ TIÊU ĐẾN HẠN CHƯA ĐÁNH GIÁ ĐƯỢC (${format.number(count)})`,
  scoreStep: { submit: "Nộp phiếu", explain: "Giải trình" },
  scoreOwing: "Đơn vị còn lại",
  /** Whose agenda it is, behind the title. */
  whose: ({ unit, person }: { unit: string | null; person: string | null }): string =>
    [unit, person].filter((name) => name !== null).join(", "),
  page: {
    week: ({ from, until }: { from: CalendarDay; until: CalendarDay }): string =>
      `LỊCH TUẦN, TỪ ${format.day(from)} ĐẾN ${format.day(until)}`,
    month: ({ from, until }: { from: CalendarDay; until: CalendarDay }): string =>
      `LỊCH THÁNG, TỪ ${format.day(from)} ĐẾN ${format.day(until)}`,
    day: "Ngày",
    what: "Việc",
    late: (count: number): string => `ĐÃ QUÁ NGÀY (${format.number(count)})`,
    nothing: "Không có việc nào đến hạn hay dự kiến trong thời gian này.",
    kind: {
      finding: "Hạn khắc phục",
      visit: "Kiểm tra",
      task: "Hạn nhiệm vụ",
      duty: "Hạn định kỳ",
      scorecard: "Chấm điểm",
      target: "Chỉ tiêu",
    },
  },
  /** An entry as a calendar program shows it. */
  event: {
    calendarName: ({ title }: { title: string }): string => `${title} – lịch việc`,
    finding: ({ number, title }: { number: string; title: string }): string => `Hạn khắc phục ${number}: ${title}`,
    visit: ({ number, unit }: { number: string; unit: string }): string => `Kiểm tra ${unit} (${number})`,
    task: ({ number, title }: { number: string; title: string }): string => `Hạn nhiệm vụ ${number}: ${title}`,
    duty: ({ number, title, period }: { number: string; title: string; period: string }): string =>
      `Hạn ${number} – ${title}, ${period}`,
    scorecard: ({ number, step, by }: { number: string; step: string; by: string; title: string }): string =>
      `Hạn ${step.toLowerCase()} ${number}: ${by}`,
    target: ({ number, title }: { number: string; title: string }): string => `Chỉ tiêu ${number}: ${title}`,
    late: "ĐÃ QUÁ NGÀY",
  },
  exported: ({ count, file, until }: { count: number; file: string; until: CalendarDay }): string =>
    `Đã ghi ${format.number(count)} việc đến ngày ${format.day(until)} vào ${file}. Mở tệp bằng Outlook hoặc lịch của điện thoại.`,
  slipped: "đã qua ngày dự kiến",
  andMore: ({ count, command }: { count: number; command: string }): string =>
    `… và ${format.number(count)} mục nữa: ${command}`,
  nothing: ({ asOf, until }: { asOf: CalendarDay; until: CalendarDay }): string =>
    `Không có gì quá hạn tính đến ${format.day(asOf)}, không có gì đến hạn hay dự kiến kiểm tra đến ${format.day(until)}.`,
  /** An empty workspace: what to do first, each with the command that does it. */
  setup: {
    title: "BẮT ĐẦU TỪ ĐÂU",
    step: "Việc",
    have: "Đã có",
    command: "Lệnh",
    units: "Danh mục cơ quan, đơn vị",
    people: "Danh sách người: đoàn kiểm tra, người phụ trách",
    plans: "Kế hoạch cải cách hành chính",
    programmes: "Kế hoạch kiểm tra năm",
    visits: "Lượt kiểm tra đầu tiên",
    nothingYet: "chưa có",
  },
  /** On a terminal where there is no workspace: what to do. */
  start: {
    question: "Bạn muốn làm gì?",
    create: "Tạo không gian làm việc mới ở thư mục này",
    sample: "Xem thử với dữ liệu mẫu của tỉnh Hậu Giang",
    leave: "Để sau",
    sampleFolder: "Chép dữ liệu mẫu vào thư mục nào?",
    sampleFolderName: "cchc-mau",
    later: "Khi cần, gõ một trong hai lệnh:",
  },
  /** Where there is no workspace yet. */
  welcome: [
    "cchc theo dõi kiểm tra cải cách hành chính: lượt kiểm tra, tồn tại, thời hạn khắc phục, báo cáo.",
    "Thư mục này chưa có không gian làm việc. Bắt đầu bằng một trong hai cách:",
  ],
};
