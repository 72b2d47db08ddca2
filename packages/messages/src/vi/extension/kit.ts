/** What the controls of every page of the VS Code window say. Webviews load this piece alone. */
export const kit = {
  ok: "Đồng ý",
  cancel: "Hủy",
  close: "Đóng",
  moreActions: "Thao tác khác",
  needed: "Bắt buộc",
  missing: (label: string): string => `Chưa ghi ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
  day: {
    choose: "Chọn ngày",
    pattern: "ngày/tháng/năm",
    invalid: (text: string): string => `“${text}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 09/05/2026.`,
    previousMonth: "Tháng trước",
    nextMonth: "Tháng sau",
    month: ({ year, month }: { year: number; month: number }): string => `Tháng ${month}/${year}`,
    /** Monday first. */
    weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
    weekdayNames: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
    longDay: ({ weekday, day }: { weekday: string; day: string }): string => `${weekday}, ${day}`,
  },
  pick: {
    unit: "Gõ tên cơ quan, đơn vị",
    person: "Gõ họ tên",
    open: "Mở danh sách",
    clear: "Bỏ chọn",
    remove: (name: string): string => `Bỏ ${name}`,
    none: "Không có mục nào khớp",
    found: (count: number): string => (count === 0 ? "Không có mục nào khớp" : `${count} mục khớp`),
    more: (count: number): string => `còn ${count} mục nữa, gõ thêm để thu hẹp`,
    /** What was typed is no unit there is. */
    unknownUnit: (text: string): string =>
      `Không có cơ quan, đơn vị nào tên là “${text}”. Chọn một mục trong danh sách.`,
    asTyped: (text: string): string => `Ghi đúng như đã gõ: “${text}”`,
  },
  obstacle: {
    readOnly: "Tệp này chỉ được đọc, nên biểu mẫu không sửa được.",
    deleted: "Tệp này không còn trên đĩa. Lưu lại (Ctrl+S) để tạo lại tệp từ nội dung đang mở, hoặc đóng cửa sổ này.",
  },
  broken: {
    title: "Chưa hiển thị được biểu mẫu",
    kept: "Nội dung của tệp được giữ nguyên. Sửa tệp ở dạng văn bản, hoặc hoàn tác thay đổi vừa rồi; biểu mẫu tự hiện lại khi tệp đọc được.",
    openAsJson: "Xem dạng văn bản JSON",
    compare: "So sánh với bản đã lưu",
    undo: "Hoàn tác",
  },
  save: "Lưu",
  /** The day and the note of a file that proves something. */
  evidence: {
    edit: "Sửa ngày, ghi chú",
    title: (name: string): string => `Thông tin của ${name}`,
    on: "Ngày của tài liệu",
    onHint: "Ngày ký văn bản, ngày chụp ảnh",
    note: "Ghi chú",
  },
  loading: "Đang đọc…",
};
