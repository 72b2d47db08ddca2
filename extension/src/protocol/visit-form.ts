import type { CalendarDay } from "@cchc/core/day";
import { calendarDaySchema } from "@cchc/core/model/calendar-day";
import { severitySchema, teamRoleSchema } from "@cchc/core/model/code-schemas";
import type { FindingSource, FindingStatus, Severity, TeamRole, VisitKind, VisitStatus } from "@cchc/core/model/codes";
import { type FindingActOfPeople, findingActsOfPeople } from "@cchc/core/query/acts-of-people";
import type { ExtensionItem, RemediationItem } from "@cchc/core/query/finding-item";
import type { VisitPathStep } from "@cchc/core/query/visit-path";
import * as z from "zod";

/** The flows of a visit that its form starts. */
export const visitFlows = [
  "notify",
  "receive-report",
  "start",
  "minute",
  "conclude",
  "close",
  "postpone",
  "resume",
  "cancel",
] as const;
export type VisitFlow = (typeof visitFlows)[number];

const findingTextFields = ["title", "description", "cause", "recommendation"] as const;
export type FindingTextField = (typeof findingTextFields)[number];

/** What stands in the row for a new finding: texts as they were typed, whatever they mean. */
export const newFindingSchema = z.object({
  area: z.string().max(200),
  title: z.string().max(10_000),
  severity: severitySchema,
  deadline: z.string().max(200),
  lateReason: z.string().max(10_000),
});
export type NewFinding = z.infer<typeof newFindingSchema>;

const findingId = z.string();
/** The finding that evidence belongs to, or null for the visit. */
const owner = z.string().nullable();

/** What somebody does in the form of a visit. */
export const visitActSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("visit.note"), text: z.string() }),
  z.object({ act: z.literal("visit.areas"), areas: z.array(z.string()) }),
  z.object({ act: z.literal("visit.themes"), text: z.string().max(10_000) }),
  /** Null for a visit outside any programme. */
  z.object({ act: z.literal("visit.programme"), programmeId: z.string().nullable() }),
  z.object({
    act: z.literal("visit.team"),
    team: z.array(z.object({ person: z.string().min(1).max(500), role: teamRoleSchema })).max(200),
  }),
  z.object({ act: z.literal("visit.flow"), flow: z.enum(visitFlows) }),
  z.object({ act: z.literal("finding.text"), findingId, field: z.enum(findingTextFields), text: z.string() }),
  z.object({ act: z.literal("finding.area"), findingId, area: z.string() }),
  z.object({ act: z.literal("finding.severity"), findingId, severity: severitySchema }),
  z.object({ act: z.literal("finding.person"), findingId, person: z.string().nullable() }),
  z.object({ act: z.literal("finding.owner"), findingId, unitId: z.string(), on: calendarDaySchema.nullable() }),
  z.object({ act: z.literal("finding.term"), findingId, text: z.string().max(200) }),
  z.object({ act: z.literal("finding.flow"), findingId, flow: z.enum(findingActsOfPeople) }),
  /** Another finding, of this visit or of another. */
  z.object({ act: z.literal("finding.open"), findingId }),
  /** Keeps what stands in the row for a new finding, and tells what would become of it. */
  z.object({ act: z.literal("draft.keep"), draft: newFindingSchema }),
  z.object({ act: z.literal("finding.add"), draft: newFindingSchema }),
  z.object({ act: z.literal("strength.add"), area: z.string(), text: z.string() }),
  z.object({ act: z.literal("strength.text"), strengthId: z.string(), text: z.string() }),
  z.object({ act: z.literal("strength.area"), strengthId: z.string(), area: z.string() }),
  /** Files of this machine or the remote one, by what was dropped from VS Code. */
  z.object({ act: z.literal("evidence.files"), findingId: owner, uris: z.array(z.string().max(4096)).min(1).max(100) }),
  /** The next part of a file that was dropped from outside VS Code; parts of one file come in order. */
  z.object({
    act: z.literal("evidence.part"),
    findingId: owner,
    upload: z.string().max(60),
    name: z.string().min(1).max(255),
    total: z.number().int().min(0),
    bytes: z.instanceof(Uint8Array),
  }),
  z.object({ act: z.literal("evidence.choose"), findingId: owner }),
  z.object({
    act: z.literal("evidence.about"),
    evidenceId: z.string(),
    on: calendarDaySchema.nullable(),
    note: z.string().max(10_000),
  }),
  z.object({ act: z.literal("evidence.open"), evidenceId: z.string() }),
  z.object({ act: z.literal("evidence.reveal"), evidenceId: z.string() }),
  /** Compares the files with what was recorded of them. */
  z.object({ act: z.literal("evidence.verify") }),
]);
export type VisitFormAct = z.infer<typeof visitActSchema>;

