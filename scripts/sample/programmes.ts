import { applyChange, applyProgrammeCreation } from "../../packages/core/src/change/apply.ts";
import { type CalendarDay, yearOf } from "../../packages/core/src/day.ts";
import type { OwnAreaList } from "../../packages/core/src/model/area-lists.ts";
import type { Programme } from "../../packages/core/src/model/programme.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { fill, words } from "./data.ts";
import { type Cast, CHANGE_OF_MEMBERS } from "./people.ts";
import { seededRandom } from "./random.ts";
import { orThrow, recorder } from "./recorder.ts";
import { PROGRAMME_DAYS, workingDay } from "./schedule.ts";

/** The programmes of the three years: invented, as every single record of the sample is. */
export function buildProgrammes(
  cast: Cast,
  units: UnitDirectory,
  areaLists: readonly OwnAreaList[],
  actor: string,
): Map<number, Programme> {
  const random = seededRandom("programmes");
  const programmes = Object.values(PROGRAMME_DAYS).map((recordedOn) => {
    const year = yearOf(recordedOn);
    const { at } = recorder(`programme ${year}`, units, areaLists);
    const issuedOn = workingDay(recordedOn, -3);
    const creation = {
      type: "programme.create" as const,
      number: `KT${year}`,
      year,
      title: fill(words.programme.title, { year: String(year) }),
      decision: { number: fill(words.programme.decision, { number: String(random.integer(40, 180)) }), issuedOn },
      themes: words.themes,
      team: cast.wholeTeam(recordedOn),
      note: words.programme.note,
      invented: true as const,
    };
    let programme = orThrow(applyProgrammeCreation(creation, at(recordedOn, actor)), creation.number);
    const changedOn: CalendarDay = CHANGE_OF_MEMBERS;
    if (year === yearOf(changedOn)) {
      const change = { type: "programme.team" as const, on: changedOn, set: cast.wholeTeam(changedOn) };
      programme = orThrow(applyChange("programme", programme, change, at(changedOn, actor)), creation.number);
    }
    return [year, programme] as const;
  });
  return new Map(programmes);
}
