import type { CommandHelp } from "../help.ts";

export const visitHelp = {
  "visit plan": {
    summary: "Lên kế hoạch một lượt kiểm tra",
    description:
      "Một lượt là một đơn vị được kiểm tra một lần. Đơn vị phải đang tồn tại vào ngày dự kiến. " +
      "Tiếp theo: thông báo (visit notify), nhận báo cáo tự kiểm tra (visit receive-report), bắt đầu (visit start).",
    examples: [
      { command: "visit plan vi-thanh --on 15/11/2026 --kind scheduled", comment: "kiểm tra định kỳ" },
      {
        command: "visit plan so-y-te --on 2/12/2026 --kind surprise --areas procedures",
        comment: "đột xuất, một lĩnh vực",
      },
    ],
    arguments: { unit: "Mã của đơn vị được kiểm tra" },
    flags: {
      on: "Ngày dự kiến kiểm tra",
      kind: "Loại hình: định kỳ, đột xuất hay phúc tra",
      areas: "Các lĩnh vực được kiểm tra (mặc định: tất cả)",
      themes: "Nội dung kiểm tra ngoài cải cách hành chính, mỗi nội dung một cờ",
      note: "Ghi chú",
    },
  },
  "visit list": {
    summary: "Liệt kê các lượt kiểm tra",
    description: "Lượt kiểm tra và số đơn vị được đếm riêng: một đơn vị có thể được kiểm tra nhiều lượt.",
    examples: [
      { command: "visit list --year 2023", comment: "các lượt bắt đầu trong năm báo cáo 2023" },
      { command: "visit list --level district --status following-up", comment: "cấp huyện, đang theo dõi khắc phục" },
    ],
    arguments: {},
    flags: {
      unit: "Đơn vị được kiểm tra, kể cả các đơn vị trực thuộc",
      kind: "Loại hình",
      status: "Trạng thái",
      year: "Năm báo cáo của ngày bắt đầu kiểm tra",
    },
  },
  "visit start": {
    summary: "Ghi nhận lượt kiểm tra đã bắt đầu",
    description: "Từ lúc này có thể ghi ưu điểm và tồn tại.",
    examples: [{ command: "visit start 2023-014 --on 9/5/2023", comment: "ghi lại sau, với ngày thật" }],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { on: "Ngày bắt đầu kiểm tra (mặc định: hôm nay)" },
  },
} satisfies Record<string, CommandHelp>;
