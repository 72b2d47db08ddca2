import type { CalendarDay } from "@cchc/core/day";
import type { Category, Level, TargetBinding, TargetDirection, TargetKind } from "@cchc/core/model/codes";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

interface Goal {
  targetKind: TargetKind;
  direction: TargetDirection;
  goal: number;
  measure: string;
  qualifier: string | null;
}
interface Time {
  firstYear: number | null;
  lastYear: number | null;
  due: CalendarDay | null;
}
interface Baseline {
  year: number;
  value: number | null;
  targetNumber: string | null;
}
interface Whole extends Goal, Time {
  baseline: Baseline | null;
  binds: readonly TargetBinding[];
  bound: Bound | null;
}
interface Bound {
  level: Level | null;
  category: Category | null;
  units: readonly { name: string }[];
}

const { amount } = format;

/** What the commands of targets say. */
export const targets = {
  ask: { title: "Nội dung chỉ tiêu" },
  target: "Chỉ tiêu",
  goal: "Phải đạt",
  when: "Thời gian",
  baseline: "Gốc so sánh",
  binds: "Áp dụng cho",
  minimum: "Mức cấp trên giao",
  scheme: "Bộ chỉ số",
  indicator: "Chỉ tiêu thống kê",
  lead: "Chủ trì",
  amount,
  /** What is promised: `trong 10 địa phương dẫn đầu`, `đạt 80% trở lên`, `giảm ít nhất 10%`. */
  goalText: ({ targetKind, direction, goal, measure, qualifier }: Goal): string => {
    const said = (usual: string) => qualifier ?? usual;
    switch (targetKind) {
      case "rank":
        return qualifier === null
          ? `trong ${format.number(goal)} địa phương dẫn đầu`
          : `${qualifier} ${format.number(goal)}`;
      case "change":
        return goal < 0
          ? `giảm ${said(direction === "at-most" ? "ít nhất" : "nhiều nhất")} ${format.percent(-goal)}`
          : `tăng ${said(direction === "at-least" ? "ít nhất" : "nhiều nhất")} ${format.percent(goal)}`;
      case "value":
        return `${said(direction === "at-least" ? "đạt ít nhất" : "nhiều nhất")} ${amount(goal, measure)}`;
    }
  },
  whenText: ({ firstYear, lastYear, due }: Time): string => {
    if (due !== null) return `đến ${format.day(due)}`;
    return firstYear === lastYear ? `năm ${firstYear}` : `hằng năm ${firstYear}–${lastYear}`;
  },
  baselineText: ({ year, value, targetNumber, measure }: Baseline & { measure: string }): string => {
    const than = targetNumber === null ? `so với năm ${year}` : `so với kết quả ${targetNumber} (năm ${year})`;
    return value === null ? than : `${than} (${amount(value, measure)})`;
  },
  bindsText: ({ binds, bound }: Pick<Whole, "binds" | "bound">): string => {
    const each = bound === null ? "" : ` (${boundText(bound)})`;
    return format.list(binds.map((one) => `${labels.targetBinding[one]}${one === "each-unit" ? each : ""}`));
  },
  /** All of it in one line: `giảm ít nhất 10% so với năm 2015, đến 31/12/2021, từng đơn vị và tính chung`. */
  inWords: (target: Whole): string => {
    const { baseline, binds, measure } = target;
    const kind = target.targetKind;
    const than =
      baseline === null ? "" : ` ${targets.baselineText({ ...baseline, measure: kind === "value" ? measure : "" })}`;
    // What binds the province as a whole is the usual thing and goes without saying.
    const bound = binds.length === 1 && binds[0] === "total" ? "" : `, ${targets.bindsText(target)}`;
    return `${targets.goalText(target)}${than}, ${targets.whenText(target)}${bound}`;
  },
  minimumText: ({ value, source, measure }: { value: number; source: string; measure: string }): string =>
    `${amount(value, measure)} (${source})`,
  added: ({ number, title, words }: { number: string; title: string; words: string }): string =>
    `Đã đặt chỉ tiêu ${number} “${title}”: ${words}.`,
  updated: ({ number, title, words }: { number: string; title: string; words: string }): string =>
    `Đã sửa chỉ tiêu ${number} “${title}”: ${words}.`,
  unchanged: ({ number }: { number: string }): string => `Chỉ tiêu ${number} vốn đã như vậy; không có gì thay đổi.`,
  belowMinimum: (params: { number: string; goal: string; minimum: string }): string =>
    `Lưu ý: ${params.number} ${params.goal} là chưa bằng mức cấp trên giao: ${params.minimum}. Chỉ tiêu vẫn được ghi.`,
  /** Said when a target is set that another document measures in another way. */
  otherwise: ({ number, words }: { number: string; words: string }): string =>
    `Lưu ý: ${number} ${words}. Hai cách tính không so sánh trực tiếp với nhau được; chỉ tiêu vẫn được ghi.`,
  below: "chưa bằng mức cấp trên giao",
  heading: ({ number, title }: { number: string; title: string }): string => `${number}: ${title}`,
  count: ({ targets: count, plans }: { targets: number; plans: number }): string =>
    `${format.number(count)} chỉ tiêu${plans > 1 ? ` của ${format.number(plans)} kế hoạch` : ""}`,
  empty: "Chưa có chỉ tiêu nào. Đặt chỉ tiêu đầu tiên: cchc target set KẾ_HOẠCH --title …",
  invented: "minh họa, không có trong văn bản gốc",
};

/** Which units are bound: by name, or by level and category. */
function boundText({ level, category, units }: Bound): string {
  if (units.length > 0) return format.list(units.map(({ name }) => name));
  return [category === null ? "" : labels.category[category], level === null ? "" : `cấp ${labels.level[level]}`]
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join(", ");
}
