import type { CommandHelp } from "./command-help.ts";

const area = "Lĩnh vực, như của tồn tại: procedures, digital-government …";
const initiative = "Sáng kiến: số (SK1), mã, hoặc phần đầu của mã";

export const initiativeHelp = {
  "initiative add": {
    summary: "Thêm một sáng kiến, mô hình vào sổ",
    description: "Số SK1, SK2 … được cấp tự động. Văn bản công nhận được giữ đúng như đã ghi.",
    examples: [
      {
        command: 'initiative add --unit so-noi-vu --title "Tra cứu qua Zalo" --year 2020',
        comment: "sáng kiến của một sở",
      },
      {
        command: 'initiative add --title "Thư xin lỗi" --effect "100% hồ sơ trễ có thư"',
        comment: "mô hình của năm nay, kèm hiệu quả; phần còn lại được hỏi",
      },
    ],
    arguments: {},
    flags: {
      unit: "Đơn vị có sáng kiến: mã hoặc tên đầy đủ",
      title: "Tên sáng kiến, mô hình",
      year: "Năm có sáng kiến (mặc định: năm nay)",
      area,
      document: "Văn bản công nhận: số, ngày",
      effect: "Hiệu quả mang lại",
    },
  },
  "initiative list": {
    summary: "Liệt kê sáng kiến, năm mới nhất trước",
    description: "Đếm cả số sáng kiến lẫn số đơn vị có sáng kiến.",
    examples: [
      { command: "initiative list --year 2023", comment: "của năm 2023" },
      { command: "initiative list --unit huyen-vi-thuy", comment: "của huyện và các xã trực thuộc" },
      { command: 'initiative list --search "thu xin loi"', comment: "tìm không cần dấu" },
    ],
    arguments: {},
    flags: {
      unit: "Đơn vị, kể cả các đơn vị trực thuộc",
      year: "Năm có sáng kiến",
      area,
      search: "Từ trong tên, văn bản, hiệu quả hoặc đơn vị, không cần dấu",
    },
  },
  "initiative show": {
    summary: "Xem một sáng kiến",
    description: "Gồm đơn vị, năm, lĩnh vực, văn bản công nhận và hiệu quả.",
    examples: [{ command: "initiative show SK1", comment: "mọi thông tin đã ghi" }],
    arguments: { initiative },
    flags: {},
  },
  "initiative update": {
    summary: "Sửa thông tin một sáng kiến",
    description: "Chỉ sửa những mục được ghi.",
    examples: [
      { command: 'initiative update SK1 --document "12/QĐ-UBND ngày 05/01/2024"', comment: "ghi văn bản công nhận" },
      { command: "initiative update SK2 --clear area,effect", comment: "bỏ trống lĩnh vực và hiệu quả" },
    ],
    arguments: { initiative },
    flags: {
      unit: "Đơn vị có sáng kiến",
      title: "Tên đúng",
      year: "Năm có sáng kiến",
      area,
      document: "Văn bản công nhận: số, ngày",
      effect: "Hiệu quả mang lại",
      clear: "Bỏ trống các mục này",
    },
  },
} satisfies Record<string, CommandHelp>;
