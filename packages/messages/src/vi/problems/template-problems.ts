import type {
  TemplateFileFault,
  TemplateHazard,
  TemplateKind,
  TemplateLimit,
  TemplatePlace,
  UnreachedPlace,
} from "@cchc/core/problems/template-problems";
import { format } from "../format.ts";
import type { ProblemText, ProblemTexts } from "./problem-texts.ts";

const libreOfficeSetup = {
  windows:
    "Cài LibreOffice bằng lệnh winget install TheDocumentFoundation.LibreOffice, hoặc bằng bộ cài tải từ libreoffice.org (máy không có mạng thì chép bộ cài sang).",
  macos: "Cài LibreOffice bằng bộ cài tải từ libreoffice.org, hoặc bằng lệnh brew install libreoffice.",
  linux:
    "Cài LibreOffice, trên Debian và Ubuntu bằng lệnh sudo apt install libreoffice-writer-nogui fonts-liberation2.",
};

const fileFault: { [F in TemplateFileFault]: string } = {
  "not-zip": "đó không phải tệp .docx",
  empty: "tệp rỗng",
  encrypted: "tệp có mật khẩu",
  "old-word": "tệp thuộc định dạng cũ (.doc hoặc .rtf)",
  opendocument: "đó là tệp OpenDocument (.odt)",
  "other-office": "đó là tệp của chương trình khác (như Excel), không phải Word",
  "no-document": "trong tệp không có phần nội dung chính",
  "broken-xml": "nội dung bên trong bị hỏng",
  "strict-format": "tệp lưu theo dạng “Strict Open XML”",
  encoding: "nội dung dùng bảng mã lạ",
  "duplicate-part": "trong tệp có phần bị lặp",
};

/** What to do where saving again in Word does not help. */
const fileRepair: { readonly [F in TemplateFileFault]?: string } = {
  empty: "Chép lại tệp từ nơi có bản đủ, hoặc lấy mẫu có sẵn: cchc report new MẪU",
  encrypted: "Bỏ mật khẩu trong Word: File > Info > Protect Document > Encrypt with Password, xóa mật khẩu rồi lưu.",
  "other-office": "Chọn đúng tệp .docx, hoặc lấy mẫu có sẵn: cchc report new MẪU",
  "strict-format": "Trong Word: File > Save As > “Word Document (.docx)”, không chọn “Strict Open XML”.",
};

