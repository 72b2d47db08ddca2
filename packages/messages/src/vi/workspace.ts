import { format } from "./format.ts";

/** What `init` and `migrate` say. */
export const workspace = {
  ask: { title: "Tên không gian làm việc", province: "Tên tỉnh, thành phố" },
  made: ({ folder, title, province }: { folder: string; title: string; province: string }): string =>
    `Đã tạo không gian làm việc “${title}” tại ${folder}; ${province} là đơn vị cấp trên của các đơn vị thêm vào sau.`,
  /** The list of official units has no such province: what it has, and that the units may be entered by hand. */
  provinceUnknown: ({ province, nearest }: { province: string; nearest: readonly string[] }): string =>
    `Danh mục đơn vị hành chính kèm theo không có “${province}”${nearest.length === 0 ? "" : `; gần nhất: ${format.list(nearest)}`}. Tự thêm đơn vị, hoặc nhập từ tệp.`,
  provinceSeveral: (names: readonly string[]): string =>
    `Danh mục đơn vị hành chính kèm theo có nhiều tỉnh, thành phố cùng tên: ${format.list(names)}. Chọn một để nhập đơn vị.`,
  madeFromSample: ({ folder, title, visits }: { folder: string; title: string; visits: number }): string =>
    `Đã tạo không gian làm việc mẫu “${title}” tại ${folder}, có ${format.number(visits)} lượt kiểm tra.`,
  settings: {
    field: {
      title: "Tên",
      language: "Ngôn ngữ",
      reportingYearStart: "Năm báo cáo bắt đầu",
      dueSoonDays: "Báo trước hạn (ngày)",
      clarity: "Nhiệm vụ phải",
      targetTolerance: "Chỉ tiêu được chậm",
      figureJumpPercent: "Nhắc khi số liệu đổi từ",
      weakPercent: "Chỉ số thành phần yếu khi dưới (%)",
      parentBody: "Cơ quan chủ quản",
      issuer: "Cơ quan ban hành",
      issuerCode: "Chữ viết tắt",
      letterCode: "Bộ phận soạn thảo",
      place: "Địa danh",
      signature: "Quyền hạn, chức vụ ký",
      signer: "Người ký",
      recipients: "Nơi nhận",
    },
    language: { vi: "Tiếng Việt", en: "Tiếng Anh" },
    /** A day of the year: `12-15`. */
    monthDay: (monthDay: string): string => monthDay.split("-").reverse().join("/"),
    empty: "(chưa có)",
    changed: (fields: readonly string[]): string => `Đã đổi thiết lập: ${format.list(fields)}.`,
    unchanged: "Các thiết lập vốn đã như vậy; không có gì được ghi.",
    emptyInReport: (fields: readonly string[]): string =>
      `Đầu và cuối văn bản còn để trống: ${format.list(fields)}. Ghi một lần bằng: cchc settings --help`,
  },
  /** Over the next commands, when the workspace is not the current folder. */
  enter: (folder: string): string => `Vào thư mục ${folder} để làm việc, hoặc thêm -w "${folder}" vào mỗi lệnh.`,
  migrated: ({ files, migrated }: { files: number; migrated: number }): string =>
    `Đã đưa ${format.number(migrated)} trong ${format.number(files)} tệp lên phiên bản dữ liệu mới nhất.`,
  referencesFilled: (count: number): string => `Đã ghi “$schema” vào ${format.number(count)} tệp.`,
  schemasWritten: (count: number): string => `Đã ghi ${format.number(count)} lược đồ vào schemas.`,
  upToDate: (files: number): string =>
    `Không có gì để làm: ${format.number(files)} tệp đều theo phiên bản dữ liệu mới nhất.`,
  leftAlone: (count: number): string => `${format.number(count)} tệp được giữ nguyên vì chưa đọc được:`,
};
