import type { CalendarContent } from "@cchc/core/calendar/model";
import { sumOfParts } from "@cchc/core/check/check-registers";
import type { CalendarDay } from "@cchc/core/day";
import type { Deadline } from "@cchc/core/deadline/deadline";
import { explainDeadline } from "@cchc/core/deadline/explain";
import { areasOfList, defaultVisitAreaList } from "@cchc/core/model/area-lists";
import type { Documents, RegisteredDocument } from "@cchc/core/model/documents";
import type { Figure, Figures } from "@cchc/core/model/figures";
import type { Person } from "@cchc/core/model/people";
import type { Visit } from "@cchc/core/model/visit";
import type { Workspace } from "@cchc/core/model/workspace";
import { findingItem } from "@cchc/core/query/finding-item";
import type { Period } from "@cchc/core/query/period";
import { type FindingTally, percentOf, periodSummary } from "@cchc/core/query/period-summary";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { visitItem } from "@cchc/core/query/visit-item";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { compareVietnamese } from "@cchc/core/text";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { AnnualReport, AreaView, FigureView, FindingNumbers, FindingView, StrengthView } from "./annual-view.ts";
import { type ExplainedFigure, FigureLedger } from "./figure-ledger.ts";

/** Everything a yearly or period report is made of. */
export interface AnnualSources {
  workspace: Workspace;
  /** Documents of all visits: those of the period are picked by the day they started. */
  visits: readonly Visit[];
  units: UnitDirectory;
  people: readonly Person[];
  documents: Documents["documents"];
  figures: readonly Figures[];
  calendar: CalendarContent;
  calendarOfVersion: (version: string | null) => CalendarContent;
  texts: Catalogue;
}

/** What is asked for. */
export interface AnnualRequest {
  period: Period;
  asOf: CalendarDay;
  /** The reporting year, null for any other period. */
  year: number | null;
  /** Number and day of the document; null while it has none, and the gap is printed. */
  number: string | null;
  date: CalendarDay | null;
}

