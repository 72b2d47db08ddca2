import type { CalendarDay } from "@cchc/core/day";
import type { FindingAct } from "@cchc/core/model/finding";
import type { FindingItem } from "@cchc/core/query/finding-item";
import type { FindingDetail } from "@cchc/store/finding-detail";
import { section, wrapped } from "./page-parts.ts";
import { fields } from "./table.ts";
import type { View } from "./view.ts";

/** What codes and references on the page are called. */
interface PageNames {
  area: string;
  person: (reference: string) => string;
  unit: (id: string) => string;
}

interface PageContext {
  asOf: CalendarDay;
  asOfGiven: boolean;
  names: PageNames;
}

/** Everything about one finding: what it is, when it is due and why, what happened, what proves it, what it repeats. */
export function findingPage(detail: FindingDetail, context: PageContext, view: View): string[] {
  const { findings, screens, format } = view.texts;
  const { page } = findings;
  return [
    ...(context.asOfGiven ? [screens.asOf(format.day(context.asOf))] : []),
    ...wrapped(`${detail.number} · ${detail.title}`, 0, view, "bold"),
    ...(detail.invented ? wrapped(findings.invented, 0, view, "yellow") : []),
    "",
    ...fields(factsOf(detail, context, view), view),
    ...section(page.deadline, findingDeadlineLines(detail, view), view),
    ...section(page.extensions, extensionLines(detail, context.names, view), view),
    ...section(page.remediations, remediationLines(detail, context.names, view), view),
    ...section(page.evidence, evidenceLines(detail, view), view),
    ...section(page.related, relatedLines(detail, view), view),
    ...section(page.timeline, timelineLines(detail, context.names, view), view),
  ];
}

/** The state of a finding in words: overdue and by how much, else its status and whether it came in time. */
function stateInWords(
  { status, overdue, daysLate, workingDaysLate, onTime }: FindingItem,
  asOf: CalendarDay,
  { texts: { findings, labels } }: Pick<View, "texts">,
): string {
  const days = { days: daysLate, workingDays: workingDaysLate };
  if (overdue) return `${labels.findingStatus[status]}. ${findings.overdue({ ...days, asOf })}`;
  if (onTime === true) return `${labels.findingStatus[status]}, ${findings.onTime}`;
  return daysLate > 0 ? `${labels.findingStatus[status]}, ${findings.lateInFull(days)}` : labels.findingStatus[status];
}

function factsOf(detail: FindingDetail, { asOf, names }: PageContext, view: View): [string, string][] {
  const { findings, format, labels, screens } = view.texts;
  const { field } = screens;
  const level = detail.level === null ? "" : ` (${labels.level[detail.level].toLowerCase()})`;
  const person = detail.responsiblePerson === null ? "" : `; ${names.person(detail.responsiblePerson)}`;
  const facts: [string, string | null][] = [
    [field.status, stateInWords(detail, asOf, view)],
    [field.unit, `${detail.unitName}${level}`],
    [field.responsible, `${detail.responsibleUnitName}${person}`],
    [field.visit, findings.page.visitOf({ number: detail.visitNumber, on: detail.visitedOn })],
    [field.area, names.area],
    [field.severity, labels.severity[detail.severity]],
    [field.source, labels.findingSource[detail.source]],
    [field.foundOn, format.day(detail.foundOn)],
    [field.description, detail.description],
    [field.cause, detail.cause],
    [field.recommendation, detail.recommendation],
    [findings.page.lateReason, detail.lateReason],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

/** The day in force, then why it is that day. Also shown before a new finding is saved. */
export function findingDeadlineLines({ deadline, overdue }: FindingItem, view: View): string[] {
  const { deadlines, findings, screens } = view.texts;
  const { due, original, forecast } = deadline;
  const day =
    due === null
      ? [deadlines.pending, ...(forecast === null ? [] : [deadlines.forecast(forecast)])].join("; ")
      : findings.page.dueOn({ day: deadlines.longDay(due), original: original === due ? null : original });
  return [
    ...wrapped(day, 2, view, overdue ? "red" : "bold"),
    ...wrapped(deadline.explanation, 2, view),
    ...(deadline.provisional ? wrapped(screens.deadline.provisional, 2, view) : []),
  ];
}

function extensionLines({ extensions }: FindingItem, names: PageNames, view: View): string[] {
  return extensions.flatMap((extension) => {
    const approvedBy = names.person(extension.approvedBy);
    return wrapped(view.texts.findings.page.extension({ ...extension, approvedBy }), 2, view);
  });
}

function remediationLines({ remediations }: FindingItem, names: PageNames, view: View): string[] {
  const { page } = view.texts.findings;
  return remediations.flatMap(({ on, by, text, evidenceIds, verification }) => {
    const report = page.report({ on, by: names.person(by), text, evidence: evidenceIds.length });
    const verified =
      verification === null ? page.waiting : page.verification({ ...verification, by: names.person(verification.by) });
    return wrapped(`${report}; ${verified}.`, 2, view);
  });
}

function evidenceLines({ evidence }: FindingItem, view: View): string[] {
  const { format } = view.texts;
  return evidence.flatMap(({ file, bytes, on, note }) => {
    const parts = [file, format.bytes(bytes), on === null ? undefined : format.day(on), note];
    return wrapped(parts.filter((part) => part !== undefined).join(", "), 2, view);
  });
}

function relatedLines({ previousFindingId, previous, later }: FindingDetail, view: View): string[] {
  const { findings, labels } = view.texts;
  const named = (related: { number: string; title: string; status: FindingItem["status"] }) => ({
    ...related,
    status: labels.findingStatus[related.status].toLowerCase(),
  });
  const before =
    previous !== null
      ? [findings.page.seenBefore(named(previous))]
      : previousFindingId === null
        ? []
        : [findings.page.unknownPrevious({ id: previousFindingId })];
  return [...before, ...later.map((one) => findings.page.seenAgain(named(one)))].flatMap((line) =>
    wrapped(line, 2, view),
  );
}

function timelineLines(detail: FindingDetail, names: PageNames, view: View): string[] {
  const { findings, format } = view.texts;
  const entries: [string, string][] = [
    [format.day(detail.foundOn), findings.act.find({ visit: detail.visitNumber })],
    ...detail.acts.map((act): [string, string] => [format.day(act.on), actSentence(act, detail, names, view)]),
  ];
  return fields(entries, { ...view, width: view.width === null ? null : view.width - 2 }).map((line) => `  ${line}`);
}

/** One act as a sentence. */
function actSentence(act: FindingAct, { notice }: FindingDetail, names: PageNames, view: View): string {
  const { act: texts } = view.texts.findings;
  switch (act.act) {
    case "explain":
      return texts.explain({ by: names.person(act.by), text: act.text });
    case "dismiss":
      return texts.dismiss({ by: names.person(act.by), reason: act.reason });
    case "conclude":
      return texts.conclude({ notice });
    case "report":
      return texts.report({ by: names.person(act.by) });
    case "verify":
      return texts[act.result]({ by: names.person(act.by) });
    case "close":
      return texts.close({ by: names.person(act.by) });
    case "transfer":
      return texts.transfer({ by: names.person(act.by), to: act.to, document: act.document, reason: act.reason });
    case "extend":
      return texts.extend({ until: act.until, approvedBy: names.person(act.approvedBy) });
    case "hand-over":
      return texts.handOver({
        from: names.unit(act.from),
        to: names.unit(act.to),
        byEvent: act.eventId !== undefined,
      });
  }
}
