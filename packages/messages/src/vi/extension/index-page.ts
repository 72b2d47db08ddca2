/** The page of an index in the VS Code window, beside the words of indices. */
export const indexPage = {
  title: "Chỉ số",
  chart: "Hạng qua các năm",
  note: (title: string): string =>
    `${title}. Hạng 1 ở trên cùng; chỉ nối các năm xếp hạng trong cùng số đơn vị: 63 tỉnh và 34 tỉnh không chung một đường.`,
  noRanks: "Chưa có năm nào công bố hạng.",
  none: "Chưa có chỉ số nào. Nhập kết quả từ Excel, hoặc nhờ người phụ trách kỹ thuật thêm chỉ số.",
  results: "Kết quả công bố qua các năm",
  noResults: "Chưa có kết quả nào.",
  noComponents: "Chưa ghi chỉ số thành phần của năm này",
  year: "Năm",
  followUp: "Việc khắc phục…",
  followUpWhole: "Việc khắc phục cho cả chỉ số…",
};
