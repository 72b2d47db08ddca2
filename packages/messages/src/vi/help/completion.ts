import type { CommandHelp } from "./command-help.ts";

export const completionHelp = {
  completion: {
    summary: "Điền tiếp lệnh bằng phím Tab",
    description:
      "Không kèm tham số thì hướng dẫn cách bật cho từng chương trình dòng lệnh. Kèm tên chương trình thì in đoạn mã để " +
      "bật. Phím Tab điền tiếp lệnh, tùy chọn, các lựa chọn, mã đơn vị, số lượt kiểm tra, số tồn tại, người, mẫu báo cáo; " +
      "gõ một phần tên người hoặc đơn vị, không cần dấu, cũng được nếu chỉ một tên khớp.",
    examples: [
      { command: "completion", comment: "cách bật" },
      { command: "completion powershell | Out-String | Invoke-Expression", comment: "bật trong PowerShell" },
    ],
    arguments: { shell: "bash, zsh, fish hoặc powershell" },
    flags: {},
  },
} satisfies Record<string, CommandHelp>;