/** The view model of the yearly report, and every number in it with what stands behind it (SPEC REP-1, PROV-1). */
export function annualReport(
  sources: AnnualSources,
  request: AnnualRequest,
): { report: AnnualReport; figures: ExplainedFigure[] } {
  const { workspace, units, texts } = sources;
  const { period, asOf } = request;
  const { labels } = texts;
  const ledger = new FigureLedger();
  const order = areasOfList(defaultVisitAreaList, workspace.areaLists) ?? [];
  const summary = periodSummary(sources.visits, period, asOf, units, order);
  const chosen = new Set(summary.visitList.map((visit) => visit.id));
  const visits = sources.visits
    .filter((visit) => chosen.has(visit.id))
    .toSorted((left, right) => compareVietnamese(left.number, right.number));
  const findings = visits.flatMap((visit) => findingViews(visit, sources, asOf));
  const { settings } = workspace;
  const report: AnnualReport = {
    parentBody: settings.parentBody ?? "",
    issuer: settings.issuer ?? "",
    issuerCode: settings.issuerCode ?? "",
    number: request.number,
    place: settings.place ?? "",
    date: request.date,
    year: request.year,
    from: period.from,
    to: period.to,
    asOf,
    provinceName: units.nearestVersion(workspace.provinceId, asOf)?.name ?? workspace.title,
    notice: workspace.notice ?? null,
    visitCount: ledger.count("visits", "visit", summary.visits.visits),
    unitCount: ledger.count("visits.units", "unit", summary.visits.units),
    concludedCount: ledger.count("visits.concluded", "visit", summary.concluded),
    levels: summary.byLevel.map(({ level, visits: visited, units: distinct, inForce }) => {
      const unitCount = ledger.count(`visits.level.${level}.units`, "unit", distinct);
      const existing = ledger.count(`units.level.${level}`, "unit", inForce);
      const coverage = percentOf(distinct.ids.filter((id) => inForce.ids.includes(id)).length, inForce.value);
      return {
        level,
        levelName: labels.level[level],
        visitCount: ledger.count(`visits.level.${level}`, "visit", visited),
        unitCount,
        existingCount: existing,
        coverage: ledger.share(
          `visits.level.${level}.coverage`,
          `visits.level.${level}.units`,
          `units.level.${level}`,
          coverage,
        ),
        kinds: summary.byLevelAndKind
          .filter((entry) => entry.level === level)
          .map((entry) => ({
            kind: entry.kind,
            kindName: labels.visitKind[entry.kind],
            visitCount: ledger.count(`visits.level.${level}.kind.${entry.kind}`, "visit", entry.visits),
            unitCount: ledger.count(`visits.level.${level}.kind.${entry.kind}.units`, "unit", entry.units),
          })),
      };
    }),
    kinds: summary.byKind.map(({ kind, visits: visited, units: distinct }) => ({
      kind,
      kindName: labels.visitKind[kind],
      visitCount: ledger.count(`visits.kind.${kind}`, "visit", visited),
      unitCount: ledger.count(`visits.kind.${kind}.units`, "unit", distinct),
    })),
    totals: findingNumbers(ledger, "findings", summary.findings),
    statuses: summary.byStatus.map(({ status, findings: counted }) => ({
      status,
      statusName: labels.findingStatus[status],
      count: ledger.count(`findings.status.${status}`, "finding", counted),
    })),
    areas: summary.byArea.map(({ area, findings: counted, strengths }): AreaView => {
      const areaName = areaNameOf(area, sources);
      return {
        area,
        areaName,
        strengthCount: ledger.count(`strengths.area.${area}`, "strength", strengths),
        strengths: strengthViews(visits, area, sources),
        numbers: findingNumbers(ledger, `findings.area.${area}`, counted),
        findings: findings.filter((finding) => finding.area === area),
      };
    }),
    visits: visits.map((visit) => {
      const item = visitItem(visit, asOf, units);
      return {
        ...item,
        kindName: labels.visitKind[item.kind],
        levelName: item.level === null ? "" : labels.level[item.level],
        statusName: labels.visitStatus[item.status],
        areas: item.areas.map((area) => areaNameOf(area, sources)),
        team: item.team.map(({ person, role }) => ({
          person: personName(person, sources),
          role: labels.teamRole[role],
        })),
      };
    }),
    findings,
    overdueFindings: findings
      .filter((finding) => finding.overdue)
      .toSorted((left, right) => right.daysLate - left.daysLate),
    figures: publishedFigures(sources, period, ledger),
    discrepancies: [],
    hasInvented: visits.some((visit) => visit.invented === true || visit.findings.some((finding) => finding.invented)),
    signature: (settings.signature ?? []).map((line) => ({ line })),
    signer: settings.signer ?? "",
    recipients: (settings.recipients ?? []).map((recipient) => ({ recipient })),
  };
  return {
    report: { ...report, discrepancies: report.figures.filter((figure) => figure.addsUp === false) },
    figures: ledger.figures,
  };
}

function findingNumbers(ledger: FigureLedger, name: string, tally: FindingTally): FindingNumbers {
  const accepted = tally.onTime.value + tally.late.value;
  return {
    total: ledger.count(name, "finding", tally.total),
    resolved: ledger.count(`${name}.resolved`, "finding", tally.resolved),
    unfinished: ledger.count(`${name}.unfinished`, "finding", tally.unfinished),
    overdue: ledger.count(`${name}.overdue`, "finding", tally.overdue),
    waiting: ledger.count(`${name}.waiting`, "finding", tally.waiting),
    onTime: ledger.count(`${name}.onTime`, "finding", tally.onTime),
    late: ledger.count(`${name}.late`, "finding", tally.late),
    resolvedPercent: ledger.share(
      `${name}.resolvedPercent`,
      `${name}.resolved`,
      name,
      percentOf(tally.resolved.value, tally.total.value),
    ),
    onTimePercent: ledger.share(
      `${name}.onTimePercent`,
      `${name}.onTime`,
      `${name}.onTime + ${name}.late`,
      percentOf(tally.onTime.value, accepted),
    ),
  };
}

