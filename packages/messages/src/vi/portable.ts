/** What lies beside the program in a portable folder: Vietnamese alone, for clerks. The CLI does not load it. */
const about = [
  "CCHC - quản lý kiểm tra cải cách hành chính",
  "",
  "Chạy ngay trong thư mục này, kể cả trên USB: không cài đặt, không cần mạng, không cần quyền quản trị.",
];

const after = [
  "",
  "Các bước đầu tiên (thư mục huong-dan có hướng dẫn đầy đủ, mở bằng trình duyệt):",
  "",
  "    cchc init kiem-tra --sample hau-giang      mở dữ liệu mẫu",
  "    cd kiem-tra",
  "    cchc                                       việc đến hạn, quá hạn",
  "    cchc report render annual --year 2023 -o bao-cao.docx",
  "",
  "Dữ liệu nằm trong thư mục do Anh/Chị tạo, tách khỏi chương trình. Khi có bản mới: xóa thư mục chương trình",
  "cũ, giải nén bản mới; dữ liệu giữ nguyên.",
  "",
  "Giấy phép: app/LICENSE. Phần mềm kèm theo: app/THIRD-PARTY.txt, NODE-LICENSE.txt.",
];

export const portable = {
  readMeName: "ĐỌC TÔI TRƯỚC",
  guideFolder: "huong-dan",
  readMe: {
    "win-x64": [
      ...about,
      "",
      "1. Giải nén cả thư mục (bấm phải chuột vào tệp .zip, chọn Extract All). Đừng chạy trong tệp .zip.",
      "2. Bấm đúp mo-cchc.cmd: một cửa sổ mở ra, gõ lệnh cchc ở đó.",
      "   Nếu Windows hỏi về tệp lạ: chọn More info, rồi Run anyway.",
      "",
      "Ở cửa sổ lệnh khác, gõ đường dẫn đầy đủ trong ngoặc kép, ví dụ:",
      "",
      '    "E:\\cchc\\cchc.cmd" finding list --overdue',
      ...after,
    ],
    "linux-x64": [
      ...about,
      "",
      "Giải nén, rồi gõ ./cchc trong thư mục này, hoặc thêm thư mục vào PATH để gõ cchc ở bất kỳ đâu.",
      ...after,
    ],
  },
} as const;
