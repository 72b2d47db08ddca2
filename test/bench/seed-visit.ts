import { announcedCalendar } from "../../packages/core/src/calendar/announced.ts";
import { applyChange, applyPlanning } from "../../packages/core/src/change/apply.ts";
import type { VisitChange } from "../../packages/core/src/change/change-kinds.ts";
import { addDays, type CalendarDay } from "../../packages/core/src/day.ts";
import { severities, visitKinds } from "../../packages/core/src/model/codes.ts";
import type { Visit } from "../../packages/core/src/model/visit.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import type { Result } from "../../packages/core/src/result.ts";
import type { ChangePorts } from "../../packages/store/src/ports.ts";
import type { Random } from "../../scripts/sample/random.ts";
import { dayAt, SEED_END } from "./seed-world.ts";

export const FINDINGS_A_VISIT = 6;

/** What becomes of findings, by chance: the rest stays open and falls overdue. */
const REMEDIED = 0.7;
const VERIFIED = 0.9;
const RETURNED = 0.1;
const CLOSED = 0.8;

const titles = [
  "Hồ sơ thủ tục hành chính giải quyết trễ hạn",
  "Chưa niêm yết đầy đủ thủ tục hành chính tại bộ phận một cửa",
  "Chưa ban hành kế hoạch cải cách hành chính năm",
  "Tỷ lệ hồ sơ trực tuyến thấp hơn chỉ tiêu được giao",
  "Chưa cập nhật quy chế làm việc sau sắp xếp tổ chức",
  "Báo cáo cải cách hành chính gửi chậm so với quy định",
];
const causes = ["Thiếu nhân sự phụ trách", "Chưa có hướng dẫn kịp thời", "Trang thiết bị chưa đáp ứng yêu cầu"];

export interface SeededVisitInput {
  index: number;
  of: number;
  findings: number;
  /** The last display number given in each year. */
  ordinals: Map<number, number>;
  units: UnitDirectory;
  random: Random;
  ports: ChangePorts;
}

/** One visit with its findings, each act recorded on its day through the one door for changes. */
export function seededVisit({ index, of, findings, ordinals, units, random, ports }: SeededVisitInput): Visit {
  const context = (on: CalendarDay) => ({
    ...ports,
    today: on,
    now: `${on}T08:00:00+07:00`,
    units,
    calendar: announcedCalendar,
    areaLists: [],
    people: new Map(),
  });
  const start = dayAt((index + random.next()) / of);
  const year = Number(start.slice(0, 4));
  const ordinal = (ordinals.get(year) ?? 0) + 1;
  ordinals.set(year, ordinal);
  const number = `${year}-${String(ordinal).padStart(3, "0")}`;
  const unitId = random.pick(units.all).id;
  const visitKind = random.pick(visitKinds);
  let visit = done(applyPlanning({ type: "visit.plan", number, unitId, on: start, visitKind }, context(start)));
  const change = (on: CalendarDay, next: VisitChange) => {
    visit = done(applyChange("visit", visit, next, context(on)));
  };
  change(start, { type: "visit.start", on: start });
  for (let count = 1; count <= findings; count++) {
    change(start, {
      type: "finding.add",
      area: random.pick(visit.areas),
      title: `${random.pick(titles)} (${number}.${count})`,
      severity: random.pick(severities),
      cause: random.pick(causes),
      recommendation: "Khắc phục và báo cáo kết quả bằng văn bản",
      source: "inspection",
      deadline: { kind: "pending", term: { count: random.integer(10, 45), dayKind: "working" } },
    });
  }
  change(addDays(start, 1), { type: "visit.minute", on: addDays(start, 1) });
  const concludedOn = addDays(start, random.integer(7, 20));
  change(concludedOn, { type: "visit.conclude", on: concludedOn, notice: `${ordinal}/TB-SNV` });
  for (const { id: findingId } of visit.findings) follow(findingId, concludedOn, random, change);
  return visit;
}

function follow(
  findingId: string,
  concludedOn: CalendarDay,
  random: Random,
  change: (on: CalendarDay, next: VisitChange) => void,
): void {
  const [by, verifier] = ["Văn phòng đơn vị", "Đoàn kiểm tra"];
  const reportedOn = addDays(concludedOn, random.integer(8, 60));
  if (!random.chance(REMEDIED) || reportedOn > SEED_END) return;
  change(reportedOn, { type: "finding.report", findingId, on: reportedOn, by, text: "Đã khắc phục xong" });
  const verifiedOn = addDays(reportedOn, random.integer(2, 15));
  if (!random.chance(VERIFIED) || verifiedOn > SEED_END) return;
  const result = random.chance(RETURNED) ? "returned" : "accepted";
  change(verifiedOn, { type: "finding.verify", findingId, on: verifiedOn, by: verifier, result });
  const closedOn = addDays(verifiedOn, random.integer(0, 10));
  if (result === "returned" || !random.chance(CLOSED) || closedOn > SEED_END) return;
  change(closedOn, { type: "finding.close", findingId, on: closedOn, by: verifier });
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.params)}`);
  return result.value;
}
