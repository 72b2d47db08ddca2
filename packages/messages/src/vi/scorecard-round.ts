import type { CalendarDay } from "@cchc/core/day";
import type { ScorecardActName } from "@cchc/core/machine/scorecard-machine";
import type { ScorecardStatus } from "@cchc/core/model/codes";
import type { Problem } from "@cchc/core/problem";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const cards = (count: number): string => `${format.number(count)} phiếu`;
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What an act on many scorecards says. */
export const scorecardRound = {
  title: ({ act, on }: { act: ScorecardActName | "withdraw"; on: CalendarDay }): string =>
    `${sentence(act === "withdraw" ? "rút phiếu lập nhầm" : labels.scorecardAct[act])}, ngày ${format.day(on)}`,
  ready: (count: number): string => `Làm được (${format.number(count)})`,
  done: (count: number): string => `Đã làm (${format.number(count)})`,
  refused: (count: number): string => `Chưa làm được (${format.number(count)})`,
  passedOver: (count: number): string => `Bỏ qua vì đang ở bước khác (${format.number(count)})`,
  after: "Sau khi làm",
  reason: "Lý do",
  /** One line on what would be done, or was. */
  counts: ({ ready, refused, applied }: { ready: number; refused: number; applied: boolean }): string =>
    [
      ...(ready === 0 ? [] : [applied ? `Đã ghi ${cards(ready)}` : `${cards(ready)} làm được`]),
      ...(refused === 0 ? [] : [`${cards(refused)} chưa làm được`]),
    ].join("; "),
  /** `bỏ qua 5 phiếu: 3 phiếu Đã chốt, 2 phiếu Đang tự chấm`. */
  passed: (states: readonly (readonly [status: ScorecardStatus, count: number])[]): string =>
    `Bỏ qua ${cards(states.reduce((sum, [, count]) => sum + count, 0))} đang ở bước khác: ${format.list(states.map(([status, count]) => `${format.number(count)} “${labels.scorecardStatus[status]}”`))}.`,
  trial: "Đây là bản chạy thử, chưa ghi gì. Thêm --apply để ghi.",
  blocked:
    "Chưa ghi gì: còn phiếu chưa làm được. Xử lý các phiếu đó, hoặc thêm --skip-refused để ghi các phiếu còn lại.",
  noneReady: "Chưa ghi gì: chưa làm được với phiếu nào.",
  nothing: "Không có phiếu nào cần làm; không có gì thay đổi.",
  noCards: "Không có phiếu nào khớp; không có gì thay đổi.",
  oneUndo: "Một lần hoàn tác lấy lại cả đợt.",
  /** Why an act may not be done to one of many, in a few words; null where the problem's own sentence says it. */
  because: (problem: Problem): string | null => {
    switch (problem.code) {
      case "scorecard-unscored": {
        const { items } = problem.params;
        return `${format.number(items.length)} mục chưa có điểm: ${items.slice(0, 6).join(", ")}${items.length > 6 ? " …" : ""}`;
      }
      case "scorecard-final":
        return "đã chốt, phải mở lại trước";
      case "scorecard-act-not-allowed":
        return `đang ở “${labels.scorecardStatus[problem.params.status]}”`;
      case "explanation-awaited":
        return `còn chờ giải trình đến ${format.day(problem.params.due)}`;
      case "appraiser-submitted":
        return `${problem.params.by} là người nộp, không tự thẩm định được`;
      case "act-before-previous": {
        const { previous, previousOn } = problem.params;
        return `đã có ${labels.anyAct[previous]} ngày ${format.day(previousOn)}, sau ngày này`;
      }
      default:
        return null;
    }
  },
};
