import { type CalendarDay, yearOf } from "@cchc/core/day";
import { type Period, reportingYear } from "@cchc/core/query/period";
import { daysOfPart, type ReportingPart, readPeriod, reportingParts } from "@cchc/core/query/reporting-part";
import { type VisitItem, visitItem } from "@cchc/core/query/visit-item";
import { isInBatch } from "@cchc/publishing/batch";
import type { BatchKind } from "@cchc/publishing/batch-kinds";
import { batchesOf } from "@cchc/publishing/chosen-template";
import type { AskedSubject } from "@cchc/publishing/subject-request";
import { listCriteria } from "@cchc/store/criteria-sets";
import { listPlans } from "@cchc/store/find-plan";
import { listProgrammes } from "@cchc/store/programmes";
import { type Choice, choose, typeLine } from "../../questions/single.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import type { TemplateChoice } from "./choose-template.ts";

/** A document of each of many visits, those of a year or all. */
export interface BatchWish {
  kind: BatchKind;
  year: number | null;
  count: number;
}

/** What a document is about: one thing, or many visits with a document each. */
export type SubjectWish = { asked: AskedSubject } | { batch: BatchWish };

interface Asking {
  services: Services;
  session: Session;
  today: CalendarDay;
}

/**
 * What a document of this template is about: what is known already, the rest is asked for. `batches` offers the visits
 * that suit the template all at once, where there are several.
 */
export async function chooseSubject(
  services: Services,
  session: Session,
  { chosen, template }: TemplateChoice,
  known: AskedSubject,
  { batches }: { batches: boolean },
): Promise<SubjectWish> {
  const asking = { services, session, today: session.ports().today };
  switch (chosen.data) {
    case "annual": {
      if (known.plan !== undefined || known.year !== undefined || known.period !== undefined) return { asked: known };
      const byParts = Object.values(template.sample).some((value) => /^\d{4}-(?:Q\d|\dT)$/.test(value));
      return { asked: await askPeriod(asking, { byParts, orAll: false }) };
    }
    case "remediation":
      return { asked: await askPeriod(asking, { byParts: false, orAll: true }) };
    case "visit":
      if (known.visit !== undefined) return { asked: known };
      return askVisit(asking, chosen, batches);
    case "programme":
      return { asked: { programme: known.programme ?? (await askProgramme(asking)) } };
    case "classification":
      return { asked: { criteria: known.criteria ?? (await askCriteria(asking)) } };
    case "progress": {
      const plan = known.plan ?? (await askPlan(asking));
      return { asked: { plan, month: known.month ?? (await askMonth(asking, plan)) } };
    }
  }
}

/** A reporting year, a part of one, the period of a plan, or any days; the latest first. */
async function askPeriod(
  { services, session, today }: Asking,
  { byParts, orAll }: { byParts: boolean; orAll: boolean },
): Promise<AskedSubject> {
  const { texts } = services;
  const { subject } = texts.extension.documents;
  const { settings } = await session.live.settings();
  const start = settings.reportingYearStart;
  const years = await yearsWithData({ services, session, today });
  const item = (year: number, part: ReportingPart | null): Choice<AskedSubject | "other">[] => {
    const days = part === null ? reportingYear(year, start) : daysOfPart({ part, year }, start);
    if (days.from > today) return [];
    const name = texts.report.periodName(part === null ? { part: "year", year } : { part, year }, days);
    const asked = part === null ? { year } : { period: days };
    return [{ label: sentenceCase(name), description: daysWords(services, days), value: asked }];
  };
  const wholeYears = years.flatMap((year) => item(year, null));
  const parts = years.flatMap((year) => reportingParts.toReversed().flatMap((part) => item(year, part)));
  const plans = orAll ? [] : await planChoices({ services, session, today });
  const underOthers = (choice: Choice<AskedSubject | "other">) => ({ ...choice, group: subject.otherPeriods });
  const ofPlan = plans.map(({ plan, ...choice }) => ({ ...choice, value: { plan }, group: subject.ofPlan }));
  const chosen = await choose<AskedSubject | "other">(
    [
      ...(orAll ? [{ label: subject.everything, value: {} }] : []),
      ...(byParts ? parts : wholeYears),
      ...(byParts ? wholeYears : parts).map(underOthers),
      { label: subject.typed, value: "other", group: subject.otherPeriods },
      ...ofPlan,
    ],
    { title: subject.period },
  );
  if (chosen !== "other") return chosen;
  const period = await typeLine({
    title: subject.period,
    question: subject.typedHow,
    initial: "",
    read: (text) => {
      const value = readPeriod(text, start);
      return value === undefined ? { problem: subject.typedHow } : { value, remark: daysWords(services, value) };
    },
  });
  return { period };
}

/** The reporting years in which something was inspected or is planned, and this one, the latest first. */
async function yearsWithData({ session, today }: Asking): Promise<number[]> {
  const [{ visits }, { plans }] = await Promise.all([session.live.visits(), listPlans(session.live)]);
  const days = visits.flatMap(({ acts }) => acts.map(({ on }) => on));
  const known = [...days, ...plans.flatMap(({ plan }) => [plan.from, plan.to])].map(yearOf);
  return [...new Set([yearOf(today), ...known])].filter((year) => year <= yearOf(today)).sort((a, b) => b - a);
}

