import type { CalendarDay } from "@cchc/core/day";
import type { TeamRole } from "@cchc/core/model/codes";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

interface Named {
  number: string;
  title: string;
}
interface AmbiguousDecision {
  programme: string;
  number: string;
  candidates: readonly { id: string; title: string }[];
}
interface Counts {
  visits: number;
  units: number;
}

/** What the commands of inspection programmes say. */
export const programmes = {
  ask: {
    year: "Kế hoạch kiểm tra của năm nào?",
    title: "Tên kế hoạch",
    decision: "Số quyết định (để trống nếu chưa có)",
  },
  /** Offered as the title of a new programme. */
  defaultTitle: (year: number): string => `Kế hoạch kiểm tra cải cách hành chính năm ${year}`,
  heading: ({ number, title }: Named): string => `${number}: ${title}`,
  programme: "Kế hoạch kiểm tra",
  decision: "Quyết định",
  /** `45/QĐ-UBND ngày 12/01/2026`. */
  decisionText: ({ number, issuedOn }: { number: string | null; issuedOn: CalendarDay | null }): string =>
    `${number ?? "chưa có số"}${issuedOn === null ? "" : ` ngày ${format.day(issuedOn)}`}`,
  decisionAmbiguous: ({ programme, number, candidates }: AmbiguousDecision): string =>
    `Sổ văn bản có ${candidates.length} văn bản số ${number}: ${candidates.map(({ id, title }) => `${id} (${title})`).join("; ")}. ` +
    `Quyết định được ghi theo số, chưa dẫn tới văn bản nào. Chọn một văn bản: cchc programme update ${programme} --decision MÃ`,
  year: "Năm",
  team: "Đoàn kiểm tra",
  name: "Họ tên",
  role: "Vai trò",
  lastDay: "Đến hết ngày",
  visitsAndUnits: "Đã kiểm tra / kế hoạch",
  /** `38/40 lượt, 36/38 đơn vị`. */
  progress: ({ done, planned }: { done: Counts; planned: Counts }): string =>
    `${format.number(done.visits)}/${format.number(planned.visits)} lượt, ` +
    `${format.number(done.units)}/${format.number(planned.units)} đơn vị`,
  empty: "Chưa có kế hoạch kiểm tra nào. Lập kế hoạch đầu tiên: cchc programme create",
  count: (count: number): string => `${format.number(count)} kế hoạch kiểm tra`,
  created: ({ number, title }: Named): string => `Đã lập ${number}: ${title}.`,
  updated: ({ number }: Named): string => `Đã sửa kế hoạch kiểm tra ${number}.`,
  unchanged: ({ number }: Named): string => `Kế hoạch kiểm tra ${number} vốn đã như vậy; không có gì thay đổi.`,
  teamChanged: ({ number, on }: { number: string; on: CalendarDay | null }): string =>
    `Đã sửa Đoàn kiểm tra của ${number}${on === null ? "" : ` từ ngày ${format.day(on)}`}.`,
  /** What to mind after a change of the team. */
  headMissing: ({ on }: { on: CalendarDay | null }): string =>
    `${on === null ? "Đoàn" : `Từ ngày ${format.day(on)}, Đoàn`} chưa có Trưởng đoàn.`,
  headsMany: ({ on, heads }: { on: CalendarDay | null; heads: readonly string[] }): string =>
    `${on === null ? "Đoàn" : `Từ ngày ${format.day(on)}, Đoàn`} có ${heads.length} Trưởng đoàn: ${format.list(heads)}.`,
  roleOf: (role: TeamRole): string => labels.teamRole[role],
  newVisit: "(mới)",
  thereAlready: "đã có trong kế hoạch ngày này",
  planned: ({ planned, number, on }: { planned: number; number: string; on: CalendarDay }): string =>
    `Đã lên kế hoạch ${format.number(planned)} lượt ngày ${format.day(on)} trong ${number}.`,
  wouldPlan: ({ planned, number, on }: { planned: number; number: string; on: CalendarDay }): string =>
    `Sẽ lên kế hoạch ${format.number(planned)} lượt ngày ${format.day(on)} trong ${number}. Chưa có gì được ghi.`,
  toApply: "Thêm --apply để ghi.",
  coverage: {
    headingOfProgramme: ({ number }: { number: string }): string => `Độ bao phủ của kế hoạch kiểm tra ${number}`,
    headingOfYear: (year: number): string => `Độ bao phủ kiểm tra năm ${year}`,
    heading: "Độ bao phủ",
    period: ({ from, to, asOf }: { from: CalendarDay; to: CalendarDay; asOf: CalendarDay }): string =>
      `Kỳ từ ${format.day(from)} đến ${format.day(to)}, tính đến ngày ${format.day(asOf)}`,
    visits: "Lượt",
    units: "Đơn vị",
    covered: "Bao phủ",
    percent: "Tỷ lệ",
    total: "Tất cả",
    /** `38/40`. */
    of: (part: number, whole: number): string => `${format.number(part)}/${format.number(whole)}`,
    /** What the two numbers of each column are. */
    legend: "Lượt, Đơn vị: đã kiểm tra/trong kế hoạch. Bao phủ: đơn vị đã kiểm tra/đơn vị đang hoạt động.",
    waiting: (count: number): string =>
      count === 0
        ? "Mọi đơn vị trong kế hoạch đã được kiểm tra."
        : `Trong kế hoạch, chưa kiểm tra: ${format.number(count)} đơn vị`,
    nothingPlanned: "Chưa có lượt kiểm tra nào được lên kế hoạch.",
    unvisited: (count: number): string =>
      count === 0
        ? "Mọi đơn vị đang hoạt động đã được kiểm tra trong kỳ."
        : `Trong kỳ chưa được kiểm tra lượt nào: ${format.number(count)} đơn vị`,
    more: (count: number): string => `… và ${format.number(count)} đơn vị khác; xem tất cả: --limit 0`,
  },
};
