import type { CalendarDay } from "@cchc/core/day";
import { format } from "../format.ts";

/** What the window says of documents: making, issuing, opening and checking them. */
export const documents = {
  /** Beside a document that is being made. */
  making: (title: string): string => `Đang lập “${title}”`,
  interrupted: "Đã dừng giữa chừng; những văn bản đã ghi đều trọn vẹn.",
  bug: "Phần mềm gặp lỗi không lường trước; chi tiết ở nhật ký.",
  incomplete: (files: number): string =>
    `CHÚ Ý: ${format.number(files)} tệp không đọc được nên số liệu của văn bản thiếu phần trong đó; xem bảng Lỗi (Problems).`,
  trust: {
    why: "Thư mục này chưa được tin cậy nên chưa dùng được mẫu riêng của thư mục; các mẫu có sẵn vẫn dùng được.",
    manage: "Quản lý độ tin cậy",
  },
  chooseTemplate: {
    title: "Chọn văn bản, báo cáo",
    placeholder: "Gõ vài chữ của tên văn bản, không cần dấu",
    own: "Mẫu của đơn vị",
    builtIn: "Mẫu có sẵn",
    notTrusted: "Thư mục chưa được tin cậy nên chưa dùng được mẫu này",
    copy: "Chép mẫu có sẵn để sửa",
    ofFields: "Xem các trường của mẫu nào",
  },
  subject: {
    period: "Kỳ báo cáo",
    everything: "Tất cả tồn tại đến hôm nay",
    otherPeriods: "Kỳ khác",
    typed: "Khoảng thời gian khác…",
    typedHow: "Gõ từ ngày đến ngày, ví dụ 1/1/2021..30/9/2023, hoặc Q3/2023, 6T/2023",
    ofPlan: "Theo kế hoạch",
    visit: "Lượt kiểm tra",
    search: "Gõ số lượt hoặc tên đơn vị, không cần dấu",
    suited: "Phù hợp với mẫu này",
    several: "Nhiều lượt cùng lúc, mỗi lượt một văn bản",
    others: "Các lượt khác",
    batch: {
      concluded: ({ year, count }: { year: number | null; count: number }): string =>
        `Tất cả lượt đã kết luận${yearWords(year)} (${format.number(count)})`,
      overdue: ({ year, count }: { year: number | null; count: number }): string =>
        `Tất cả lượt còn tồn tại quá hạn${yearWords(year)} (${format.number(count)})`,
      planned: ({ year, count }: { year: number | null; count: number }): string =>
        `Tất cả lượt sắp kiểm tra${yearWords(year)} (${format.number(count)})`,
    },
    programme: "Kế hoạch kiểm tra",
    criteria: "Bộ tiêu chí",
    plan: "Kế hoạch",
    month: "Tháng báo cáo",
  },
  format: {
    title: "Dạng tệp",
    name: {
      docx: { label: "Word", description: ".docx" },
      pdf: { label: "PDF", description: ".pdf, cần LibreOffice trên máy" },
      html: { label: "Trang web", description: ".html" },
      md: { label: "Văn bản thuần (Markdown)", description: ".md" },
    },
  },
  overwrite: {
    ask: (file: string): string => `${file} đã có và đã được sửa, hoặc không do phần mềm lập. Ghi đè?`,
    newName: (file: string): string => `Nếu giữ tệp cũ, văn bản mới sẽ mang tên ${file}.`,
    replace: "Ghi đè",
    keep: "Giữ tệp cũ, ghi tên mới",
    askSeveral: (count: number): string =>
      `${format.number(count)} tệp đã có và đã được sửa, hoặc không do phần mềm lập. Ghi đè tất cả?`,
    named: (files: readonly string[]): string =>
      [...files.slice(0, 10), ...(files.length > 10 ? ["…"] : [])].join("\n"),
    replaceAll: "Ghi đè tất cả",
  },
  unsaved: {
    ask: (count: number): string =>
      count === 1
        ? "Có một tệp dữ liệu chưa lưu. Văn bản được lập theo dữ liệu đã lưu."
        : `Có ${format.number(count)} tệp dữ liệu chưa lưu. Văn bản được lập theo dữ liệu đã lưu.`,
    save: "Lưu rồi lập",
    goOn: "Không lưu, vẫn lập",
  },
  open: {
    word: "Mở bằng Word",
    file: "Mở tệp",
    preview: "Xem trước",
    reveal: "Hiện trong thư mục",
    fields: "Xem các trường",
    download: "Tải về máy",
    refused: (file: string): string =>
      `Máy này không mở được ${file}. Kiểm tra xem đã cài Word hoặc LibreOffice chưa, hoặc mở tệp từ thư mục.`,
    elsewhere: (file: string): string =>
      `${file} nằm trên máy chủ, Word trên máy này không mở thẳng được. Tải tệp về rồi mở.`,
  },
  issue: {
    title: (document: string): string => `Cấp số cho “${document}”`,
    day: "Ngày ban hành",
    number: "Số, ký hiệu: được ghi vào sổ văn bản ngay sau bước này",
    noNumber: "Số văn bản phải có chữ số, ví dụ 12/TB-SNV",
    issuing: "Đang cấp số và ghi văn bản",
    notWritten: (number: string): string =>
      `Số ${number} đã cấp nhưng tệp văn bản chưa ghi được. Khắc phục rồi lập lại văn bản này: văn bản sẽ mang đúng số đó.`,
  },
  newTemplate: {
    copied: ({ folder, title }: { folder: string; title: string }): string =>
      `Đã chép mẫu “${title}” vào ${folder}. Từ nay văn bản này dùng mẫu đó; sửa tệp Word trong thư mục rồi lưu.`,
  },
  /** Lists on pages of their own. */
  page: {
    explain: "Căn cứ của từng số liệu",
    fields: "Các trường dùng trong mẫu",
    templates: "Kiểm tra mẫu",
    format: "Kiểm tra thể thức",
    mainFigures: "Số liệu chính",
    details: (count: number): string => `Số liệu chi tiết (${format.number(count)})`,
    noTemplates: "Thư mục này chưa có mẫu riêng; các mẫu có sẵn không cần kiểm tra.",
    templateFine: (file: string): string => `${file}: không thấy gì sai.`,
    templateFaults: ({ file, errors, warnings }: { file: string; errors: number; warnings: number }): string =>
      `${file}: ${format.number(errors)} lỗi, ${format.number(warnings)} cảnh báo`,
    place: "Chỗ",
    what: "Điều sai",
    how: "Cách sửa",
  },
  /** In the Problems panel. */
  problems: {
    source: "Mẫu văn bản",
    formatSource: "Thể thức",
    line: (line: number): string => `Dòng ${format.number(line)}`,
    paragraph: (paragraph: number): string => `Đoạn ${format.number(paragraph)}`,
    wholeFile: "Cả tệp",
  },
  preview: {
    panel: (title: string): string => `Xem trước: ${title}`,
    saved: "Theo dữ liệu đã lưu; có thay đổi chưa lưu chưa hiện ở đây.",
    live: "Theo dữ liệu đang sửa, chưa lưu.",
    number: (number: string, on: CalendarDay | null): string =>
      on === null ? `Số ${number}` : `Số ${number} ngày ${format.day(on)}`,
    noNumber: "Chưa cấp số",
    tooLong: "Văn bản quá dài để xem trước ở đây. Mở bằng Word để xem.",
  },
};

function yearWords(year: number | null): string {
  return year === null ? "" : ` trong năm ${year}`;
}
