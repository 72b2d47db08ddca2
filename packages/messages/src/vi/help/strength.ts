import type { CommandHelp } from "./command-help.ts";

export const strengthHelp = {
  "strength add": {
    summary: "Ghi một ưu điểm của đơn vị",
    description: "Ghi được từ khi lượt kiểm tra bắt đầu. Báo cáo nêu ưu điểm trước tồn tại.",
    examples: [
      {
        command: 'strength add 2023-014 --area procedures --text "Niêm yết đủ thủ tục"',
        comment: "ghi ưu điểm về thủ tục hành chính",
      },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { area: "Mã lĩnh vực trong nội dung của lượt (bắt buộc)", text: "Ưu điểm (bắt buộc)" },
  },
  "strength list": {
    summary: "Liệt kê ưu điểm",
    description: "Của một lượt, hoặc của nhiều lượt theo đơn vị, lĩnh vực, năm.",
    examples: [
      { command: "strength list 2023-014", comment: "ưu điểm của một lượt" },
      {
        command: "strength list --year 2023 --area procedures",
        comment: "về thủ tục hành chính trong năm báo cáo 2023",
      },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã; không ghi là mọi lượt" },
    flags: {
      unit: "Đơn vị được kiểm tra, kể cả các đơn vị trực thuộc",
      area: "Mã lĩnh vực",
      year: "Năm báo cáo của ngày bắt đầu kiểm tra",
    },
  },
} satisfies Record<string, CommandHelp>;
