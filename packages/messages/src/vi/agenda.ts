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
  /** An empty workspace: what to do first, each with the command that does it. */
  setup: {
    title: "BẮT ĐẦU TỪ ĐÂU",
    step: "Việc",
    have: "Đã có",
    command: "Lệnh",
    units: "Danh mục cơ quan, đơn vị",
    people: "Danh sách người: đoàn kiểm tra, người phụ trách",
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
