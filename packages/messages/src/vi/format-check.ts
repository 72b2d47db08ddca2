import type {
  FormatDeviation,
  FormatElement,
  FormatRule,
  FormatTrait,
  FormatValue,
} from "@cchc/core/format/format-rule";
import { format } from "./format.ts";
import type { ProblemText } from "./problems/problem-texts.ts";

/** What is wrong, and what to do about it in Word. */
type RuleText = readonly [what: string, hint: string];

const traits: { readonly [T in FormatTrait]: string } = {
  none: "không có",
  bold: "đậm",
  regular: "không đậm",
  italic: "nghiêng",
  upright: "đứng",
  "bold-italic": "nghiêng, đậm",
  capitals: "chữ in hoa",
  "not-capitals": "có chữ in thường",
  coloured: "màu khác",
  black: "màu đen",
  left: "canh trái",
  right: "canh phải",
  centred: "canh giữa",
  justified: "canh đều hai lề",
  portrait: "trang dọc",
  landscape: "trang ngang",
  "drawn-line": "đường kẻ thật",
  "typed-line": "đường gõ bằng ký tự",
  underlined: "chữ gạch chân",
  "unassigned-font": "phông theo chủ đề (theme) của máy mở tệp",
  "top-centre": "ở giữa, phía trên trang",
  "page-bottom": "ở cuối trang",
  "page-top-left": "lệch trái",
  "page-top-right": "lệch phải",
  "first-page": "hiện cả ở trang đầu",
  "other-digits": "không phải chữ số Ả Rập",
  "arabic-digits": "chữ số Ả Rập",
  restart: "đánh số lại từ 1",
  "tab-or-blanks": "lùi bằng Tab hoặc dấu cách",
};

const units = { mm: " mm", pt: " pt", lines: " dòng" };

const margins = "Layout (Bố trí) > Margins (Lề) > Custom Margins: trên, dưới 2 cm; trái 3 cm; phải 1,5 cm.";
const size = "Bôi đen đoạn này, chọn cỡ chữ ở Home (Trang đầu) > Font Size.";
const bold = "Bôi đen đoạn này, nhấn Ctrl+B.";
const italic = "Bôi đen đoạn này, nhấn Ctrl+I.";
const centre = "Xóa dấu cách ở đầu dòng, đặt con trỏ vào đoạn này, nhấn Ctrl+E.";
const retype = "Gõ lại cho đúng từng chữ.";
const capitals = "Bôi đen đoạn này, Home (Trang đầu) > Aa > UPPERCASE.";
const line =
  "Xóa gạch chân hoặc dấu gạch đã gõ; vẽ bằng Insert (Chèn) > Shapes > Line (giữ Shift), hoặc kẻ viền dưới đoạn (Borders).";
const lineLength = "Kéo lại hai đầu đường kẻ.";
const paragraph = "Mở Home (Trang đầu) > Paragraph (Đoạn văn) để sửa";
const pageNumber =
  "Insert (Chèn) > Page Number > Top of Page > Plain Number 2; đánh dấu Different First Page; chọn cỡ chữ 13 hoặc 14.";
const oldFont =
  "Đây là phông của bảng mã cũ: chuyển mã sang Unicode bằng UniKey (Ctrl+Shift+F6) trước, rồi mới đổi sang Times New Roman.";
const addIt = "Nếu văn bản phải có thành phần này thì bổ sung.";

