import type { CalendarDay } from "@cchc/core/day";
import { format } from "../format.ts";

interface Counts {
  total: number;
  done: number;
  late: number;
}

/** What the form of a plan says. */
export const planForm = {
  head: {
    title: "Tên kế hoạch",
    document: "Số văn bản",
    issuedOn: "Ngày ban hành",
    legalBases: "Căn cứ, mỗi dòng một văn bản",
    from: "Từ ngày",
    to: "Đến ngày",
    areas: "Lĩnh vực",
    allAreas: (count: number): string => `tất cả ${count} lĩnh vực`,
    editAreas: "Chọn lĩnh vực",
    areasTitle: "Lĩnh vực của kế hoạch",
    areaInUse: "đang có nhiệm vụ hoặc chỉ tiêu",
    note: "Ghi chú",
    about: "Thông tin kế hoạch",
    notIssued: "chưa ban hành",
    noNumber: "chưa có số",
    issued: ({ document, on }: { document: string; on: CalendarDay | null }): string =>
      on === null ? document : `${document}, ngày ${format.day(on)}`,
    period: ({ from, to }: { from: CalendarDay; to: CalendarDay }): string => `${format.day(from)} – ${format.day(to)}`,
    asOf: (day: CalendarDay): string => `Tính đến ${format.day(day)}`,
  },
  totals: {
    done: "hoàn thành",
    onCourse: "đúng tiến độ",
    late: "chậm tiến độ",
    notStarted: "chưa bắt đầu",
    dropped: "dừng thực hiện, không tính vào tổng",
    picture: ({ total, done, late }: Counts): string =>
      `${format.number(total)} nhiệm vụ: hoàn thành ${format.number(done)}, chậm tiến độ ${format.number(late)}`,
    area: ({ total, done, late }: Counts): string =>
      total === 0
        ? "chưa có nhiệm vụ"
        : `${format.number(done)}/${format.number(total)} hoàn thành${late === 0 ? "" : `, chậm ${format.number(late)}`}`,
  },
  tasks: "Nhiệm vụ",
  column: {
    number: "Số",
    title: "Nhiệm vụ",
    lead: "Chủ trì",
    product: "Sản phẩm",
    due: "Thời hạn",
    state: "Tình trạng",
    acts: "Thao tác",
  },
  field: {
    code: "Ký hiệu trong kế hoạch",
    area: "Lĩnh vực",
    parent: "Là một phần của nhiệm vụ",
    coordinators: "Phối hợp",
    person: "Người thực hiện",
    authority: "Thẩm quyền quyết định",
    assignedBy: "Cơ quan giao",
    note: "Ghi chú",
  },
  noParent: "không thuộc nhiệm vụ nào",
  /** The name of a field of one task, for screen readers: `Sản phẩm KH2022.1`. */
  of: ({ field, number }: { field: string; number: string }): string => `${field} ${number}`,
  select: (number: string): string => `Chọn ${number}`,
  selectArea: (area: string): string => `Chọn tất cả nhiệm vụ của lĩnh vực ${area}`,
  drag: "Kéo để đổi thứ tự (Alt+↑, Alt+↓)",
  details: (number: string): string => `Chi tiết ${number}`,
  acts: (number: string): string => `Thao tác với ${number}`,
  partOf: (number: string): string => `một phần của ${number}`,
  percent: (percent: number): string => `${percent}%`,
  daysLate: (days: number): string => `chậm ${format.number(days)} ngày`,
  firstDue: (day: CalendarDay): string => `hạn ban đầu ${format.day(day)}`,
  filter: {
    search: "Tìm nhiệm vụ, đơn vị, sản phẩm",
    by: "Lọc nhiệm vụ",
    all: "Tất cả",
    open: "Còn phải làm",
    late: "Chậm tiến độ",
    unclear: "Chưa rõ",
    shown: ({ shown, total }: { shown: number; total: number }): string =>
      `Đang hiển thị ${format.number(shown)}/${format.number(total)} nhiệm vụ`,
    none: "Không có nhiệm vụ nào khớp với điều kiện lọc",
    clear: "Bỏ lọc",
  },
  add: "Thêm nhiệm vụ",
  addHere: (area: string): string => `Thêm nhiệm vụ vào lĩnh vực ${area}`,
  newTitle: "Ghi nội dung nhiệm vụ mới rồi nhấn Enter",
  empty: { title: "Kế hoạch chưa có nhiệm vụ nào", text: "Thêm nhiệm vụ đầu tiên vào một lĩnh vực dưới đây." },
  menu: {
    progress: "Báo cáo tiến độ…",
    reschedule: "Điều chỉnh thời hạn…",
    drop: "Dừng thực hiện…",
    up: "Chuyển lên",
    down: "Chuyển xuống",
    showDetails: "Mở chi tiết",
    hideDetails: "Thu gọn chi tiết",
  },
  moved: ({ number, place, of }: { number: string; place: number; of: number }): string =>
    `${number}: vị trí ${place}/${of}`,
  bulk: {
    chosen: (count: number): string => `Đã chọn ${format.number(count)} nhiệm vụ`,
    lead: "Đặt đơn vị chủ trì…",
    due: "Đặt thời hạn…",
    clear: "Bỏ chọn",
    leadTitle: (count: number): string => `Đặt đơn vị chủ trì cho ${format.number(count)} nhiệm vụ`,
    dueTitle: (count: number): string => `Đặt thời hạn cho ${format.number(count)} nhiệm vụ`,
    apply: "Đặt cho tất cả",
    done: (count: number): string => `Đã sửa ${format.number(count)} nhiệm vụ. Nhấn Ctrl+Z để hoàn tác tất cả.`,
    reasonHint:
      "Để trống khi ấn định thời hạn lần đầu hoặc sửa ngày ghi nhầm. Ghi lý do khi thời hạn đã giao được điều chỉnh; thời hạn cũ được giữ lại.",
  },
  dialog: {
    on: "Ngày",
    reason: "Lý do",
    document: "Theo văn bản",
    documentHint: "Số, ký hiệu; để trống nếu chưa có",
    progressTitle: (number: string): string => `Báo cáo tiến độ ${number}`,
    percent: "Đã làm được (%)",
    percentInvalid: "Ghi một số nguyên từ 0 đến 100.",
    text: "Kết quả, khó khăn",
    report: "Ghi báo cáo",
    rescheduleTitle: (number: string): string => `Điều chỉnh thời hạn ${number}`,
    until: "Thời hạn mới",
    dueNow: (day: CalendarDay | null): string =>
      day === null ? "Hiện chưa có thời hạn" : `Hiện nay: ${format.day(day)}`,
    reschedule: "Điều chỉnh",
    dropTitle: (number: string): string => `Dừng thực hiện ${number}`,
    dropReason: "Vì sao dừng thực hiện?",
    drop: "Dừng thực hiện",
  },
  story: {
    dates: "Thời hạn đã điều chỉnh",
    progress: "Báo cáo tiến độ",
    noProgress: "Chưa có báo cáo nào.",
    evidence: "Tài liệu minh chứng",
    dropped: ({ on, reason, document }: { on: CalendarDay; reason: string; document: string | null }): string =>
      `Dừng thực hiện từ ngày ${format.day(on)}${document === null ? "" : `, theo ${document}`}. Lý do: ${reason}`,
    rescheduled: (params: {
      on: CalendarDay;
      from: CalendarDay | null;
      until: CalendarDay;
      reason: string;
      document: string | null;
    }): string =>
      `${format.day(params.on)}: ${params.from === null ? "ấn định" : `${format.day(params.from)} →`} ${format.day(params.until)}${params.document === null ? "" : `, theo ${params.document}`}. Lý do: ${params.reason}`,
  },
  targets: {
    heading: (count: number): string => `Chỉ tiêu (${format.number(count)})`,
    none: "Kế hoạch chưa có chỉ tiêu.",
    number: "Số",
    title: "Chỉ tiêu",
    goal: "Phải đạt",
    when: "Thời gian",
    baseline: "Gốc so sánh",
    minimum: "Mức cấp trên giao",
    below: "chưa bằng mức cấp trên giao",
    measuredBy: "Đo bằng",
    unmeasured: "chưa ghi",
    edit: (number: string): string => `Sửa cách đo ${number}`,
    dialog: {
      title: (number: string): string => `Cách đo chỉ tiêu ${number}`,
      measuredByHint: "Bộ chỉ số hoặc chỉ tiêu thống kê; có kết quả thì chỉ tiêu tự được đánh giá",
      after: "Tiếp theo chỉ tiêu",
      afterHint: "Gốc so sánh là kết quả năm cuối của chỉ tiêu được chọn",
      baselineYear: "Năm gốc",
      baseline: "Giá trị năm gốc, nếu biết",
      minimumSource: "Văn bản giao mức đó",
      binds: "Áp dụng cho",
      binding: { total: "Tính chung", "each-unit": "Từng đơn vị", both: "Từng đơn vị và tính chung" },
      level: "Từng đơn vị: cấp",
      category: "Từng đơn vị: loại",
      units: "Từng đơn vị: những đơn vị này",
      unitsHint: "Để trống cả cấp, loại và đơn vị: những đơn vị có số liệu",
      any: "Không ghi",
      yearInvalid: "Ghi một năm, ví dụ 2021.",
      numberInvalid: "Ghi một con số, ví dụ 80,5.",
      minimumPair: "Ghi cả mức và văn bản giao, hoặc bỏ trống cả hai.",
    },
  },
  rollouts: {
    heading: ({ reports, units }: { reports: number; units: number }): string =>
      reports === units
        ? `Triển khai (${format.number(units)} đơn vị)`
        : `Triển khai (${format.number(reports)} báo cáo của ${format.number(units)} đơn vị)`,
    none: "Chưa có đơn vị nào báo cáo triển khai.",
    unit: "Đơn vị",
    on: "Ngày báo cáo",
    document: "Văn bản",
    note: "Ghi chú",
  },
  evidence: {
    heading: (count: number): string => `Tài liệu minh chứng (${format.number(count)})`,
    none: "Chưa có tài liệu minh chứng.",
    file: "Tệp",
    of: "Thuộc",
    on: "Ngày tài liệu",
    wholePlan: "cả kế hoạch",
    note: "Ghi chú",
  },
};
