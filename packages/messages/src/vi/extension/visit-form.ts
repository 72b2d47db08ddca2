import type { CalendarDay } from "@cchc/core/day";
import type { VisitActName } from "@cchc/core/machine/visit-machine";
import type { FindingActOfPeople } from "@cchc/core/query/acts-of-people";
import type { VisitStep } from "@cchc/core/query/visit-path";
import { format } from "../format.ts";

type VisitFlow = Exclude<VisitActName, "plan">;

/** What the form of a visit shows. Its webview loads this piece alone. */
export const visitForm = {
  head: {
    number: (number: string): string => `Lượt kiểm tra ${number}`,
    formerName: (name: string): string => `nay là ${name}`,
    noLonger: "đến nay không còn",
    notice: "Thông báo kết luận",
    noNotice: "chưa có số",
    programme: "Kế hoạch kiểm tra",
    team: "Đoàn kiểm tra",
    noTeam: "chưa có",
    member: ({ name, title, role }: { name: string; title: string | null; role: string }): string =>
      `${role}: ${name}${title === null ? "" : ` (${title})`}`,
    areas: "Lĩnh vực",
    allAreas: (count: number): string => `tất cả ${count} lĩnh vực`,
    editAreas: "Chọn lĩnh vực",
    areasTitle: "Lĩnh vực của lượt kiểm tra",
    areaInUse: "đang có nội dung ghi nhận",
    save: "Lưu",
    themes: "Nội dung khác",
    note: "Ghi chú",
    addNote: "Ghi chú về lượt kiểm tra",
    invented: "Số liệu minh họa, không có thật.",
  },
  path: {
    label: "Các bước của lượt kiểm tra",
    step: {
      plan: "Lên kế hoạch",
      notify: "Thông báo",
      "receive-report": "Báo cáo tự kiểm tra",
      start: "Kiểm tra",
      minute: "Biên bản",
      conclude: "Kết luận",
      close: "Kết thúc",
    } satisfies Record<VisitStep, string>,
    state: { done: "đã xong", next: "việc tiếp theo", ahead: "chưa đến", "left-out": "không thực hiện" },
    /** The buttons of the flows. */
    flow: {
      notify: "Thông báo cho đơn vị",
      "receive-report": "Nhận báo cáo tự kiểm tra",
      start: "Bắt đầu kiểm tra",
      minute: "Lập biên bản",
      conclude: "Kết luận đợt kiểm tra",
      close: "Kết thúc lượt kiểm tra",
      postpone: "Tạm hoãn",
      resume: "Lên kế hoạch lại",
      cancel: "Hủy lượt kiểm tra",
    } satisfies Record<VisitFlow, string>,
    waiting: (open: number): string => `Đang theo dõi khắc phục: còn ${format.number(open)} tồn tại chưa xong.`,
    more: "Việc khác với lượt kiểm tra này",
  },
  findings: {
    heading: "Tồn tại, hạn chế",
    list: "Danh sách tồn tại, hạn chế",
    counts: ({ total, open, overdue }: { total: number; open: number; overdue: number }): string =>
      [
        `${format.number(total)} tồn tại`,
        ...(open > 0 ? [`${format.number(open)} chưa xong`] : []),
        ...(overdue > 0 ? [`${format.number(overdue)} quá hạn`] : []),
      ].join(", "),
    none: "Chưa ghi tồn tại nào",
    noneHint: "Ghi ở dòng “Thêm tồn tại” bên dưới.",
    notYet: "Tồn tại được ghi từ ngày bắt đầu kiểm tra.",
    noneFound: "Lượt kiểm tra này không ghi tồn tại nào.",
    due: (day: CalendarDay): string => `Hạn ${format.day(day)}`,
    pending: "Hạn chờ kết luận",
    late: (days: number): string => `Quá hạn ${format.number(days)} ngày`,
    wasLate: (days: number): string => `trễ ${format.number(days)} ngày`,
    onTime: "đúng hạn",
  },
  finding: {
    /** The heading of one finding. */
    heading: (number: string): string => `Tồn tại ${number}`,
    title: "Nội dung",
    description: "Mô tả",
    cause: "Nguyên nhân",
    recommendation: "Kiến nghị",
    severity: "Mức độ",
    area: "Lĩnh vực",
    owner: "Đơn vị chịu trách nhiệm",
    person: "Người chịu trách nhiệm",
    foundOn: "Ngày phát hiện",
    source: "Nguồn",
    lateReason: "Ghi nhận muộn vì",
    newOwner: {
      title: "Đổi đơn vị chịu trách nhiệm",
      to: "Đơn vị mới",
      on: "Chịu trách nhiệm từ ngày",
      hint: "Để trống: từ hôm nay. Tồn tại chưa kết luận thì sửa lại từ ngày phát hiện.",
      submit: "Đổi đơn vị",
      change: "Đổi đơn vị chịu trách nhiệm",
    },
    deadline: {
      heading: "Hạn khắc phục",
      term: "Số ngày",
      termHint: "Ví dụ: 15 ngày làm việc, 30 ngày.",
      pending: "Chờ thông báo kết luận",
      forecast: (day: CalendarDay): string => `Dự kiến ${format.day(day)}, nếu kết luận hôm nay`,
      provisional: "Tạm tính: lịch nghỉ của thời gian này chưa được công bố đầy đủ, ngày có thể thay đổi.",
      overdue: ({ days, workingDays }: { days: number; workingDays: number }): string =>
        `Quá hạn ${format.number(days)} ngày (${format.number(workingDays)} ngày làm việc)`,
      left: (days: number): string => (days === 0 ? "Hết hạn hôm nay" : `Còn ${format.number(days)} ngày`),
      why: "Cách tính",
      dates: "Các mốc hạn",
      original: "Hạn ban đầu",
      inForce: "đang áp dụng",
    },
    extensions: {
      heading: "Gia hạn",
      one: ({ from, until }: { from: CalendarDay; until: CalendarDay }): string =>
        `Từ ${format.day(from)} đến ${format.day(until)}`,
      by: ({ on, approvedBy }: { on: CalendarDay; approvedBy: string }): string =>
        `${approvedBy} duyệt ngày ${format.day(on)}`,
      document: (document: string | null): string => (document === null ? "văn bản chưa có số" : `văn bản ${document}`),
      reason: (reason: string): string => `Lý do: ${reason}`,
    },
    remediations: {
      heading: "Khắc phục",
      report: ({ on, by }: { on: CalendarDay; by: string }): string => `${by} báo cáo ngày ${format.day(on)}`,
      waiting: "Chưa xác minh",
      accepted: "Chấp nhận",
      returned: "Trả lại",
      verified: ({ on, by }: { on: CalendarDay; by: string }): string => `${by} xác minh ngày ${format.day(on)}`,
    },
    others: {
      heading: "Diễn biến khác",
      explain: ({ on, by }: { on: CalendarDay; by: string }): string => `${by} giải trình ngày ${format.day(on)}`,
      dismiss: ({ on, by }: { on: CalendarDay; by: string }): string =>
        `${by} không xem đây là tồn tại, từ ngày ${format.day(on)}`,
      transfer: ({ on, to, document }: { on: CalendarDay; to: string; document: string }): string =>
        `Chuyển cho ${to} ngày ${format.day(on)}, văn bản ${document}`,
      handOver: ({ on, from, to }: { on: CalendarDay; from: string; to: string }): string =>
        `Trách nhiệm chuyển từ ${from} sang ${to} từ ngày ${format.day(on)}`,
      closed: (on: CalendarDay): string => `Đóng ngày ${format.day(on)}`,
    },
    related: {
      previous: "Lặp lại tồn tại",
      later: "Gặp lại ở tồn tại",
      unknown: "Lặp lại một tồn tại không còn trong dữ liệu",
    },
    /** The buttons of the flows. */
    flow: {
      report: "Ghi báo cáo khắc phục",
      verify: "Xác minh",
      close: "Đóng tồn tại",
      extend: "Gia hạn",
      explain: "Ghi giải trình",
      dismiss: "Không xem là tồn tại",
      transfer: "Chuyển cơ quan khác",
    } satisfies Record<FindingActOfPeople, string>,
    more: "Việc khác với tồn tại này",
  },
  newFinding: {
    heading: "Thêm tồn tại",
    title: "Nội dung",
    titlePlaceholder: "Ghi nội dung tồn tại rồi nhấn Enter",
    area: "Lĩnh vực",
    severity: "Mức độ",
    deadline: "Hạn khắc phục",
    deadlinePlaceholder: "15 ngày làm việc, hoặc 30/06/2023",
    usualDeadline: "15 ngày làm việc",
    lateReason: "Vì sao ghi muộn",
    lateReasonNeeded: "Lượt kiểm tra đã kết luận. Ghi lý do ghi muộn.",
    add: "Thêm",
    hint: "Enter: thêm. Đang gõ dở thì nội dung được giữ lại, kể cả khi đóng cửa sổ.",
    malformedDeadline: "Không hiểu thời hạn này. Ví dụ: 15 ngày làm việc; 30/06/2023.",
    deadlineHelp:
      "Ghi số ngày (15 ngày làm việc, 30 ngày), số ngày kể từ một ngày (15 ngày làm việc từ 05/06/2023), hoặc ngày hết hạn (30/06/2023).",
    due: (day: CalendarDay): string => `Hạn: ${format.day(day)}`,
    added: (number: string): string => `Đã ghi tồn tại ${number}.`,
  },
  strengths: {
    heading: "Ưu điểm",
    none: "Chưa ghi ưu điểm nào.",
    text: "Ưu điểm",
    add: "Thêm ưu điểm",
    placeholder: "Ghi ưu điểm rồi nhấn Enter",
    added: "Đã ghi ưu điểm.",
  },
  evidence: {
    heading: "Minh chứng",
    ofVisit: "Minh chứng của cả lượt",
    none: "Chưa có tài liệu nào.",
    dropHint: "Kéo tệp từ máy vào đây; từ danh mục tệp của VS Code thì giữ phím Shift khi thả.",
    choose: "Chọn tệp…",
    chooseTitle: "Chọn tài liệu làm minh chứng",
    chooseButton: "Lưu làm minh chứng",
    reveal: "Hiện trong thư mục",
    on: (day: CalendarDay): string => `tài liệu ngày ${format.day(day)}`,
    addedOn: (day: CalendarDay): string => `lưu ngày ${format.day(day)}`,
    standing: {
      intact: "nguyên vẹn",
      changed: "đã bị sửa",
      missing: "không còn tệp",
      outside: "nằm ngoài thư mục dữ liệu",
    },
    comparing: "đang đối chiếu",
    sending: ({ name, percent }: { name: string; percent: number }): string => `Đang chép ${name}: ${percent}%`,
    copying: (name: string): string => `Đang chép ${name}`,
    added: (name: string): string => `Đã lưu ${name} làm minh chứng.`,
    /** A dropped thing that is no file of this computer. */
    unreachable: (name: string): string => `Không đọc được ${name}: chỉ lưu được tệp có trên máy này.`,
    isFolder: (name: string): string => `${name} là thư mục. Chọn từng tệp bên trong để lưu.`,
  },
};