const rules: { readonly [R in FormatRule]: RuleText } = {
  "party-document": [
    "Đây là văn bản của Đảng, không kiểm theo Nghị định 30/2020/NĐ-CP",
    "Đối chiếu với quy định về thể thức văn bản của Đảng.",
  ],
  "number-letters": [
    "Chữ Đ trong ký hiệu là ký tự nước ngoài trông giống (Ð)",
    "Xóa chữ đó, gõ lại Đ bằng bộ gõ tiếng Việt (bảng mã Unicode).",
  ],
  "number-type": ["Ký hiệu tên loại không khớp tên loại văn bản", "Xem lại số, ký hiệu hoặc tên loại."],
  "letter-code": [
    "Ký hiệu của công văn không ghi tên loại (CV, BC, TB …)",
    "Viết: Số: …/SNV-CCHC (cơ quan ban hành - đơn vị soạn thảo).",
  ],
  "addressee-lines": ["Gửi nhiều nơi thì mỗi nơi một dòng", "Xuống dòng sau “Kính gửi:”, mỗi nơi một gạch đầu dòng."],
  "signature-deputy": [
    "Có “KT.” mà không thấy chức vụ cấp phó ở dòng dưới",
    "Thêm dòng chức vụ của người ký, ví dụ PHÓ GIÁM ĐỐC.",
  ],
  "signer-capitals": ["Họ tên người ký viết hoa hết", "Chỉ viết hoa chữ cái đầu của họ, tên đệm và tên."],
  "page-number-words": ["Số trang chỉ là chữ số, không kèm chữ khác", "Mở đầu trang, xóa chữ đứng cạnh số trang."],
  "table-width": [
    "Bảng rộng hơn phần chữ của trang",
    "Đặt con trỏ vào bảng, Layout (Bố trí) > AutoFit > AutoFit Window.",
  ],
  "paper-size": ["Khổ giấy", "Layout (Bố trí) > Size > A4."],
  "paper-orientation": ["Trang đặt ngang mà không thấy là phụ lục", "Layout (Bố trí) > Orientation > Portrait."],
  "margin-top": ["Lề trên", margins],
  "margin-bottom": ["Lề dưới", margins],
  "margin-left": ["Lề trái", margins],
  "margin-right": ["Lề phải", margins],
  font: [
    "Phông chữ",
    "Nhấn Ctrl+A, chọn Times New Roman ở Home (Trang đầu) > Font (Phông); sửa cả đầu trang, chân trang nếu có chữ.",
  ],
  "text-colour": ["Màu chữ", "Bôi đen đoạn này, Home (Trang đầu) > Font Color > Automatic."],
  "state-name-missing": ["Không thấy Quốc hiệu", "Thêm Quốc hiệu và Tiêu ngữ ở góc trên bên phải."],
  "state-name-wording": ["Quốc hiệu viết chưa đúng", retype],
  "state-name-capitals": ["Quốc hiệu chưa viết hoa hết", capitals],
  "state-name-bold": ["Quốc hiệu chưa in đậm", bold],
  "state-name-size": ["Cỡ chữ của Quốc hiệu", size],
  "motto-missing": ["Không thấy Tiêu ngữ", "Thêm Tiêu ngữ ngay dưới Quốc hiệu."],
  "motto-wording": ["Tiêu ngữ viết chưa đúng", retype],
  "motto-dash": [
    "Dấu nối trong Tiêu ngữ phải là gạch nối (-), hai bên có một dấu cách",
    "Gõ lại dấu “-”; nếu Word tự đổi thành “–” thì nhấn Ctrl+Z ngay sau đó.",
  ],
  "motto-capitals": ["Tiêu ngữ chỉ viết hoa chữ cái đầu của mỗi cụm từ", retype],
  "motto-bold": ["Tiêu ngữ chưa in đậm", bold],
  "motto-size": ["Cỡ chữ của Tiêu ngữ", size],
  "motto-rule": ["Dưới Tiêu ngữ phải có đường kẻ thật", line],
  "motto-rule-length": ["Đường kẻ dưới Tiêu ngữ phải dài bằng dòng chữ", lineLength],
  "parent-body-capitals": ["Tên cơ quan chủ quản chưa viết hoa hết", capitals],
  "parent-body-bold": ["Tên cơ quan chủ quản không được in đậm", bold],
  "parent-body-size": ["Cỡ chữ của tên cơ quan chủ quản", size],
  "issuer-capitals": ["Tên cơ quan ban hành chưa viết hoa hết", capitals],
  "issuer-bold": ["Tên cơ quan ban hành chưa in đậm", bold],
  "issuer-size": ["Cỡ chữ của tên cơ quan ban hành", size],
  "issuer-rule": ["Dưới tên cơ quan ban hành phải có đường kẻ thật", line],
  "issuer-rule-length": ["Đường kẻ dưới tên cơ quan ban hành phải dài từ 1/3 đến 1/2 dòng chữ", lineLength],
  "number-missing": ["Không thấy dòng số, ký hiệu", addIt],
  "number-form": ["Số, ký hiệu viết chưa đúng", "Viết liền “Số:”, dấu “/” và dấu “-”, không có dấu cách thừa."],
  "number-padding": ["Số nhỏ hơn 10 phải có số 0 ở trước, số khác thì không", "Gõ lại số của văn bản."],
  "number-size": ["Cỡ chữ của số, ký hiệu", size],
  "number-italic": ["Số, ký hiệu phải là chữ đứng", italic],
  "place-date-missing": ["Không thấy địa danh và ngày, tháng, năm ban hành", addIt],
  "place-date-form": [
    "Địa danh và ngày tháng viết chưa đúng",
    "Sau địa danh có dấu phẩy; các chữ ngày, tháng, năm viết thường.",
  ],
  "day-padding": ["Ngày nhỏ hơn 10 phải có số 0 ở trước", "Gõ lại ngày."],
  "month-padding": ["Chỉ tháng 1 và tháng 2 có số 0 ở trước", "Gõ lại tháng."],
  "date-exists": ["Ngày ban hành không có trong lịch", "Gõ lại ngày, tháng, năm."],
  "place-date-size": ["Cỡ chữ của địa danh và ngày tháng", size],
  "place-date-italic": ["Địa danh và ngày tháng phải là chữ nghiêng", italic],
  "type-name-capitals": ["Tên loại văn bản chưa viết hoa hết", capitals],
  "type-name-bold": ["Tên loại văn bản chưa in đậm", bold],
  "type-name-size": ["Cỡ chữ của tên loại văn bản", size],
  "type-name-centred": ["Tên loại văn bản chưa canh giữa", centre],
  "subject-bold": ["Trích yếu nội dung chưa in đậm", bold],
  "subject-size": ["Cỡ chữ của trích yếu nội dung", size],
  "subject-centred": ["Trích yếu nội dung chưa canh giữa", centre],
  "subject-rule": ["Dưới trích yếu nội dung phải có đường kẻ thật", line],
  "subject-rule-length": ["Đường kẻ dưới trích yếu phải dài từ 1/3 đến 1/2 dòng chữ", lineLength],
  "letter-subject-bold": ["Trích yếu “V/v …” của công văn không được in đậm", bold],
  "letter-subject-size": ["Cỡ chữ của trích yếu “V/v …”", size],
  "letter-subject-centred": ["Trích yếu “V/v …” chưa canh giữa dưới số, ký hiệu", centre],
  "addressee-missing": ["Không thấy “Kính gửi” của công văn", addIt],
  "addressee-size": ["Cỡ chữ của “Kính gửi”", size],
  "legal-basis-line": ["Mỗi căn cứ ban hành phải xuống dòng", "Đặt con trỏ sau dấu chấm phẩy, nhấn Enter."],
  "legal-basis-ending": ["Dấu ở cuối căn cứ ban hành", "Cuối mỗi căn cứ là “;”, cuối căn cứ sau cùng là “.”."],
  "legal-basis-size": ["Cỡ chữ của căn cứ ban hành", size],
  "legal-basis-italic": ["Căn cứ ban hành phải là chữ nghiêng", italic],
  "body-size": ["Cỡ chữ của nội dung", size],
  "body-justified": ["Nội dung chưa canh đều hai lề", "Bôi đen phần nội dung, nhấn Ctrl+J."],
  "body-indent": [
    "Chữ đầu dòng phải lùi vào 1 cm hoặc 1,27 cm",
    `${paragraph}: Special > First line > 1,27 cm; không lùi bằng Tab hay dấu cách.`,
  ],
  "paragraph-spacing": [
    "Khoảng cách giữa các đoạn tối thiểu là 6 pt",
    `${paragraph}: Spacing (Giãn cách) > Before hoặc After 6 pt.`,
  ],
  "line-spacing": ["Khoảng cách giữa các dòng phải từ dòng đơn đến 1,5 dòng", `${paragraph}: Line spacing.`],
  "numbering-letter": [
    "Điểm đánh bằng chữ cái không có trong bảng chữ cái tiếng Việt",
    "Sau d) là đ), sau e) là g). Nếu Word tự đánh thì bỏ Numbering (Ctrl+Z) và gõ tay.",
  ],
  "numbering-roman": ["Số La Mã viết chưa đúng", "Gõ lại số La Mã."],
  "numbering-order": ["Số thứ tự không nối tiếp mục trước", "Xem lại có thiếu hay thừa mục nào không."],
  "end-mark": ["Cuối nội dung chưa có dấu “./.”", "Gõ “./.” ngay sau câu cuối cùng của nội dung."],
  "recipients-missing": ["Không thấy “Nơi nhận:”", addIt],
  "recipients-heading-look": ["“Nơi nhận:” phải là chữ nghiêng, đậm", "Bôi đen “Nơi nhận:”, nhấn Ctrl+B và Ctrl+I."],
  "recipients-heading-size": ["Cỡ chữ của “Nơi nhận:”", size],
  "recipients-size": ["Cỡ chữ của danh sách nơi nhận", size],
  "recipients-look": ["Danh sách nơi nhận phải là chữ đứng, không đậm", "Bôi đen danh sách, bỏ Ctrl+B, Ctrl+I."],
  "recipients-dash": ["Mỗi nơi nhận bắt đầu bằng gạch đầu dòng “- ”", "Gõ “- ” ở đầu dòng."],
  "recipients-ending": ["Dấu ở cuối nơi nhận", "Cuối mỗi nơi nhận là “;”, cuối dòng Lưu là “.”."],
  "recipients-archive": ["Dòng cuối của nơi nhận phải là “- Lưu: VT, …”", "Thêm hoặc chuyển dòng Lưu xuống cuối."],
  "signature-authority": ["Quyền hạn của người ký phải viết tắt và có dấu chấm", "Viết TM., KT., TL., TUQ. hoặc Q."],
  "signature-capitals": ["Quyền hạn, chức vụ của người ký chưa viết hoa hết", capitals],
  "signature-bold": ["Quyền hạn, chức vụ của người ký chưa in đậm", bold],
  "signature-size": ["Cỡ chữ của quyền hạn, chức vụ người ký", size],
  "signer-bold": ["Họ tên người ký chưa in đậm", bold],
  "signer-size": ["Cỡ chữ của họ tên người ký", size],
  "signer-title": ["Trước họ tên người ký không ghi học hàm, học vị", "Xóa, trừ đơn vị giáo dục, y tế, khoa học."],
  "page-number-missing": ["Không thấy số trang (phải có nếu văn bản từ hai trang)", pageNumber],
  "page-number-place": ["Vị trí của số trang", pageNumber],
  "page-number-size": ["Cỡ chữ của số trang", "Mở đầu trang, bôi đen số trang, chọn cỡ chữ 13 hoặc 14."],
  "page-number-digits": [
    "Số trang phải là chữ số Ả Rập",
    "Insert (Chèn) > Page Number > Format Page Numbers: 1, 2, 3.",
  ],
  "page-number-first": [
    "Trang thứ nhất không hiện số trang",
    "Mở đầu trang, đánh dấu Different First Page, xóa số trang ở trang đầu.",
  ],
  "annex-bold": ["Chữ “Phụ lục” chưa in đậm", bold],
  "annex-number": ["Có từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã", "Viết: Phụ lục I, Phụ lục II."],
  "annex-reference": ["Dưới tên phụ lục không thấy dòng “(Kèm theo …)”", addIt],
  "annex-reference-italic": ["Dòng “(Kèm theo …)” phải là chữ nghiêng", italic],
  "annex-page-number": [
    "Số trang của phụ lục phải đánh riêng, bắt đầu từ 1",
    "Layout (Bố trí) > Breaks > Next Page; Insert (Chèn) > Page Number > Format Page Numbers > Start at 1.",
  ],
};

