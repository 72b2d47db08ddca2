import type { FileIoReason, JsonReason } from "@cchc/core/problems/file-problems";
import { expectation, foundThere, placeInDocument } from "../expectation.ts";
import { format } from "../format.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const fileIoReason: { [R in FileIoReason]: string } = {
  "disk-full": "ổ đĩa đã đầy",
  "size-limit": "tệp vượt giới hạn dung lượng của hệ thống",
  "read-only": "thư mục hoặc ổ đĩa chỉ cho phép đọc",
  "no-permission": "tài khoản này không có quyền",
  hardware: "thiết bị lưu trữ báo lỗi",
  "name-too-long": "tên hoặc đường dẫn quá dài",
  "not-a-file": "đó không phải là một tệp",
  "not-a-folder": "đó không phải là một thư mục",
  "symlink-loop": "liên kết trỏ vòng vào chính nó",
  "too-many-open-files": "máy đang mở quá nhiều tệp",
  busy: "tệp đang được chương trình khác dùng",
  other: "hệ thống từ chối",
};

const jsonReason: { [R in JsonReason]: string } = {
  empty: "tệp rỗng",
  "conflict-marker": "còn dấu xung đột của git (<<<<<<<)",
  "unexpected-end": "tệp bị cắt cụt, thiếu phần cuối",
  "unexpected-character": "có ký tự không đúng chỗ",
  "unterminated-string": "thiếu dấu ngoặc kép đóng",
  "invalid-string": "chuỗi chứa ký tự không hợp lệ",
  "invalid-number": "số viết sai dạng",
  "property-name-expected": "thiếu tên thuộc tính",
  "value-expected": "thiếu giá trị",
  "colon-expected": "thiếu dấu hai chấm",
  "comma-expected": "thiếu dấu phẩy",
  "trailing-comma": "thừa dấu phẩy ở cuối",
  "trailing-content": "có nội dung thừa sau khi JSON kết thúc",
  comment: "JSON không cho phép chú thích",
};

const seeBroken = "Sửa tệp rồi chạy `cchc check` để kiểm tra lại.";

