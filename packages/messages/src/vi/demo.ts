/** What `pnpm demo` says and types: Vietnamese alone, for it shows an office's day. The CLI does not load it. */
export const demo = {
  workspaceKept: "Không gian làm việc ./demo đã có từ trước nên được giữ nguyên.",
  finding: {
    title: "(Ví dụ) Chưa công khai số điện thoại tiếp nhận phản ánh, kiến nghị tại bộ phận một cửa",
    recommendation: "Niêm yết số điện thoại và phân công người trực",
    lateReason: "Ghi bổ sung theo biên bản kiểm tra",
  },
  findingKept: (title: string): string =>
    `Tồn tại “${title}” đã được ghi từ lần chạy trước; không ghi thêm bản thứ hai. Các báo cáo trên đã tính cả tồn tại này.`,
  findingAdded:
    "Tồn tại “(Ví dụ)” trên được ghi sau khi xuất báo cáo, nên các báo cáo đúng với số liệu mẫu; báo cáo xuất sau sẽ tính cả nó.",
  files: "Xong. Các tệp đã tạo:",
  next: "Ba lệnh thử tiếp:",
};
