/** What the page with a document says. The page loads this piece alone. */
export const documentPreview = {
  loading: "Đang lập bản xem trước…",
  page: "Bản xem trước văn bản",
  zoom: { in: "Phóng to", out: "Thu nhỏ", fit: "Vừa chiều rộng", actual: (percent: number): string => `${percent}%` },
  action: {
    word: "Lập tệp Word",
    pdf: "Lập tệp PDF",
    issue: "Cấp số",
    save: "Lưu dữ liệu",
    openWord: "Mở bằng Word",
    reveal: "Hiện trong thư mục",
    check: "Kiểm tra thể thức",
    problems: "Xem ở bảng Lỗi",
    tools: "Thao tác với văn bản",
  },
  broken: "Tệp này không hiện được ở đây. Mở bằng Word để xem.",
  stale: "Bên dưới là bản xem trước gần nhất còn lập được.",
};
