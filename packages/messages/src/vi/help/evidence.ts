import type { CommandHelp } from "./command-help.ts";

export const evidenceHelp = {
  "evidence add": {
    summary: "Lưu một tệp làm tài liệu minh chứng",
    description: "Tệp được chép vào không gian làm việc, kèm mã băm để sau này biết có bị sửa không.",
    examples: [
      { command: "evidence add 2023-014 bien-ban.pdf", comment: "minh chứng của cả lượt" },
      {
        command: 'evidence add 2023-008.3 anh.jpg --on 9/5/2023 --note "bảng niêm yết"',
        comment: "minh chứng của một tồn tại",
      },
      { command: "evidence add KH2026.3 quyet-dinh.pdf", comment: "sản phẩm của một nhiệm vụ" },
    ],
    arguments: {
      record: "Lượt kiểm tra, tồn tại, kế hoạch hoặc nhiệm vụ: số hiển thị, mã, hoặc phần đầu của mã",
      file: "Tệp cần lưu, ở đâu cũng được",
    },
    flags: { on: "Ngày chụp ảnh, ngày ký văn bản", note: "Ghi chú" },
  },
  "evidence list": {
    summary: "Liệt kê tài liệu minh chứng",
    description: "Của một lượt, một tồn tại, một kế hoạch, một nhiệm vụ, hoặc tất cả.",
    examples: [
      { command: "evidence list 2023-014", comment: "của một lượt, kể cả các tồn tại của lượt" },
      { command: "evidence list KH2026", comment: "của một kế hoạch, kể cả các nhiệm vụ" },
      { command: "evidence list --json", comment: "tất cả, cho chương trình khác đọc" },
    ],
    arguments: {
      record:
        "Lượt kiểm tra, tồn tại, kế hoạch hoặc nhiệm vụ: số hiển thị, mã, hoặc phần đầu của mã; không ghi là tất cả",
    },
    flags: {},
  },
  "evidence update": {
    summary: "Sửa ngày và ghi chú của một tài liệu minh chứng",
    description: "Chỉ sửa thông tin; tệp và mã băm giữ nguyên. Muốn thay tệp thì lưu tệp mới bằng evidence add.",
    examples: [
      { command: "evidence update 2023-008.3 anh.jpg --on 9/5/2023", comment: "ảnh chụp ngày 09/5/2023" },
      { command: "evidence update KH2026.3 quyet-dinh.pdf --clear note", comment: "bỏ ghi chú" },
    ],
    arguments: {
      record: "Lượt kiểm tra, tồn tại, kế hoạch hoặc nhiệm vụ: số hiển thị, mã, hoặc phần đầu của mã",
      name: "Tên tệp minh chứng, như trong evidence list",
    },
    flags: { on: "Ngày chụp ảnh, ngày ký văn bản", note: "Ghi chú", clear: "Bỏ trống các mục này" },
  },
  "evidence verify": {
    summary: "Đối chiếu tài liệu minh chứng với tệp trên đĩa",
    description: "Kết thúc với mã 5 khi có tệp bị sửa, bị mất hoặc nằm ngoài không gian làm việc.",
    examples: [
      { command: "evidence verify", comment: "đối chiếu tất cả" },
      { command: "evidence verify 2023-014", comment: "chỉ một lượt" },
    ],
    arguments: {
      record:
        "Lượt kiểm tra, tồn tại, kế hoạch hoặc nhiệm vụ: số hiển thị, mã, hoặc phần đầu của mã; không ghi là tất cả",
    },
    flags: {},
  },
} satisfies Record<string, CommandHelp>;