/** What is found or expected speaks for itself only as an amount or as words; the rest is in the sentence. */
function shown(value: FormatValue): string {
  switch (value.kind) {
    case "trait":
      return traits[value.trait];
    case "text":
      return `“${value.text}”`;
    case "amount": {
      const { unit, from, to } = value;
      return `${format.number(from)}${from === to ? "" : `–${format.number(to)}`}${units[unit]}`;
    }
  }
}

/** Their sentence says in full what is expected. */
const SAID_IN_FULL: ReadonlySet<FormatRule> = new Set([
  "motto-rule",
  "issuer-rule",
  "subject-rule",
  "annex-number",
  "annex-reference",
  "body-indent",
  "paragraph-spacing",
  "end-mark",
  "recipients-archive",
  "recipients-missing",
  "addressee-missing",
  "place-date-missing",
  "page-number-digits",
  "annex-page-number",
]);

function sentence(
  rule: FormatRule,
  what: string,
  { found, expected }: Pick<FormatDeviation, "found" | "expected">,
): string {
  const isSaid = (value: FormatValue) =>
    value.kind === "trait" && (value.trait === "none" || what.includes(shown(value)));
  // What is not bold is "not bold": nothing to add.
  if (/-(?:bold|capitals|italic)$/.test(rule) && found.kind === "trait") return `${what}.`;
  const parts = [
    found.kind === "trait" && found.trait === "none" ? [] : [`đang là ${shown(found)}`],
    SAID_IN_FULL.has(rule) || isSaid(expected) ? [] : [`quy định ${shown(expected)}`],
  ].flat();
  return parts.length === 0 ? `${what}.` : `${what}: ${parts.join(", ")}.`;
}