/** Texts of problems with files and what is in them. */
export const fileProblems = {
  "workspace-not-found": ({ from }) => ({
    message:
      from === ""
        ? "Chưa mở thư mục dữ liệu nào."
        : `Không tìm thấy không gian làm việc (tệp cchc.json) tại ${from} hay thư mục nào bên trên.`,
    hint: "Tạo mới bằng `cchc init`, hoặc chỉ ra thư mục bằng `cchc -w THƯ_MỤC …`.",
  }),
  "workspace-exists": ({ folder }) => ({
    message: `${folder} đã là một không gian làm việc nên được giữ nguyên.`,
    hint: "Chọn thư mục khác, hoặc làm việc với thư mục này: cchc -w THƯ_MỤC agenda",
  }),
  "file-not-found": ({ file }) => ({
    message: `Không có tệp ${file}.`,
    hint: "Kiểm tra lại tên và thư mục của tệp.",
  }),
  "file-locked": ({ file, holder, seconds, lock }) => ({
    message: `${file} đang được ${holder} sửa; đã chờ ${format.number(seconds)} giây. Chưa có gì được ghi.`,
    hint: `Đợi bên kia xong rồi chạy lại lệnh. Nếu máy đó đã tắt hẳn, xóa tệp khóa ${lock}.`,
  }),
  "file-too-large": ({ file, bytes, limit }) => ({
    message: `${file} nặng ${format.bytes(bytes)}, quá giới hạn ${format.bytes(limit)} nên không được đọc.`,
    hint: "Kiểm tra xem có chép nhầm tệp khác vào đây không.",
  }),
  "file-in-use": ({ file, seconds }) => ({
    message: `${file} đang được chương trình khác mở; đã chờ ${format.number(seconds)} giây. Tệp còn nguyên.`,
    hint: "Đóng tệp trong Word hoặc trình soạn thảo rồi chạy lại lệnh.",
  }),
  "changes-outdated": () => ({
    message: "Sửa đổi chưa lưu không còn khớp với tệp vừa thay đổi trên đĩa. Cả hai bản vẫn còn nguyên.",
    hint: "So sánh hai bản, rồi giữ bản trên đĩa hoặc ghi đè.",
  }),
  "edit-refused": ({ file, because }) => ({
    message: {
      changed: `${file} vừa được sửa ở chỗ khác trong lúc ghi. Thay đổi này chưa được ghi.`,
      "read-only": `${file} là tệp chỉ đọc, nên không sửa được. Chưa có gì được ghi.`,
      editor: `Trình soạn thảo không nhận thay đổi của ${file}. Chưa có gì được ghi.`,
    }[because],
    hint: {
      changed: "Xem lại nội dung mới rồi làm lại.",
      "read-only": "Bỏ thuộc tính chỉ đọc của tệp, hoặc sao chép thư mục ra nơi khác để sửa.",
      editor: "Đóng tệp rồi mở lại; nếu vẫn không được, mở nhật ký để gửi cho người hỗ trợ.",
    }[because],
  }),
  "file-unsaved": ({ file }) => ({
    message: `${file} đang có sửa đổi chưa lưu. Chưa ghi gì.`,
    hint: "Lưu tệp đó (Ctrl+S) rồi làm lại.",
  }),
  "file-changed-on-disk": ({ file }) => ({
    message: `${file} đã thay đổi trên đĩa kể từ khi được đọc. Chưa có gì được ghi.`,
    hint: "Chạy lại lệnh để làm việc với nội dung mới.",
  }),
  "import-outdated": ({ file }) => ({
    message: `${file} đã được sửa sau khi đọc thử bảng. Chưa ghi gì.`,
    hint: "Đọc lại bảng để so với nội dung mới, rồi mới ghi.",
  }),
  "file-exists": ({ file }) => ({
    message: `${file} đã có sẵn nên được giữ nguyên.`,
    hint: "Chọn tên khác, hoặc chuyển tệp cũ đi chỗ khác trước.",
  }),
  "duplicate-document": ({ file, otherFile }) => ({
    message: `${file} là bản sao của ${otherFile}: cả hai chứa cùng một cuộc kiểm tra. Chỉ tính tệp sau.`,
    hint: "So sánh hai tệp, giữ nội dung đúng ở tệp sau rồi chuyển bản sao ra khỏi thư mục visits.",
  }),
  "hand-over-unfinished": ({ file, findings }) => ({
    message: `Thay đổi đơn vị đã được ghi, nhưng còn ${findings} tồn tại chưa bàn giao: hiện không sửa được ${file}.`,
    hint: "Đừng ghi lại thay đổi này. Khi tệp đã rảnh và nguyên vẹn, chạy: cchc check --fix",
  }),
  "written-in-part": ({ files }) => ({
    message: `Có tệp không ghi được nên cả lần ghi phải dừng. Riêng ${format.list(files)} vừa được chương trình khác sửa nên không trả lại như cũ được; các tệp còn lại đã trở về như trước.`,
    hint: `Xem nội dung từng tệp đã nêu, hoàn tác phần thừa bằng cchc undo, rồi chạy lại lệnh.`,
  }),
  "write-unfinished": ({ files }) => ({
    message: `Một lần ghi nhiều tệp đã bị ngắt giữa chừng: ${format.number(files)} tệp đã ghi, các tệp còn lại thì chưa. Chưa có gì được ghi thêm.`,
    hint: "Trả các tệp về như trước lần ghi đó: cchc check --fix; rồi chạy lại lệnh.",
  }),
  "file-not-utf8": ({ file, line, looksLike }) => ({
    message: `${file}, dòng ${line}: chữ không theo bảng mã UTF-8${looksLike === "utf-16" ? " (có vẻ là UTF-16)" : ""}. Tệp còn nguyên.`,
    hint: "Mở tệp, lưu lại với bảng mã UTF-8 rồi chạy lại lệnh.",
  }),
  "file-io": ({ file, reason, errno }) => ({
    message: `Không đọc hoặc ghi được ${file}: ${fileIoReason[reason]}${errno === "" ? "" : ` (${errno})`}. Dữ liệu cũ còn nguyên.`,
    hint: "Khắc phục nguyên nhân trên rồi chạy lại lệnh.",
  }),
  "json-malformed": ({ file, line, column, reason }) => ({
    message: `${file}, dòng ${line}, cột ${column}: không phải JSON hợp lệ, ${jsonReason[reason]}. Tệp còn nguyên.`,
    hint: seeBroken,
  }),
  "json-duplicate-key": ({ file, line, path, key }) => ({
    message: `${file}, dòng ${line}: thuộc tính “${key}” có hai lần tại ${path}. Tệp còn nguyên.`,
    hint: seeBroken,
  }),
  "json-too-deep": ({ file, line, limit }) => ({
    message: `${file}, dòng ${line}: lồng nhau quá ${format.number(limit)} tầng nên không được đọc.`,
    hint: seeBroken,
  }),
  "json-forbidden-key": ({ file, path, key }) => ({
    message: `${file}: không được dùng tên thuộc tính “${key}” (tại ${path}). Tệp còn nguyên.`,
    hint: seeBroken,
  }),
  "document-invalid": ({ file, line, path, expected, found }) => ({
    message: `${file}, dòng ${line}: ${placeInDocument(path)} phải là ${expectation(expected)}, nhưng ${foundThere(found)}. Tệp còn nguyên.`,
    hint: seeBroken,
  }),
  "document-too-new": ({ file, found, supported }) => ({
    message: `${file} do bản phần mềm mới hơn ghi (phiên bản dữ liệu ${found}, bản này hiểu đến ${supported}). Tệp còn nguyên.`,
    hint: "Cập nhật cchc rồi chạy lại lệnh.",
  }),
  "document-wrong-kind": ({ file, found, expected }) => ({
    message: `${file} ${found === "" ? "không ghi là loại nào" : `là loại “${found}”`}, ở đây cần loại “${expected}”. Tệp còn nguyên.`,
    hint: "Kiểm tra xem tệp có bị đổi tên hay đặt nhầm thư mục không.",
  }),
  "path-leaves-workspace": ({ file, path }) => ({
    message: `${file === "" ? "" : `${file}: `}đường dẫn “${path}” dẫn ra ngoài không gian làm việc nên bị từ chối. Chưa có gì được ghi.`,
    hint: "Chép tệp vào trong không gian làm việc rồi dùng đường dẫn bên trong.",
  }),
} satisfies Partial<ProblemTexts>;
