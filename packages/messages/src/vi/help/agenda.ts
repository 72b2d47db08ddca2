import type { CommandHelp } from "./command-help.ts";

export const agendaHelp = {
  agenda: {
    summary: "Xem việc quá hạn, sắp đến hạn và lượt kiểm tra sắp tới",
    description:
      "Cũng là những gì `cchc` không kèm lệnh cho xem. Số ngày “sắp đến hạn” là một thiết lập của không gian làm việc (mặc định 10 ngày).",
    examples: [
      { command: "", comment: "việc của hôm nay" },
      { command: "agenda --as-of 30/9/2023", comment: "như cuối ngày 30/9/2023" },
      { command: "agenda --json", comment: "cho chương trình khác đọc" },
    ],
    arguments: {},
    flags: { limit: "Số mục tối đa của mỗi phần (mặc định 10; với --json là 100; 0 là tất cả)" },
  },
} satisfies Record<string, CommandHelp>;
