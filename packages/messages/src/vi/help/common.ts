/** Titles and set phrases of the help screens. */
export const sections = {
  tagline: "cchc – theo dõi kiểm tra cải cách hành chính",
  usage: "CÁCH DÙNG",
  arguments: "THAM SỐ",
  flags: "TÙY CHỌN",
  globalFlags: "TÙY CHỌN CHUNG",
  examples: "VÍ DỤ",
  commands: "LỆNH",
  /** Headings of the root help, by what a person wants to do. */
  groups: {
    daily: "HẰNG NGÀY",
    inspection: "ĐI KIỂM TRA, THEO DÕI KHẮC PHỤC",
    plan: "KẾ HOẠCH, NHIỆM VỤ, VIỆC ĐỊNH KỲ",
    report: "BÁO CÁO, SỐ LIỆU",
    register: "SỔ SÁCH, DANH MỤC",
    care: "CÀI ĐẶT, GIỮ GÌN DỮ LIỆU",
    other: "KHÁC",
  },
  flagPlaceholder: "[TÙY CHỌN]",
  commandPlaceholder: "LỆNH",
  /** The three ways to type it, and what each does. */
  rootUsage: [
    ["cchc", "xem việc quá hạn, sắp đến hạn, lượt kiểm tra sắp tới"],
    ["cchc LỆNH [TÙY CHỌN]", "làm một việc; thiếu thông tin thì được hỏi"],
    ["cchc LỆNH --help", "xem cách dùng và ví dụ của lệnh đó"],
  ] as readonly (readonly [command: string, text: string])[],
  topicFooter: "Cách dùng và ví dụ của một lệnh:",
  /** At the end of a command's page; what every command has is explained once. */
  sharedFlags: "Tùy chọn chung của mọi lệnh (giải thích: cchc --help):",
  oneOf: "Chọn",
  environment: (name: string): string => `biến môi trường ${name}`,
  required: "bắt buộc",
};

/** Flags that every command has. */
export const globalFlags: Readonly<Record<string, string>> = {
  workspace: "Thư mục của không gian làm việc (mặc định: thư mục hiện tại hoặc thư mục bên trên)",
  json: "In kết quả cho phần mềm khác đọc (JSON); không hỏi gì",
  lang: "Ngôn ngữ hiển thị: vi hoặc en",
  "as-of": "Tính trạng thái đến hết ngày này, thay vì hôm nay",
  actor: "Người thực hiện, ghi vào lịch sử",
  "no-input": "Không hỏi; thiếu thông tin thì báo lỗi",
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
  conflicts:
    "Ô vừa sửa trong bảng vừa đã thay đổi ở đây từ khi xuất: keep (giữ như ở đây) hoặc take (lấy theo bảng); không có thì không ghi. Chỉ dùng được với tệp .xlsx do cchc xuất",
  encoding: "Bảng mã của tệp, khi không phải UTF-8",
  sheet: "Trang tính trong tệp Excel: tên hoặc số thứ tự",
  "header-row": "Dòng có tên các cột trong trang tính hay tệp CSV; không ghi thì tự tìm",
  map: 'Tên cột trong bảng là cột nào của danh sách: "Tên cơ quan=name"; dùng được nhiều lần',
  "map-value": 'Chữ trong bảng nghĩa là gì: "category:Sở, ngành=department"; dùng được nhiều lần',
  mapping: "Đọc cột theo cách đã lưu (xem: import mapping)",
  "save-mapping": "Lưu cách đọc cột của lần này dưới tên này (khi có --apply)",
  problems: "Ghi bảng có đánh dấu các vấn đề ra tệp .xlsx này",
  from: "Từ ngày",
  to: "Đến ngày",
};
