import type { TargetDirection, TargetStatus } from "@cchc/core/model/codes";
import type { MeasureDifference } from "@cchc/core/targets/measured-otherwise";
import type { ObservedNumber } from "@cchc/core/targets/observation";
import type { ChainedChange } from "@cchc/core/targets/together";
import type { EventSaid, MissingNumber, Note, Reason, UnitCounts, YearCounts } from "@cchc/core/targets/verdict";
import { spans } from "../spans.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

type Seen = Pick<
  ObservedNumber,
  "value" | "qualifier" | "measure" | "maximum" | "rank" | "rankAtMost" | "outOf" | "group" | "counted"
>;

const { number, percent, day, list } = format;
const years = (all: readonly number[]) => list(spans(all));
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** How a target stands, and why: the words of its evaluation. */
export const targetStanding = {
  heading: (asOf: string): string => `ĐÁNH GIÁ ĐẾN NGÀY ${asOf}`,
  status: "Đánh giá",
  reason: "Căn cứ",
  year: "Năm",
  result: "Kết quả",
  baseline: "Gốc so sánh",
  change: "Tăng, giảm",
  source: "Nguồn",
  unit: "Đơn vị",
  measuredBy: "Đo bằng",
  total: "Tính chung",
  units: "TỪNG ĐƠN VỊ",
  notes: "LƯU Ý",
  minimum: "Mức cấp trên giao",
  minimumMet: (met: boolean | null): string => (met === null ? "chưa xác định được" : met ? "đã đạt" : "chưa đạt"),
  periodGoal: "Kế hoạch giai đoạn",
  periodGoalText: ({ number: of, goal, isMissed }: { number: string; goal: string; isMissed: boolean }): string =>
    `${of} yêu cầu ${goal}${isMissed ? "; chỉ tiêu năm đặt thấp hơn" : ""}`,
  otherwise: "Văn bản khác",
  otherwiseText: ({ number: of, differences }: Otherwise): string =>
    `${of} cũng đo nội dung này nhưng tính khác: ${targetStanding.differences(differences)}`,
  differences: (all: readonly MeasureDifference[]): string => all.map(differenceText).join("; "),
  computed: "Mức tăng, giảm do phần mềm tính từ hai số đã công bố.",
  invented: "Có số liệu minh họa, không phải số đã công bố.",
  fromPlan: "ghi trong kế hoạch",
  noSource: "chưa ghi nguồn",
  /** What the target counts of a number, as published: `hạng 11 trên 63`, `trên 80%`, `43,57/80 điểm`. */
  observed: (seen: Seen): string => {
    if (seen.counted === "value" && seen.value !== null) return targetStanding.amount(seen);
    if (seen.rank !== null)
      return `hạng ${number(seen.rank)}${seen.outOf === null ? "" : ` trên ${number(seen.outOf)}`}`;
    if (seen.rankAtMost !== null) return `trong ${number(seen.rankAtMost)} đơn vị dẫn đầu, không công bố thứ hạng`;
    return targetStanding.amount(seen);
  },
  amount: ({ value, qualifier, measure, maximum, group }: Seen): string => {
    if (value === null) return group === null ? "không có giá trị" : `nhóm “${group}”`;
    const words = maximum === null ? format.amount(value, measure) : `${number(value)}/${number(maximum)} điểm`;
    return qualifier === "" ? words : `${qualifier} ${words}`;
  },
  changeText: (change: number): string =>
    change === 0 ? "không tăng, giảm" : change < 0 ? `giảm ${percent(-change)}` : `tăng ${percent(change)}`,
  event: ({ event, on, document, fromNames, intoNames }: EventSaid): string => {
    const into = intoNames.length === 0 || event === "abolish" ? "" : ` thành ${list(intoNames)}`;
    return `${lower(labels.unitEvent[event])} ${list(fromNames)}${into} từ ${day(on)}${document === "" ? "" : ` (${document})`}`;
  },
  /** Why a target stands as it does, in one sentence without its full stop. */
  reasonText: (reason: Reason): string => {
    const { observed, changeText, event, missing } = targetStanding;
    switch (reason.code) {
      case "meets":
      case "short": {
        const { observed: seen, change, baseline } = reason.params;
        const result =
          change === null || baseline === null
            ? `năm ${seen.year}: ${observed(seen)}`
            : `năm ${seen.year}: ${observed(seen)}, ${changeText(change)} so với ${observed(baseline)} năm ${baseline.year}`;
        return reason.code === "meets" ? result : `${result}${gapText(reason.params)}`;
      }
      case "undecided":
        return `năm ${reason.params.observed.year} chỉ công bố “${observed(reason.params.observed)}”, chưa đủ để kết luận`;
      case "rank-missing":
        return `năm ${reason.params.observed.year} không công bố thứ hạng (${targetStanding.amount(reason.params.observed)})`;
      case "value-missing":
        return `năm ${reason.params.observed.year} chỉ công bố ${observed(reason.params.observed)}, không có giá trị`;
      case "measure-differs":
        return `năm ${reason.params.observed.year}: ${observed(reason.params.observed)}, không cùng đơn vị tính với mức phải đạt (${reason.params.measure})`;
      case "results-differ":
        return `năm ${reason.params.observed[0]?.year ?? ""} các nguồn công bố khác nhau: ${list(reason.params.observed.map((one) => `${observed(one)} (${targetStanding.sourceText(one)})`))}`;
      case "no-measure":
        return "chưa ghi chỉ tiêu được đo bằng bộ chỉ số hay chỉ tiêu thống kê nào";
      case "no-result":
        return `chưa có ${missing(reason.params)}`;
      case "result-awaited":
        return `chờ công bố ${missing(reason.params)}`;
      case "no-baseline":
        return `thiếu số gốc: ${missing(reason.params)}`;
      case "baseline-unfit":
        return `số gốc năm ${reason.params.baseline.year} là ${observed(reason.params.baseline)}, không tính được tỷ lệ tăng, giảm`;
      case "series-differs":
        return `số năm ${reason.params.from.year} và năm ${reason.params.to.year} tính theo hai cách khác nhau, không so được`;
      case "unit-changed":
        return `không so được: ${event(reason.params)}`;
      case "unit-ended": {
        const { unitName, event: ended } = reason.params;
        return `${unitName} không còn${ended === null ? "" : `: ${event(ended)}`}`;
      }
      case "already-meets":
        return `năm ${reason.params.observed.year} đã đạt mức của năm ${reason.params.year}: ${observed(reason.params.observed)}`;
      case "on-line":
      case "below-line": {
        const { observed: seen, baseline, expected, tolerance, goalYear } = reason.params;
        const at =
          seen.rank !== null
            ? `hạng ${number(expected, 1)}`
            : targetStanding.amount({ ...seen, qualifier: "", value: expected });
        const side = reason.code === "on-line" ? "kịp" : "chưa kịp";
        return `ước tính: năm ${seen.year} ${observed(seen)}, ${side} mức ${at} nếu tiến đều từ năm ${baseline.year} đến năm ${goalYear} (cho phép chậm ${percent(tolerance)} quãng đường)`;
      }
      case "out-of-differs":
        return `không ước tính được: ${observed(reason.params.from)} năm ${reason.params.from.year}, ${observed(reason.params.to)} năm ${reason.params.to.year}, số đơn vị được xếp hạng khác nhau hoặc không rõ`;
      case "no-later-result":
        return `sau năm gốc chưa có số nào, ví dụ ${missing(reason.params)}`;
      case "ahead":
        return `chưa hết năm ${reason.params.year}, không có số gốc để ước tính`;
      case "years":
        return yearsText(reason.params);
      case "together": {
        const { total, units } = reason.params;
        const whole = total === null ? "" : `tính chung: ${lower(labels.targetStatus[total])}; `;
        return `${whole}${targetStanding.unitsText(units)}`;
      }
      case "no-units":
        return `chưa xác định được đơn vị nào phải thực hiện đến ngày ${day(reason.params.on)}`;
    }
  },
  noteText: (note: Note): string => {
    switch (note.code) {
      case "bound-by-data":
        return `Chỉ tiêu không ghi áp dụng cho những đơn vị nào; đang tính ${number(note.params.units)} đơn vị có số liệu. Đơn vị chưa có số nào không được tính.`;
      case "units-followed":
        return `${note.params.unitName}: số gốc ${number(note.params.value)} là tổng của các đơn vị đã hợp thành; ${targetStanding.event(note.params)}.`;
      case "baseline-differs": {
        const { typed, recorded, difference } = note.params;
        const apart = `${difference < 0 ? "thấp" : "cao"} hơn ${number(Math.abs(difference))}`;
        return `Số gốc ghi trong kế hoạch là ${number(typed)}; số đã công bố năm ${recorded.year} là ${targetStanding.observed(recorded)}, ${apart}. Đánh giá theo kế hoạch.`;
      }
      case "out-of-changed":
        return `Từ năm ${note.params.year} xếp hạng trên ${number(note.params.after)} thay cho ${number(note.params.before)} đơn vị: các thứ hạng trước và sau không so với nhau.`;
      case "unit-event":
        return `${note.params.unitName}: ${targetStanding.event(note.params)}.`;
    }
  },
  /** The number that is missing. */
  missing: ({ measuredBy, title, unitName, year }: MissingNumber): string =>
    `${measuredBy.kind === "index" ? `chỉ số ${title}` : `“${title}”`} năm ${year} của ${unitName}`,
  unitsText: (units: UnitCounts): string => {
    const parts = standingOrder.flatMap((status) =>
      units[status] === 0 ? [] : [`${number(units[status])} ${lower(labels.targetStatus[status])}`],
    );
    return `${number(units.of)} đơn vị: ${parts.join(", ")}`;
  },
  /** `cả chuỗi: giảm 19% so với 100 đơn vị năm 2015, phải giảm ít nhất 19%`. */
  chainText: ({ baseline, goal, change, met }: ChainedChange, direction: TargetDirection): string => {
    const { observed, changeText } = targetStanding;
    const asked = (direction === "at-most") === goal < 0 ? "ít nhất" : "nhiều nhất";
    const answer = met === null ? "chưa kết luận được" : met ? "đạt" : "không đạt";
    const wanted = `${goal < 0 ? "giảm" : "tăng"} ${asked} ${percent(Math.abs(goal))}`;
    return `${changeText(change)} so với ${observed(baseline)} năm ${baseline.year}; phải ${wanted}: ${answer}`;
  },
  /** The whole chain of one agency, behind its reason. */
  chainShort: ({ baseline, change, met }: ChainedChange): string =>
    `cả chuỗi từ năm ${baseline.year} ${targetStanding.changeText(change)}: ${met === null ? "chưa kết luận được" : met ? "đạt" : "không đạt"}`,
  /** An index or indicator that comes from the target this one goes on from. */
  inherited: ({ measure, from }: { measure: string; from: string }): string => `${measure} (theo ${from})`,
  chain: "Cả chuỗi",
  sourceText: ({ source }: Pick<ObservedNumber, "source">): string =>
    source.kind === "plan" ? targetStanding.fromPlan : (source.document ?? targetStanding.noSource),
  counts: (counts: Readonly<Record<TargetStatus, number>>): string =>
    standingOrder
      .flatMap((status) =>
        counts[status] === 0 ? [] : [`${number(counts[status])} ${lower(labels.targetStatus[status])}`],
      )
      .join(", "),
  none: ({ statuses }: { statuses: readonly TargetStatus[] }): string =>
    `Không có chỉ tiêu nào: ${list(statuses.map((one) => lower(labels.targetStatus[one])))}.`,
};

