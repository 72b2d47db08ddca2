import type { ColumnCode, ListKind } from "@cchc/core/lists/list-columns";
import { format } from "./format.ts";

/** What the tables of lists say: headings of columns, and what importing and exporting tell. */
export const lists = {
  /** What a list is called. */
  kind: { units: "đơn vị", people: "người" } satisfies Record<ListKind, string>,
  /** Headings by list and column. */
  headings: {
    units: {
      id: "Mã",
      name: "Tên",
      level: "Cấp",
      category: "Loại",
      parent: "Trực thuộc",
      parentName: "Tên đơn vị cấp trên",
      from: "Từ ngày",
      to: "Không còn từ ngày",
    },
    people: {
      id: "Mã",
      number: "Số",
      name: "Họ và tên",
      title: "Chức vụ",
      unit: "Mã đơn vị",
      unitName: "Đơn vị",
      from: "Từ ngày",
      to: "Thôi từ ngày",
    },
  } satisfies { [K in ListKind]: Record<ColumnCode<K>, string> },
  import: {
    /** First line of a dry run or of an import. */
    counts: (counts: {
      file: string;
      rows: number;
      added: number;
      changed: number;
      unchanged: number;
      wrong: number;
    }): string =>
      `${counts.file}: ${format.number(counts.rows)} dòng; ${format.number(counts.added)} mới, ` +
      `${format.number(counts.changed)} thay đổi, ${format.number(counts.unchanged)} giữ nguyên, ` +
      `${format.number(counts.wrong)} có lỗi.`,
    row: "Dòng",
    column: "Cột",
    problem: "Vấn đề",
    hint: "Cách sửa",
    name: "Tên",
    what: "Nội dung",
    added: "mới",
    change: ({ column, from, to }: { column: string; from: string; to: string }): string =>
      `${column}: ${from === "" ? "trống" : from} → ${to === "" ? "trống" : to}`,
    value: ({ column, to }: { column: string; to: string }): string => `${column}: ${to}`,
    moreRows: (count: number): string => `… và ${format.number(count)} dòng nữa.`,
    moreProblems: (count: number): string => `… và ${format.number(count)} vấn đề nữa. Thêm --json để xem tất cả.`,
    unknownColumn: ({ heading, position }: { heading: string; position: number }): string =>
      heading === ""
        ? `Bỏ qua cột thứ ${position}: cột này không có tên.`
        : `Bỏ qua cột “${heading}”: danh sách này không có cột đó.`,
    nothingWritten: "Chưa có gì được ghi: sửa các dòng trên rồi chạy lại.",
    dryRun: "Đây là bản thử, chưa có gì được ghi. Thêm --apply để nhập.",
    nothingToDo: "Không có gì để nhập: dữ liệu đã đúng như trong tệp.",
    applied: ({ count, kind }: { count: number; kind: ListKind }): string =>
      `Đã nhập ${format.number(count)} ${lists.kind[kind]}.`,
    ask: "Tệp này là danh sách gì",
  },
};
