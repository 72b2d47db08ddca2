import type { WorkbookFault } from "@cchc/core/problems/workbook-problems";
import { format } from "../format.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const saveAgain =
  "Mở tệp bằng Excel, chọn Tệp › Lưu như (File › Save As) › Sổ làm việc Excel (.xlsx), rồi chạy lại lệnh với tệp mới.";

const faults: { [F in WorkbookFault]: { what: string; next: string } } = {
  "excel-97": { what: "là tệp Excel kiểu cũ (.xls)", next: saveAgain },
  encrypted: {
    what: "có đặt mật khẩu mở tệp",
    next: "Mở bằng Excel, bỏ mật khẩu ở Tệp › Thông tin › Bảo vệ sổ làm việc, lưu lại thành .xlsx rồi chạy lại lệnh.",
  },
  opendocument: { what: "là bảng tính của LibreOffice (.ods)", next: "Mở tệp, lưu lại thành .xlsx rồi chạy lại lệnh." },
  binary: { what: "là tệp Excel nhị phân (.xlsb)", next: saveAgain },
  pdf: {
    what: "là tệp PDF, không phải bảng tính",
    next: "Xin nơi gửi bảng dạng Excel (.xlsx) hoặc CSV rồi chạy lại lệnh với tệp đó.",
  },
  text: {
    what: "mang đuôi của Excel nhưng bên trong là văn bản thường",
    next: "Nếu đây là bảng CSV, đổi đuôi tệp thành .csv; nếu không, mở bằng Excel và lưu lại thành .xlsx.",
  },
  truncated: { what: "bị cụt: tải về hoặc sao chép chưa hết", next: "Lấy lại tệp từ nơi gửi rồi chạy lại lệnh." },
  damaged: { what: "bị hỏng, không đọc được", next: saveAgain },
  doctype: {
    what: "có phần khai báo không bao giờ có trong tệp Excel thật; tệp này không an toàn nên không đọc",
    next: "Kiểm tra lại nơi gửi; nếu tin được thì mở bằng Excel và lưu lại thành .xlsx.",
  },
  "too-large": {
    what: "chứa nhiều hơn mức một bảng cần có nên không đọc tiếp",
    next: "Sao chép riêng bảng cần nhập sang tệp mới (chỉ các dòng có dữ liệu), lưu thành .xlsx rồi chạy lại lệnh.",
  },
  "too-many-parts": {
    what: "chứa quá nhiều phần nên không đọc",
    next: "Sao chép riêng bảng cần nhập sang tệp mới, lưu thành .xlsx rồi chạy lại lệnh.",
  },
  "too-many-sheets": {
    what: "có quá nhiều trang tính nên không đọc",
    next: "Sao chép riêng trang tính cần nhập sang tệp mới, lưu thành .xlsx rồi chạy lại lệnh.",
  },
  "no-workbook": { what: "không phải là tệp Excel", next: "Kiểm tra lại tên tệp; cần tệp .xlsx hoặc .csv." },
  empty: { what: "không có trang tính nào có dữ liệu", next: "Kiểm tra lại tệp rồi chạy lại lệnh." },
};

/** Texts of problems with workbooks and with what their cells hold. */
export const workbookProblems = {
  "workbook-unreadable": ({ file, fault }) => ({
    message: `${file} ${faults[fault].what}. Chưa có gì được ghi.`,
    hint: faults[fault].next,
  }),
  "sheet-not-found": ({ file, sheet, sheets }) => ({
    message: `${file} không có trang tính “${sheet}”. Chưa có gì được ghi.`,
    hint: `Đang có: ${sheets.map((name, at) => `${at + 1}. ${name}`).join("; ")}. Ghi tên hoặc số thứ tự sau --sheet.`,
  }),
  "sheet-header-empty": ({ file, sheet, row }) => ({
    message: `${file}, trang tính “${sheet}”: dòng ${format.number(row)} không có tên cột nào. Chưa có gì được ghi.`,
    hint: "Ghi số của dòng có tên các cột sau --header-row.",
  }),
  "problems-over-source": ({ file }) => ({
    message: `${file} chính là tệp đang nhập. Chưa có gì được ghi.`,
    hint: "Đặt tên tệp khác sau --problems.",
  }),
  "sheet-text-too-long": ({ row, column, most }) => ({
    message: `Dòng ${format.number(row)}, cột “${column}” dài hơn ${format.number(most)} ký tự, ô Excel không chứa hết. Chưa có gì được ghi.`,
    hint: "Rút ngắn nội dung đó, hoặc xuất ra tệp .csv.",
  }),
  "sheet-cell-error": ({ cell, value }) => ({
    message: `Ô ${cell} đang báo lỗi ${value}.`,
    hint: "Sửa công thức trong ô, hoặc gõ thẳng giá trị vào.",
  }),
  "sheet-cell-no-result": ({ cell }) => ({
    message: `Ô ${cell} có công thức nhưng trong tệp chưa lưu kết quả.`,
    hint: "Mở tệp bằng Excel cho tính xong rồi lưu lại, hoặc gõ thẳng giá trị vào ô.",
  }),
  "sheet-cell-no-number": ({ cell, value }) => ({
    message: `Trong tệp, ô ${cell} được lưu là ô số nhưng nội dung “${value}” không phải là số.`,
    hint: "Mở tệp bằng Excel, gõ lại giá trị vào ô rồi lưu lại.",
  }),
  "sheet-cell-too-long": ({ cell, most }) => ({
    message: `Ô ${cell} dài hơn ${format.number(most)} ký tự, quá mức một ô Excel chứa được.`,
    hint: "Rút ngắn nội dung trong ô rồi lưu lại.",
  }),
  "sheet-cell-merged": ({ range, cell }) => ({
    message: `Các ô ${range} đang gộp làm một nên không rõ dòng nào mang giá trị của ô ${cell}.`,
    hint: "Bỏ gộp ô (Trang đầu › Phối & Căn giữa) rồi điền giá trị vào từng dòng.",
  }),
} satisfies Partial<ProblemTexts>;
