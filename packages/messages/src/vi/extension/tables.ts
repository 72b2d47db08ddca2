import type { ExportKind } from "@cchc/core/lists/list-kinds";
import { format } from "../format.ts";
import { lists } from "../lists.ts";

/** Lists out to Excel and in from it, beside the words of lists. */
export const tables = {
  export: "Xuất ra Excel",
  import: "Nhập từ Excel",
  choose: "Chọn bảng này",
  whichList: "Danh sách nào?",
  whichPlan: "Của kế hoạch nào?",
  whichProgramme: "Của kế hoạch kiểm tra nào?",
  pointsOn: "Điểm trong bảng được chấm ngày nào?",
  whichSource: "Dòng chưa ghi văn bản nguồn thì lấy từ văn bản nào?",
  source: (document: string): string => `Dòng chưa ghi văn bản nguồn được ghi theo: ${document}.`,
  /** Buttons that say for the whole table what its rows lack. */
  gaps: { source: "Chọn văn bản nguồn…", cards: "Mở phiếu cho đơn vị chưa có" },
  noProgramme: "(không theo kế hoạch kiểm tra nào)",
  whichCollection: "Bộ số liệu nào?",
  newCollection: "bộ số liệu mới của năm nay",
  exporting: "Đang xuất danh sách…",
  reading: (file: string): string => `Đang đọc ${file}…`,
  open: "Mở tệp",
  filter: { csv: "Bảng CSV", xlsx: "Bảng tính Excel", both: "Bảng Excel, CSV" },
  /** The beginning of a file's name: plain letters. */
  fileName: {
    findings: "ton-tai",
    visits: "luot-kiem-tra",
    units: "don-vi",
    people: "nguoi",
    documents: "van-ban",
    initiatives: "sang-kien",
    figures: "so-lieu",
    indicators: "chi-tieu-thong-ke",
    tasks: "nhiem-vu",
    targets: "chi-tieu",
    "roll-outs": "trien-khai",
    "duty-reports": "bao-cao-dinh-ky",
    criteria: "bo-tieu-chi",
    scores: "diem",
    "index-results": "ket-qua-chi-so",
    "index-components": "chi-so-thanh-phan",
  } satisfies Record<ExportKind, string>,
  title: ({ kind, file }: { kind: ExportKind; file: string }): string => `Nhập ${lists.kind[kind]} từ ${file}`,
  /** Sums and maxima that do not agree; they keep nothing from being imported. */
  doubtful: (count: number): string => `Chỗ không khớp, vẫn nhập được (${format.number(count)})`,
  problems: (count: number): string => `Chỗ sai (${format.number(count)})`,
  conflicts: (count: number): string => `Xung đột: cả trong bảng và ở đây đều đã sửa (${format.number(count)})`,
  changed: (count: number): string => `Thay đổi (${format.number(count)})`,
  added: (count: number): string => `Mới (${format.number(count)})`,
  value: "Đang ghi",
  mend: "Chưa có gì được ghi. Sửa các chỗ sai trong bảng, lưu lại, rồi bấm “Đọc lại bảng”.",
  dryRun: "Đây là bản thử, chưa có gì được ghi. Xem lại rồi bấm “Nhập vào dữ liệu”.",
  apply: "Nhập vào dữ liệu",
  again: "Đọc lại bảng",
  readInstead: ({ heading, instead }: { heading: string; instead: string }): string =>
    `Bỏ qua cột “${heading}”: đã đọc cột “${instead}” thay cho nó. Muốn đọc cột này thì bỏ cột “${instead}” khỏi bảng rồi đọc lại.`,
  /** A column that holds something; the button is below. */
  leftOut: ({ heading, rows }: { heading: string; rows: number }): string =>
    `Bỏ qua cột “${heading}”, có dữ liệu ở ${format.number(rows)} dòng: danh sách này không có cột đó. Nếu chính là một cột của danh sách thì bấm “Chỉ thêm cột…”.`,
  keepHere: "Xung đột: giữ như ở đây",
  takeTable: "Xung đột: lấy theo bảng",
  /** Where nothing is like what was typed. */
  unknownUnit: "Ghi đúng tên đơn vị như ở khung Đơn vị; đơn vị mới thì thêm vào đó trước.",
  mark: "Ghi bảng có đánh dấu chỗ sai…",
  /** Visits that an import planned cannot be undone, only cancelled. */
  cancelled: ({ file, visits }: { file: string; visits: number }): string =>
    `Đã hoàn tác lần nhập từ ${file}: hủy ${format.number(visits)} lượt kiểm tra vừa lên kế hoạch; lịch sử vẫn lưu.`,
};