/** A code with what it is called. */
export interface NamedArea {
  id: string;
  name: string;
}

/** How a piece of evidence stands on disk; null while it was not compared yet. */
export type EvidenceStanding = "intact" | "changed" | "missing" | "outside" | null;

/** A piece of evidence as the form shows it. */
export interface VisitFormEvidence {
  id: string;
  findingId: string | null;
  /** The name of its file, as it was called where it came from. */
  name: string;
  bytes: number;
  /** The day it shows, and the day it was added. */
  on: CalendarDay | null;
  addedOn: CalendarDay;
  note: string | null;
  standing: EvidenceStanding;
}

/** A finding of this visit or another that one of this visit repeats, or that repeats it. */
export interface RelatedFindingView {
  id: string;
  number: string;
  title: string;
  status: FindingStatus;
}

/** A deadline with all that explains it. */
export interface DeadlineView {
  due: CalendarDay | null;
  original: CalendarDay | null;
  /** The number of days while it waits for the conclusion and can be changed, as one would type it; null once it is fixed. */
  term: string | null;
  explanation: string;
  provisional: boolean;
  /** What a waiting deadline would become today; null once it has a date. */
  forecast: CalendarDay | null;
}

/** A finding as the form shows it; names stand where the document has ids. */
export interface VisitFormFinding {
  id: string;
  number: string;
  area: NamedArea;
  title: string;
  description: string | null;
  cause: string | null;
  recommendation: string | null;
  severity: Severity;
  source: FindingSource;
  status: FindingStatus;
  overdue: boolean;
  daysLate: number;
  workingDaysLate: number;
  onTime: boolean | null;
  owner: { id: string; name: string };
  /** A person's id or a text, and the name to show. */
  person: { value: string; name: string } | null;
  foundOn: CalendarDay;
  lateReason: string | null;
  invented: boolean;
  deadline: DeadlineView;
  explanations: { on: CalendarDay; by: string; text: string }[];
  extensions: ExtensionItem[];
  remediations: Omit<RemediationItem, "evidenceIds">[];
  dismissal: { on: CalendarDay; by: string; reason: string } | null;
  transfer: { on: CalendarDay; to: string; document: string; reason: string } | null;
  handOvers: { on: CalendarDay; from: string; to: string }[];
  closedOn: CalendarDay | null;
  previous: RelatedFindingView | null;
  /** It repeats one that is not in the workspace. */
  previousUnknown: boolean;
  later: RelatedFindingView[];
  evidence: VisitFormEvidence[];
  /** What its state allows, the usual act first. */
  next: FindingActOfPeople[];
}

/** What would become of the row for a new finding. */
export interface NewFindingPreview {
  /** The day it would be due, and why; null while no deadline is typed. */
  deadline: DeadlineView | null;
  /** Why it would not be added, and at which field that is told. */
  refusal: { field: keyof NewFinding; message: string } | null;
}

/** Whether findings and strengths can be recorded: freely, with a reason because the visit is concluded, or not. */
export type Recording = "open" | "late" | "closed";

/** What the form of a visit shows. */
export interface VisitFormView {
  today: CalendarDay;
  number: string;
  /** Its unit as it was on the day of the visit, and as it is called today where that is another name; null when it is no more. */
  unit: { id: string; name: string; nameToday: string | null };
  kind: VisitKind;
  status: VisitStatus;
  plannedOn: CalendarDay;
  startedOn: CalendarDay | null;
  concludedOn: CalendarDay | null;
  notice: { number: string | null; on: CalendarDay } | null;
  steps: VisitPathStep[];
  next: VisitFlow | null;
  others: VisitFlow[];
  /** The areas the visit looks at, and all of its list. */
  areas: NamedArea[];
  listAreas: NamedArea[];
  themes: readonly string[];
  /** `person` is the id of a registered person, or a name as typed. */
  team: { person: string; name: string; title: string | null; role: TeamRole }[];
  /** The programme it is planned in, and those there are; one that is no longer there is among them. */
  programmeId: string | null;
  programmes: { id: string; name: string }[];
  note: string | null;
  invented: boolean;
  recording: Recording;
  findings: VisitFormFinding[];
  strengths: { id: string; area: NamedArea; text: string }[];
  /** Of the visit itself; that of findings stands with them. */
  evidence: VisitFormEvidence[];
  draft: NewFinding;
  preview: NewFindingPreview;
}
