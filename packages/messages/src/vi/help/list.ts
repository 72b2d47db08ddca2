import type { CommandHelp } from "./command-help.ts";

export const listHelp = {
  import: {
    summary: "Nhập một danh sách từ tệp CSV",
    description:
      "Dòng đầu là tên cột, tiếng Việt hay mã tiếng Anh đều được; ngăn cột bằng chấm phẩy, phẩy hoặc tab. " +
      "Không có --apply thì chỉ thử: báo số dòng mới, thay đổi, giữ nguyên, có lỗi, và cách sửa từng lỗi. " +
      "Có một dòng lỗi thì không ghi gì; nhập lại tệp đã nhập không thay đổi gì; một lần undo lấy lại cả bảng.",
    examples: [
      { command: "import nguoi.csv --as people", comment: "thử trước" },
      { command: "import nguoi.csv --as people --apply", comment: "nhập" },
      { command: "import don-vi.csv --as units --encoding windows-1258", comment: "tệp lưu từ Excel đời cũ" },
    ],
    arguments: { file: "Tệp CSV, tối đa 20 MB" },
    flags: { as: "Tệp này là danh sách gì: units (đơn vị), people (người)" },
  },
} satisfies Record<string, CommandHelp>;
