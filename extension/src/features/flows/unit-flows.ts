import { addDays, type CalendarDay } from "@cchc/core/day";
import {
  type Category,
  categories,
  type Level,
  levels,
  type UnitEventKind,
  unitEventKinds,
} from "@cchc/core/model/codes";
import { type Problem, problem } from "@cchc/core/problem";
import { unitChoices } from "@cchc/core/query/unit-choices";
import { freeId } from "@cchc/core/slug";
import { changeUnitsByEvent, type UnitEventChange } from "@cchc/store/change-units";
import { registerFiles } from "@cchc/store/workspace";
import { commands, window } from "vscode";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { act, refuse } from "./tell.ts";

interface UnitAnswers {
  name: string;
  level: Level;
  category: Category;
  /** Empty for none. */
  parentId: string;
  from: CalendarDay | null;
}

const register = { record: "register", kind: "units", file: registerFiles.units, id: null, label: "" } as const;

/** Adds a unit to the register; its id is made of its name. */
export async function addUnit(services: Services, session: Session): Promise<void> {
  const { texts } = services;
  const { unitFlows } = texts.extension.flows;
  const asking = await Asking.begin(services, session, { title: unitFlows.add, draft: "unit.add" });
  const { questions, today, units } = asking;
  const { ask } = texts.units;
  const { provinceId } = await session.workspace.settings();
  const province = units.find(provinceId) === undefined ? "" : provinceId;
  const answers = await asking.walk<UnitAnswers>(
    [
      step("name", () => questions.text(ask.name)),
      step("level", () => questions.one(ask.level, named(levels, texts.labels.level))),
      step("category", () => questions.one(ask.category, named(categories, texts.labels.category))),
      step("parentId", () => questions.optionalUnit(unitFlows.parent, today, unitFlows.noParent)),
      step("from", () => questions.optionalDay(unitFlows.from)),
    ],
    province === "" ? {} : { parentId: province },
  );
  if (answers === undefined) return;
  const { name, level, category, parentId, from } = answers;
  const unitId = freeId(name, (id) => units.find(id) !== undefined);
  const change = {
    ...{ type: "unit.add" as const, unitId, name, level, category, from, to: null },
    parentId: parentId === "" ? null : parentId,
  };
  const parent = parentId === "" ? null : (units.nearestVersion(parentId, today)?.name ?? parentId);
  const record = { ...register, number: name };
  await act(asking, { command: "cchc.unit.add", reference: undefined }, record, change, () => ({
    message: texts.units.added({ id: unitId, name, parent }),
    next: { label: unitFlows.change, command: "cchc.unit.change", reference: unitReference(unitId) },
  }));
}

interface EventAnswers {
  event: UnitEventKind;
  on: CalendarDay;
  unitId: string;
  unitIds: string[];
  intoId: string;
  intoIds: string[];
  name: string;
  parentId: string;
  document: string;
  heirId: string;
}

