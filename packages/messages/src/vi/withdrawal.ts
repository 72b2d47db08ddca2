/** What the commands say that withdraw what was made by mistake. */
export const withdrawal = {
  reason: "Lý do rút",
  done: ({ number, title, reason }: { number: string; title: string; reason: string }): string =>
    `Đã rút ${number} “${title}”: ${reason}. Từ nay không tính ở đâu nữa; số ${number} dùng lại được.`,
  wayBack: (command: string): string => `Lấy lại: cchc ${command}`,
};
