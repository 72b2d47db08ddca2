/** Titles and set phrases of the help screens. */
export const sections = {
  tagline: "cchc – theo dõi kiểm tra cải cách hành chính",
  usage: "CÁCH DÙNG",
  arguments: "THAM SỐ",
  flags: "CỜ",
  globalFlags: "CỜ CHUNG",
  examples: "VÍ DỤ",
  commands: "LỆNH",
  /** Headings of the root help, by what a person wants to do. */
  groups: {
    daily: "VIỆC HẰNG NGÀY",
    inspection: "KIỂM TRA VÀ KHẮC PHỤC",
    plan: "KẾ HOẠCH VÀ NHIỆM VỤ",
    report: "BÁO CÁO VÀ SỐ LIỆU",
    register: "DANH MỤC",
    care: "DỮ LIỆU VÀ CÀI ĐẶT",
    other: "KHÁC",
  },
  flagPlaceholder: "[CỜ]",
  commandPlaceholder: "LỆNH",
  rootUsage: ["cchc", "cchc LỆNH [CỜ]", "cchc LỆNH --help"],
  rootFooter: "Gõ cchc không kèm lệnh để xem việc quá hạn, sắp đến hạn và lượt kiểm tra sắp tới.",
  topicFooter: "Xem chi tiết một lệnh:",
  oneOf: "một trong",
  environment: (name: string): string => `biến môi trường ${name}`,
  required: "bắt buộc",
};

/** Flags that every command has. */
export const globalFlags: Readonly<Record<string, string>> = {
  workspace: "Thư mục của không gian làm việc; nếu không ghi thì tìm cchc.json từ thư mục hiện tại trở lên",
  json: "In kết quả dạng JSON cho chương trình khác đọc; không hỏi gì",
  lang: "Ngôn ngữ hiển thị: vi hoặc en",
  "as-of": "Tính trạng thái đến hết ngày này, thay vì hôm nay",
  actor: "Người thực hiện, được ghi vào lịch sử",
  "no-input": "Không hỏi gì; thiếu thông tin thì báo lỗi",
  yes: "Trả lời “có” cho mọi câu hỏi xác nhận",
  help: "Xem cách dùng",
};

/** Flags that many commands share and that mean the same everywhere. */
export const commonFlags: Readonly<Record<string, string>> = {
  on: "Ngày việc này có hiệu lực (mặc định: hôm nay)",
  by: "Người hoặc đơn vị làm việc này (mặc định: người thực hiện)",
  document: "Số, ngày của văn bản",
  reason: "Lý do",
  text: "Nội dung",
  limit: "Số mục tối đa (mặc định 100; 0 là tất cả)",
  offset: "Bỏ qua bấy nhiêu mục đầu",
  unit: "Mã đơn vị",
  level: "Cấp",
  area: "Lĩnh vực",
  year: "Năm báo cáo, từ 15/12 năm trước đến 14/12",
  apply: "Ghi vào không gian làm việc; không có thì chỉ thử",
  encoding: "Bảng mã của tệp, khi không phải UTF-8",
  from: "Từ ngày",
  to: "Đến ngày",
};
