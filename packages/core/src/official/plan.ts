import { unitsEndedBy } from "../change/units-change.ts";
import { addDays, type CalendarDay } from "../day.ts";
import type { Level, UnitEventKind } from "../model/codes.ts";
import type { Unit, UnitEvent, Units, UnitVersion } from "../model/units.ts";
import { isInForce } from "../query/unit-directory.ts";
import { nameKey } from "../text.ts";
import { type Ambiguity, type Matches, matchOfficial, type Side, sideOf } from "./matching.ts";
import type { OfficialEvent, OfficialPeriod, OfficialSelection, OfficialUnit } from "./selection.ts";

/** What an import does to a unit that is there: nothing that a user wrote is overwritten. */
export type OfficialUpdate =
  /** Its official code is filled in. */
  | "code"
  /** What it was before the change is put before its first version. */
  | "earlier"
  /** It goes on with another parent or name. */
  | "later"
  /** It ends with an event. */
  | "ended";

/** What a unit of the workspace says otherwise than the catalogue; it is shown and left as it is. */
export interface OfficialDifference {
  unitId: string;
  field: "name" | "code" | "parent" | "from" | "to" | "successor";
  current: string | null;
  official: string | null;
}

/** What importing a selection would do, or did. */
export interface OfficialPlan {
  /** New units, parents before what belongs to them. */
  added: readonly Unit[];
  changed: readonly { unitId: string; level: Level; updates: readonly OfficialUpdate[] }[];
  unchanged: readonly { unitId: string; level: Level }[];
  differences: readonly OfficialDifference[];
  /** While there are any, nothing is written. */
  ambiguous: readonly Ambiguity[];
  renamed: Matches["renamed"];
  /** New events. */
  events: readonly UnitEvent[];
  /** How many events were recorded already. */
  eventsKnown: number;
  /** units.json after it; the same object when nothing changes. */
  units: Units;
}

/** Lays official units beside those of the workspace; gives what would be new, changed, and what differs (SPEC UNIT-15). */
export function planOfficial(units: Units, selection: OfficialSelection, newId: () => string): OfficialPlan {
  const matches = matchOfficial(units.units, selection.units, selection.effective);
  const draft = new Draft(units, selection.effective, matches);
  for (const unit of selection.units) draft.lay(unit);
  for (const event of selection.events) draft.record(event, newId);
  return draft.plan(selection.units);
}

class Draft {
  readonly #units: Units;
  readonly #effective: CalendarDay;
  readonly #matches: Matches;
  readonly #added: Unit[] = [];
  readonly #addedIds = new Set<string>();
  readonly #working: Map<string, Unit>;
  readonly #updates = new Map<string, Set<OfficialUpdate>>();
  readonly #differences = new Map<string, OfficialDifference>();
  readonly #events: UnitEvent[] = [];
  readonly #endings: ReadonlyMap<string, UnitEvent>;
  /** Units that were given a version from the effective day on. */
  readonly #continued = new Set<string>();
  #eventsKnown = 0;

  constructor(units: Units, effective: CalendarDay, matches: Matches) {
    this.#units = units;
    this.#effective = effective;
    this.#matches = matches;
    this.#working = new Map(units.units.map((unit) => [unit.id, unit]));
    this.#endings = new Map(units.events.flatMap((event) => unitsEndedBy(event).map((id) => [id, event] as const)));
  }

