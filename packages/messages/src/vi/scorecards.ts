import type { CalendarDay } from "@cchc/core/day";
import { format } from "./format.ts";
import { type PrintedSum, printedSum } from "./printed-sums.ts";
import { scorecardRound } from "./scorecard-round.ts";
import { whyRank } from "./why-rank.ts";

const sharesOf = (count: number): string => `${format.number(count)} đơn vị`;

/** What the commands of criteria sets and scorecards say. */
export const scorecards = {
  why: whyRank,
  round: scorecardRound,
  group: "Nhóm đơn vị",
  owner: "Cơ quan ban hành",
  basis: "Căn cứ",
  items: "Số mục",
  code: "Mục",
  maximum: "Tối đa",
  ownMaximum: "Điểm tối đa của đơn vị",
  self: "Tự chấm",
  appraised: "Thẩm định",
  survey: "Khảo sát",
  counted: "Được tính",
  points: "Điểm",
  percent: "Tỷ lệ",
  band: "Xếp loại",
  rank: "Hạng",
  scoredBy: "Ai chấm",
  bands: "Các mức xếp loại",
  explanation: "Giải trình",
  bonus: "Điểm thưởng",
  penalty: "Điểm trừ",
  total: "Tổng",
  criteria: "Bộ tiêu chí",
  submittedOn: "Ngày nộp",
  appraisedOn: "Ngày thẩm định",
  explanationDue: "Hạn giải trình",
  finalOn: "Ngày chốt",
  reopenedOn: "Ngày mở lại",
  unscored: "Chưa có điểm tính",
  /** Of an item that nobody scored. */
  none: "–",
  notAppliedHeading: "Không áp dụng",
  overdue: "quá hạn",
  late: "nộp muộn",
  shared: "đồng hạng",
  invented: "minh họa",
  unitCount: sharesOf,
  /** `Xuất sắc: từ 90%`. */
  bandFrom: ({ name, minimum }: { name: string; minimum: number }): string => `${name}: từ ${format.percent(minimum)}`,
  bandDays: ({ from, to }: { from: CalendarDay | null; to: CalendarDay | null }): string =>
    [from === null ? "" : `từ ${format.day(from)}`, to === null ? "" : `trước ${format.day(to)}`]
      .filter(Boolean)
      .join(" "),
  cap: (cap: number): string => `tối đa ${format.number(cap)} điểm`,
  /** A printed maximum that its parts do not make. */
  uneven: (sums: PrintedSum): string => `${printedSum(sums)} Số được giữ như văn bản ghi.`,
  /** The row of the table in front of a sentence. */
  atRow: ({ row, sentence }: { row: number; sentence: string }): string => `Dòng ${row}: ${sentence}`,
  noCriteria: "Chưa có bộ tiêu chí nào. Lập bộ đầu tiên từ một bảng: cchc criteria create TỆP",
  noScorecards: "Chưa có phiếu chấm điểm nào. Lập phiếu: cchc scorecard create BỘ_TIÊU_CHÍ --all",
  bandsChanged: ({ number, from }: { number: string; from: CalendarDay }): string =>
    `Bộ tiêu chí ${number} áp dụng các mức xếp loại mới từ ${format.day(from)}; phiếu đã chốt giữ mức cũ.`,
  endedInGroup: ({ units, on }: { units: readonly string[]; on: CalendarDay }): string =>
    `Trong nhóm có ${sharesOf(units.length)} không còn vào ngày ${format.day(on)}: ${format.list(units)}. Sửa nhóm: rút bộ này rồi lập lại với --units.`,
  ask: {
    bandsDocument: "Văn bản quy định các mức xếp loại mới",
    title: "Tên bộ tiêu chí",
    year: "Chấm điểm năm nào?",
    group: "Tên nhóm đơn vị, ví dụ: Sở, ban, ngành",
    category: "Chấm các đơn vị thuộc loại nào?",
    criteria: "Chấm theo bộ tiêu chí nào?",
    unit: "Lập phiếu cho đơn vị nào?",
    text: "Nội dung cần giải trình",
    explanation: "Giải trình của đơn vị",
    due: "Hạn giải trình, ví dụ 5wd (5 ngày làm việc) hoặc 10d",
    reason: "Lý do mở lại",
    document: "Số văn bản cho phép mở lại",
    /** Said once before the questions. */
    leave: "Chấm từng mục; bỏ trống thì mục giữ nguyên.",
    /** The question for one item. */
    points: ({
      code,
      title,
      maximum,
      now,
    }: {
      code: string;
      title: string;
      maximum: number;
      now: number | null;
    }): string => `${code} ${title} (0–${format.number(maximum)}${now === null ? "" : `; hiện ${format.number(now)}`})`,
    badPoints: "Ghi số điểm, ví dụ 1,5; nhiều nhất hai chữ số sau dấu phẩy.",
    beyond: (maximum: number): string => `Điểm từ 0 đến ${format.number(maximum)}.`,
  },
  defaultTitle: ({ group, year }: { group: string; year: number }): string =>
    `Bộ tiêu chí đánh giá, xếp loại cải cách hành chính năm ${year} – ${group}`,
  created: ({
    number,
    title,
    items,
    maximum,
  }: {
    number: string;
    title: string;
    items: number;
    maximum: number;
  }): string =>
    `Đã lập bộ tiêu chí ${number}: ${title}; ${format.number(items)} mục, tổng ${format.number(maximum)} điểm.`,
  /** What a table of criteria would make. */
  tableCounts: (table: {
    file: string;
    fields: number;
    criteria: number;
    parts: number;
    bonus: number;
    penalty: number;
    maximum: number;
  }): string =>
    `${table.file}: ${format.number(table.fields)} lĩnh vực, ${format.number(table.criteria)} tiêu chí, ` +
    `${format.number(table.parts)} tiêu chí thành phần, ${format.number(table.bonus)} mục điểm thưởng, ` +
    `${format.number(table.penalty)} mục điểm trừ; tổng ${format.number(table.maximum)} điểm.`,
  trial: "Đây là bản thử, chưa có gì được ghi. Bỏ --dry-run để lập bộ tiêu chí.",
  /** Above what is printed and does not agree. */
  doubtful: (count: number): string => `Chỗ không khớp (${format.number(count)}), giữ như bảng ghi:`,
  /** A heading of bonus or penalty that was recognised. */
  sectionRead: ({
    kind,
    row,
    title,
    items,
    cap,
  }: {
    kind: "bonus" | "penalty";
    row: number;
    title: string;
    items: number;
    cap: number | null;
  }): string =>
    `Dòng ${row} “${title}”: ${format.number(items)} mục bên dưới là ${kind === "bonus" ? "điểm thưởng" : "điểm trừ"}, không tính vào điểm tối đa${cap === null ? "" : `; tính nhiều nhất ${format.number(cap)} điểm`}.`,
  rowsWrong: ({ file, rows, wrong }: { file: string; rows: number; wrong: number }): string =>
    `${file}: ${format.number(rows)} dòng, ${format.number(wrong)} dòng có vấn đề. Chưa có gì được ghi.`,
  opened: ({ number, unit }: { number: string; unit: string }): string => `Đã lập phiếu ${number} cho ${unit}.`,
  openedMany: ({ count, skipped }: { count: number; skipped: number }): string =>
    `Đã lập ${format.number(count)} phiếu${skipped > 0 ? `; ${sharesOf(skipped)} đã có phiếu từ trước` : ""}.`,
  allHaveOne: "Mọi đơn vị của nhóm đều đã có phiếu; không có gì thay đổi.",
  scored: ({ number, count, left }: { number: string; count: number; left: number }): string =>
    `Đã ghi điểm ${format.number(count)} mục của ${number}${left > 0 ? `; còn ${format.number(left)} mục chưa có điểm` : ""}.`,
  nothingScored: ({ number }: { number: string }): string =>
    `Không mục nào của ${number} được chấm; không có gì thay đổi.`,
  submitted: ({ number, on, late }: { number: string; on: CalendarDay; late: boolean }): string =>
    `${number} đã nộp ngày ${format.day(on)}${late ? ", sau thời hạn" : ""}.`,
  appraisedBy: ({ number, by, on }: { number: string; by: string; on: CalendarDay }): string =>
    `${number}: ${by} hoàn thành thẩm định ngày ${format.day(on)}.`,
  asked: ({ number, due }: { number: string; due: CalendarDay }): string =>
    `Đã yêu cầu giải trình ${number}, hạn ${format.day(due)}.`,
  explained: ({ number }: { number: string }): string => `Đã ghi giải trình của ${number}.`,
  finalised: ({
    number,
    points,
    maximum,
    percent,
    band,
  }: {
    number: string;
    points: number;
    maximum: number;
    percent: number | null;
    band: string | null;
  }): string =>
    `${number} đã chốt: ${format.number(points)}/${format.number(maximum)} điểm${percent === null ? "" : `, đạt ${format.percent(percent)}`}${band === null ? "" : `, xếp loại ${band}`}.`,
  reopened: ({ number }: { number: string }): string => `Đã mở lại ${number}; điểm thẩm định sửa được, rồi chốt lại.`,
  /** The line below the head of a ranking. */
  rankingOf: ({ group, asOf }: { group: string; asOf: CalendarDay }): string =>
    `Nhóm đơn vị: ${group}. Tính đến ngày ${format.day(asOf)}.`,
  /** Below a ranking in which not all have one maximum. */
  ownMaxima:
    "Xếp hạng theo tỷ lệ trên điểm tối đa của từng đơn vị; đơn vị không áp dụng một số mục có điểm tối đa thấp hơn.",
  rankedCount: ({ ranked, pending, notSubmitted }: { ranked: number; pending: number; notSubmitted: number }): string =>
    `${sharesOf(ranked)} được xếp hạng, ${format.number(pending)} chưa chốt, ${format.number(notSubmitted)} chưa nộp phiếu.`,
  provisional: "Xếp hạng tạm tính: gồm cả phiếu đã thẩm định, chưa chốt.",
  nobodyRanked: "Chưa có phiếu nào được chốt.",
  pending: "Chưa chốt",
  notSubmitted: "Chưa nộp phiếu (không tính là 0 điểm)",
  leftOut: "Không xếp hạng",
  withoutScorecard: "chưa lập phiếu",
  reason: { "outside-group": "ngoài nhóm", "second-scorecard": "đã có phiếu khác" },
};
