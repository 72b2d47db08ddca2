import type { ColumnCode, ListKind } from "@cchc/core/lists/list-columns";
import type { MatchedRow, ProposedId } from "@cchc/core/lists/plan-import";
import type { UnknownColumn } from "@cchc/core/lists/read-rows";
import { matchGroups } from "../match-groups.ts";
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
    indicators: "chỉ tiêu thống kê",
    tasks: "nhiệm vụ",
    targets: "chỉ tiêu",
    "roll-outs": "báo cáo triển khai",
    "duty-reports": "báo cáo định kỳ",
    findings: "tồn tại",
    visits: "lượt kiểm tra",
    criteria: "bộ tiêu chí",
    "index-results": "kết quả chỉ số",
    "index-components": "chỉ số thành phần",
    scores: "điểm",
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
      indicator: "Mã chỉ tiêu",
      before: "Giá trị trước",
      unit: "Đơn vị",
      from: "Từ ngày",
      to: "Đến ngày",
      parts: "Các phần",
      document: "Văn bản nguồn",
      documentNumber: "Số văn bản nguồn",
      note: "Ghi chú",
      breakdowns: "Cách chia khác",
    },
    indicators: {
      id: "Mã",
      title: "Tên chỉ tiêu",
      measure: "Đơn vị tính",
      indicatorKind: "Cách tính",
      level: "Cấp",
      period: "Kỳ",
      numerator: "Tử số",
      denominator: "Mẫu số",
      partitions: "Tổng của các phần",
      overlaps: "Cách chia có phần trùng",
      countedBy: "Phần mềm đếm",
      area: "Lĩnh vực",
      annex: "Biểu",
      place: "Thứ tự",
      note: "Ghi chú",
      definitions: "Cách hiểu theo thời gian",
    },
    targets: {
      number: "Số",
      title: "Nội dung",
      area: "Lĩnh vực",
      scheme: "Bộ chỉ số",
      indicator: "Mã chỉ tiêu thống kê",
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
      status: "Đánh giá",
      resultYear: "Năm của kết quả",
      result: "Kết quả",
      resultRank: "Thứ hạng đạt được",
      resultOutOf: "Trên tổng số",
      change: "Tăng, giảm (%)",
      unitsBound: "Số đơn vị phải thực hiện",
      unitsReached: "Số đơn vị đạt",
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
      description: "Mô tả",
      severity: "Mức độ",
      source: "Nguồn phát hiện",
      status: "Trạng thái",
      foundOn: "Ngày phát hiện",
      due: "Hạn",
      overdue: "Quá hạn",
      daysLate: "Trễ (ngày)",
      workingDaysLate: "Trễ (ngày làm việc)",
      responsible: "Đơn vị chịu trách nhiệm",
      responsibleName: "Tên đơn vị chịu trách nhiệm",
      cause: "Nguyên nhân",
      recommendation: "Kiến nghị",
      visit: "Lượt kiểm tra",
      lateReason: "Lý do bổ sung sau kết luận",
      id: "Mã",
    },
    scores: {
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      code: "Ký hiệu",
      title: "Tiêu chí",
      maximum: "Điểm tối đa",
      scoredBy: "Ai chấm",
      self: "Điểm tự chấm",
      appraised: "Điểm thẩm định",
      survey: "Điểm khảo sát",
      note: "Ghi chú",
      scorecard: "Phiếu chấm điểm",
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
    "index-results": {
      number: "Số",
      year: "Năm",
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      competitor: "Đơn vị ngoài danh mục",
      value: "Giá trị",
      qualifier: "Từ đi kèm",
      measure: "Đơn vị tính",
      maximum: "Thang tối đa",
      rank: "Hạng",
      outOf: "Trong số",
      group: "Nhóm",
      peerGroup: "Nhóm so sánh",
      document: "Văn bản nguồn",
      source: "Nguồn khác",
      publishedOn: "Ngày công bố",
      note: "Ghi chú",
      percent: "Tỷ lệ so với thang (%)",
      id: "Mã",
    },
    "index-components": {
      result: "Kết quả",
      year: "Năm",
      unit: "Đơn vị",
      unitName: "Tên đơn vị",
      code: "Ký hiệu",
      title: "Chỉ số thành phần",
      value: "Điểm",
      maximum: "Điểm tối đa",
      rank: "Hạng",
      area: "Lĩnh vực",
      lost: "Điểm mất",
      percent: "Tỷ lệ đạt (%)",
      id: "Mã",
    },
  } satisfies { [K in ListKind]: Record<ColumnCode<K>, string> },
  /** Headings that are understood besides where the real one is missing: those of earlier exports, and common ones. */
  aliases: {
    units: {
      name: [
        ...["Tên đơn vị", "Tên cơ quan", "Tên cơ quan, đơn vị", "Cơ quan, đơn vị", "Tên đơn vị, địa phương"],
        ...["Đơn vị", "Cơ quan"],
      ],
      level: ["Cấp hành chính", "Cấp đơn vị"],
      category: ["Loại đơn vị", "Loại cơ quan", "Loại hình đơn vị", "Phân loại", "Phân loại đơn vị"],
      parent: ["Đơn vị cấp trên", "Cơ quan cấp trên", "Cơ quan chủ quản", "Trực thuộc đơn vị"],
    },
    people: {
      name: ["Họ tên", "Họ tên cán bộ", "Họ và tên cán bộ", "Họ tên công chức", "Họ, tên", "Tên"],
      title: ["Chức danh", "Chức vụ, chức danh", "Chức danh, chức vụ"],
      unit: ["Mã đơn vị", "Đơn vị công tác", "Cơ quan công tác", "Cơ quan, đơn vị", "Cơ quan"],
    },
    documents: {
      number: ["Số hiệu", "Số văn bản", "Số, ký hiệu văn bản"],
      issuedOn: ["Ngày, tháng, năm ban hành", "Ngày văn bản", "Ngày, tháng văn bản"],
      title: ["Tên văn bản", "Trích yếu nội dung", "Tên loại và trích yếu nội dung", "Nội dung"],
      issuer: ["Nơi ban hành", "Tác giả"],
    },
    tasks: {
      title: ["Nhiệm vụ", "Tên nhiệm vụ", "Nội dung nhiệm vụ", "Nội dung công việc", "Công việc"],
      lead: ["Chủ trì", "Mã đơn vị chủ trì", "Cơ quan chủ trì", "Cơ quan, đơn vị chủ trì"],
      coordinators: ["Phối hợp", "Cơ quan phối hợp", "Cơ quan, đơn vị phối hợp"],
      product: [
        "Sản phẩm đầu ra",
        "Sản phẩm dự kiến",
        "Kết quả, sản phẩm",
        "Sản phẩm, kết quả",
        "Kết quả, sản phẩm đầu ra",
      ],
      due: ["Thời hạn hoàn thành", "Hạn hoàn thành", "Thời gian hoàn thành"],
      authority: ["Cấp có thẩm quyền", "Người có thẩm quyền"],
      person: ["Người phụ trách", "Cán bộ phụ trách"],
    },
    initiatives: {
      title: ["Sáng kiến", "Tên sáng kiến, mô hình", "Tên sáng kiến, giải pháp"],
      unit: ["Mã đơn vị", "Cơ quan, đơn vị", "Cơ quan"],
      year: ["Năm công nhận", "Năm áp dụng"],
    },
    figures: {
      id: ["Mã số liệu"],
      label: ["Chỉ tiêu thống kê", "Tên chỉ tiêu thống kê", "Tên số liệu", "Chỉ tiêu", "Nội dung"],
      value: ["Số liệu", "Kết quả", "Số lượng"],
      measure: ["ĐVT"],
      unit: ["Mã đơn vị", "Cơ quan, đơn vị"],
      document: ["Nguồn", "Nguồn số liệu", "Nguồn văn bản", "Văn bản"],
    },
    indicators: {
      title: ["Chỉ tiêu thống kê", "Tên chỉ tiêu thống kê", "Chỉ tiêu"],
      measure: ["ĐVT"],
      period: ["Kỳ báo cáo"],
    },
    "roll-outs": { unit: ["Mã đơn vị", "Cơ quan, đơn vị", "Cơ quan"], document: ["Văn bản", "Số báo cáo"] },
    "duty-reports": {
      period: ["Kỳ báo cáo"],
      unit: ["Mã đơn vị", "Cơ quan, đơn vị", "Cơ quan"],
      on: ["Ngày gửi báo cáo", "Ngày gửi"],
      document: ["Số báo cáo"],
    },
    visits: {
      unit: ["Mã đơn vị", "Đơn vị được kiểm tra", "Cơ quan, đơn vị", "Cơ quan, đơn vị được kiểm tra"],
      kind: ["Hình thức kiểm tra", "Loại hình kiểm tra", "Hình thức"],
      plannedOn: ["Ngày kiểm tra dự kiến", "Thời gian dự kiến", "Thời gian kiểm tra"],
    },
    "index-results": {
      unit: ["Mã đơn vị", "Cơ quan, đơn vị"],
      competitor: ["Tỉnh, thành phố", "Địa phương", "Tên tỉnh, thành phố", "Tỉnh"],
      rank: ["Xếp hạng", "Thứ hạng", "Vị trí xếp hạng"],
      // Where several of these stand side by side, the result itself comes first, then sums, then points of any kind.
      value: ["Kết quả", "Chỉ số", "Tổng điểm", "Tổng số", "Tổng số điểm", "Điểm số", "Điểm"],
      outOf: [
        ...["Số đơn vị được xếp hạng", "Số đơn vị xếp hạng", "Tổng số đơn vị được xếp hạng", "Tổng số đơn vị xếp hạng"],
        ...["Tổng số đơn vị", "Trên tổng số đơn vị", "Trên tổng số", "Tổng số tỉnh, thành phố", "Số tỉnh, thành phố"],
        ...["Số tỉnh, thành phố được xếp hạng", "Trong tổng số"],
      ],
      year: ["Năm đánh giá"],
    },
    "index-components": {
      unit: ["Mã đơn vị"],
      code: ["STT", "TT"],
      title: ["Tiêu chí", "Lĩnh vực, tiêu chí", "Tên chỉ số thành phần", "Nội dung"],
      value: ["Điểm đạt được", "Điểm đạt"],
      maximum: ["Điểm chuẩn", "Thang điểm"],
      rank: ["Xếp hạng", "Thứ hạng"],
    },
    findings: {
      title: [
        ...["Tồn tại", "Nội dung tồn tại", "Tồn tại, hạn chế", "Nội dung tồn tại, hạn chế", "Hạn chế"],
        ...["Tên tồn tại", "Nội dung hạn chế"],
      ],
      responsible: ["Mã đơn vị chịu trách nhiệm", "Cơ quan chịu trách nhiệm", "Trách nhiệm"],
      due: ["Thời hạn", "Thời hạn khắc phục", "Hạn khắc phục"],
      recommendation: ["Kiến nghị, đề xuất", "Yêu cầu khắc phục"],
    },
    scores: {
      unit: ["Mã đơn vị"],
      code: ["STT", "TT", "Số", "Mã tiêu chí"],
      title: ["Nội dung", "Nội dung tiêu chí", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần"],
      self: ["Tự chấm", "Điểm tự đánh giá"],
      appraised: ["Thẩm định"],
      survey: ["Điểm điều tra xã hội học", "Khảo sát"],
    },
    criteria: {
      code: ["STT", "TT", "Số"],
      title: ["Tiêu chí", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần"],
      maximum: ["Điểm"],
      scoredBy: [
        "Cách chấm",
        "Hình thức chấm",
        "Phương thức chấm",
        "Hình thức đánh giá",
        "Người chấm",
        "Cách đánh giá",
      ],
    },
  } as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  /** What the values of a column are called besides, by group and code. */
  otherLabels: {
    level: {
      province: ["Tỉnh", "Thành phố trực thuộc trung ương"],
      district: ["Huyện", "Huyện, thị xã, thành phố"],
      commune: ["Xã", "Phường", "Đặc khu", "Thị trấn", "Xã, phường", "Phường, xã", "Xã, phường, thị trấn"],
    },
    category: {
      department: ["Sở", "Sở, ngành", "Cơ quan chuyên môn", "Sở, ban, ngành tỉnh"],
      "vertical-agency": ["Ngành dọc", "Cơ quan trung ương đóng trên địa bàn"],
      "public-service-unit": ["Đơn vị sự nghiệp", "Sự nghiệp công lập"],
      "people-committee": ["UBND", "UBND cấp xã", "UBND xã", "UBND huyện", "UBND cấp huyện", "UBND xã, phường"],
      "economic-zone-board": ["Ban Quản lý khu kinh tế", "Ban Quản lý khu công nghiệp"],
    },
    scorer: {
      self: ["Tự chấm", "Tự chấm điểm", "Tự đánh giá", "Đơn vị tự đánh giá", "Đơn vị"],
      appraisal: ["Hội đồng thẩm định", "Thẩm định hồ sơ", "Sở Nội vụ thẩm định", "Tổ thẩm định"],
      survey: [
        "Điều tra xã hội học",
        "Điều tra XHH",
        "Điều tra",
        "XHH",
        "Khảo sát hài lòng",
        "Khảo sát, điều tra xã hội học",
      ],
    },
  } as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  /** What workbooks of lists say in their sheets, and what is told of how one was read. */
  sheet: {
    choices: "Danh mục",
    notAmong: { title: "Không có trong danh mục", text: "Chọn một giá trị trong danh sách của ô này." },
    page: "Trang {page}/{pages}",
    /** A sheet is called like its list. */
    name: (kind: ListKind): string => lists.kind[kind].charAt(0).toUpperCase() + lists.kind[kind].slice(1),
    read: ({ name, row }: { name: string; row: number }): string =>
      `Đọc trang tính “${name}”, tên các cột ở dòng ${format.number(row)}.`,
    others: (names: readonly string[]): string =>
      `Không đọc trang tính khác: ${names.map((name) => `“${name}”`).join(", ")}. Muốn đọc thì thêm --sheet.`,
    hiddenSheet: "Trang tính này đang ẩn trong Excel.",
    hidden: ({ rows, columns }: { rows: number; columns: number }): string =>
      `Đã đọc cả ${format.list([...(rows > 0 ? [`${format.number(rows)} dòng`] : []), ...(columns > 0 ? [`${format.number(columns)} cột`] : [])])} đang ẩn.`,
    formulas: ({ count, first }: { count: number; first: readonly string[] }): string =>
      `${format.number(count)} ô là công thức: lấy kết quả đã lưu trong tệp (${first.join(", ")}${count > first.length ? ", …" : ""}).`,
    macros: "Tệp có macro: chỉ đọc dữ liệu, không chạy macro.",
    /** Behind a sheet with the problems marked. */
    problemsWritten: ({ count, file }: { count: number; file: string }): string =>
      `Đã ghi ${file} với ${format.number(count)} vấn đề được đánh dấu. Sửa trong đó, lưu lại rồi nhập lại.`,
    noProblems: "Không có vấn đề nào nên không ghi tệp đánh dấu.",
  },
  export: {
    /** Behind a file that was written. */
    written: ({ count, kind, file }: { count: number; kind: ListKind; file: string }): string =>
      // A set is exported by its items.
      `Đã xuất ${format.number(count)} ${kind === "criteria" ? "mục của bộ tiêu chí" : lists.kind[kind]} ra ${file}.`,
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
    /** Which rows without an id were found here and by what, and which new ones could not get the id of their name. */
    matches: ({
      kind,
      matched,
      proposedIds,
    }: {
      kind: ListKind;
      matched: readonly MatchedRow[];
      proposedIds: readonly ProposedId[];
    }): string[] => {
      const headings: Readonly<Record<string, string>> = lists.headings[kind];
      const groups = matchGroups(matched).map(({ by, rows, shown }) => {
        const columns = format.list(by.map((column) => `“${headings[column] ?? column}”`));
        const names = shown.map(({ label, name }) => (label === name ? name : `“${label}” là ${name}`));
        const more = rows.length - shown.length;
        return `Nhận ra ${format.number(rows.length)} ${lists.kind[kind]} đã có theo cột ${columns}: ${names.join("; ")}${more > 0 ? `; và ${format.number(more)} ${lists.kind[kind]} nữa` : ""}.`;
      });
      const taken = proposedIds.filter((one) => one.taken !== null);
      const told = taken
        .slice(0, 5)
        .map((one) => `Dòng ${one.row}: mã “${one.taken}” đã dùng, nên ${one.label} được mã “${one.id}”.`);
      return [...groups, ...told, ...(taken.length > 5 ? [lists.import.moreRows(taken.length - 5)] : [])];
    },
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
    /** A column that was left out; with `instead`, for another one whose heading means the same. */
    unknownColumn: ({ heading, position, filled, instead, likely }: UnknownColumn): string => {
      if (heading === "") return `Bỏ qua cột thứ ${position}: cột này không có tên.`;
      if (instead === undefined && filled > 0)
        return `Bỏ qua cột “${heading}”, có dữ liệu ở ${format.number(filled)} dòng: danh sách này không có cột đó. Nếu chính là ${likely === undefined ? "một cột của danh sách" : `cột “${likely}”`} thì thêm --map "${heading}=${likely ?? "TÊN CỘT"}".`;
      return instead === undefined
        ? `Bỏ qua cột “${heading}”: danh sách này không có cột đó.`
        : `Bỏ qua cột “${heading}”: đã đọc cột “${instead.heading}” thay cho nó. Muốn đọc cột này thì thêm --map "${heading}=${instead.column}".`;
    },
    viewOnly: (headings: readonly string[]): string =>
      `Cột chỉ để xem, không nhập: ${headings.map((heading) => `“${heading}”`).join(", ")}.`,
    mapping: {
      saved: (name: string): string => `Đã lưu cách đọc cột “${name}”. Lần sau: --mapping "${name}".`,
      /** `tried`: nothing was wrong, and `--apply` was not there. */
      notSaved: ({ name, tried }: { name: string; tried: boolean }): string =>
        tried
          ? `Chưa lưu cách đọc cột “${name}”: đây là bản thử, khi ghi thật mới lưu.`
          : `Chưa lưu cách đọc cột “${name}”: bảng còn lỗi.`,
      removed: (name: string): string => `Đã xóa cách đọc cột “${name}”.`,
      none: 'Chưa lưu cách đọc cột nào. Lưu khi nhập: cchc import TỆP --as units --map "Tên cơ quan=name" --save-mapping TÊN --apply',
      name: "Tên",
      list: "Danh sách",
      columns: "Số cột",
      heading: "Tên cột trong bảng",
      column: "Cột của danh sách",
      text: "Chữ trong bảng",
      value: "Nghĩa là",
      sheet: "Trang tính",
      headerRow: "Dòng tên cột",
      missing: (heading: string): string => `Bảng không có cột “${heading}” như cách đọc cột đã cho.`,
      saveAs: "Lưu cách đọc cột này để dùng lần sau, dưới tên",
      which: (column: string): string => `Cột nào trong bảng là “${column}”`,
      /** A choice beside the headings of a table, and what is asked then: a year that all rows share. */
      noColumn: "Bảng không có cột này: ghi một giá trị chung cho mọi dòng",
      forAll: (column: string): string => `${column} của mọi dòng`,
    },
    /** Rows of a form between its items. */
    /** Behind visits that were imported: the making of a document leaves no change to take back. */
    cancelledOneByOne: "Việc lập lượt kiểm tra không hoàn tác được: lượt nhập nhầm thì hủy từng lượt.",
    leftOut: (count: number): string =>
      `${format.number(count)} dòng lĩnh vực, tiêu chí gộp hoặc dòng cộng không nhập: điểm ở đó là số cộng.`,
    /** Scorecards that are opened besides. */
    opens: (units: readonly string[]): string =>
      `Mở mới ${format.number(units.length)} phiếu chấm điểm: ${units.slice(0, 5).join("; ")}${units.length > 5 ? "…" : ""}.`,
    /** Above what does not agree and is no reason to refuse. */
    doubtful: (count: number): string => `Chỗ không khớp (${format.number(count)}), không ngăn việc nhập:`,
    nothingWritten: "Chưa có gì được ghi: sửa các dòng trên rồi chạy lại.",
    dryRun: "Đây là bản thử, chưa có gì được ghi. Thêm --apply để nhập.",
    nothingToDo: "Không có gì để nhập: dữ liệu đã đúng như trong tệp.",
    /** Where rows differ only in what changed here since the table was exported. */
    olderTable: "Không có gì để nhập: bảng cũ hơn dữ liệu ở đây. Những thay đổi ở đây được giữ nguyên.",
    /** Where the file has columns that are only written. */
    nothingElseToDo: "Không có gì để nhập: các cột nhập được đều đã đúng như trong tệp.",
    applied: ({ count, kind }: { count: number; kind: ListKind }): string =>
      `Đã nhập ${format.number(count)} ${lists.kind[kind]}.`,
    ask: "Tệp này là danh sách gì",
    askIndex: "Kết quả của chỉ số nào",
    askDuty: "Báo cáo của việc định kỳ nào",
  },
};
