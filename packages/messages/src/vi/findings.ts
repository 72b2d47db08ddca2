import type { CalendarDay } from "@cchc/core/day";
import { format } from "./format.ts";

interface Done {
  number: string;
  on: CalendarDay;
}
interface ByWhom {
  by: string;
}

const quoted = (text: string | null): string => (text === null ? "" : `: “${text}”`);
const paper = (document: string | null): string =>
  document === null ? "văn bản chưa có số" : `theo văn bản ${document}`;

/** What the commands of findings say. */
export const findings = {
  counts: ({ total, overdue }: { total: number; overdue: number }): string =>
    `${format.number(total)} tồn tại, trong đó ${format.number(overdue)} quá hạn`,
  remediedBy: ({ unit, responsible }: { unit: string; responsible: string }): string =>
    `${unit} (${responsible} khắc phục)`,
  late: (days: number): string => `trễ ${format.number(days)} ngày`,
  lateInFull: ({ days, workingDays }: { days: number; workingDays: number }): string =>
    `trễ ${format.number(days)} ngày (${format.number(workingDays)} ngày làm việc)`,
  overdue: ({ days, workingDays, asOf }: { days: number; workingDays: number; asOf: CalendarDay }): string =>
    `Quá hạn ${format.number(days)} ngày (${format.number(workingDays)} ngày làm việc), tính đến ${format.day(asOf)}`,
  onTime: "đúng hạn",
  inDays: (days: number): string => (days === 0 ? "hôm nay" : `còn ${format.number(days)} ngày`),
  /** The line that says a record is made up for illustration. */
  invented: "Số liệu minh họa, không có thật.",
  empty: {
    none: "Chưa có tồn tại nào. Ghi tồn tại đầu tiên: cchc finding add",
    filtered: "Không có tồn tại nào khớp với điều kiện lọc. Bỏ bớt điều kiện, hoặc xem tất cả: cchc finding list",
    notOverdue: (asOf: CalendarDay): string => `Không có tồn tại nào quá hạn tính đến ${format.day(asOf)}.`,
  },
  done: {
    add: ({ number, unit }: { number: string; unit: string }): string => `Đã ghi tồn tại ${number} (${unit}).`,
    update: ({ number }: { number: string }): string => `Đã sửa tồn tại ${number}.`,
    unchanged: ({ number }: { number: string }): string => `Tồn tại ${number} vốn đã như vậy; không có gì thay đổi.`,
    handOver: ({ number, unit, on }: Done & { unit: string }): string =>
      `Từ ngày ${format.day(on)}, ${unit} chịu trách nhiệm tồn tại ${number}.`,
    explain: ({ number, on, by }: Done & ByWhom): string =>
      `Đã ghi giải trình của ${by} về tồn tại ${number}, ngày ${format.day(on)}.`,
    dismiss: ({ number, on }: Done): string =>
      `Từ ngày ${format.day(on)}, nội dung ${number} không còn được xem là tồn tại.`,
    report: ({ number, on, by }: Done & ByWhom): string =>
      `Đã ghi báo cáo khắc phục tồn tại ${number} của ${by}, ngày ${format.day(on)}. Thời hạn tạm dừng, chờ xác minh.`,
    accepted: ({ number, on, by }: Done & ByWhom): string =>
      `${by} đã xác minh và chấp nhận kết quả khắc phục tồn tại ${number}, ngày ${format.day(on)}.`,
    returned: ({ number, on, by }: Done & ByWhom): string =>
      `${by} đã trả lại kết quả khắc phục tồn tại ${number}, ngày ${format.day(on)}. Thời hạn tiếp tục được tính.`,
    extend: ({ number, from, until, approvedBy }: Omit<Done, "on"> & Extension): string =>
      `Đã gia hạn tồn tại ${number} từ ${format.day(from)} đến ${format.day(until)}, do ${approvedBy} duyệt.`,
    extendWithoutNumber: "Văn bản gia hạn chưa có số; `cchc check` sẽ nhắc đến khi có số.",
    transfer: ({ number, to, document }: Omit<Done, "on"> & { to: string; document: string }): string =>
      `Đã chuyển tồn tại ${number} cho ${to} theo văn bản ${document}. Việc theo dõi tại đây kết thúc.`,
    close: ({ number, on }: Done): string => `Đã đóng tồn tại ${number} ngày ${format.day(on)}.`,
  },
  /** Headings of the page of one finding. */
  page: {
    deadline: "HẠN KHẮC PHỤC",
    extensions: "GIA HẠN",
    remediations: "KHẮC PHỤC",
    timeline: "DIỄN BIẾN",
    evidence: "MINH CHỨNG",
    related: "LIÊN QUAN",
    lateReason: "Ghi nhận muộn vì",
    visitOf: ({ number, on }: { number: string; on: CalendarDay }): string => `${number}, ngày ${format.day(on)}`,
    dueOn: ({ day, original }: { day: string; original: CalendarDay | null }): string =>
      original === null ? day : `${day} (hạn ban đầu ${format.day(original)})`,
    extension: ({
      on,
      from,
      until,
      approvedBy,
      document,
      reason,
    }: Extension & { on: CalendarDay; document: string | null; reason: string }): string =>
      `Ngày ${format.day(on)}, ${approvedBy} duyệt gia hạn từ ${format.day(from)} đến ${format.day(until)}, ${paper(document)}. Lý do: ${reason}`,
    report: ({
      on,
      by,
      text,
      evidence,
    }: {
      on: CalendarDay;
      by: string;
      text: string | null;
      evidence: number;
    }): string =>
      `Ngày ${format.day(on)}, ${by} báo cáo đã khắc phục${quoted(text)}${evidence > 0 ? ` (${evidence} minh chứng)` : ""}`,
    waiting: "chưa xác minh",
    verification: ({
      on,
      by,
      result,
      text,
    }: {
      on: CalendarDay;
      by: string;
      result: "accepted" | "returned";
      text: string | null;
    }): string => `ngày ${format.day(on)}, ${by} ${result === "accepted" ? "chấp nhận" : "trả lại"}${quoted(text)}`,
    seenBefore: ({ number, title, status }: Related): string => `Lặp lại tồn tại ${number} (${status}): ${title}`,
    seenAgain: ({ number, title, status }: Related): string => `Gặp lại ở tồn tại ${number} (${status}): ${title}`,
    unknownPrevious: ({ id }: { id: string }): string =>
      `Lặp lại tồn tại có mã ${id}, không còn trong không gian làm việc`,
  },
  /** What happened to a finding, a sentence each, after the day. */
  act: {
    find: ({ visit }: { visit: string }): string => `Phát hiện trong lượt kiểm tra ${visit}`,
    explain: ({ by, text }: ByWhom & { text: string }): string => `${by} giải trình${quoted(text)}`,
    dismiss: ({ by, reason }: ByWhom & { reason: string }): string =>
      `${by} không xem đây là tồn tại. Lý do: ${reason}`,
    conclude: ({ notice }: { notice: string | null }): string =>
      notice === null ? "Kết luận (thông báo chưa có số)" : `Kết luận tại thông báo ${notice}`,
    report: ({ by }: ByWhom): string => `${by} báo cáo đã khắc phục`,
    accepted: ({ by }: ByWhom): string => `${by} chấp nhận kết quả khắc phục`,
    returned: ({ by }: ByWhom): string => `${by} trả lại kết quả khắc phục`,
    close: ({ by }: ByWhom): string => `${by} đóng tồn tại`,
    transfer: ({ by, to, document, reason }: ByWhom & { to: string; document: string; reason: string }): string =>
      `${by} chuyển cho ${to}, ${paper(document)}. Lý do: ${reason}`,
    extend: ({ until, approvedBy }: { until: CalendarDay; approvedBy: string }): string =>
      `${approvedBy} gia hạn đến ${format.day(until)}`,
    handOver: ({ from, to, byEvent }: { from: string; to: string; byEvent: boolean }): string =>
      `Trách nhiệm chuyển từ ${from} sang ${to}${byEvent ? " do sắp xếp đơn vị" : ""}`,
  },
  ask: {
    text: "Nội dung",
    explanation: "Nội dung giải trình",
    dismissReason: "Vì sao không xem là tồn tại",
    reportText: "Đơn vị báo cáo đã khắc phục thế nào",
    result: "Kết quả xác minh",
    accepted: "Chấp nhận: đã khắc phục xong",
    returned: "Trả lại: chưa đạt, tiếp tục khắc phục",
    returnedText: "Chưa đạt ở điểm nào",
    until: "Gia hạn đến ngày",
    reason: "Lý do",
    approvedBy: "Người duyệt",
    extensionDocument: "Số văn bản gia hạn",
    transferTo: "Chuyển cho cơ quan nào",
    document: "Số văn bản",
    whichField: "Sửa mục nào",
  },
};

interface Extension {
  from: CalendarDay;
  until: CalendarDay;
  approvedBy: string;
}

interface Related {
  number: string;
  title: string;
  status: string;
}
