import type { findings as shape } from "../vi/findings.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

const quoted = (text: string | null): string => (text === null ? "" : `: “${text}”`);
const paper = (document: string | null): string =>
  document === null ? "by a document without a number yet" : `by ${document}`;
const days = (count: number): string => `${format.number(count)} ${count === 1 ? "day" : "days"}`;
const workingDaysOf = (count: number): string => `${format.number(count)} working ${count === 1 ? "day" : "days"}`;

/** What the commands of findings say. */
export const findings: typeof shape = {
  counts: ({ total, overdue }) => `${counted(total, "finding")}, ${format.number(overdue)} of them overdue`,
  remediedBy: ({ unit, responsible }) => `${unit} (for ${responsible} to remedy)`,
  late: (count) => `${days(count)} late`,
  lateInFull: ({ days: count, workingDays }) => `${days(count)} late (${workingDaysOf(workingDays)})`,
  overdue: ({ days: count, workingDays, asOf }) =>
    `Overdue by ${days(count)} (${workingDaysOf(workingDays)}), as of ${format.day(asOf)}`,
  onTime: "on time",
  inDays: (count) => (count === 0 ? "today" : `in ${days(count)}`),
  invented: "Made up for illustration.",
  empty: {
    none: "There are no findings yet. Record the first one: cchc finding add",
    filtered: "No finding matches these filters. Leave some out, or see all: cchc finding list",
    notOverdue: (asOf) => `Nothing is overdue as of ${format.day(asOf)}.`,
  },
  done: {
    add: ({ number, unit }) => `Finding ${number} is recorded (${unit}).`,
    update: ({ number }) => `Finding ${number} is changed.`,
    unchanged: ({ number }) => `Finding ${number} was so already; nothing changed.`,
    handOver: ({ number, unit, on }) => `From ${format.day(on)} on, ${unit} is responsible for finding ${number}.`,
    explain: ({ number, on, by }) => `The explanation of ${by} on finding ${number} is recorded, ${format.day(on)}.`,
    dismiss: ({ number, on }) => `From ${format.day(on)} on, ${number} no longer counts as a finding.`,
    report: ({ number, on, by }) =>
      `${by} reported finding ${number} as remedied on ${format.day(on)}. The clock stops until it is verified.`,
    accepted: ({ number, on, by }) => `${by} accepted the remediation of finding ${number} on ${format.day(on)}.`,
    returned: ({ number, on, by }) =>
      `${by} returned the remediation of finding ${number} on ${format.day(on)}. The clock runs again.`,
    extend: ({ number, from, until, approvedBy }) =>
      `Finding ${number} is extended from ${format.day(from)} to ${format.day(until)}, approved by ${approvedBy}.`,
    extendWithoutNumber: "The document has no number yet; `cchc check` will ask until it has.",
    transfer: ({ number, to, document }) =>
      `Finding ${number} is transferred to ${to} by ${document}. Following it up ends here.`,
    close: ({ number, on }) => `Finding ${number} is closed as of ${format.day(on)}.`,
  },
  page: {
    deadline: "DEADLINE",
    extensions: "EXTENSIONS",
    remediations: "REMEDIATION",
    timeline: "WHAT HAPPENED",
    evidence: "EVIDENCE",
    related: "RELATED",
    lateReason: "Recorded late because",
    visitOf: ({ number, on }) => `${number}, ${format.day(on)}`,
    dueOn: ({ day, original }) => (original === null ? day : `${day} (first set to ${format.day(original)})`),
    extension: ({ on, from, until, approvedBy, document, reason }) =>
      `On ${format.day(on)}, ${approvedBy} approved an extension from ${format.day(from)} to ${format.day(until)}, ${paper(document)}. Reason: ${reason}`,
    report: ({ on, by, text, evidence }) =>
      `On ${format.day(on)}, ${by} reported it as remedied${quoted(text)}${evidence > 0 ? ` (evidence: ${evidence})` : ""}`,
    waiting: "not verified yet",
    verification: ({ on, by, result, text }) =>
      `on ${format.day(on)}, ${by} ${result === "accepted" ? "accepted it" : "returned it"}${quoted(text)}`,
    seenBefore: ({ number, title, status }) => `Repeats finding ${number} (${status}): ${title}`,
    seenAgain: ({ number, title, status }) => `Seen again in finding ${number} (${status}): ${title}`,
    unknownPrevious: ({ id }) => `Repeats the finding with id ${id}, which is no longer in this workspace`,
  },
  act: {
    find: ({ visit }) => `Found in visit ${visit}`,
    explain: ({ by, text }) => `${by} explained${quoted(text)}`,
    dismiss: ({ by, reason }) => `${by} dismissed it. Reason: ${reason}`,
    conclude: ({ notice }) =>
      notice === null ? "Concluded (notice without a number yet)" : `Concluded by notice ${notice}`,
    report: ({ by }) => `${by} reported it as remedied`,
    accepted: ({ by }) => `${by} accepted the remediation`,
    returned: ({ by }) => `${by} returned the remediation`,
    close: ({ by }) => `${by} closed it`,
    transfer: ({ by, to, document, reason }) => `${by} transferred it to ${to}, ${paper(document)}. Reason: ${reason}`,
    extend: ({ until, approvedBy }) => `${approvedBy} extended it to ${format.day(until)}`,
    handOver: ({ from, to, byEvent }) =>
      `Responsibility passed from ${from} to ${to}${byEvent ? " by a change of units" : ""}`,
  },
  ask: {
    text: "Text",
    explanation: "The explanation",
    dismissReason: "Why it is no finding",
    reportText: "How the unit says it was remedied",
    result: "Result of the verification",
    accepted: "Accepted: it is remedied",
    returned: "Returned: not good enough, to be gone on with",
    returnedText: "What is not good enough",
    until: "Extended until",
    reason: "Reason",
    approvedBy: "Approved by",
    extensionDocument: "Number of the extending document",
    transferTo: "Which body takes it over",
    document: "Number of the document",
    whichField: "What to change",
  },
};
