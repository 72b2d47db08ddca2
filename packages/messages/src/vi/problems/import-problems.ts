import type { TableReason } from "@cchc/core/problems/import-problems";
import { isWrittenAsDay } from "../../cell-advice.ts";
import { groupedDigits } from "../../rounded-digits.ts";
import { saidFlag } from "../../said-flag.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { lists } from "../lists.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const tableReason: { [R in TableReason]: string } = {
  empty: "bảng không có dòng nào",
  "quote-open": "dấu ngoặc kép mở ra mà không đóng",
  "quote-inside": "có chữ đứng sau dấu ngoặc kép đóng",
  "column-twice": "có hai cột trùng tên",
  "json-no-list": "không có danh sách: cần tệp do cchc export --format json ghi ra, hoặc một mảng JSON gồm các dòng",
  "json-no-row": "một dòng phải là các cột với giá trị của chúng, không lồng nhau",
  "json-too-wide": "các dòng có quá nhiều tên cột khác nhau",
};

function twoMeanings(value: string): string {
  return `“${value}” có thể hiểu theo hai cách: dấu phẩy ngăn phần thập phân, dấu chấm ngăn hàng nghìn.`;
}

/** A decimal alone has one meaning that is left; where both are, a last 0 keeps decimals from being taken for thousands. */
function writtenOtherwise({ whole, decimal }: { whole: string | null; decimal: string | null }): string {
  if (whole === null) return decimal === null ? "" : `Viết ${decimal}.`;
  return `Số nguyên thì viết ${groupedDigits(whole)}${decimal === null ? "" : `; số lẻ thì thêm số 0 ở cuối cho khỏi lẫn: ${decimal}`}.`;
}

/** How to leave a table as it is; without a likely meaning none is put into the command, which people copy as it stands. */
function meaningOf(column: string, value: string, likely: string | null): string {
  return likely === null
    ? `Muốn giữ nguyên bảng thì thêm --map-value "${column}:${value}=…" với một trong các giá trị ấy.`
    : `Muốn giữ nguyên bảng thì thêm nghĩa của nó, ví dụ: --map-value "${column}:${value}=${likely}".`;
}

