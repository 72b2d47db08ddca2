import type { CalendarContent } from "../calendar/model.ts";
import type { CalendarDay } from "../day.ts";
import type { OwnAreaList } from "../model/area-lists.ts";
import type { Criteria } from "../model/criteria.ts";
import type { Indicator } from "../model/indicators.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";

/** What a change may know beside its document: ports handed in by a shell, and the registers it is checked against. */
export interface ChangeContext {
  today: CalendarDay;
  /** The instant of recording, `YYYY-MM-DDThh:mm:ss+07:00`. */
  now: string;
  /** Who makes the change: an e-mail address, an account, a person's id. */
  actor: string;
  /** A new random id, sortable by time. */
  newId: () => string;
  units: UnitDirectory;
  /** The calendar in force today. */
  calendar: CalendarContent;
  areaLists: readonly OwnAreaList[];
  /** Names of the registered people by id. */
  people: ReadonlyMap<string, string>;
  /** Criteria sets by id; there where a scorecard is changed. */
  criteria?: ReadonlyMap<string, Criteria>;
  /** The catalogue of indicators; there where figures are changed. */
  indicators?: readonly Indicator[];
}