function findingViews(visit: Visit, sources: AnnualSources, asOf: CalendarDay): FindingView[] {
  const { units, calendar, calendarOfVersion, texts } = sources;
  const explain = (deadline: Deadline) =>
    texts.deadlines.explain(explainDeadline(deadline, calendarOfVersion(deadline.calendarVersion)));
  return visit.findings.flatMap((finding) => {
    const item = findingItem(visit, finding, { asOf, units, calendar, explain });
    if (item === undefined) return [];
    return [
      {
        ...item,
        levelName: item.level === null ? "" : texts.labels.level[item.level],
        areaName: areaNameOf(item.area, sources),
        severityName: texts.labels.severity[item.severity],
        statusName: texts.labels.findingStatus[item.status],
        responsiblePersonName: item.responsiblePerson === null ? "" : personName(item.responsiblePerson, sources),
        extensions: item.extensions.map((extension) => ({
          ...extension,
          approvedBy: personName(extension.approvedBy, sources),
        })),
      },
    ];
  });
}

/** Strengths of an area, the same words of several visits in one line with how many visits they were said of. */
function strengthViews(visits: readonly Visit[], area: string, { units }: AnnualSources): StrengthView[] {
  const byText = new Map<string, { text: string; visits: Set<string>; units: Set<string> }>();
  for (const visit of visits) {
    for (const strength of visit.strengths) {
      if (strength.area !== area) continue;
      const entry = byText.get(strength.text) ?? { text: strength.text, visits: new Set(), units: new Set() };
      entry.visits.add(visit.id);
      entry.units.add(units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId);
      byText.set(strength.text, entry);
    }
  }
  return [...byText.values()]
    .map((entry) => ({
      text: entry.text,
      visitCount: entry.visits.size,
      unitNames: [...entry.units].sort(compareVietnamese).join(", "),
    }))
    .sort((left, right) => right.visitCount - left.visitCount || compareVietnamese(left.text, right.text));
}

/** Published figures of collections that lie inside the period; a longer collection says nothing about a part of it. */
function publishedFigures(
  { figures, documents, texts }: AnnualSources,
  period: Period,
  ledger: FigureLedger,
): FigureView[] {
  return figures
    .filter((collection) => period.from <= collection.from && collection.to <= period.to)
    .flatMap((collection) => collection.figures.map((figure) => ({ collection, figure })))
    .map(({ collection, figure }) => {
      const sum = sumOfParts(collection, figure.id);
      const source = documents.find((document) => document.id === figure.documentId);
      return {
        label: figure.label,
        value: ledger.published(`published.${collection.id}.${figure.id}`, figure.id, figure.documentId, figure.value),
        qualifier: figure.qualifier ?? "",
        measure: figure.measure,
        levelName: figure.level === undefined ? "" : texts.labels.level[figure.level],
        note: figure.note ?? "",
        source: sourceName(source),
        partsLabel: partsLabel(collection, figure),
        sum,
        difference: sum === null ? null : Math.round((figure.value - sum) * 1e6) / 1e6,
        addsUp: sum === null ? null : sum === figure.value,
      };
    });
}

function partsLabel(collection: Figures, figure: Figure): string {
  const parts = (figure.parts ?? []).flatMap((id) => collection.figures.find((other) => other.id === id) ?? []);
  return parts.map((part) => part.label).join(" + ");
}

function sourceName(document: RegisteredDocument | undefined): string {
  if (document === undefined) return "";
  return document.number ?? document.title;
}

function areaNameOf(area: string, { workspace, texts }: AnnualSources): string {
  for (const list of workspace.areaLists) {
    const own = list.areas.find((candidate) => candidate.id === area);
    if (own !== undefined) return own.name;
  }
  const names: Readonly<Record<string, string>> = {
    ...texts.labels.area["30c-2011"],
    ...texts.labels.area["par-index"],
    ...texts.labels.area.inspection,
  };
  return names[area] ?? area;
}

function personName(reference: string, { people }: AnnualSources): string {
  return people.find((person) => person.id === reference)?.name ?? reference;
}
