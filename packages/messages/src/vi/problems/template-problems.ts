import type { TemplateFileFault, TemplateHazard, TemplateKind, TemplateLimit, TemplatePlace } from "@cchc/core/problem";
import { format } from "../format.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const fileFault: { [F in TemplateFileFault]: string } = {
  "not-zip": "đó không phải tệp .docx",
  "encrypted-or-old-word": "tệp có mật khẩu hoặc là định dạng .doc cũ",
  "no-document": "trong tệp không có phần nội dung chính",
  "broken-xml": "nội dung bên trong bị hỏng",
  "strict-format": "tệp lưu theo dạng “Strict Open XML”",
  encoding: "nội dung dùng bảng mã lạ",
  "duplicate-part": "trong tệp có phần bị lặp",
};

const limits: { [L in TemplateLimit]: string } = {
  "file-bytes": "dung lượng tệp (byte)",
  entries: "số phần bên trong",
  "unpacked-bytes": "dung lượng sau khi giải nén (byte)",
  "compression-ratio": "tỉ lệ nén",
  "xml-depth": "số tầng lồng nhau",
};

const hazards: { [H in TemplateHazard]: string } = {
  macro: "macro",
  embedding: "đối tượng nhúng",
  "alt-chunk": "nội dung chèn từ tệp khác",
  dtd: "khai báo DTD",
  "external-link": "liên kết ra ngoài",
  path: "đường dẫn không an toàn",
};

const kinds: { [K in TemplateKind]: string } = {
  text: "chữ",
  number: "số",
  day: "ngày",
  "yes-no": "có/không",
  image: "hình",
  record: "nhóm trường",
  list: "danh sách",
};

const features = { partial: "mẫu con {{> …}}", decorator: "{{* …}}", "raw-block": "khối thô {{{{…}}}}" };
const notRendered = "Báo cáo chưa được xuất.";
const lint = "Sửa mẫu trong Word rồi kiểm tra lại: cchc report lint TỆP --as MẪU";
const seeFields = "Xem các trường dùng được: cchc report fields MẪU";

/** Where a problem is: the part, the paragraph, the tag. */
function at({ part, paragraph, tag }: TemplatePlace): string {
  return `${part}, đoạn ${format.number(paragraph)}${tag === "" ? "" : `, thẻ ${tag}`}`;
}

function nearestHint(nearest: string | null): string {
  return nearest === null ? seeFields : `Có phải là “${nearest}”? ${seeFields}`;
}