async function askVisit(
  { services, session, today }: Asking,
  chosen: TemplateChoice["chosen"],
  offersBatches: boolean,
): Promise<SubjectWish> {
  const { texts } = services;
  const { subject } = texts.extension.documents;
  const { visits, skipped } = await session.live.visits();
  const units = await session.live.unitsIfReadable(skipped);
  const { settings } = await session.live.settings();
  const kinds = batchesOf(chosen);
  const items = visits
    .map((visit) => ({ visit, item: visitItem(visit, today, units) }))
    .sort((left, right) => (dayOf(left.item) < dayOf(right.item) ? 1 : -1));
  const suits = ({ visit, item }: (typeof items)[number]) =>
    kinds.length === 0
      ? item.status === "in-progress" || item.status === "minuted"
      : kinds.some((kind) => isInBatch(visit, { kind, period: null, asOf: today }));
  const choice = ({ item }: (typeof items)[number], group: string): Choice<SubjectWish> => ({
    group,
    label: `${item.number} · ${item.unitName}`,
    description: visitWords(services, item),
    value: { asked: { visit: item.id } },
  });
  const batch = (kind: BatchKind, year: number | null): Choice<SubjectWish>[] => {
    const period = year === null ? null : reportingYear(year, settings.reportingYearStart);
    const count = visits.filter((visit) => isInBatch(visit, { kind, period, asOf: today })).length;
    const label = subject.batch[kind]({ year, count });
    return count < 2 ? [] : [{ label, icon: "files", group: subject.several, value: { batch: { kind, year, count } } }];
  };
  const years = offersBatches ? await yearsWithData({ services, session, today }) : [];
  const batches = kinds.flatMap((kind) =>
    offersBatches ? [...batch(kind, null), ...years.slice(0, 3).flatMap((year) => batch(kind, year))] : [],
  );
  const suited = items.filter(suits).map((item) => choice(item, subject.suited));
  const others = items.filter((one) => !suits(one)).map((item) => choice(item, subject.others));
  const first = suited[0]?.value ?? others[0]?.value;
  return choose<SubjectWish>([...batches, ...suited, ...others], {
    title: subject.visit,
    question: subject.search,
    // Enter alone must not make a hundred documents.
    isInitial: (value) => value === first,
  });
}

async function askProgramme({ services, session }: Asking): Promise<string> {
  const { subject } = services.texts.extension.documents;
  const { programmes } = await listProgrammes(session.live);
  const choices = programmes
    .toSorted((left, right) => right.programme.year - left.programme.year)
    .map(({ programme: { id, number, title } }) => ({ label: title, description: number, value: id }));
  return choose(choices, { title: subject.programme });
}

async function askCriteria({ services, session }: Asking): Promise<string> {
  const { subject } = services.texts.extension.documents;
  const { sets } = await listCriteria(session.live);
  const choices = sets.map(({ criteria: { id, number, title } }) => ({
    label: title,
    description: number,
    value: id,
  }));
  return choose(choices, { title: subject.criteria });
}

async function askPlan(asking: Asking): Promise<string> {
  const { subject } = asking.services.texts.extension.documents;
  const choices = await planChoices(asking);
  return choose(
    choices.map(({ plan, ...choice }) => ({ ...choice, value: plan })),
    { title: subject.plan },
  );
}

async function planChoices({ session }: Asking): Promise<{ label: string; description: string; plan: string }[]> {
  const { plans } = await listPlans(session.live);
  return plans
    .toSorted((left, right) => (left.plan.from < right.plan.from ? 1 : -1))
    .map(({ plan: { id, number, title } }) => ({ label: title, description: number, plan: id }));
}

/** A month of the plan that has begun, the latest first. */
async function askMonth({ services, session, today }: Asking, planId: string): Promise<string> {
  const { texts } = services;
  const { plans } = await listPlans(session.live);
  const plan = plans.find((one) => one.plan.id === planId || one.plan.number === planId)?.plan;
  const last = plan === undefined || plan.to > today ? today : plan.to;
  const first = plan?.from ?? `${yearOf(today)}-01-01`;
  const months: string[] = [];
  for (let month = last.slice(0, 7); month >= first.slice(0, 7); month = monthBefore(month)) months.push(month);
  const choices = months.map((month) => ({ label: sentenceCase(texts.format.month(month)), value: month }));
  return choose(choices, { title: texts.extension.documents.subject.month });
}

function monthBefore(month: string): string {
  const [year = 0, ofYear = 0] = month.split("-").map(Number);
  return ofYear === 1 ? `${year - 1}-12` : `${year}-${String(ofYear - 1).padStart(2, "0")}`;
}

function dayOf({ startedOn, plannedOn }: VisitItem): CalendarDay {
  return startedOn ?? plannedOn;
}

function visitWords({ texts }: Services, item: VisitItem): string {
  return `${texts.labels.visitStatus[item.status]}, ${texts.format.day(dayOf(item))}`;
}

function daysWords({ texts }: Services, { from, to }: Period): string {
  return `${texts.format.day(from)} – ${texts.format.day(to)}`;
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
