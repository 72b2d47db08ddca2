import type { TableReason } from "@cchc/core/problem";
import { namedCodes } from "../../named-codes.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import type { ProblemTexts } from "../problems.ts";

const tableReason: { [R in TableReason]: string } = {
  empty: "tệp không có dòng nào",
  "quote-open": "thiếu dấu ngoặc kép đóng",
  "quote-inside": "dấu ngoặc kép nằm giữa ô",
  "column-twice": "có hai cột cùng tên",
};

const nothingImported = "Chưa có gì được nhập.";

/** Texts of problems with tables to import, and with numbers as they are typed. */
export const tableProblems = {
  "number-ambiguous": ({ text }) => ({
    message: `“${text}” có thể hiểu theo hai cách: hàng nghìn hay phần thập phân.`,
    hint: "Ở đây dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân; số thập phân ghi như 1,85, số nguyên ghi liền như 1854.",
  }),
  "number-malformed": ({ text }) => ({
    message: `“${text}” không phải là một số.`,
    hint: "Ghi như 1854, 1.854 hoặc 83,37.",
  }),
  "table-malformed": ({ file, line, reason }) => ({
    message: `${file}, dòng ${format.number(line)}: không tách được thành bảng, ${tableReason[reason]}. ${nothingImported}`,
    hint: "Sửa trong Excel và lưu lại dạng CSV UTF-8 rồi chạy lại lệnh.",
  }),
  "table-columns-missing": ({ file, columns, found }) => ({
    message: `${file} thiếu cột ${format.list(columns)}; đang có: ${found.join(", ")}. ${nothingImported}`,
    hint: "Thêm các cột đó vào dòng đầu rồi chạy lại lệnh.",
  }),
  "cell-empty": ({ column }) => ({ message: `Cột ${column} để trống.`, hint: "Điền giá trị vào ô này." }),
  "cell-choice": ({ column, value, codes }) => ({
    message: `Cột ${column}: không có giá trị “${value}”.`,
    hint: `Chọn một trong: ${namedCodes(codes, labels).join(", ")}.`,
  }),
  "cell-day": ({ column, value }) => ({
    message: `Cột ${column}: “${value}” không phải là một ngày có thật.`,
    hint: "Viết ngày trước, tháng sau: 09/05/2023 hoặc 2023-05-09.",
  }),
  "cell-extra": ({ value }) => ({
    message: `Ô “${value}” nằm ngoài các cột.`,
    hint: "Nội dung có dấu phân cách phải đặt trong ngoặc kép.",
  }),
  "row-repeats": ({ id, row }) => ({
    message: `Mã “${id}” đã có ở dòng ${format.number(row)}.`,
    hint: "Giữ lại một dòng.",
  }),
  "row-differs": ({ id, column, value, current }) => ({
    message: `${id}: cột ${column} ghi “${value}”, dữ liệu hiện có là “${current}”.`,
    hint: "Sửa ô cho khớp, hoặc đổi dữ liệu bằng lệnh riêng của nó.",
  }),
} satisfies Partial<ProblemTexts>;