/** Texts of problems with report templates. */
export const templateProblems = {
  "template-not-docx": ({ part, reason }) => ({
    message: `${part}: không đọc được mẫu, ${fileFault[reason]}. ${notRendered}`,
    hint: "Mở tệp trong Word và lưu lại dạng “Word Document (.docx)”.",
  }),
  "template-too-large": ({ part, what, found, limit }) => ({
    message: `${part}: ${limits[what]} là ${format.number(found)}, quá giới hạn ${format.number(limit)}. ${notRendered}`,
    hint: "Bỏ bớt hình ảnh hoặc nội dung thừa khỏi mẫu.",
  }),
  "template-unsafe-content": ({ part, what, detail }) => ({
    message: `${part}: mẫu chứa ${hazards[what]}${detail === "" ? "" : ` (${detail})`} nên bị từ chối. ${notRendered}`,
    hint: "Bỏ phần đó khỏi mẫu, hoặc chép nội dung sang một tệp .docx mới.",
  }),
  "template-tag-unclosed": (place) => ({ message: `${at(place)}: thẻ thiếu }} đóng. ${notRendered}`, hint: lint }),
  "template-tag-syntax": (place) => ({ message: `${at(place)}: thẻ viết sai. ${notRendered}`, hint: lint }),
  "template-raw-output": (place) => ({
    message: `${at(place)}: không dùng ba ngoặc {{{ … }}}. ${notRendered}`,
    hint: "Thay bằng hai ngoặc {{ … }}.",
  }),
  "template-feature-refused": (params) => ({
    message: `${at(params)}: không dùng ${features[params.feature]}. ${notRendered}`,
    hint: lint,
  }),
  "template-unknown-helper": (params) => ({
    message: `${at(params)}: không có hàm “${params.name}”. ${notRendered}`,
    hint: nearestHint(params.nearest),
  }),
  "template-unknown-field": (params) => ({
    message: `${at(params)}: không có trường “${params.name}”. ${notRendered}`,
    hint: nearestHint(params.nearest),
  }),
  "template-wrong-kind": (params) => ({
    message: `${at(params)}: “${params.name}” là ${kinds[params.found]}, ở đây cần ${format.choice(params.expected.map((kind) => kinds[kind]))}. ${notRendered}`,
    hint: seeFields,
  }),
  "template-helper-arguments": (params) => ({
    message: `${at(params)}: hàm “${params.name}” cần ${format.number(params.expected)} giá trị, đang có ${format.number(params.found)}. ${notRendered}`,
    hint: lint,
  }),
  "template-name-reserved": (params) => ({
    message: `${at(params)}: tên “${params.name}” được dành riêng. ${notRendered}`,
    hint: "Đặt tên khác.",
  }),
  "template-block-unclosed": (place) => ({ message: `${at(place)}: khối chưa được đóng. ${notRendered}`, hint: lint }),
  "template-block-unopened": (place) => ({
    message: `${at(place)}: thẻ đóng không có thẻ mở. ${notRendered}`,
    hint: lint,
  }),
  "template-block-mismatch": (params) => ({
    message: `${at(params)}: thẻ đóng không khớp với ${params.opened} mở ở đoạn ${format.number(params.openedInParagraph)}. ${notRendered}`,
    hint: lint,
  }),
  "template-block-mid-text": (place) => ({
    message: `${at(place)}: thẻ khối nằm giữa chữ khác. ${notRendered}`,
    hint: "Để thẻ mở và thẻ đóng trong cùng một đoạn, hoặc mỗi thẻ trên một đoạn riêng.",
  }),
  "template-block-crosses": (place) => ({
    message: `${at(place)}: khối bắt đầu và kết thúc ở hai chỗ khác nhau (ô, bảng hoặc phần). ${notRendered}`,
    hint: "Đặt thẻ mở và thẻ đóng trong cùng một ô, cùng một bảng hoặc cùng phần thân.",
  }),
  "template-blocks-too-deep": (params) => ({
    message: `${at(params)}: khối lồng nhau quá ${format.number(params.limit)} tầng. ${notRendered}`,
    hint: lint,
  }),
  "template-field-cut": (place) => ({
    message: `${at(place)}: khối bắt đầu hoặc kết thúc ở giữa một trường của Word (số trang, mục lục, tham chiếu…). ${notRendered}`,
    hint: "Để trọn trường đó trong khối hoặc trọn ngoài khối.",
  }),
  "template-note-in-loop": (place) => ({
    message: `${at(place)}: trong khối lặp có chú thích cuối trang hoặc cuối văn bản, mà mỗi chú thích chỉ có một số. ${notRendered}`,
    hint: "Đưa chú thích ra ngoài khối lặp, hoặc viết nội dung chú thích thành một đoạn trong khối.",
  }),
  "template-manifest-invalid": ({ file, path, expected }) => ({
    message: `${file}: ${path} phải là ${expected}. ${notRendered}`,
    hint: "So với tệp mô tả của một mẫu có sẵn trong templates/.",
  }),
  "report-image-too-large": ({ file, what, found, limit }) => ({
    message: `Hình ${file} có ${format.number(found)} ${what === "bytes" ? "byte" : "điểm ảnh"}, quá giới hạn ${format.number(limit)}. ${notRendered}`,
    hint: "Thu nhỏ hình (trong Photos hoặc Paint: Resize), hoặc bỏ thẻ {{hinh …}} khỏi mẫu.",
  }),
  "report-images-too-many": ({ what, found, limit }) => ({
    message: `Báo cáo cần ${format.number(found)} ${what === "bytes" ? "byte hình" : "hình"}, quá giới hạn ${format.number(limit)}. ${notRendered}`,
    hint: "Chọn kỳ ngắn hơn, thu nhỏ các hình, hoặc chỉ in hình của những tồn tại cần thiết.",
  }),
  "template-not-found": ({ template, known, nearest }) => ({
    message: `Không có mẫu báo cáo “${template}”.`,
    hint:
      nearest.length > 0
        ? `Có phải là ${format.choice(nearest)}? Xem các mẫu: cchc report list`
        : `Các mẫu dùng được: ${format.list(known)}. Xem: cchc report list`,
  }),
  "template-format-missing": ({ template, format: wanted, formats }) => ({
    message: `Mẫu “${template}” không có dạng ${wanted}. ${notRendered}`,
    hint: `Chọn --format ${format.choice(formats)}.`,
  }),
  "report-format-unclear": ({ file, formats }) => ({
    message: `Không rõ ${file} là dạng tệp nào. ${notRendered}`,
    hint: `Đặt đuôi tệp là ${format.choice(formats.map((ending) => `.${ending}`))}, hoặc cho --format khớp với đuôi tệp.`,
  }),
  "period-not-begun": ({ from, today }) => ({
    message: `Kỳ báo cáo đến ${format.day(from)} mới bắt đầu, hôm nay là ${format.day(today)}. Chưa có tệp nào được ghi.`,
    hint: "Kiểm tra lại --year hoặc --period.",
  }),
  "period-malformed": ({ text }) => ({
    message: `“${text}” không phải là một kỳ báo cáo.`,
    hint: "Viết ngày đầu và ngày cuối, nối bằng hai dấu chấm: 01/01/2021..30/09/2023.",
  }),
  "explanation-not-found": ({ file, explanation }) => ({
    message: `Bên cạnh ${file} không có ${explanation}, nên không biết số liệu lấy từ đâu.`,
    hint: "Xuất lại báo cáo, hoặc giải thích từ dữ liệu: cchc report explain MẪU --year NĂM",
  }),
  "explanation-invalid": ({ explanation }) => ({
    message: `${explanation} không phải là tệp giải thích số liệu do cchc ghi.`,
    hint: "Xuất lại báo cáo để ghi lại tệp này: cchc report render",
  }),
  "report-figure-not-found": ({ figure, nearest }) => ({
    message: `Báo cáo không có số liệu “${figure}”.`,
    hint: nearest === null ? "Xem tên các số liệu: bỏ --figure." : `Có phải là “${nearest}”?`,
  }),
} satisfies Partial<ProblemTexts>;