/** What `report check-format` says. */
export const formatCheck = {
  elements: {
    "state-name": "Quốc hiệu",
    motto: "Tiêu ngữ",
    "parent-body": "cơ quan chủ quản",
    issuer: "cơ quan ban hành",
    number: "số, ký hiệu",
    "place-date": "địa danh, ngày tháng",
    "type-name": "tên loại",
    subject: "trích yếu",
    "letter-subject": "trích yếu công văn",
    addressee: "Kính gửi",
    "legal-basis": "căn cứ",
    body: "nội dung",
    recipients: "nơi nhận",
    signature: "quyền hạn, chức vụ người ký",
    signer: "họ tên người ký",
    annex: "phụ lục",
  } satisfies { readonly [E in FormatElement]: string },
  /** A deviation in words. */
  deviation: ({ rule, found, expected }: Pick<FormatDeviation, "rule" | "found" | "expected">): ProblemText => {
    const [what, hint] = rules[rule];
    const isOldFont = rule === "font" && found.kind === "text" && /^(?:\.vn|vni)/i.test(found.text);
    return { message: sentence(rule, what, { found, expected }), hint: isOldFont ? oldFont : hint };
  },
  /** Where it is: `Đoạn 3: “…”`, or the pages as a whole. */
  place: ({
    paragraph,
    section,
    text,
    sections,
    isBody,
  }: {
    paragraph: number;
    section: number;
    text: string;
    sections: number;
    isBody: boolean;
  }): string => {
    if (paragraph === 0) return sections > 1 ? `Phần trang thứ ${format.number(section)} (section)` : "Trang giấy";
    const where = isBody ? `Đoạn ${format.number(paragraph)}` : "Đầu trang, chân trang hoặc chú thích";
    return text === "" ? where : `${where}: “${text}”`;
  },
  more: (count: number): string => ` (và ${format.number(count)} chỗ khác)`,
  heading: ({ isSure, count }: { isSure: boolean; count: number }): string =>
    isSure ? `Sai thể thức: ${format.number(count)}` : `Không chắc, cần xem lại: ${format.number(count)}`,
  none: ({ file, rules: count }: { file: string; rules: number }): string =>
    `${file}: không thấy sai lệch nào trong ${format.number(count)} mục đã kiểm.`,
  summary: ({ errors, warnings, rules: count }: { errors: number; warnings: number; rules: number }): string =>
    `Đã kiểm ${format.number(count)} mục: ${format.number(errors)} sai thể thức, ${format.number(warnings)} không chắc.`,
  recognised: (elements: readonly string[]): string => `Đã nhận ra: ${format.list(elements)}.`,
  nothingRecognised: "Không nhận ra thành phần nào của văn bản hành chính; chỉ kiểm khổ giấy, lề và phông chữ là chắc.",
};