/** Texts of problems with numbers as typed and with tables to import. */
export const importProblems = {
  "number-ambiguous": ({ text, ...meanings }) => ({
    message: `${twoMeanings(text)} Chưa có gì được ghi.`,
    hint: writtenOtherwise(meanings),
  }),
  "number-malformed": ({ text }) => ({
    message: `“${text}” không phải là một số. Chưa có gì được ghi.`,
    hint: "Ví dụ: 1854, 1.854, 83,37 hoặc 20.000.000",
  }),
  "number-too-long": ({ text }) => ({
    message: `“${text}” có nhiều chữ số hơn mức phần mềm giữ được. Chưa có gì được ghi.`,
    hint: "Mỗi số giữ được chắc chắn 15 chữ số: viết ít chữ số hơn, hoặc đổi sang đơn vị lớn hơn (triệu đồng, tỷ đồng).",
  }),
  "table-malformed": ({ file, line, reason }) => ({
    message: `${file}, dòng ${line}: ${tableReason[reason]}. Chưa có gì được ghi.`,
    hint: reason.startsWith("json-")
      ? 'Ví dụ: [{ "name": "Nguyễn Thị Lan", "unit": "so-noi-vu" }]'
      : "Mở tệp bằng Excel, lưu lại dạng CSV UTF-8 rồi chạy lại lệnh.",
  }),
  "table-columns-missing": ({ file, sheet, columns, found, fits, mayBeSaid, likely }) => ({
    message: `${file}${sheet === null ? "" : `, trang tính “${sheet.name}”, dòng ${sheet.row}`} thiếu cột ${format.list(columns)}; đang có: ${found.filter((heading) => heading !== "").join(", ")}. Chưa có gì được ghi.`,
    hint:
      fits.length === 0
        ? `Thêm cột còn thiếu vào tệp, hoặc nói cột nào trong tệp là cột ấy: ${likely.length === 0 ? '--map "TÊN TRONG TỆP=CỘT"' : likely.map(({ heading, column }) => `--map "${heading}=${column}"`).join(" ")}.` +
          (mayBeSaid.length === 0
            ? ""
            : ` Cả bảng chung một giá trị thì ghi một lần: ${mayBeSaid.map((one) => `${saidFlag(one)} …`).join(" ")}`)
        : `Các cột này giống danh sách ${format.choice(fits.map((kind) => lists.kind[kind]))}: ${format.choice(fits.map((kind) => `cchc import "${file}" --as ${kind}`))}`,
  }),
  "column-said-twice": ({ file, column, heading }) => ({
    message: `${file} có sẵn cột “${heading}”; ${saidFlag(column)} chỉ dùng cho bảng không có cột này. Chưa có gì được ghi.`,
    hint: `Bỏ ${saidFlag(column)}, hoặc xóa cột ấy khỏi bảng.`,
  }),
  "cell-empty": ({ column }) => ({ message: `Ô ${column} đang trống.`, hint: `Điền giá trị vào cột ${column}.` }),
  "cell-choice": ({ column, value, choices, likely }) => ({
    message: `Không rõ “${value}” ở cột ${column} nghĩa là gì.`,
    hint: `Dùng một trong: ${choices.join("; ")}. ${meaningOf(column, value, likely)}`,
  }),
  "cell-day": ({ value, asDay }) => ({
    message: isWrittenAsDay(value)
      ? `“${value}” không phải là một ngày có thật.`
      : `“${value}” không đọc được thành ngày nào.`,
    hint:
      asDay !== null
        ? `Nếu đây là ngày ${format.day(asDay)} mà ô bị định dạng thành số thì chọn ô, đặt định dạng Ngày rồi lưu lại.`
        : "Viết ngày trước, tháng sau: 09/05/2023, hoặc 2023-05-09.",
  }),
  "cell-extra": ({ value, cell }) => ({
    message: `Dòng này nhiều ô hơn số cột (${cell === null ? "" : `ô ${cell}: `}“${value}”).`,
    hint:
      cell !== null
        ? "Xóa ô thừa, hoặc ghi tên cột cho ô đó ở dòng tên cột."
        : "Nội dung có dấu ngăn cột phải đặt trong ngoặc kép.",
  }),
  "cell-id": ({ value }) => ({
    message: `“${value}” không thể là một mã.`,
    hint: "Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ so-thu-tuc.",
  }),
  "cell-breakdown": ({ value }) => ({
    message: `“${value}” không phải là một cách chia.`,
    hint: "Viết tên cách chia, dấu bằng, rồi mã các chỉ tiêu: theo cấp = tthc-tinh, tthc-xa",
  }),
  "cell-year": ({ value }) => ({ message: `“${value}” không phải là một năm.`, hint: "Viết bốn chữ số, ví dụ 2023." }),
  "cell-document": ({ value }) => ({
    message: `Sổ văn bản không có “${value}”.`,
    hint: "Ghi số hoặc mã của một văn bản trong sổ; thêm văn bản bằng cchc document add.",
  }),
  "document-too-large": ({ file, bytes, limit }) => ({
    message: `Thay đổi này làm ${file} nặng ${format.bytes(bytes)}, quá giới hạn ${format.bytes(limit)}. Chưa có gì được ghi.`,
    hint: "Nhập ít dòng hơn.",
  }),
  "cell-yes-no": ({ value }) => ({ message: `“${value}” không phải là có hay không.`, hint: "Viết có hoặc không." }),
  "cell-number": ({ value, joined }) => ({
    message: `“${value}” không phải là một số.`,
    hint: joined === null ? "Ví dụ: 1854, 1.854, 83,37 hoặc 20.000.000." : `Viết liền, không có dấu cách: ${joined}.`,
  }),
  "cell-number-too-long": ({ value }) => ({
    message: `“${value}” có nhiều chữ số hơn mức phần mềm giữ được.`,
    hint: "Mỗi số giữ được chắc chắn 15 chữ số: viết ít chữ số hơn, hoặc đổi sang đơn vị lớn hơn (triệu đồng, tỷ đồng).",
  }),
  "cell-number-ambiguous": ({ value, ...meanings }) => ({
    message: twoMeanings(value),
    hint: writtenOtherwise(meanings),
  }),
  "cell-number-worded": ({ value, number, qualifier, measure }) => {
    const beside = [qualifier, measure].filter((one) => one !== null);
    const places = beside.map(
      ({ words, column, isThere }) => `ghi “${words}” ở cột “${column}”${isThere ? "" : " (thêm cột này vào bảng)"}`,
    );
    return {
      message: `“${value}” có cả chữ, ô này chỉ ghi số.`,
      hint: `Ô này ghi ${number}${places.length === 0 ? "" : `; ${places.join("; ")}`}.`,
    };
  },
  "figure-without-document": ({ figure }) => ({
    message: `Chưa rõ “${figure}” lấy từ văn bản nào.`,
    hint: `Ghi ở cột “${lists.headings.figures.document}”; nếu cả bảng lấy từ một văn bản thì thêm --document "SỐ VĂN BẢN".`,
  }),
  "unit-kind-unclear": ({ unit, missing }) => {
    const columns = missing.map((column) => `“${lists.headings.units[column]}”`);
    return {
      message: `Chưa rõ ${missing.map((column) => (column === "level" ? "cấp" : "loại")).join(" và ")} của ${unit}: tên không cho biết, bảng không ghi.`,
      hint: `Ghi ở cột ${format.list(columns)}; bảng chưa có cột ấy thì thêm vào.`,
    };
  },
  "cell-several-leads": ({ value }) => ({
    message: `“${value}”: mỗi nhiệm vụ chỉ có một đơn vị chủ trì.`,
    hint: "Giữ một đơn vị ở cột chủ trì, chuyển các đơn vị còn lại sang cột phối hợp.",
  }),
  "row-unknown": ({ value }) => ({
    message: `Trong danh sách không có “${value}”.`,
    hint: "Sửa cho đúng, hoặc để trống ô này nếu là mục mới.",
  }),
  "export-format-unclear": ({ file, formats }) => ({
    message: `Không rõ ${file} là dạng tệp nào. Chưa có gì được ghi.`,
    hint: `Đặt đuôi tệp là ${format.choice(formats.map((ending) => `.${ending}`))}, hoặc cho --format khớp với đuôi tệp.`,
  }),
  "table-columns-same": ({ file, headings, places }) => ({
    message: `${file}: các cột ${format.list(headings.map((heading, index) => `“${heading}” (${places[index]})`))} có cùng một nghĩa. Chưa có gì được ghi.`,
    hint: "Bỏ bớt hoặc đổi tên một cột rồi chạy lại lệnh.",
  }),
  "table-encoding": ({ file, line, looksLike, encoding }) => ({
    message:
      looksLike === "utf-16"
        ? `${file}, dòng ${line}: có vẻ là bảng mã UTF-16, không phải ${encoding.toUpperCase()}. Chưa có gì được ghi.`
        : `${file}, dòng ${line}: có chữ không thuộc bảng mã ${encoding.toUpperCase()}. Chưa có gì được ghi.`,
    hint:
      looksLike === "utf-16"
        ? "Lưu lại dạng CSV UTF-8, hoặc thêm --encoding utf-16le."
        : "Trong Excel, lưu lại dạng CSV UTF-8; nếu biết chắc tệp dùng bảng mã Windows tiếng Việt, thêm --encoding windows-1258. Chữ gõ bằng phông .VnTime (TCVN3) hoặc VNI thì chuyển sang Unicode trước.",
  }),
  "table-header-empty": ({ file, row }) => ({
    message: `${file}: dòng ${format.number(row)} không có tên cột nào. Chưa có gì được ghi.`,
    hint: "Ghi số của dòng có tên các cột sau --header-row.",
  }),
  "code-repeats": ({ code, row }) => ({
    message: `${code} đã có ở dòng ${row}.`,
    hint: `Nếu dòng này là ${code}0: ô đang là số nên Excel bỏ số 0 ở cuối; định dạng cả cột là Văn bản (Text) rồi ghi lại ${code}0. Nếu không phải thì bỏ một trong hai dòng.`,
  }),
  "row-repeats": ({ id, row }) => ({ message: `${id} đã có ở dòng ${row}.`, hint: "Bỏ một trong hai dòng." }),
  "mapping-not-found": ({ name, known }) => ({
    message: `Không có cách đọc cột nào tên “${name}”.`,
    hint:
      known.length === 0
        ? "Lưu một cách đọc khi nhập: --map, --save-mapping, --apply. Xem: cchc import mapping"
        : `Đã lưu: ${format.list(known.map((one) => `“${one}”`))}.`,
  }),
  "mapping-column-unknown": ({ column, kind, columns }) => ({
    message: `Danh sách ${lists.kind[kind]} không có cột “${column}” để nhập.`,
    hint: `Các cột nhập được: ${columns.map((one) => `“${one}”`).join(", ")}.`,
  }),
  "mapping-of-criteria": ({ name }) => ({
    message: `Cách đọc cột “${name}” là của bộ tiêu chí.`,
    hint: `Lập bộ tiêu chí: cchc criteria create TỆP --mapping "${name}"`,
  }),
  "mapping-other-list": ({ name, kind, wanted }) => ({
    message: `Cách đọc cột “${name}” là của danh sách ${lists.kind[kind]}, không phải ${lists.kind[wanted]}.`,
    hint: "Bỏ --as, hoặc chọn cách đọc khác: cchc import mapping",
  }),
  "cell-due": ({ column, value }) => ({
    message: `Cột “${column}”: “${value}” không phải ngày, cũng không phải thời hạn.`,
    hint: "Ghi ngày như 30/9/2023, hoặc thời hạn tính từ thông báo kết luận như 15 ngày làm việc, 30 ngày.",
  }),
  "finding-cell-fixed": ({ finding }) => ({
    message: `Tồn tại ${finding} đã có; ô này chỉ ghi được khi thêm mới.`,
    hint: "Trả ô về như cũ, hoặc bỏ cột này khỏi bảng.",
  }),
  "finding-due-by-extension": ({ finding }) => ({
    message: `Hạn của tồn tại ${finding} không sửa bằng bảng được.`,
    hint: `Trả ô về như cũ; để gia hạn: cchc finding extend ${finding}`,
  }),
  "scorecard-missing": ({ unit, criteria }) => ({
    message: `${unit} chưa có phiếu chấm điểm theo ${criteria}.`,
    hint: `Thêm --open-missing để mở phiếu khi nhập, hoặc mở trước: cchc scorecard create ${criteria} --all`,
  }),
  "points-not-now": ({ item, scorecard, of, now }) => ({
    message: `Mục ${item}, phiếu ${scorecard}: lúc này ghi điểm ${labels.scoreKind[now].toLowerCase()}, không ghi điểm ${labels.scoreKind[of].toLowerCase()}.`,
    hint: `Chuyển điểm sang cột ${labels.scoreKind[now].toLowerCase()}, hoặc trả ô về như cũ.`,
  }),
  "points-emptied": ({ item, points }) => ({
    message: `Mục ${item} đã có ${format.number(points)} điểm; ô trống nghĩa là chưa chấm, không xóa được điểm đã chấm.`,
    hint: "Ghi 0 nếu là không điểm, hoặc trả ô về như cũ.",
  }),
  "note-without-points": ({ item }) => ({
    message: `Mục ${item}: có ghi chú mà chưa có điểm.`,
    hint: "Ghi điểm cùng dòng, hoặc bỏ ghi chú.",
  }),
  "score-row-unknown": ({ text, criteria }) => ({
    message: `“${text}” không phải tiêu chí nào của ${criteria}.`,
    hint: `Ghi ký hiệu hoặc tên tiêu chí như trong bộ: cchc criteria show ${criteria}`,
  }),
  "cell-in-conflict": ({ column, here, inTable, on, by, takenBack }) => {
    const now = here === "" ? "bỏ trống" : `đổi thành “${here}”`;
    const since = on === null ? "" : ` (${by === null ? "" : `${by}, `}${format.day(on)})`;
    const table = inTable === "" ? "ô trống" : `“${inTable}”`;
    return {
      message: takenBack
        ? `Cột “${column}”: bảng có ${table}, là giá trị đã hoàn tác ở đây${since}; ở đây nay ${here === "" ? "để trống" : `là “${here}”`}.`
        : `Cột “${column}”: bảng đã sửa thành ${table}, nhưng từ khi xuất ở đây cũng đã ${now}${since}.`,
      hint: "Thêm --conflicts keep để giữ như ở đây, --conflicts take để lấy theo bảng, hoặc sửa ô trong bảng cho khớp.",
    };
  },
  "conflicts-without-base": ({ file }) => ({
    message: `${file} không ghi lại dữ liệu lúc xuất, nên không biết ô nào đã sửa ở cả hai nơi: --conflicts không dùng được với bảng này. Chưa có gì được ghi.`,
    hint: "Xuất danh sách ra tệp .xlsx (cchc export … -o TỆP.xlsx), sửa trong tệp ấy rồi nhập. Nếu vẫn muốn lấy theo bảng này thì bỏ --conflicts: mọi ô có chữ trong bảng thay cho ô ở đây; xem bản thử trước khi thêm --apply.",
  }),
  "row-differs": ({ id, column, value, current }) => ({
    message: `${id} đã có, với ${column} ${current === "" ? "để trống" : `là “${current}”`}, khác ${value === "" ? "ô trống" : `“${value}”`} trong tệp.`,
    hint: "Sửa ô cho khớp; nếu thật sự có thay đổi, ghi thay đổi đó bằng lệnh riêng của nó.",
  }),
} satisfies Partial<ProblemTexts>;