  /** Lays an official unit over what is there of it. */
  lay(official: OfficialUnit): void {
    const found = official.periods.map((period) => this.#matches.of(official, period)?.id);
    const whole = found.find((id) => id !== undefined);
    if (whole === undefined) {
      const id = this.#matches.idOn(official.id, "after");
      this.#added.push({ id, versions: official.periods.map((period) => this.#version(official, period)) });
      this.#addedIds.add(id);
      if (official.periods.length > 1) this.#continued.add(id);
      return;
    }
    official.periods.forEach((period, index) => {
      const id = found[index] ?? whole;
      this.#layPeriod(official, period, id, sideOf(period));
      // A period without ends is laid over what stands on either side of the change.
      if (period.from === null && period.to === null) this.#layPeriod(official, period, id, "after");
    });
  }

  /** Records an event for what it has still to tell. */
  record(event: OfficialEvent, newId: () => string): void {
    // Two units of the workspace are one official unit: the earlier went into the later.
    for (const id of event.into.length === 0 ? event.units : []) {
      const [before, after] = [this.#matches.idOn(id, "before"), this.#matches.idOn(id, "after")];
      if (before !== after) this.#recordOne("merge", [before], [after], event.document, newId);
    }
    const intoIds = [...new Set(event.into.map((id) => this.#matches.idOn(id, "after")))];
    const unitIds = [...new Set(event.units.map((id) => this.#matches.idOn(id, "before")))];
    this.#recordOne(event.event, unitIds, intoIds, event.document, newId);
  }

  #recordOne(
    kind: UnitEventKind,
    concerned: readonly string[],
    intoIds: readonly string[],
    document: string,
    newId: () => string,
  ): void {
    const unitIds = concerned.filter((id) =>
      intoIds.length === 0 ? this.#continued.has(id) : intoIds.includes(id) || this.#endsNow(id, intoIds),
    );
    // Who takes others in is named with them, never alone.
    if (unitIds.every((id) => intoIds.includes(id))) {
      this.#eventsKnown += 1;
      return;
    }
    const [heirId = null, ...others] = intoIds;
    const heir = others.length === 0 ? heirId : null;
    this.#events.push({
      id: newId(),
      event: kind,
      on: this.#effective,
      unitIds,
      intoIds: [...intoIds],
      heirId: heir,
      document,
    });
    if (intoIds.length > 0) for (const id of unitIds) if (!intoIds.includes(id)) this.#end(id);
  }

  plan(official: readonly OfficialUnit[]): OfficialPlan {
    const changed: { unitId: string; level: Level; updates: OfficialUpdate[] }[] = [];
    const unchanged: { unitId: string; level: Level }[] = [];
    for (const { id, level, periods } of official) {
      const ids = new Set(periods.map((period) => this.#matches.idOn(id, sideOf(period))));
      if ([...ids].some((unitId) => this.#addedIds.has(unitId))) continue;
      const updates = [...ids].flatMap((unitId) => [...(this.#updates.get(unitId) ?? [])]);
      const [unitId = id] = ids;
      if (updates.length > 0) changed.push({ unitId, level, updates: [...new Set(updates)] });
      else unchanged.push({ unitId, level });
    }
    const { ambiguous, renamed } = this.#matches;
    const same = this.#added.length === 0 && this.#updates.size === 0 && this.#events.length === 0;
    return {
      added: this.#added,
      changed,
      unchanged,
      differences: [...this.#differences.values()],
      ambiguous,
      renamed,
      events: this.#events,
      eventsKnown: this.#eventsKnown,
      units: same
        ? this.#units
        : {
            ...this.#units,
            units: [...this.#units.units.map((unit) => this.#working.get(unit.id) ?? unit), ...this.#added],
            events: [...this.#units.events, ...this.#events],
          },
    };
  }

  #layPeriod(official: OfficialUnit, period: OfficialPeriod, id: string, side: Side): void {
    const unit = this.#unit(id);
    const before = addDays(this.#effective, -1);
    const day = side === "before" ? before : this.#effective;
    const current = unit.versions.find((version) => isInForce(version, day));
    if (current === undefined) {
      this.#layBeside(official, period, unit, side);
      return;
    }
    const parentId = this.#parentId(period);
    const isSpanned = current.from !== this.#effective && isInForce(current, before);
    if (day === this.#effective && isSpanned && official.periods.length > 1) {
      this.#layContinuation(official, period, unit, current);
      return;
    }
    if (nameKey(current.name) !== nameKey(period.name)) this.#differ(id, "name", current.name, period.name);
    if (current.parentId !== parentId) this.#differ(id, "parent", current.parentId, parentId);
    if (current.code !== undefined && period.code !== null && current.code !== period.code) {
      this.#differ(id, "code", current.code, period.code);
    }
    // A province that joins others keeps the days it had.
    if (period.from === this.#effective && isSpanned && official.level !== "province") {
      this.#differ(id, "from", current.from, period.from);
    }
    if (period.to === null && current.to !== null && !unit.versions.some(({ from }) => from === current.to)) {
      this.#differ(id, "to", current.to, null);
    }
    if (current.code === undefined && period.code !== null) {
      this.#replace(unit, current, [{ ...current, code: period.code }], "code");
    }
  }

  /** A side on which the unit is not in force: what it was before can be put there, anything else is a difference. */
  #layBeside(official: OfficialUnit, period: OfficialPeriod, unit: Unit, side: Side): void {
    const [first] = unit.versions;
    if (side === "before" && first?.from === this.#effective) {
      this.#replace(unit, first, [{ ...this.#version(official, period), to: this.#effective }, first], "earlier");
    } else if (first !== undefined && first.from !== null && first.from >= this.#effective) {
      this.#differ(unit.id, "from", first.from, period.from);
    } else {
      this.#differ(unit.id, "to", unit.versions.at(-1)?.to ?? null, period.to);
    }
  }

  /** A version that runs through the change: from the effective day on it has the new parent and, if it changed, name. */
  #layContinuation(official: OfficialUnit, period: OfficialPeriod, unit: Unit, current: UnitVersion): void {
    const [earlier] = official.periods;
    const parentId = this.#parentId(period);
    const isRenamed = earlier !== undefined && nameKey(earlier.name) !== nameKey(period.name);
    const name = isRenamed ? period.name : current.name;
    const code = period.code ?? undefined;
    const isNew = current.parentId !== parentId || nameKey(current.name) !== nameKey(name) || current.code !== code;
    if (!isNew) return;
    const later = { ...current, from: this.#effective, name, parentId, ...(code === undefined ? {} : { code }) };
    this.#replace(unit, current, [{ ...current, to: this.#effective }, later], "later");
    this.#continued.add(unit.id);
  }

  /** Whether a unit ends with an official event: not when it ended before, or goes on. */
  #endsNow(id: string, intoIds: readonly string[]): boolean {
    if (this.#addedIds.has(id)) return true;
    const recorded = this.#endings.get(id);
    if (recorded !== undefined) {
      const missing = intoIds.filter((into) => !recorded.intoIds.includes(into) && recorded.heirId !== into);
      if (missing.length > 0 && recorded.intoIds.length > 0) {
        this.#differ(id, "successor", recorded.intoIds.join(", "), intoIds.join(", "));
      }
      return false;
    }
    const { versions } = this.#unit(id);
    const lastDay = addDays(this.#effective, -1);
    const current = versions.find((version) => isInForce(version, lastDay));
    if (current === undefined) return false;
    const isOpen = current === versions.at(-1) && (current.to === null || current.to === this.#effective);
    if (!isOpen) this.#differ(id, "to", versions.at(-1)?.to ?? null, this.#effective);
    return isOpen;
  }

  #end(id: string): void {
    if (this.#addedIds.has(id)) return;
    const unit = this.#unit(id);
    const last = unit.versions.at(-1);
    if (last === undefined || last.to === this.#effective) return;
    this.#replace(unit, last, [{ ...last, to: this.#effective }], "ended");
  }

  #version(official: OfficialUnit, period: OfficialPeriod): UnitVersion {
    const { from, to, name, code } = period;
    const parentId = this.#parentId(period);
    const { level } = official;
    const own = { from, to, name, level, category: "people-committee" as const, parentId };
    return code === null ? own : { ...own, code };
  }

  #parentId({ parent, from }: OfficialPeriod): string | null {
    return parent === null ? null : this.#matches.idOn(parent, from === null ? "before" : "after");
  }

  #unit(id: string): Unit {
    const unit = this.#working.get(id);
    if (unit === undefined) throw new Error(`${id} was matched and is not there`);
    return unit;
  }

  #replace(unit: Unit, version: UnitVersion, by: readonly UnitVersion[], update: OfficialUpdate): void {
    const versions = unit.versions.flatMap((own) => (own === version ? by : [own]));
    this.#working.set(unit.id, { ...unit, versions });
    this.#updates.set(unit.id, (this.#updates.get(unit.id) ?? new Set()).add(update));
  }

  #differ(unitId: string, field: OfficialDifference["field"], current: string | null, official: string | null): void {
    this.#differences.set(`${unitId} ${field}`, { unitId, field, current, official });
  }
}