interface Otherwise {
  number: string;
  differences: readonly MeasureDifference[];
}

/** How two documents measure one thing: this one first, then the other. */
function differenceText(difference: MeasureDifference): string {
  switch (difference.code) {
    case "kind":
      return `ở đây tính theo ${lower(labels.targetKind[difference.own])}, ở kia tính theo ${lower(labels.targetKind[difference.other])}`;
    case "direction":
      return "một bên là mức tối thiểu, một bên là mức tối đa";
    case "measure":
      return `đơn vị tính ở đây là “${difference.own}”, ở kia là “${difference.other}”`;
    case "baseline-year":
      return `ở đây so với năm ${difference.own}, ở kia so với năm ${difference.other}`;
    case "baseline-value":
      return `số gốc năm ${difference.year} ở đây là ${number(difference.own)}, ở kia là ${number(difference.other)}`;
  }
}

const standingOrder = ["reached", "on-course", "behind", "not-reached", "unknown"] as const;

/** What is left to the goal: places of a rank, percentage points of a change, else the amount that lacks or is too much. */
function gapText({ gap, observed, change, direction }: Extract<Reason, { code: "short" }>["params"]): string {
  if (gap === 0) return "";
  if (change !== null) return `, còn cách ${number(gap)} điểm phần trăm`;
  if (observed.counted === "rank") return `, còn cách ${number(gap)} bậc`;
  return `, ${direction === "at-least" ? "còn thiếu" : "vượt"} ${number(gap)} ${gapMeasure(observed)}`.trimEnd();
}

function gapMeasure({ measure, maximum }: Seen): string {
  if (maximum !== null) return "điểm";
  return measure === "%" ? "điểm phần trăm" : measure;
}

function yearsText({ firstYear, lastYear, reached, notReached, behind, onCourse, unknown, ahead }: YearCounts): string {
  const span = lastYear - firstYear + 1;
  if (reached.length + notReached.length + behind.length + onCourse.length === 0) {
    return `chưa có kết quả của năm nào trong các năm ${firstYear}–${lastYear}`;
  }
  return [
    `đạt ${number(reached.length)} trên ${number(span)} năm`,
    ...(notReached.length === 0 ? [] : [`không đạt: ${years(notReached)}`]),
    ...(behind.length === 0 ? [] : [`chậm: ${years(behind)}`]),
    ...(onCourse.length === 0 ? [] : [`đúng lộ trình: ${years(onCourse)}`]),
    ...(unknown.length === 0 ? [] : [`chưa đánh giá được: ${years(unknown)}`]),
    ...(ahead.length === 0 ? [] : [`chưa có kết quả: ${years(ahead)}`]),
  ].join("; ");
}