const hazardRepair: { readonly [H in TemplateHazard]?: string } = {
  macro: "Trong Word: File > Save As > “Word Document (.docx)” để bỏ macro.",
  embedding: "Trong Word: xóa đối tượng nhúng, hoặc chép nó thành hình (Paste Special > Picture), rồi lưu.",
  "external-link":
    "Hình: chèn lại bằng Insert > Pictures > This Device. Liên kết: File > Info > Edit Links to Files > Break Link. Mẫu gắn kèm: Developer > Document Template > Normal.",
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
const unreached: { [U in UnreachedPlace]: string } = {
  "field-code": "mã trường của Word",
  "alt-text": "mô tả hình (Alt Text)",
  equation: "công thức toán",
  link: "địa chỉ liên kết",
  part: "phần không phải nội dung văn bản (thuộc tính tệp, biểu đồ…)",
};
const acceptChanges = "Trong Word: Review (Xem lại) > Accept All Changes, rồi lưu mẫu.";
const notRendered = "Báo cáo chưa được xuất.";
const lint = "Sửa mẫu trong Word rồi kiểm tra lại: cchc report lint TỆP --as MẪU";
const seeFields = "Xem các trường dùng được: cchc report fields MẪU";

/** Where a problem is: the part, the paragraph, the tag, and the text around it. */
function at({ part, paragraph, text, tag }: TemplatePlace): string {
  const place = [placeName(part), ...(paragraph === 0 ? [] : [`đoạn ${format.number(paragraph)}`])];
  const quoted = text === "" || text === tag ? "" : ` “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
  if (tag !== "") return `${[...place, `thẻ ${tag}`].join(", ")}${quoted === "" ? "" : ` trong${quoted}`}`;
  return place.join(", ") + quoted;
}

/** The parts of a Word file as Word calls them; other names stay, such as those of text templates. */
function placeName(part: string): string {
  const [, name] = /^word\/([a-z]+)\d*\.xml$/.exec(part) ?? [];
  const names = new Map([
    ["document", "Thân văn bản"],
    ["header", "Đầu trang"],
    ["footer", "Chân trang"],
    ["footnotes", "Chú thích cuối trang"],
    ["endnotes", "Chú thích cuối văn bản"],
  ]);
  return names.get(name ?? "") ?? part;
}

/** How a message about a whole file begins. */
function inFile(part: string): string {
  return part === "" ? "Mẫu" : `Mẫu, phần ${part}`;
}

function wordFile(file: string, part: string): string {
  return part === "" ? file : `${file}, phần ${part}`;
}

function nearestHint(nearest: string | null): string {
  return nearest === null ? seeFields : `Có phải là “${nearest}”? ${seeFields}`;
}

/** What is told of a template that is only checked: nothing was to be rendered, and its id is known. */
export function templateAsChecked({ message, hint }: ProblemText, template: string): ProblemText {
  return { message: message.replace(` ${notRendered}`, ""), hint: hint.replace(/ MẪU$/, ` ${template}`) };
}

/** Texts of problems with report templates. */
export const templateProblems = {
  "template-not-docx": ({ part, reason }) => ({
    message: `${inFile(part)}: không đọc được, ${fileFault[reason]}. ${notRendered}`,
    hint: fileRepair[reason] ?? "Mở tệp trong Word và lưu lại dạng “Word Document (.docx)”.",
  }),
  "template-too-large": ({ part, what, found, limit }) => ({
    message: `${inFile(part)}: ${limits[what]} là ${format.number(found)}, quá giới hạn ${format.number(limit)}. ${notRendered}`,
    hint: "Bỏ bớt hình ảnh hoặc nội dung thừa khỏi mẫu.",
  }),
  "template-unsafe-content": ({ part, what, detail }) => ({
    message: `${inFile(part)}: có ${hazards[what]}${detail === "" || detail === part ? "" : ` (${detail})`} nên bị từ chối. ${notRendered}`,
    hint: hazardRepair[what] ?? "Bỏ phần đó khỏi mẫu, hoặc chép nội dung sang một tệp .docx mới.",
  }),
  "word-file-unreadable": ({ file, part, reason }) => ({
    message: `${wordFile(file, part)}: không đọc được, ${fileFault[reason]}. Chưa kiểm được gì.`,
    hint:
      reason === "encrypted" || reason === "strict-format"
        ? (fileRepair[reason] ?? "")
        : "Mở tệp trong Word và lưu lại dạng “Word Document (.docx)”, rồi kiểm lại.",
  }),
  "word-file-too-large": ({ file, part, what, found, limit }) => ({
    message: `${wordFile(file, part)}: ${limits[what]} là ${format.number(found)}, quá giới hạn ${format.number(limit)}. Chưa kiểm được gì.`,
    hint: "Chép phần văn bản cần kiểm sang một tệp Word khác, bỏ bớt hình ảnh.",
  }),
  "word-file-unsafe": ({ file, part, what }) => ({
    message: `${wordFile(file, part)}: có ${hazards[what]} nên bị từ chối. Chưa kiểm được gì.`,
    hint: "Chép nội dung sang một tệp .docx mới rồi kiểm lại.",
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
  "template-block-unclosed": (place) => ({
    message: `${at(place)}: khối chưa được đóng. ${notRendered}`,
    hint: `Thêm thẻ đóng: {{/if}} cho {{#if …}}, {{/each}} cho {{#each …}}. ${lint}`,
  }),
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
  "template-condition-constant": (place) => ({
    message: `${at(place)}: điều kiện này lúc nào cũng cho cùng một kết quả.`,
    hint: `Viết tên một trường vào điều kiện, hoặc bỏ thẻ. ${seeFields}`,
  }),
  "template-never-printed": (params) => ({
    message: `${at(params)}: ${params.branch === "main" ? "nội dung của khối" : "phần {{else}} của khối"} không bao giờ được in, vì khối nằm trong ${params.because} (đoạn ${format.number(params.becauseParagraph)}).`,
    hint: "Đưa khối ra ngoài khối kia, hoặc sửa lại điều kiện.",
  }),
  "template-style-missing": (params) => ({
    message: `${at(params)}: mẫu dùng kiểu (style) “${params.style}” nhưng trong tệp không có kiểu này; Word sẽ in theo kiểu Normal.`,
    hint: "Trong Word, chọn lại kiểu cho đoạn đó rồi lưu.",
  }),
  "template-tag-mistyped": (params) => ({
    message: `${at(params)}: có vẻ là thẻ gõ sai; chữ này sẽ được in nguyên văn.`,
    hint: params.meant === null ? "Thẻ mở bằng {{ và đóng bằng }}; xóa phần thừa." : `Nếu là thẻ, gõ ${params.meant}`,
  }),
  "template-tag-unreached": (params) => ({
    message: `${at(params)}: thẻ nằm trong ${unreached[params.where]} nên không được điền.`,
    hint: "Gõ thẻ vào phần chữ của văn bản, đầu trang hoặc chân trang.",
  }),
  "template-tracked-change": (params) => ({
    message:
      params.how === "around"
        ? `${at(params)}: thẻ có dấu theo dõi thay đổi (Track Changes); thẻ được hiểu như đã chấp nhận thay đổi, còn dấu vẫn nằm lại trong văn bản.`
        : `${at(params)}: thẻ đã bị xóa nhưng vẫn còn dấu theo dõi thay đổi (Track Changes); thẻ không được điền và hiện ra dưới dạng chữ gạch ngang.`,
    hint: acceptChanges,
  }),
  "template-tracked-changes-left": (params) => ({
    message: `${at(params)}: từ đây mẫu còn ${format.number(params.count)} thay đổi đang theo dõi (Track Changes); dấu sẽ có trong mọi văn bản xuất ra.`,
    hint: acceptChanges,
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
  "period-malformed": ({ text, turned }) => ({
    message: turned === null ? `“${text}” không phải là một kỳ báo cáo.` : `Kỳ “${text}” kết thúc trước khi bắt đầu.`,
    hint:
      turned === null
        ? "Viết ngày đầu và ngày cuối, nối bằng hai dấu chấm: 01/01/2021..30/09/2023; hoặc quý, 6 tháng của một năm báo cáo: 2026-Q1, 2026-6T."
        : `Đổi chỗ hai ngày: --period ${turned}`,
  }),
  "explanation-not-found": ({ file, explanation }) => ({
    message: `Bên cạnh ${file} không có ${explanation}, nên không biết số liệu lấy từ đâu.`,
    hint: "Xuất lại báo cáo, hoặc giải thích từ dữ liệu: cchc report explain MẪU --year NĂM",
  }),
  "explanation-invalid": ({ explanation }) => ({
    message: `${explanation} không phải là tệp giải thích số liệu do cchc ghi.`,
    hint: "Xuất lại báo cáo để ghi lại tệp này: cchc report render",
  }),
  "report-figure-not-found": ({ figure, nearest, places = [] }) => {
    const list = nearest.map((words, index) => `${places[index] ?? ""} “${words}”`).join("; ");
    return {
      message: `Báo cáo không có số liệu “${figure}”.`,
      hint:
        places.length > 0
          ? `Số liệu có các chữ đó: ${list}. Ghi số thứ tự: --figure ${places[0]}`
          : nearest.length > 0
            ? `Có phải là “${nearest[0]}”?`
            : "Xem tên các số liệu: bỏ --figure.",
    };
  },
  "batch-needs-folder": ({ output }) => ({
    message: `${output} là một tệp, mà nhiều văn bản thì phải xuất vào một thư mục. ${notRendered}`,
    hint: "Ghi -o là tên một thư mục, chưa có thì được tạo.",
  }),
  "reports-unlike": ({ old, now }) => ({
    message: `Không so sánh được: một bên là văn bản theo mẫu “${old}”, bên kia theo mẫu “${now}”.`,
    hint: "Chọn hai văn bản cùng mẫu; hoặc bỏ tên tệp sau --diff để so với dữ liệu hiện nay.",
  }),
  "libre-office-missing": ({ configured, system }) => ({
    message:
      configured === null
        ? `Máy này chưa có LibreOffice, phần mềm cần để xuất PDF. ${notRendered}`
        : `CCHC_SOFFICE là ${configured}, ở đó không có chương trình nào chạy được. ${notRendered}`,
    hint: `${configured === null ? libreOfficeSetup[system] : "Sửa biến CCHC_SOFFICE cho đúng đường dẫn của soffice, hoặc bỏ biến này để tự tìm."} Hoặc xuất với --format docx, mở bằng Word rồi chọn Tệp > Lưu dưới dạng > PDF.`,
  }),
  "pdf-timed-out": ({ file, seconds }) => ({
    message: `Sau ${format.number(seconds)} giây LibreOffice vẫn chưa đổi xong ${file} sang PDF nên đã được dừng. ${notRendered}`,
    hint: "Thử lại khi máy rảnh hơn; hoặc xuất với --format docx, mở bằng Word rồi chọn Tệp > Lưu dưới dạng > PDF.",
  }),
  "pdf-failed": ({ file, detail }) => ({
    message: `LibreOffice không đổi được ${file} sang PDF${detail === "" ? "" : ` (${detail})`}. ${notRendered}`,
    hint: "Xuất với --format docx và mở thử bằng Word; nếu Word mở được thì chọn Tệp > Lưu dưới dạng > PDF.",
  }),
} satisfies Partial<ProblemTexts>;