/** A merger, division, renaming, abolition or move of units, by the questions of `unit change` (SPEC UNIT-3, UNIT-4). */
export async function changeUnits(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const { texts } = services;
  const { unitFlows } = texts.extension.flows;
  const started = given?.kind === "unit" ? given.id : undefined;
  const draft = `unit.change.${started ?? ""}`;
  const asking = await Asking.begin(services, session, { title: unitFlows.change, draft });
  const { questions, today, units } = asking;
  const { ask } = texts.units;
  const nameOf = (id: string, day: CalendarDay) => units.nearestVersion(id, day)?.name ?? id;
  /** Units in force on a day, the one that the flow was started on first. */
  const inForce = (day: CalendarDay) =>
    unitChoices(units, day, started === undefined ? undefined : { id: started, context: unitFlows.chosen }).map(
      ({ id, name, context }) => ({ value: id, label: name, description: context ?? undefined }),
    );
  const before = (on = today) => addDays(on, -1);
  const isMany = (event: UnitEventKind | undefined) => event === "merge" || event === "move";
  const ends = (event: UnitEventKind | undefined) => event === "merge" || event === "split" || event === "abolish";
  const answers = await asking.walk<EventAnswers>(
    [
      step("event", () => questions.one(ask.event, named(unitEventKinds, texts.labels.unitEvent))),
      step("on", () => questions.day(ask.on)),
      step(
        "unitIds",
        ({ event, on }) =>
          questions.many(
            event === "merge" ? unitFlows.merged : unitFlows.moved,
            inForce(event === "merge" ? before(on) : (on ?? today)),
          ),
        ({ event }) => isMany(event),
      ),
      step(
        "unitId",
        ({ event, on }) => questions.one(unitFlows.which, inForce(event === "rename" ? (on ?? today) : before(on))),
        ({ event }) => !isMany(event),
      ),
      step(
        "intoId",
        ({ on = today }) => questions.unit(unitFlows.into, on),
        ({ event }) => event === "merge",
      ),
      step(
        "intoIds",
        ({ event, on = today }) =>
          questions.many(event === "split" ? unitFlows.splitInto : unitFlows.takenOverBy, inForce(on)),
        ({ event }) => event === "split" || event === "abolish",
      ),
      step(
        "name",
        () => questions.text(unitFlows.newName),
        ({ event }) => event === "rename",
      ),
      step(
        "parentId",
        ({ on = today }) => questions.unit(unitFlows.newParent, on),
        ({ event }) => event === "move",
      ),
      step(
        "heirId",
        ({ intoIds = [], on = today }) =>
          questions.one(
            unitFlows.heir,
            intoIds.map((id) => ({ value: id, label: nameOf(id, on) })),
          ),
        ({ event, intoIds = [] }) => ends(event) && event !== "merge" && intoIds.length > 1,
      ),
      step("document", () => questions.text(ask.document)),
    ],
    started === undefined ? {} : { unitId: started, unitIds: [started] },
  );
  if (answers === undefined) return;
  const change = changeOf(answers);
  const again = { command: "cchc.unit.change", reference: given };
  const { visits } = await session.workspace.visits();
  const saved = session.refuseUnsaved([registerFiles.units, ...visits.map(({ file }) => file)]);
  const changed = saved.ok ? await changeUnitsByEvent(session.workspace, change, session.ports()) : saved;
  if (!changed.ok)
    return void refuse(
      services,
      inNames(changed.problem, (id) => nameOf(id, change.on)),
      again,
    );
  await asking.finish();
  await commands.executeCommand("cchc.refresh");
  const { heirId, handedOver } = changed.value;
  const { event, on, document, unitIds, intoIds, name = null, parentId } = change;
  const done = texts.units.changed({
    ...{ event, on, document, name },
    units: unitIds.map((id) => nameOf(id, before(on))),
    into: intoIds.map((id) => nameOf(id, on)),
    parent: parentId == null ? null : nameOf(parentId, on),
  });
  const over =
    handedOver > 0 && heirId !== null ? [texts.units.handedOver({ count: handedOver, heir: nameOf(heirId, on) })] : [];
  const { undo } = texts.extension.flows;
  // One that the event changed: for a unit that others were merged into, its last change is an older one.
  const last = unitReference(unitIds.find((id) => !intoIds.includes(id)) ?? unitIds[0] ?? "");
  if ((await window.showInformationMessage([done, ...over].join(" "), undo)) !== undo) return;
  await commands.executeCommand("cchc.record.undo", last);
}

/** A refusal that names a unit by its id, by its name: ids are for a terminal. */
function inNames(refusal: Problem, nameOf: (id: string) => string): Problem {
  switch (refusal.code) {
    case "unit-changed-later":
      return problem("unit-changed-later", { ...refusal.params, unit: nameOf(refusal.params.unit) });
    case "event-changes-nothing":
      return problem("event-changes-nothing", { ...refusal.params, unit: nameOf(refusal.params.unit) });
    case "event-needs-heir": {
      const { units, candidates, findings } = refusal.params;
      return problem("event-needs-heir", { findings, units: units.map(nameOf), candidates: candidates.map(nameOf) });
    }
    case "heir-ends-too":
      return problem("heir-ends-too", { ...refusal.params, heir: nameOf(refusal.params.heir) });
    case "heir-no-successor": {
      const { heir, successors } = refusal.params;
      return problem("heir-no-successor", { heir: nameOf(heir), successors: successors.map(nameOf) });
    }
    default:
      return refusal;
  }
}

/** The change that the answers of the questions that arose ask for. */
function changeOf({ event, on, document, name, parentId, heirId, ...given }: EventAnswers): UnitEventChange {
  const many = event === "merge" || event === "move";
  const into = event === "merge" ? [given.intoId] : event === "split" || event === "abolish" ? given.intoIds : [];
  const [first, ...others] = into;
  return {
    ...{ type: "unit.change", event, on, document },
    unitIds: many ? given.unitIds : [given.unitId],
    intoIds: into,
    heirId: others.length > 0 ? heirId : event === "merge" || event === "abolish" ? (first ?? null) : null,
    ...(event === "rename" ? { name } : {}),
    ...(event === "move" ? { parentId } : {}),
  };
}

function unitReference(id: string): RecordReference {
  return { kind: "unit", file: registerFiles.units, id };
}

function named<C extends string>(codes: readonly C[], labels: Readonly<Record<C, string>>) {
  return codes.map((value) => ({ value, label: labels[value] }));
}
