import type { CalendarDay } from "@cchc/core/day";
import { format } from "../format.ts";

const late = (days: number): string => `quá hạn ${format.number(days)} ngày`;

/** The Problems view, and help on the JSON of documents. */
export const problems = {
  /** While everything is read, at the bottom of the window. */
  checking: "Đang kiểm tra dữ liệu cải cách hành chính",
  overdue: ({ number, due, daysLate }: { number: string; due: CalendarDay; daysLate: number }): string =>
    `${number} ${late(daysLate)} (hạn ${format.day(due)}).`,
  /** What mending a line does, by its code. */
  fix: {
    "duplicate-number": "Cấp số tiếp theo cho bản ghi lập sau",
    "owner-ended": "Chuyển tồn tại cho đơn vị kế thừa",
    "finding-not-concluded": "Đưa tồn tại vào kết luận của lượt kiểm tra",
    "temporary-file": "Xóa tệp tạm",
    "write-unfinished": "Trả các tệp về như trước lần ghi bị ngắt",
    "stale-lock": "Xóa khóa không còn dùng",
    "schema-missing": "Tạo lại tệp lược đồ",
    "schema-reference-missing": "Ghi lược đồ vào tệp",
  },
  fixOther: "Sửa tự động",
  /** Buttons of a message. */
  remedy: {
    openFile: "Mở tệp",
    save: "Lưu tệp",
    openFolder: "Mở thư mục…",
    newWorkspace: "Tạo dữ liệu mới",
    openSample: "Mở dữ liệu mẫu",
    refresh: "Đọc lại dữ liệu",
  },
  fixAll: {
    all: "Sửa tự động tất cả",
    title: (count: number): string => `Sửa tự động ${format.number(count)} điểm`,
    placeholder: "Bỏ chọn những điểm muốn để nguyên",
    action: (count: number): string => `Sửa tự động tất cả (${format.number(count)} điểm)…`,
  },
  mended: (count: number): string => `Đã sửa ${format.number(count)} điểm.`,
  migrateFile: "Nâng cấp tệp này lên phiên bản dữ liệu mới",
  migrateAll: "Nâng cấp mọi tệp lên phiên bản dữ liệu mới",
  migrated: (count: number): string =>
    count === 0 ? "Mọi tệp đã ở phiên bản dữ liệu mới nhất." : `Đã nâng cấp ${format.number(count)} tệp.`,
  updateProgram: "Tệp do phần mềm mới hơn ghi: xem bản cập nhật của phần mềm",
  openForm: "Mở biểu mẫu",
  replaceBy: (name: string): string => `Thay bằng ${name}`,
  /** A unit that is pointed at. */
  unit: {
    place: ({ level, category, parent }: { level: string; category: string; parent: string | null }): string =>
      [level, category, ...(parent === null ? [] : [`trực thuộc ${parent}`])].join(" · "),
    notThen: (day: CalendarDay): string => `Không tồn tại vào ngày ${format.day(day)}.`,
  },
  deadline: (explanation: string): string => `Thời hạn: ${explanation}.`,
  /** Above a record in JSON. */
  lens: {
    state: (record: { number: string; status: string; due: CalendarDay | null; daysLate: number }): string =>
      [
        record.number,
        record.status,
        ...(record.due === null ? [] : [`hạn ${format.day(record.due)}`]),
        ...(record.daysLate > 0 ? [late(record.daysLate)] : []),
      ].join(" · "),
    act: {
      report: "Ghi báo cáo khắc phục",
      verify: "Xác minh",
      close: "Đóng tồn tại",
      extend: "Gia hạn",
      progress: "Ghi tiến độ",
    },
  },
};
