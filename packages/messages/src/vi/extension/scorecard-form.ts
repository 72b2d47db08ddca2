import type { CalendarDay } from "@cchc/core/day";
import type { ScoreKind, Scorer } from "@cchc/core/model/codes";
import { format } from "../format.ts";

const kinds = { self: "tự chấm", appraised: "thẩm định", survey: "khảo sát" } satisfies Record<ScoreKind, string>;

/** What the form of a scorecard says beside the words of scorecards. */
export const scorecardForm = {
  table: "Bảng chấm điểm",
  column: {
    code: "Mục",
    title: "Tiêu chí",
    maximum: "Tối đa",
    self: "Tự chấm",
    appraised: "Thẩm định",
    survey: "Khảo sát",
    note: "Ghi chú",
  },
  /** The name of a field for screen readers: `Tự chấm 1.1.2, tối đa 6`. */
  points: ({ kind, code, maximum }: { kind: ScoreKind; code: string; maximum: number }): string =>
    `${{ self: "Tự chấm", appraised: "Thẩm định", survey: "Khảo sát" }[kind]} ${code}, tối đa ${format.number(maximum)}`,
  note: (code: string): string => `Ghi chú ${code}`,
  evidence: (text: string): string => `Minh chứng: ${text}`,
  printed: (maximum: number): string => `văn bản ghi ${format.number(maximum)}`,
  cap: (cap: number): string => `cộng lại tối đa ${format.number(cap)} điểm`,
  /** Whose note it is, where it is not the one being written. */
  saidBy: ({ kind, note }: { kind: ScoreKind; note: string }): string =>
    `${{ self: "Đơn vị", appraised: "Thẩm định", survey: "Khảo sát" }[kind]}: ${note}`,
  scoredBy: {
    self: "đơn vị tự chấm",
    appraisal: "do cơ quan thẩm định chấm",
    survey: "theo kết quả khảo sát",
  } satisfies Record<Scorer, string>,
  of: ({ points, maximum }: { points: number | null; maximum: number }): string =>
    `${points === null ? "–" : format.number(points)}/${format.number(maximum)} điểm`,
  sumOf: { self: "Tổng điểm tự chấm", appraised: "Tổng điểm được tính", final: "Điểm chính thức" },
  provisional: "tạm tính",
  rank: ({ rank, outOf, shared }: { rank: number; outOf: number; shared: boolean }): string =>
    `hạng ${rank}/${outOf}${shared ? ", đồng hạng" : ""}`,
  showRanking: "Xem bảng xếp hạng",
  missing: ({ count, codes }: { count: number; codes: readonly string[] }): string =>
    `Còn ${format.number(count)} mục chưa có điểm: ${format.list(codes)}${count > codes.length ? "…" : ""}`,
  complete: "Các mục đều đã có điểm",
  toFirstMissing: "Đến mục đầu tiên chưa có điểm",
  due: (day: CalendarDay): string => `hạn nộp ${format.day(day)}`,
  overdue: (day: CalendarDay): string => `quá hạn nộp ${format.day(day)}`,
  late: "nộp muộn",
  explanationDue: (day: CalendarDay): string => `chờ giải trình đến ${format.day(day)}`,
  turn: {
    self: "Đơn vị đang tự chấm",
    appraised: "Đang thẩm định",
    none: "Phiếu đã chốt: muốn sửa điểm thì mở lại phiếu.",
  },
  keys: "Enter hoặc ↓: ô dưới; Shift+Enter hoặc ↑: ô trên; Esc: lấy lại điểm cũ. Dán được cả cột điểm từ Excel.",
  act: {
    submit: "Nộp phiếu…",
    appraise: "Hoàn thành thẩm định…",
    ask: "Yêu cầu giải trình…",
    explain: "Ghi giải trình…",
    finalise: "Chốt phiếu…",
    reopen: "Mở lại phiếu…",
  },
  pasted: (count: number): string => `Đã ghi điểm ${format.number(count)} mục. Nhấn Ctrl+Z để hoàn tác.`,
  pasteRefused: ({ code, text, maximum }: { code: string; text: string; maximum: number }): string =>
    `Chưa dán ô nào: “${text}” không phải là điểm của mục ${code} (từ 0 đến ${format.number(maximum)}, nhiều nhất hai chữ số sau dấu phẩy).`,
  pasteTooLong: ({ lines, cells }: { lines: number; cells: number }): string =>
    `Chưa dán ô nào: có ${format.number(lines)} dòng, từ ô này trở xuống chỉ còn ${format.number(cells)} ô chấm được.`,
  history: "Quá trình chấm điểm",
  story: ({ what, by }: { what: string; by: string }): string => `${by}: ${what}`,
  scored: ({ as, items }: { as: ScoreKind; items: number }): string =>
    `ghi điểm ${kinds[as]} ${format.number(items)} mục`,
  asked: ({ what, due }: { what: string; due: CalendarDay | null }): string =>
    due === null ? what : `${what}, hạn ${format.day(due)}`,
  byDocument: ({ what, document }: { what: string; document: string }): string => `${what}, theo ${document}`,
};
