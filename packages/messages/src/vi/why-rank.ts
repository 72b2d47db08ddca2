import { format } from "./format.ts";

interface Gap {
  units: readonly string[];
  rank: number;
  percent: number;
  percentAway: number;
  pointsAway: number;
}

const names = (units: readonly string[]): string =>
  units.length > 3
    ? `${units.slice(0, 3).join(", ")} và ${format.number(units.length - 3)} đơn vị khác`
    : format.list(units);

/** What `scorecard why` says. */
export const whyRank = {
  criteriaOf: ({ number, title }: { number: string; title: string }): string => `${title} (${number})`,
  place: "Hạng",
  rankOf: ({ rank, ranked, sharedWith }: { rank: number; ranked: number; sharedWith: readonly string[] }): string =>
    `${format.number(rank)} trên ${format.number(ranked)} đơn vị được xếp hạng${sharedWith.length === 0 ? "" : `, đồng hạng với ${names(sharedWith)}`}`,
  /** Why there is no rank. */
  notRanked: {
    final: "không xếp hạng: ngoài nhóm đơn vị, hoặc đã có phiếu khác",
    "not-final": "chưa xếp hạng: phiếu chưa chốt",
    unscored: "chưa xếp hạng: còn mục chưa có điểm",
  },
  points: "Điểm",
  pointsOf: ({ points, maximum, percent }: { points: number; maximum: number; percent: number }): string =>
    `${format.number(points)}/${format.number(maximum)}, đạt ${format.percent(percent)}`,
  median: "Trung vị của nhóm",
  medianOf: ({ percent, units }: { percent: number; units: number }): string =>
    `${format.percent(percent)} (một nửa trong ${format.number(units)} đơn vị đạt từ mức này trở lên)`,
  above: "Đơn vị liền trên",
  below: "Đơn vị liền dưới",
  first: "không có: đơn vị đang đứng đầu",
  last: "không có: đơn vị đang đứng cuối",
  aboveOf: ({ units, rank, percent, percentAway, pointsAway }: Gap): string =>
    `${names(units)}: hạng ${format.number(rank)}, ${format.percent(percent)}. Cách ${format.number(percentAway)} điểm phần trăm; thêm ${format.number(pointsAway)} điểm thì bằng.`,
  belowOf: ({ units, rank, percent, percentAway, pointsAway }: Gap): string =>
    `${names(units)}: hạng ${format.number(rank)}, ${format.percent(percent)}. Hơn ${format.number(percentAway)} điểm phần trăm; bớt ${format.number(pointsAway)} điểm thì bằng.`,
  nextBand: "Mức xếp loại trên",
  highestBand: "không có: đang ở mức cao nhất",
  nextBandOf: ({ name, minimum, missingPoints }: { name: string; minimum: number; missingPoints: number }): string =>
    `${name} từ ${format.percent(minimum)}: còn thiếu ${format.number(missingPoints)} điểm.`,
  /** One item is enough. */
  closedByOne: (items: readonly string[]): string =>
    items.length === 1
      ? `Đủ nếu đạt điểm tối đa mục ${items.join("")}.`
      : `Đủ nếu đạt điểm tối đa một trong các mục: ${items.slice(0, 6).join(", ")}${items.length > 6 ? " …" : ""}.`,
  closedByMany: (items: readonly string[]): string =>
    `Không mục nào một mình đủ; ít nhất phải đạt điểm tối đa ${format.number(items.length)} mục: ${format.list(items)}.`,
  notClosed: "Dù mọi mục đạt điểm tối đa vẫn chưa đủ, vì còn điểm trừ.",
  lostByField: ({ lost, maximum }: { lost: number; maximum: number }): string =>
    `Mất điểm theo lĩnh vực (tổng ${format.number(lost)} trên ${format.number(maximum)} điểm)`,
  lostByCriterion: "Mất điểm theo tiêu chí, nhiều nhất trước",
  lost: "Mất",
  reached: "Đạt được",
  group: "Nhóm",
  behind: "So nhóm",
  groupLegend:
    "Nhóm: trung vị của các đơn vị được xếp hạng có tiêu chí này, quy về điểm tối đa của đơn vị. So nhóm: hơn (+) hoặc kém (−) trung vị.",
  more: ({ count, lost }: { count: number; lost: number }): string =>
    `… và ${format.number(count)} tiêu chí khác, mất ${format.number(lost)} điểm; xem hết: thêm --limit 0`,
  nothingScored: "Phiếu chưa chấm mục nào nên chưa có gì để giải thích.",
  nothingLost: "Không mất điểm ở tiêu chí nào.",
  extras: "Điểm thưởng, điểm trừ",
  extraOf: ({
    counted,
    given,
    cap,
    items,
  }: {
    counted: number;
    given: number;
    cap: number | null;
    items: readonly string[];
  }): string =>
    `${format.number(counted)} điểm${items.length === 0 ? "" : ` (${items.join(", ")})`}${counted < given && cap !== null ? `; được ghi ${format.number(given)}, mức trần ${format.number(cap)} nên ${format.number(given - counted)} điểm không tính` : ""}`,
  withoutCaps: ({ percent, rank }: { percent: number; rank: number | null }): string =>
    `Nếu không có mức trần: ${format.percent(percent)}${rank === null ? "" : `, hạng ${format.number(rank)}`}.`,
  differences: "Điểm thẩm định khác điểm tự chấm",
  difference: "Chênh",
  moreDifferences: (count: number): string => `… và ${format.number(count)} mục khác`,
};
