import type { CalendarDay } from "@cchc/core/day";
import { format } from "../format.ts";

const units = (count: number): string => `${format.number(count)} đơn vị`;

/** What the window says where criteria sets are made, results of indices recorded and columns of foreign sheets told. */
export const numberFlows = {
  criteria: {
    create: "Lập bộ tiêu chí từ bảng Excel",
    again: "Lập bộ tiêu chí từ bộ có sẵn",
    bands: "Thay mức xếp loại",
    choose: "Chọn bảng tiêu chí",
    tried: (file: string): string => `Bộ tiêu chí trong ${file}`,
    counts: ({ fields, items, points }: { fields: number; items: number; points: number }): string =>
      `${format.number(fields)} lĩnh vực, ${format.number(items)} mục được chấm điểm, cộng ${format.number(points)} điểm.`,
    printed: ({ printed, sum }: { printed: number; sum: number }): string =>
      `Bảng ghi tổng ${format.number(printed)} điểm, cộng các lĩnh vực được ${format.number(sum)} điểm: giữ như bảng ghi, nên xem lại.`,
    dryRun: "Đây là bản thử, chưa có gì được ghi. Xem lại rồi bấm “Lập bộ tiêu chí…”.",
    made: (number: string): string => `Đã lập bộ tiêu chí ${number}.`,
    make: "Lập bộ tiêu chí…",
    uneven: (count: number): string => `Tổng in trong bảng không khớp (${format.number(count)})`,
    field: ({ code, title, maximum }: { code: string; title: string; maximum: number }): string =>
      `${code}. ${title} (${format.number(maximum)} điểm)`,
    evidence: "Tài liệu kiểm chứng",
    sum: "Cộng các mục",
    printedPoints: "Bảng ghi",
    difference: "Chênh lệch",
    from: "Lập từ bộ nào?",
    binds: "Chấm những đơn vị nào?",
    bindsWays: {
      group: "Mọi đơn vị thuộc cấp và loại sẽ chọn",
      list: "Chọn từng đơn vị",
    },
    bindsDetail: {
      group: "Đơn vị mới thành lập được tự thêm vào",
      list: "Chỉ những đơn vị được chọn",
    },
    levels: "Cấp nào? (không chọn cấp nào là mọi cấp)",
    categories: "Loại đơn vị nào? (không chọn loại nào là mọi loại)",
    unitIds: "Chọn các đơn vị được chấm điểm",
    nobody: "Vào ngày cuối năm ấy không có đơn vị nào thuộc cấp và loại đã chọn. Chưa có gì được ghi.",
    owner: "Cơ quan ban hành",
    basis: "Căn cứ (số văn bản)",
    bonusCap: "Tổng điểm thưởng được tính nhiều nhất",
    penaltyCap: "Tổng điểm trừ nhiều nhất",
    /** `Xuất sắc 90; Tốt 80; Yếu 0`. */
    bandLine: "Các mức xếp loại: tên và tỷ lệ % từ đó trở lên, cách nhau bằng dấu chấm phẩy",
    band: ({ name, minimum }: { name: string; minimum: number }): string => `${name} ${format.number(minimum)}`,
    bandMalformed: (part: string): string => `“${part}” chưa đủ tên và tỷ lệ, ví dụ: Tốt 80.`,
    bandRange: (part: string): string => `“${part}”: tỷ lệ từ 0 đến 100.`,
    bandTwice: (name: string): string => `“${name}” trùng tên hoặc trùng tỷ lệ với mức khác.`,
    bandLowest: (name: string): string => `Dưới “${name}” chưa có mức nào; thường có mức cuối từ 0.`,
    bandsFrom: "Áp dụng từ ngày",
    ended: ({ units: names, on }: { units: readonly string[]; on: CalendarDay }): string =>
      `Trong nhóm có ${units(names.length)} không còn vào ngày ${format.day(on)}: ${format.list(names)}. Nếu cần sửa nhóm thì rút bộ này rồi lập lại.`,
    open: "Lập phiếu chấm điểm",
    group: units,
  },
  index: {
    record: "Ghi kết quả chỉ số",
    update: "Sửa kết quả chỉ số",
    define: "Thêm chỉ số của tỉnh",
    own: "Chỉ số khác, do tỉnh quy định…",
    ownDetail: "Đặt ký hiệu, tên, cơ quan công bố, thang đo",
    notYet: "chưa ghi kết quả nào",
    unit: "Kết quả của đơn vị nào?",
    level: "So sánh các đơn vị cấp nào?",
    count: "Có bao nhiêu đơn vị được so sánh? (để trống nếu không cố định)",
    ranking: "Công bố theo hạng hay theo nhóm?",
    rankings: { places: "Theo hạng (1, 2, 3…)", groups: "Theo nhóm (cao, trung bình…)" },
    qualifier: "Chữ đi trước giá trị như công bố: hơn, gần, trên… (để trống nếu ghi đúng số)",
    publishedOn: "Công bố ngày",
    note: "Ghi chú",
    badNumber: "Viết số kiểu Việt Nam, ví dụ 83,37.",
    badCount: "Viết số nguyên từ 1 trở lên.",
    badScale: "Ghi %, hoặc số điểm tối đa, ví dụ 100.",
    badCode: "Ký hiệu gồm chữ cái không dấu, chữ số và gạch nối, ví dụ PAR-HUYEN.",
    codeTaken: (code: string): string => `Đã có chỉ số ${code}.`,
    beyond: (maximum: number): string => `Lớn hơn thang ${format.number(maximum)}; vẫn ghi được nếu công bố như vậy.`,
    rankBeyond: "Hạng lớn hơn số đơn vị; vẫn ghi được nếu công bố như vậy.",
    outOfMissing: "Chưa rõ hạng này trong bao nhiêu đơn vị nên chưa so sánh được với năm khác.",
    show: "Xem chỉ số",
    /** On the page of a trial. */
    madeWithTable: ({ number }: { number: string }): string =>
      `Chưa có chỉ số ${number} trong dữ liệu; chỉ số này được lập cùng lúc với kết quả.`,
  },
  withdraw: {
    title: "Rút bản ghi lập nhầm",
    which: "Rút kết quả hay cả chỉ số nào?",
  },
  mapping: {
    title: ({ file, kind }: { file: string; kind: string }): string => `Cột của ${file} (${kind})`,
    how: "Bảng không có đủ tên cột quen dùng. Đọc cột theo cách nào?",
    each: "Chỉ từng cột…",
    saved: "Cách đọc cột đã lưu",
    more: "Chỉ thêm cột…",
    whichHeading: "Cột nào của bảng?",
    whichColumn: (heading: string): string => `Cột “${heading}” là gì?`,
    save: "Lưu cách đọc cột…",
    name: "Lưu cách đọc cột dưới tên",
    replaces: (name: string): string => `Đã có “${name}”; ghi đè cách đọc cột cũ.`,
    kept: (name: string): string => `Đã lưu cách đọc cột “${name}”. Lần sau, bảng có các cột này được hỏi đọc theo đó.`,
    readBy: (name: string): string => `Đọc cột theo “${name}”.`,
    read: (pairs: readonly { heading: string; column: string }[]): string =>
      `Đọc cột: ${pairs.map(({ heading, column }) => `“${heading}” là ${column}`).join("; ")}.`,
    use: (name: string): string => `Đọc cột theo “${name}”`,
    sample: (texts: readonly string[]): string => `ví dụ: ${texts.join("; ")}`,
  },
};
