import type { CommandHelp } from "./command-help.ts";

export const deadlineHelp = {
  deadline: {
    summary: "Tính một thời hạn và giải thích cách tính",
    description:
      "Ngày bắt đầu không được tính. Ngày làm việc (wd) đếm theo lịch nghỉ lễ, hoán đổi và làm bù; " +
      "ngày thường (d) đếm liên tục, ngày cuối rơi vào ngày nghỉ thì lùi sang ngày làm việc kế tiếp. " +
      "Trong không gian làm việc, lịch riêng của không gian đó được dùng; ở nơi khác là lịch đã công bố 2021–2026.",
    examples: [
      { command: "deadline 05/02/2024 10wd", comment: "10 ngày làm việc kể từ 05/02/2024, qua Tết" },
      { command: "deadline 28/8/2025 15d", comment: "15 ngày, kể cả ngày nghỉ" },
      { command: "deadline 2026-08-20 10wd --json", comment: "cho chương trình khác đọc" },
    ],
    arguments: {
      date: "Ngày bắt đầu: 05/02/2024, 5/2/2024 hoặc 2024-02-05",
      term: "Thời hạn: 10wd là 10 ngày làm việc, 15d là 15 ngày",
    },
    flags: {},
  },
} satisfies Record<string, CommandHelp>;
