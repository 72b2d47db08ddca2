import { format } from "../format.ts";
import { labels } from "../labels.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const nothingWritten = "Chưa có gì được ghi.";

/** Texts of problems with units and the events that change them. */
export const unitProblems = {
  "unit-not-found": ({ unit, nearest = [], inTable = false }) => ({
    message: `Không có đơn vị nào mang mã hoặc tên “${unit}”.`,
    hint:
      nearest.length === 0
        ? "Xem danh sách: cchc unit list"
        : inTable
          ? `Có phải là ${format.choice(nearest.map(({ name }) => `“${name}”`))}? Ghi đúng tên như trong danh sách đơn vị.`
          : `Có phải là ${format.choice(nearest.map(({ id, name }) => `${id} (${name})`))}? Tìm thêm: cchc unit list --search TÊN`,
  }),
  "unit-exists": ({ unit, name }) => ({
    message: `Mã “${unit}” đã dùng cho ${name}. ${nothingWritten}`,
    hint: "Chọn mã khác, hoặc xem đơn vị đó: cchc unit show MÃ",
  }),
  "unit-twin": ({ name, existing }) => ({
    message: `${name} đã có với mã ${existing}, cùng cấp và cùng đơn vị cấp trên. ${nothingWritten}`,
    hint: `Dùng mã ${existing} cho đơn vị đó; nếu là đơn vị khác trùng tên, ghi đúng đơn vị cấp trên hoặc ngày hiệu lực.`,
  }),
  "unit-id-malformed": ({ unit }) => ({
    message: `“${unit}” không dùng làm mã đơn vị được.`,
    hint: "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: so-noi-vu",
  }),
  "unit-not-in-force": ({ name, on, from, to, successors }) => ({
    message: `${name} không tồn tại vào ngày ${format.day(on)}${validity(from, to)}. ${nothingWritten}`,
    hint:
      successors.length > 0
        ? `Đơn vị kế thừa: ${format.list(successors)}. Dùng mã đó, hoặc kiểm tra lại ngày.`
        : "Kiểm tra lại ngày, hoặc xem: cchc unit list",
  }),
  "unit-circle": ({ unit, parent }) => ({
    message: `${unit} không thể trực thuộc ${parent}, vì ${parent} đang trực thuộc ${unit}. ${nothingWritten}`,
    hint: "Chọn đơn vị cấp trên khác.",
  }),
  "province-not-found": ({ province, nearest }) => ({
    message: `Không có tỉnh, thành phố nào tên “${province}”, cả trước và sau 01/7/2025. ${nothingWritten}`,
    hint:
      nearest.length > 0
        ? `Có phải là ${format.choice(nearest)}? Nhập mọi tỉnh: --official all`
        : 'Ghi tên tỉnh, không cần dấu, ví dụ: --official "hau giang"; nhập mọi tỉnh: --official all',
  }),
  "official-ambiguous": ({ name, candidates }) => ({
    message: `Không rõ ${name} của danh mục là đơn vị nào đang có: ${candidates.map((one) => `${one.id} (${one.name})`).join("; ")}. ${nothingWritten}`,
    hint: "Ghi mã số chính thức (code) vào đúng đơn vị trong units.json, hoặc hoàn tác đơn vị thừa: cchc undo MÃ",
  }),
  "validity-empty": ({ unit, from, to }) => ({
    message: `${unit}: ngày bắt đầu ${format.day(from)} không trước ngày kết thúc ${format.day(to)}. ${nothingWritten}`,
    hint: "Ngày ghi ở --to là ngày đầu tiên đơn vị không còn, hoặc người ấy đã thôi; nó phải sau --from.",
  }),
  "event-needs-into": ({ event }) => ({
    message: `${labels.unitEvent[event]} cần biết đơn vị hình thành sau đó. ${nothingWritten}`,
    hint: "Thêm --into MÃ…",
  }),
  "event-needs-name": ({ event }) => ({
    message: `${labels.unitEvent[event]} cần tên mới. ${nothingWritten}`,
    hint: 'Thêm --name "TÊN MỚI"',
  }),
  "event-needs-parent": ({ event }) => ({
    message: `${labels.unitEvent[event]} cần đơn vị cấp trên mới. ${nothingWritten}`,
    hint: "Thêm --parent MÃ",
  }),
  "event-takes-no": ({ event, parameter }) => ({
    message: `${labels.unitEvent[event]} không dùng --${parameter}. ${nothingWritten}`,
    hint: `Bỏ --${parameter}; việc khác thì ghi thành một lần thay đổi riêng.`,
  }),
  "event-changes-nothing": ({ event, unit }) => ({
    message: `${labels.unitEvent[event]} như vậy không làm ${unit} thay đổi gì. ${nothingWritten}`,
    hint: `Xem đơn vị: cchc unit show ${unit}`,
  }),
  "event-needs-heir": ({ units, findings, candidates }) => ({
    message: `${format.list(units)} còn ${format.number(findings)} tồn tại chưa xong và ${candidates.length === 0 ? "chưa có đơn vị nào kế thừa" : "có nhiều đơn vị kế thừa"}. ${nothingWritten}`,
    hint:
      candidates.length === 0
        ? "Chỉ ra đơn vị nhận các tồn tại ấy: --heir MÃ. Tìm mã: cchc unit list --search TÊN"
        : `Chỉ ra đơn vị nhận bằng --heir, chọn trong: ${format.list(candidates)}.`,
  }),
  "heir-ends-too": ({ heir, on }) => ({
    message: `${heir} cũng kết thúc vào ngày ${format.day(on)} nên không nhận tiếp được. ${nothingWritten}`,
    hint: "Chọn đơn vị khác ở --heir.",
  }),
  "heir-no-successor": ({ heir, successors }) => ({
    message: `${heir} không phải là đơn vị kế thừa. ${nothingWritten}`,
    hint: `Chọn ở --heir một trong các đơn vị kế thừa: ${format.list(successors)}.`,
  }),
  "unit-changed-later": ({ unit, on, later }) => ({
    message: `${unit} đã có thay đổi ngày ${format.day(later)}, sau ngày ${format.day(on)}. ${nothingWritten}`,
    hint: `Xem đơn vị: cchc unit show ${unit}. Thay đổi ghi nhầm thì hoàn tác: cchc undo units`,
  }),
} satisfies Partial<ProblemTexts>;

function validity(from: Parameters<typeof format.day>[0] | null, to: Parameters<typeof format.day>[0] | null): string {
  const parts = [
    ...(from === null ? [] : [`có từ ${format.day(from)}`]),
    ...(to === null ? [] : [`đến trước ${format.day(to)}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}
