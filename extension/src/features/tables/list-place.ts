import { yearOf } from "@cchc/core/day";
import type { ExportKind, ImportKind } from "@cchc/core/lists/list-kinds";
import { reportingYear } from "@cchc/core/query/period";
import { listCriteria } from "@cchc/store/criteria-sets";
import { type CollectionPlace, figureCollections } from "@cchc/store/figure-collections";
import { listDuties } from "@cchc/store/find-duty";
import { listPlans } from "@cchc/store/find-plan";
import { listIndices } from "@cchc/store/indices";
import type { ListPlace } from "@cchc/store/lists/list-importer";
import { listProgrammes } from "@cchc/store/programmes";
import { askOne, type Choice } from "../../questions/pick.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** Where a list lies beside its kind, and what people call that; undefined when somebody pressed Esc. */
export interface ChosenPlace {
  place: Pick<ListPlace, "collection" | "documentId" | "plan" | "duty" | "programme" | "index" | "newIndex" | "scores">;
  /** What a file of the list is called after: `KH2023`; empty where the kind says everything. */
  name: string;
  /** Forgets what was answered about a record that is made with the list, once it is made. */
  finish?: (() => Promise<void>) | undefined;
}

/** What each list lies in. */
const placeOf = {
  units: "register",
  people: "register",
  documents: "register",
  initiatives: "register",
  indicators: "register",
  findings: "visits",
  visits: "programme",
  figures: "collection",
  tasks: "plan",
  targets: "plan",
  "roll-outs": "plan",
  "duty-reports": "duty",
  "index-results": "index",
  "index-components": "index",
  criteria: "criteria",
  scores: "criteria",
} as const satisfies Record<ExportKind | ImportKind, string>;

/** The lists that lie in a record, of those that may be written or read; all of them where no record is meant. */
export function listsOf<K extends ExportKind | ImportKind>(
  reference: RecordReference | undefined,
  kinds: readonly K[],
): readonly K[] {
  const own = kinds.filter((kind) => reference !== undefined && placeOf[kind] === reference.kind);
  return own.length === 0 ? kinds : own;
}

/** One of several lists; the only one is not asked for. */
export async function askKind<K extends ExportKind | ImportKind>(
  { texts }: Services,
  title: string,
  kinds: readonly K[],
): Promise<K | undefined> {
  const [only, ...others] = kinds;
  if (others.length === 0) return only;
  const choices = kinds.map((value): Choice<K> => ({ value, label: sentence(texts.lists.kind[value]) }));
  return ask(title, texts.extension.tables.whichList, choices);
}

/**
 * Asks in which plan, duty, programme or collection a list lies; one that is the only one is not asked for, nor is the
 * record that a menu was opened on.
 */
export async function askPlace(
  services: Services,
  session: Session,
  title: string,
  kind: ExportKind | ImportKind,
  reference?: RecordReference,
): Promise<ChosenPlace | undefined> {
  const meant = <T>(choices: readonly Choice<T>[], idOf: (value: T) => string | undefined) => {
    const own = choices.filter(({ value }) => reference !== undefined && idOf(value) === reference.id);
    return own.length === 0 ? choices : own;
  };
  const { texts } = services;
  const { workspace } = session;
  const { tables } = texts.extension;
  switch (placeOf[kind]) {
    case "register":
    case "visits":
      return { place: {}, name: "" };
    case "criteria": {
      const { sets } = await listCriteria(workspace);
      const choices = sets.map(({ criteria: value }) => ({ value, label: value.number, detail: value.title }));
      const criteria = await askUnlessOne(
        services,
        title,
        texts.scorecards.ask.criteria,
        meant(choices, ({ id }) => id),
      );
      if (criteria === undefined) return undefined;
      const by = session.ports().actor;
      return { place: { scores: { criteria, unitId: null, openMissing: false, by } }, name: criteria.number };
    }
    case "plan": {
      const { plans } = await listPlans(workspace);
      const choices = plans.map((plan) => ({ value: plan, label: plan.plan.number, detail: plan.plan.title }));
      const plan = await askUnlessOne(
        services,
        title,
        tables.whichPlan,
        meant(choices, ({ plan: { id } }) => id),
      );
      return plan === undefined ? undefined : { place: { plan }, name: plan.plan.number };
    }
    case "duty": {
      const { duties } = await listDuties(workspace);
      const choices = duties.map((duty) => ({ value: duty, label: duty.duty.number, detail: duty.duty.title }));
      const duty = await askUnlessOne(
        services,
        title,
        texts.lists.import.askDuty,
        meant(choices, ({ duty: { id } }) => id),
      );
      return duty === undefined ? undefined : { place: { duty }, name: duty.duty.number };
    }
    case "index": {
      const { indices } = await listIndices(workspace);
      const choices = indices.map((index) => ({ value: index, label: index.index.number, detail: index.index.title }));
      const index = await askUnlessOne(
        services,
        title,
        texts.lists.import.askIndex,
        meant(choices, ({ index: { id } }) => id),
      );
      return index === undefined ? undefined : { place: { index }, name: index.index.number };
    }
    case "programme": {
      const { programmes } = await listProgrammes(workspace);
      const choices = programmes.map((programme) => {
        const { number, title: detail } = programme.programme;
        return { value: programme as typeof programme | null, label: number, detail };
      });
      const [own] = choices.filter(({ value }) => reference !== undefined && value?.programme.id === reference.id);
      if (own?.value != null) return { place: { programme: own.value }, name: own.label };
      const none = { value: null, label: tables.noProgramme, detail: "" };
      const programme = await ask(title, tables.whichProgramme, [none, ...choices]);
      if (programme === undefined) return undefined;
      return programme === null ? { place: {}, name: "" } : { place: { programme }, name: programme.programme.number };
    }
    case "collection": {
      const { collections } = await figureCollections(workspace);
      const { settings } = await workspace.settings();
      const year = yearOf(session.ports().today);
      const thisYear = {
        name: String(year),
        whenMissing: {
          title: texts.figures.collectionTitle(year),
          ...reportingYear(year, settings.reportingYearStart),
        },
      };
      const known = collections.map(
        ({ name, figures }): Choice<CollectionPlace> => ({
          value: { name, whenMissing: null },
          label: name,
          detail: figures.title,
        }),
      );
      const fresh = collections.some(({ name }) => name === thisYear.name)
        ? []
        : [{ value: thisYear, label: thisYear.name, detail: tables.newCollection }];
      const collection = await askUnlessOne(services, title, tables.whichCollection, [...known, ...fresh]);
      return collection === undefined ? undefined : { place: { collection }, name: collection.name };
    }
  }
}

async function askUnlessOne<T>(
  services: Services,
  title: string,
  question: string,
  choices: readonly Choice<T>[],
): Promise<T | undefined> {
  const [only, ...others] = choices;
  if (only !== undefined && others.length === 0) return only.value;
  const { chosen, nothingListed } = await import("../flows/choose-record.ts");
  return chosen(services, title, question, choices, nothingListed(services));
}

async function ask<T>(title: string, question: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  const place = { title, step: 1, total: 1, canGoBack: false };
  const answer = await askOne(place, { title, question, choices });
  return answer.state === "answered" ? answer.value : undefined;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
