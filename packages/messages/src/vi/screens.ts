import { format } from "./format.ts";

/** What commands show when all is well: headings, empty lists, success lines, the next command to type. */
export const screens = {
  /** Column headings and field names, shared by tables and by views of one record. */
  field: {
    number: "Số",
    id: "Mã",
    name: "Tên",
    title: "Nội dung",
    unit: "Đơn vị",
    responsible: "Chịu trách nhiệm",
    level: "Cấp",
    category: "Loại",
    parent: "Trực thuộc",
    area: "Lĩnh vực",
    severity: "Mức độ",
    status: "Trạng thái",
    source: "Nguồn",
    kind: "Loại hình",
    visit: "Lượt kiểm tra",
    foundOn: "Ngày phát hiện",
    plannedOn: "Ngày dự kiến",
    startedOn: "Ngày kiểm tra",
    concludedOn: "Ngày kết luận",
    notice: "Thông báo kết luận",
    due: "Hạn",
    daysLate: "Trễ (ngày)",
    workingDaysLate: "Trễ (ngày làm việc)",
    findings: "Tồn tại",
    open: "Chưa xong",
    overdue: "Quá hạn",
    closed: "Đã đóng",
    from: "Từ ngày",
    to: "Đến ngày",
    document: "Văn bản",
    cause: "Nguyên nhân",
    recommendation: "Kiến nghị",
    description: "Mô tả",
    note: "Ghi chú",
    person: "Người",
    file: "Tệp",
    value: "Giá trị",
    year: "Năm",
  },
  /** A list is cut off: how many are shown, how to see the rest. */
  more: ({ shown, total }: { shown: number; total: number }): string =>
    `Hiện ${format.number(shown)} trong ${format.number(total)}. Thêm --limit 0 để xem tất cả, hoặc --offset ${shown} để xem tiếp.`,
  /** A file that could not be read was left out of a list. */
  skipped: ({ file, message }: { file: string; message: string }): string =>
    `Đã bỏ qua ${message.startsWith(file) ? "" : `${file}: `}${message}`,
  /** `--offset` leads past the last one. */
  beyondEnd: ({ offset, total }: { offset: number; total: number }): string =>
    `Chỉ có ${format.number(total)} mục; --offset ${offset} đã qua mục cuối.`,
  nothingFound: "Không có mục nào khớp.",
  /** The line before commands worth typing next. */
  next: "Lệnh tiếp theo:",
  asOf: (day: string): string => `Tính đến ngày ${day}`,
  working: ({ done, total }: { done: number; total: number | null }): string =>
    total === null
      ? `Đang xử lý: ${format.number(done)}`
      : `Đang xử lý: ${format.number(done)}/${format.number(total)}`,
  deadline: {
    due: "Hết hạn",
    provisional: "Tạm tính: lịch nghỉ của thời gian này chưa được công bố đầy đủ, ngày có thể thay đổi.",
  },
};
