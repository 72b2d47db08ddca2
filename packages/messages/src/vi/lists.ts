import type { ColumnCode, ListKind } from "@cchc/core/lists/list-columns";
import { format } from "./format.ts";

/** What the tables of lists say: headings of columns, and what importing and exporting tell. */
export const lists = {
  /** What a list is called. */
  kind: {
    units: "đơn vị",
    people: "người",
    documents: "văn bản",
    initiatives: "sáng kiến",
    figures: "số liệu",
    tasks: "nhiệm vụ",
    targets: "chỉ tiêu",
    "roll-outs": "báo cáo triển khai",
    "duty-reports": "báo cáo định kỳ",
    findings: "tồn tại",
    visits: "lượt kiểm tra",
    criteria: "bộ tiêu chí",
  } satisfies Record<ListKind, string>,
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
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      from: "Từ ngày",
      to: "Thôi từ ngày",
    },
    documents: {
      id: "Mã",
      number: "Số, ký hiệu",
      issuedOn: "Ngày ban hành",
      title: "Trích yếu",
      issuer: "Cơ quan ban hành",
      correctedNumber: "Số đúng",
      note: "Ghi chú",
    },
    tasks: {
      number: "Số",
      code: "Ký hiệu",
      area: "Lĩnh vực",
      title: "Nội dung",
      lead: "Đơn vị chủ trì",
      leadName: "Tên đơn vị chủ trì",
      coordinators: "Đơn vị phối hợp",
      person: "Người thực hiện",
      product: "Sản phẩm",
      due: "Thời hạn",
      authority: "Thẩm quyền",
      parent: "Thuộc nhiệm vụ",
      assignedBy: "Cơ quan giao",
      note: "Ghi chú",
      percent: "Tiến độ (%)",
      status: "Trạng thái",
      id: "Mã",
    },
    initiatives: {
      number: "Số",
      title: "Tên sáng kiến",
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      year: "Năm",
      area: "Lĩnh vực",
      document: "Văn bản công nhận",
      effect: "Hiệu quả",
      id: "Mã",
    },
    figures: {
      id: "Mã",
      label: "Tên chỉ tiêu",
      value: "Giá trị",
      measure: "Đơn vị tính",
      qualifier: "Từ đi kèm",
      level: "Cấp",
      unit: "Đơn vị",
      from: "Từ ngày",
      to: "Đến ngày",
      parts: "Các phần",
      document: "Văn bản nguồn",
      documentNumber: "Số văn bản nguồn",
      note: "Ghi chú",
      breakdowns: "Cách chia khác",
    },
    targets: {
      number: "Số",
      title: "Nội dung",
      area: "Lĩnh vực",
      scheme: "Bộ chỉ số",
      targetKind: "Cách tính",
      direction: "Chiều",
      goal: "Mục tiêu",
      qualifier: "Từ đi kèm",
      measure: "Đơn vị tính",
      firstYear: "Từ năm",
      lastYear: "Đến năm",
      due: "Thời hạn",
      baselineYear: "Năm gốc",
      baseline: "Giá trị gốc",
      baselineTarget: "So với chỉ tiêu",
      binds: "Áp dụng cho",
      minimum: "Mức tối thiểu cấp trên giao",
      minimumSource: "Văn bản giao",
      belowMinimum: "Thấp hơn mức giao",
      lead: "Mã đơn vị chủ trì",
      leadName: "Đơn vị chủ trì",
      note: "Ghi chú",
      id: "Mã",
    },
    "roll-outs": {
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      on: "Ngày báo cáo",
      document: "Số văn bản",
      note: "Ghi chú",
      id: "Mã",
    },
    "duty-reports": {
      period: "Kỳ",
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      on: "Ngày báo cáo",
      due: "Thời hạn",
      document: "Số văn bản",
      note: "Ghi chú",
      id: "Mã",
    },
    findings: {
      number: "Số",
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      level: "Cấp",
      area: "Lĩnh vực",
      title: "Nội dung",
      severity: "Mức độ",
      status: "Trạng thái",
      foundOn: "Ngày phát hiện",
      due: "Hạn",
      overdue: "Quá hạn",
      daysLate: "Trễ (ngày)",
      workingDaysLate: "Trễ (ngày làm việc)",
      responsible: "Mã đơn vị chịu trách nhiệm",
      responsibleName: "Đơn vị chịu trách nhiệm",
      cause: "Nguyên nhân",
      recommendation: "Kiến nghị",
      visit: "Lượt kiểm tra",
      id: "Mã",
    },
    visits: {
      number: "Số",
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      level: "Cấp",
      kind: "Loại hình",
      status: "Trạng thái",
      plannedOn: "Ngày dự kiến",
      startedOn: "Ngày kiểm tra",
      concludedOn: "Ngày kết luận",
      notice: "Thông báo kết luận",
      areas: "Lĩnh vực",
      findings: "Tồn tại",
      open: "Chưa xong",
      overdue: "Quá hạn",
      closed: "Đã đóng",
      id: "Mã",
    },
    criteria: {
      code: "Ký hiệu",
      title: "Nội dung",
      maximum: "Điểm tối đa",
      scoredBy: "Ai chấm",
      kind: "Loại",
      parent: "Thuộc mục",
      evidence: "Tài liệu kiểm chứng",
      except: "Không áp dụng",
    },
  } satisfies { [K in ListKind]: Record<ColumnCode<K>, string> },
  /** Headings that are understood besides where the real one is missing: those of earlier exports, and common ones. */
  aliases: {
    people: { name: ["Họ tên", "Tên"], unit: ["Mã đơn vị"] },
    tasks: { lead: ["Chủ trì", "Mã đơn vị chủ trì"], coordinators: ["Phối hợp"] },
    initiatives: { unit: ["Mã đơn vị"] },
    figures: { unit: ["Mã đơn vị"] },
    "roll-outs": { unit: ["Mã đơn vị"] },
    "duty-reports": { unit: ["Mã đơn vị"] },
    visits: { unit: ["Mã đơn vị"] },
    criteria: {
      code: ["STT", "TT", "Số"],
      title: ["Tiêu chí", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần"],
      maximum: ["Điểm"],
    },
  } as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  export: {
    /** Behind a file that was written. */
    written: ({ count, kind, file }: { count: number; kind: ListKind; file: string }): string =>
      `Đã xuất ${format.number(count)} ${lists.kind[kind]} ra ${file}.`,
    overwrite: (file: string): string => `${file} đã có. Ghi đè?`,
    incomplete: (count: number): string => `Danh sách chưa đủ: có ${format.number(count)} tệp không đọc được.`,
  },
  import: {
    /** First line of a dry run or of an import. */
    counts: (counts: {
      file: string;
      rows: number;
      added: number;
      changed: number;
      unchanged: number;
      /** Only changed here since the table was exported. */
      kept: number;
      inConflict: number;
      wrong: number;
    }): string =>
      `${counts.file}: ${format.number(counts.rows)} dòng; ${format.number(counts.added)} mới, ` +
      `${format.number(counts.changed)} thay đổi, ${format.number(counts.unchanged)} giữ nguyên, ` +
      (counts.kept === 0 ? "" : `${format.number(counts.kept)} đã thay đổi ở đây từ khi xuất, `) +
      (counts.inConflict === 0 ? "" : `${format.number(counts.inConflict)} xung đột, `) +
      `${format.number(counts.wrong)} có lỗi.`,
    /** The sheet that was read. */
    sheet: (name: string): string => `Trang tính “${name}”.`,
    notInTable: (count: number): string => `${format.number(count)} mục không có trong bảng: giữ nguyên, không xóa.`,
    /** Above cells that changed here since the table was exported and were not edited in it. */
    keptCells: "Đã thay đổi ở đây từ khi xuất, bảng không sửa; giữ như ở đây:",
    /** Above cells that were changed on both sides, by what becomes of them. */
    settled: {
      keep: "Xung đột, giữ như ở đây:",
      take: "Xung đột, lấy theo bảng:",
    },
    inTable: "Trong bảng",
    here: "Ở đây",
    cell: "Ô",
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
    viewOnly: (headings: readonly string[]): string =>
      `Cột chỉ để xem, không nhập: ${headings.map((heading) => `“${heading}”`).join(", ")}.`,
    nothingWritten: "Chưa có gì được ghi: sửa các dòng trên rồi chạy lại.",
    dryRun: "Đây là bản thử, chưa có gì được ghi. Thêm --apply để nhập.",
    nothingToDo: "Không có gì để nhập: dữ liệu đã đúng như trong tệp.",
    /** Where the file has columns that are only written. */
    nothingElseToDo: "Không có gì để nhập: các cột nhập được đều đã đúng như trong tệp.",
    applied: ({ count, kind }: { count: number; kind: ListKind }): string =>
      `Đã nhập ${format.number(count)} ${lists.kind[kind]}.`,
    ask: "Tệp này là danh sách gì",
    askDuty: "Báo cáo của việc định kỳ nào",
  },
};
