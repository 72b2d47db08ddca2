import type { CalendarDay } from "@cchc/core/day";
import type { ClarityPoint } from "@cchc/core/model/codes";
import type { TaskRemark } from "@cchc/core/query/task-remark";
import { format } from "./format.ts";

interface Named {
  number: string;
  title: string;
}

const because = (reason: string): string => `. Lý do: ${reason}`;
const paper = (document: string | null): string => (document === null ? "" : `, theo ${document}`);

/** The points of “6 rõ” without their “rõ”. */
const point: { readonly [P in ClarityPoint]: string } = {
  person: "người",
  work: "việc",
  time: "thời gian",
  responsibility: "trách nhiệm",
  product: "sản phẩm",
  authority: "thẩm quyền",
};

/** What the commands of tasks say. */
export const tasks = {
  field: {
    plan: "Kế hoạch",
    code: "Ký hiệu",
    lead: "Chủ trì",
    coordinators: "Phối hợp",
    due: "Thời hạn",
    percent: "Tiến độ",
    parent: "Thuộc nhiệm vụ",
    source: "Lấy từ",
    assignedBy: "Cơ quan giao",
    answersTo: "Khắc phục",
    unreported: "Chưa báo cáo",
  },
  ask: {
    plan: "Thuộc kế hoạch nào?",
    area: "Thuộc lĩnh vực nào?",
    title: "Rõ việc: phải làm việc gì?",
    person: "Rõ người: ai thực hiện?",
    due: "Rõ thời gian: hạn hoàn thành ngày nào?",
    lead: "Rõ trách nhiệm: đơn vị nào chủ trì?",
    coordinator: "Đơn vị phối hợp",
    nextCoordinator: "Thêm đơn vị phối hợp",
    product: "Rõ sản phẩm: sản phẩm là gì?",
    authority: "Rõ thẩm quyền: ai quyết định?",
    percent: "Đã làm được bao nhiêu phần trăm?",
    text: "Kết quả, khó khăn",
    reason: "Vì sao dừng thực hiện?",
    /** The choice that leaves a point open. */
    open: "(để trống, ghi sau)",
    enough: "(không thêm)",
  },
  noPlan: "Chưa có kế hoạch nào. Lập kế hoạch trước: cchc plan create",
  added: ({ number, title }: Named): string => `Đã thêm nhiệm vụ ${number} “${title}”.`,
  updated: ({ number, title }: Named): string => `Đã sửa nhiệm vụ ${number} “${title}”.`,
  unchanged: ({ number }: { number: string }): string => `Nhiệm vụ ${number} vốn đã như vậy; không có gì thay đổi.`,
  updatedMany: (numbers: readonly string[]): string =>
    `Đã sửa ${format.number(numbers.length)} nhiệm vụ: ${numbers.join(", ")}.`,
  rescheduled: (params: { number: string; from: CalendarDay | null; until: CalendarDay }): string =>
    `Thời hạn của ${params.number} ${params.from === null ? "" : `từ ${format.day(params.from)} `}đổi thành ${format.day(params.until)}.`,
  moved: ({ number, before }: { number: string; before: string | null }): string =>
    before === null
      ? `Đã xếp nhiệm vụ ${number} xuống cuối; số hiển thị giữ nguyên.`
      : `Đã xếp nhiệm vụ ${number} lên trước ${before}; số hiển thị giữ nguyên.`,
  dropped: ({ number, on }: { number: string; on: CalendarDay }): string =>
    `Nhiệm vụ ${number} dừng thực hiện từ ngày ${format.day(on)}; các báo cáo tiến độ vẫn được giữ.`,
  reported: (params: { number: string; on: CalendarDay; percent: number }): string =>
    params.percent === 100
      ? `Nhiệm vụ ${params.number} hoàn thành 100%, ngày ${format.day(params.on)}.`
      : `Đã ghi tiến độ ${params.number}: ${params.percent}%, ngày ${format.day(params.on)}.`,
  fell: ({ from, to }: { from: number; to: number }): string => `Lưu ý: tiến độ giảm từ ${from}% xuống ${to}%.`,
  /** A report of an earlier month does not change how far the work is. */
  laterStands: ({ on, percent }: { on: CalendarDay; percent: number }): string =>
    `Tiến độ hiện nay vẫn là ${percent}%, theo báo cáo ngày ${format.day(on)}.`,
  unclear: (points: readonly ClarityPoint[]): string => `Chưa rõ: ${points.map((one) => point[one]).join(", ")}.`,
  remark: (remark: TaskRemark): string => {
    switch (remark.code) {
      case "person-not-registered":
        return remark.registered.length === 0
          ? `“${remark.person}” chưa có trong danh sách người; được giữ đúng như đã ghi. Thêm vào danh sách: cchc person add`
          : `“${remark.person}” chưa có trong danh sách người; được giữ đúng như đã ghi. Có phải là ${format.choice(remark.registered)}?`;
      case "person-ambiguous":
        return `“${remark.person}” trùng tên: ${remark.numbers.join(", ")}; được giữ đúng như đã ghi. Ghi số thay cho tên.`;
      case "person-without-unit":
        return `${remark.person} chưa ghi đơn vị công tác. Bổ sung: cchc person update ${remark.number} --unit …`;
      case "person-of-other-unit":
        return `${remark.person} thuộc ${remark.unitName}, không thuộc đơn vị chủ trì (${remark.leadUnitName}).`;
    }
  },
  late: (days: number): string => `chậm ${format.number(days)} ngày`,
  none: "–",
  counts: ({ total, late, done, plans }: { total: number; late: number; done: number; plans: number }): string =>
    `${format.number(total)} nhiệm vụ${plans > 1 ? ` của ${format.number(plans)} kế hoạch` : ""}, đã hoàn thành ${format.number(done)}, chậm tiến độ ${format.number(late)}`,
  empty: {
    none: "Chưa có nhiệm vụ nào. Thêm nhiệm vụ đầu tiên: cchc task add",
    filtered: "Không có nhiệm vụ nào khớp với điều kiện lọc. Bỏ bớt điều kiện, hoặc xem tất cả: cchc task list",
    notLate: (asOf: CalendarDay): string => `Không có nhiệm vụ nào chậm tiến độ tính đến ${format.day(asOf)}.`,
    allClear: "Nhiệm vụ nào cũng đã rõ.",
    allReported: (value: string): string => `Không còn nhiệm vụ nào thiếu báo cáo ${format.month(value)}.`,
    monthAhead: (value: string): string => `Chưa đến ${format.month(value)} nên chưa có báo cáo nào phải nộp.`,
  },
  unreported: {
    heading: (value: string): string => `NHIỆM VỤ CHƯA CÓ BÁO CÁO ${format.month(value).toUpperCase()}`,
    lead: ({ lead, count }: { lead: string | null; count: number }): string =>
      `${lead ?? "Chưa rõ đơn vị chủ trì"}: ${format.number(count)} nhiệm vụ`,
    counts: ({ tasks: count, leads }: { tasks: number; leads: number }): string =>
      `${format.number(count)} nhiệm vụ của ${format.number(leads)} đơn vị chủ trì chưa có báo cáo`,
  },
  page: {
    clarity: "CÁC ĐIỂM PHẢI RÕ",
    clear: "rõ",
    notClear: "chưa rõ",
    dates: "THỜI HẠN",
    progress: "BÁO CÁO TIẾN ĐỘ",
    noProgress: "Chưa có báo cáo nào.",
    parts: "CÁC PHẦN VIỆC",
    evidence: "MINH CHỨNG",
    remarks: "LƯU Ý",
    standing: ({ percent, reportedOn }: { percent: number; reportedOn: CalendarDay | null }): string =>
      reportedOn === null ? "chưa có báo cáo" : `${percent}%, báo cáo ngày ${format.day(reportedOn)}`,
    lateOn: ({ days, asOf }: { days: number; asOf: CalendarDay }): string =>
      `chậm ${format.number(days)} ngày, tính đến ${format.day(asOf)}`,
    doneLate: (days: number): string => `muộn ${format.number(days)} ngày`,
    dropped: ({ on, reason, document }: { on: CalendarDay; reason: string; document: string | null }): string =>
      `từ ngày ${format.day(on)}${paper(document)}${because(reason)}`,
    firstDue: (due: CalendarDay | null): string =>
      due === null ? "Thời hạn ban đầu: chưa ấn định" : `Thời hạn ban đầu: ${format.day(due)}`,
    reschedule: (params: {
      on: CalendarDay;
      from: CalendarDay | null;
      until: CalendarDay;
      reason: string;
      document: string | null;
    }): string =>
      `Ngày ${format.day(params.on)}: ${params.from === null ? "ấn định" : `từ ${format.day(params.from)} đổi thành`} ${format.day(params.until)}${paper(params.document)}${because(params.reason)}`,
    report: (params: { percent: number; by: string; text: string | null; evidence: number }): string =>
      `${params.percent}%, ${params.by}${params.text === null ? "" : `: ${params.text}`}${params.evidence === 0 ? "" : ` (${params.evidence} minh chứng)`}`,
    related: ({ number, title, status, percent }: Named & { status: string; percent: number }): string =>
      `${number} ${title} (${status.toLowerCase()}, ${percent}%)`,
    invented: "Số liệu minh họa, không có thật.",
  },
};
