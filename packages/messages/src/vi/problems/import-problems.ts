import type { TableReason } from "@cchc/core/problem";
import { namedCodes } from "../../named-codes.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const tableReason: { [R in TableReason]: string } = {
  empty: "bảng không có dòng nào",
  "quote-open": "dấu ngoặc kép mở ra mà không đóng",
  "quote-inside": "có chữ đứng sau dấu ngoặc kép đóng",
  "column-twice": "có hai cột trùng tên",
};

/** Texts of problems with numbers as typed and with tables to import. */
export const importProblems = {
  "number-ambiguous": ({ text }) => ({
    message: `“${text}” có thể hiểu theo hai cách: hàng nghìn hay phần thập phân. Chưa có gì được ghi.`,
    hint: `Số nguyên thì viết liền: ${text.replace(/[.,]/, "")}; số thập phân thì thêm một chữ số: ${text.replace(/[.,]/, ",")}0.`,
  }),
  "number-malformed": ({ text }) => ({
    message: `“${text}” không phải là một số. Chưa có gì được ghi.`,
    hint: "Ví dụ: 1854, 83,37 hoặc 20.000.000",
  }),
  "table-malformed": ({ file, line, reason }) => ({
    message: `${file}, dòng ${line}: ${tableReason[reason]}. Chưa có gì được ghi.`,
    hint: "Mở tệp bằng Excel, lưu lại dạng CSV UTF-8 rồi chạy lại lệnh.",
  }),
  "table-columns-missing": ({ file, columns, found }) => ({
    message: `${file} thiếu cột ${format.list(columns)}; đang có: ${found.join(", ")}. Chưa có gì được ghi.`,
    hint: "Dòng đầu của tệp phải là tên các cột; thêm cột còn thiếu rồi chạy lại lệnh.",
  }),
  "cell-empty": ({ column }) => ({ message: `Ô ${column} đang trống.`, hint: `Điền giá trị vào cột ${column}.` }),
  "cell-choice": ({ column, value, codes }) => ({
    message: `Cột ${column} không có giá trị “${value}”.`,
    hint: `Dùng một trong: ${namedCodes(codes, labels).join(", ")}.`,
  }),
  "cell-day": ({ value }) => ({
    message: `“${value}” không phải là một ngày có thật.`,
    hint: "Viết ngày trước, tháng sau: 09/05/2023, hoặc 2023-05-09.",
  }),
  "cell-extra": ({ value }) => ({
    message: `Dòng này nhiều ô hơn số cột (“${value}”).`,
    hint: "Nội dung có dấu ngăn cột phải đặt trong ngoặc kép.",
  }),
  "row-repeats": ({ id, row }) => ({ message: `Mã ${id} đã có ở dòng ${row}.`, hint: "Bỏ một trong hai dòng." }),
  "row-differs": ({ id, column, value, current }) => ({
    message: `${id} đã có, với ${column} là “${current}”, khác “${value}” trong tệp.`,
    hint: "Sửa ô cho khớp; nếu thật sự có thay đổi, ghi thay đổi đó bằng lệnh riêng của nó.",
  }),
} satisfies Partial<ProblemTexts>;
