import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyChange, applyCriteriaMaking, applyScorecardMaking } from "../../packages/core/src/change/apply.ts";
import type { CriteriaMaking, FieldMaking, ItemMaking } from "../../packages/core/src/change/criteria-change.ts";
import { nextCriteriaNumber } from "../../packages/core/src/change/criteria-change.ts";
import { nextScorecardNumber, type ScorecardChange } from "../../packages/core/src/change/scorecard-change.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import { serialiseDocument } from "../../packages/core/src/documents/parse-document.ts";
import type { Criteria } from "../../packages/core/src/model/criteria.ts";
import type { Scorecard } from "../../packages/core/src/model/scorecard.ts";
import type { Unit, Units } from "../../packages/core/src/model/units.ts";
import { type UnitDirectory, unitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { appliesTo, itemsOfCriteria, type PlacedItem } from "../../packages/core/src/scoring/criteria-items.ts";
import { slugOf } from "../../packages/core/src/slug.ts";
import { createWorkspace } from "../../packages/store/src/create-workspace.ts";
import { schemaReference } from "../../packages/store/src/schemas.ts";
import { type Random, seededRandom } from "../../scripts/sample/random.ts";
import { orThrow, recorder } from "../../scripts/sample/recorder.ts";
import { workingDay } from "../../scripts/sample/schedule.ts";
import { seededPorts } from "../bench/seed-world.ts";

/**
 * An invented province of two levels that scored 2025: 14 departments, 45 wards and 68 communes in three peer groups, with
 * ties, maxima of 60, 70 and 100, bonus and penalty over their caps, late ones, open ones, and one of each group that never
 * submitted. The same on every run.
 */
export interface ScoredProvince {
  units: Units;
  directory: UnitDirectory;
  /** Departments, wards, communes. */
  sets: readonly Criteria[];
  scorecards: readonly Scorecard[];
}

/** The day on which everything of the generator has happened. */
export const SCORED_TODAY: CalendarDay = "2026-01-15";

const OPENED_ON: CalendarDay = "2025-11-17";
/** Ten working days after. */
const DUE: CalendarDay = "2025-12-01";
const APPRAISED_ON: CalendarDay = "2025-12-10";
const SURVEYED_ON: CalendarDay = "2025-12-11";
const FINAL_ON: CalendarDay = "2025-12-26";

const departmentNames = [
  "Văn phòng Ủy ban nhân dân tỉnh",
  "Sở Nội vụ",
  "Sở Tư pháp",
  "Sở Tài chính",
  "Sở Công Thương",
  "Sở Nông nghiệp và Môi trường",
  "Sở Xây dựng",
  "Sở Khoa học và Công nghệ",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Giáo dục và Đào tạo",
  "Sở Y tế",
  "Sở Dân tộc và Tôn giáo",
  "Thanh tra tỉnh",
  "Ban Quản lý các khu công nghiệp tỉnh",
];
const firstSyllables = ["An", "Bình", "Đông", "Hòa", "Long", "Minh", "Phú", "Tân", "Thạnh", "Vĩnh", "Xuân"];
const lastSyllables = ["Bình", "Châu", "Hải", "Hưng", "Khánh", "Lộc", "Mỹ", "Phong", "Quới", "Sơn", "Thuận"];

interface Group {
  name: string;
  title: string;
  unitIds: readonly string[];
}

/** The whole province, in memory. */
export function scoredProvince(): ScoredProvince {
  const units = provinceUnits();
  const directory = unitDirectory(units);
  const idsOf = (prefix: string) => units.units.map(({ id }) => id).filter((id) => id.startsWith(prefix));
  const departments = units.units.filter(({ versions }) => versions[0]?.category === "department").map(({ id }) => id);
  const groups: Group[] = [
    { name: "Sở, ban, ngành tỉnh", title: "các sở, ban, ngành", unitIds: departments },
    { name: "Ủy ban nhân dân phường", title: "Ủy ban nhân dân các phường", unitIds: idsOf("phuong-") },
    { name: "Ủy ban nhân dân xã", title: "Ủy ban nhân dân các xã", unitIds: idsOf("xa-") },
  ];
  const sets: Criteria[] = [];
  const scorecards: Scorecard[] = [];
  for (const group of groups) {
    const number = nextCriteriaNumber(
      { year: 2025 },
      sets.map((set) => set.number),
    );
    const criteria = criteriaOf(group, number, directory);
    sets.push(criteria);
    for (const [place, unitId] of group.unitIds.entries()) {
      scorecards.push(scorecardOf({ criteria, unitId, place, group, directory, taken: scorecards }));
    }
  }
  return { units, directory, sets, scorecards };
}

/** Writes the province as a workspace into `root`, which holds none yet. */
export async function writeScoredProvince(root: string): Promise<ScoredProvince> {
  const made = scoredProvince();
  const ports = seededPorts(seededRandom("scored province"), OPENED_ON);
  const seed = { title: "Tỉnh minh họa", provinceId: "tinh", provinceName: "Tỉnh minh họa", language: "vi" as const };
  orThrow(await createWorkspace(root, seed, ports), root);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const { units, sets, scorecards } = made;
  write("units.json", serialiseDocument("units", { $schema: schemaReference("units", "units.json"), ...units }));
  for (const criteria of sets) {
    const file = `criteria/${criteria.number}_${criteria.id.slice(-6)}.criteria.json`;
    write(file, serialiseDocument("criteria", { $schema: schemaReference("criteria", file), ...criteria }));
  }
  for (const scorecard of scorecards) {
    const file = `scorecards/${scorecard.year}/${scorecard.unitId}_${scorecard.id.slice(-6)}.scorecard.json`;
    write(file, serialiseDocument("scorecard", { $schema: schemaReference("scorecard", file), ...scorecard }));
  }
  return made;
}

function provinceUnits(): Units {
  const ports = seededPorts(seededRandom("scored units"), OPENED_ON);
  const units = [unitOf("tinh", "Tỉnh minh họa", "province", "people-committee", null)];
  for (const name of departmentNames) units.push(unitOf(slugOf(name), name, "province", "department", "tinh"));
  const names = firstSyllables.flatMap((first) =>
    lastSyllables.filter((last) => last !== first).map((last) => `${first} ${last}`),
  );
  for (const [place, name] of seededRandom("names")
    .shuffle(names)
    .slice(0, 45 + 68)
    .entries()) {
    const kind = place < 45 ? "Phường" : "Xã";
    units.push(unitOf(slugOf(`${kind} ${name}`), `${kind} ${name}`, "commune", "people-committee", "tinh"));
  }
  return { kind: "units", schemaVersion: 1, revision: 1, id: ports.newId(), units, events: [], history: [] };
}

function unitOf(
  id: string,
  name: string,
  level: Unit["versions"][number]["level"],
  category: Unit["versions"][number]["category"],
  parentId: string | null,
): Unit {
  const from = level === "commune" ? "2025-07-01" : null;
  return { id, versions: [{ from, to: null, name, level, category, parentId }] };
}

/** Field 3 is 30 points, 7 is 10: without them a maximum of 70, and of 60. */
function fieldsOf(withoutProcedures: readonly string[], withoutServices: readonly string[]): FieldMaking[] {
  const item = (code: string, title: string, maximum: number, more: Partial<ItemMaking> = {}) => {
    return { code, title, maximum, scoredBy: "self" as const, exceptIds: [] as readonly string[], ...more };
  };
  const criterion = (...of: Parameters<typeof item>) => ({ ...item(...of), parts: [] });
  const procedures = { exceptIds: withoutProcedures };
  const services = { exceptIds: withoutServices };
  return [
    {
      code: "1",
      title: "Công tác chỉ đạo, điều hành cải cách hành chính",
      maximum: 15,
      criteria: [
        {
          ...item("1.1", "Kế hoạch cải cách hành chính năm", 6),
          parts: [item("1.1.1", "Ban hành kế hoạch đúng thời gian", 2), item("1.1.2", "Mức độ hoàn thành kế hoạch", 4)],
        },
        criterion("1.2", "Chế độ báo cáo định kỳ", 4),
        criterion("1.3", "Khắc phục tồn tại sau kiểm tra", 5, { scoredBy: "appraisal" }),
      ],
    },
    {
      code: "2",
      title: "Cải cách thể chế",
      maximum: 5,
      criteria: [criterion("2.1", "Rà soát, tham mưu văn bản quy phạm pháp luật", 5)],
    },
    {
      code: "3",
      title: "Cải cách thủ tục hành chính",
      maximum: 30,
      criteria: [
        criterion("3.1", "Công khai thủ tục hành chính", 10, procedures),
        criterion("3.2", "Giải quyết hồ sơ đúng hạn", 12, procedures),
        criterion("3.3", "Số hóa hồ sơ, kết quả giải quyết", 8, procedures),
      ],
    },
    {
      code: "4",
      title: "Cải cách tổ chức bộ máy",
      maximum: 8,
      criteria: [criterion("4.1", "Sắp xếp tổ chức, quản lý biên chế", 8)],
    },
    {
      code: "5",
      title: "Cải cách chế độ công vụ",
      maximum: 8,
      criteria: [
        criterion("5.1", "Bố trí theo vị trí việc làm", 4),
        criterion("5.2", "Kỷ luật, kỷ cương hành chính", 4, { scoredBy: "appraisal" }),
      ],
    },
    {
      code: "6",
      title: "Cải cách tài chính công",
      maximum: 9,
      criteria: [criterion("6.1", "Giải ngân vốn được giao", 5), criterion("6.2", "Công khai tài chính", 4)],
    },
    {
      code: "7",
      title: "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
      maximum: 10,
      criteria: [
        criterion("7.1", "Dịch vụ công trực tuyến toàn trình", 6, services),
        criterion("7.2", "Xử lý văn bản trên môi trường mạng", 4, services),
      ],
    },
    {
      code: "8",
      title: "Tác động của cải cách hành chính",
      maximum: 15,
      criteria: [criterion("8.1", "Mức độ hài lòng của tổ chức, cá nhân", 15, { scoredBy: "survey" })],
    },
  ];
}

function criteriaOf(group: Group, number: string, directory: UnitDirectory): Criteria {
  const { at } = recorder(`criteria ${number}`, directory, []);
  const extra = (code: string, title: string, maximum: number): ItemMaking => {
    return { code, title, maximum, scoredBy: "appraisal", exceptIds: [] };
  };
  const [, , third, fourth] = group.unitIds;
  const change: CriteriaMaking = {
    type: "criteria.create",
    number,
    title: `Bộ tiêu chí xác định Chỉ số cải cách hành chính của ${group.title} năm 2025 (minh họa)`,
    year: 2025,
    owner: "Ủy ban nhân dân tỉnh",
    peerGroup: { name: group.name, binds: { by: "list", unitIds: [...group.unitIds] } },
    maximum: 100,
    // Seventy for the third of each group, sixty for the fourth.
    fields: fieldsOf([third ?? "", fourth ?? ""], [fourth ?? ""]),
    bonus: { cap: 3, items: [extra("T1", "Sáng kiến, mô hình mới", 2), extra("T2", "Đứng đầu một lĩnh vực", 2)] },
    penalty: { cap: 4, items: [extra("P1", "Báo cáo chậm", 2), extra("P2", "Để xảy ra phản ánh, kiến nghị đúng", 3)] },
    scales: [
      {
        from: null,
        to: null,
        bands: [
          { name: "Xuất sắc", minimum: 90 },
          { name: "Tốt", minimum: 80 },
          { name: "Khá", minimum: 65 },
          { name: "Trung bình", minimum: 50 },
          { name: "Yếu", minimum: 0 },
        ],
      },
    ],
    note: "Bộ tiêu chí, đơn vị và điểm là minh họa, không phải số liệu của một tỉnh nào.",
    invented: true,
  };
  return orThrow(applyCriteriaMaking(change, at("2025-08-01", "sonoivu@tinh.example")), number);
}

interface Casting {
  criteria: Criteria;
  unitId: string;
  /** Its place in its group: it decides what happens to it. */
  place: number;
  group: Group;
  directory: UnitDirectory;
  taken: readonly Scorecard[];
}

function scorecardOf({ criteria, unitId, place, group, directory, taken }: Casting): Scorecard {
  const { at } = recorder(`scorecard ${unitId}`, directory, []);
  const known = { criteria: new Map([[criteria.id, criteria]]) };
  const making = {
    type: "scorecard.create" as const,
    number: nextScorecardNumber(
      criteria,
      taken.map(({ number }) => number),
    ),
    criteriaId: criteria.id,
    unitId,
    on: OPENED_ON,
    by: "Sở Nội vụ",
    due: { kind: "term" as const, term: { count: 10, dayKind: "working" as const }, from: OPENED_ON },
    invented: true as const,
  };
  const opened = orThrow(applyScorecardMaking(making, { ...at(OPENED_ON, making.by), ...known }), unitId);
  return story(criteria, unitId, place, group).reduce((card, change) => {
    const context = { ...at(change.on, making.by), ...known };
    return orThrow(applyChange("scorecard", card, change, context), `${unitId} ${change.type}`);
  }, opened);
}

type DatedChange = Exclude<ScorecardChange, { type: "scorecard.renumber" | "scorecard.withdraw" }>;

/** What happens to a scorecard, by its place: 5 never submits, 6 is only submitted, 7 is asked, 8 is appraised and open. */
function story(criteria: Criteria, unitId: string, place: number, group: Group): DatedChange[] {
  // Every ninth has the points of the one before it: a tie.
  const twin = place % 9 === 1 ? (group.unitIds[place - 1] ?? unitId) : unitId;
  const random = seededRandom(`points ${twin}`);
  const quality = 0.62 + random.next() * 0.36;
  const items = itemsOfCriteria(criteria).filter((one) => appliesTo(one, unitId));
  const points = new Map(items.map((one) => [one.item.id, pointsOf(one, quality, random)]));
  const given = (test: (one: PlacedItem) => boolean, more = 0) =>
    items.filter(test).map(({ item: { id, maximum } }) => {
      return { itemId: id, points: Math.min(maximum, (points.get(id) ?? 0) + more) };
    });
  const basic = ({ kind }: PlacedItem) => kind === "basic";
  const draft: DatedChange = {
    type: "scorecard.score",
    on: "2025-11-24",
    by: unitId,
    entries: given((one) => basic(one) && one.item.scoredBy === "self", place % 4 === 0 ? 0.5 : 0),
  };
  if (place === 5) return [{ ...draft, entries: draft.entries.slice(0, 5) }];
  const submittedOn = place % 11 === 10 ? workingDay(DUE, 2) : workingDay(DUE, -random.integer(0, 3));
  const submit: DatedChange = { type: "scorecard.submit", on: submittedOn, by: unitId };
  if (place === 6) return [draft, submit];
  const by = "Sở Nội vụ";
  const extras = given((one) => !basic(one)).filter((entry) => entry.points > 0);
  const appraised: DatedChange[] = [
    draft,
    submit,
    {
      type: "scorecard.appraise",
      on: APPRAISED_ON,
      by,
      entries: [...given((one) => basic(one) && one.item.scoredBy !== "survey"), ...extras],
    },
    { type: "scorecard.score", on: SURVEYED_ON, by, entries: given(({ item }) => item.scoredBy === "survey") },
  ];
  if (place === 7) {
    const due = { kind: "term" as const, term: { count: 5, dayKind: "working" as const }, from: "2026-01-12" as const };
    const text = "Đề nghị bổ sung tài liệu kiểm chứng mục 3.2.";
    return [...appraised, { type: "scorecard.ask", on: "2026-01-12", by, text, due }];
  }
  if (place === 8) return appraised;
  return [...appraised, { type: "scorecard.finalise", on: FINAL_ON, by }];
}

/** Quarters of a point about as good as the unit is; bonus and penalty for a few, and for a few of them over the cap. */
function pointsOf({ kind, item }: PlacedItem, quality: number, random: Random): number {
  if (kind === "bonus") return quality > 0.86 ? item.maximum : 0;
  if (kind === "penalty") return quality < 0.68 ? item.maximum : 0;
  const share = Math.min(1, Math.max(0, quality + (random.next() - 0.5) * 0.2));
  return Math.round(item.maximum * share * 4) / 4;
}
