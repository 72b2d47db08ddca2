import type { CalendarDay } from "../day.ts";
import type { Level } from "../model/codes.ts";

/** Why something in the catalogue is doubtful: it is said, never mended in silence (docs/decisions/0010-official-units.md). */
export type DoubtReason =
  /** Named without a code and not in force on the last day: it must have ended before, on a day the source does not tell. */
  | "ended-earlier"
  /** A second successor is named in rows without codes: taken as a split, so that no heir is guessed. */
  | "second-successor"
  /** The source does not have it: added from what is known of it. */
  | "supplemented"
  /** Its code in the source is another commune's: the right one is taken. */
  | "code-corrected"
  /** The only predecessor has another name: taken as a renaming, though parts of others may have joined. */
  | "renamed-alone";

/** One doubtful thing, in the words of the source. */
export interface OfficialDoubt {
  reason: DoubtReason;
  level: Level;
  name: string;
  district: string | null;
  /** Code of the former province. */
  oldProvince: string;
  /** Code of the province from the effective day on. */
  province: string;
  code: string | null;
  /** What it became, as far as the source says. */
  successor: string | null;
}

/** A former commune: official code, name, then the official codes of what it became. */
export type OldCommune = readonly [code: string, name: string, ...into: string[]];

export interface OldDistrict {
  name: string;
  communes: readonly OldCommune[];
  /** The commune that a district without communes became. */
  into?: string;
}

export interface OldProvince {
  code: string;
  name: string;
  /** Code of the province it belongs to from the effective day on. */
  into: string;
  districts: readonly OldDistrict[];
}

export interface NewProvince {
  code: string;
  name: string;
  /** The resolution about its communes. */
  document: string;
  communes: readonly (readonly [code: string, name: string])[];
}

/** All provinces, districts and communes around the day of the change; built from a published table, with its source. */
export interface OfficialCatalogue {
  schemaVersion: 1;
  source: { name: string; version: string; licence: string; author: string; url: string };
  /** The first day on which there are no districts, and 34 provinces. */
  effective: CalendarDay;
  documents: { province: string; district: string };
  oldProvinces: readonly OldProvince[];
  provinces: readonly NewProvince[];
  doubtful: readonly OfficialDoubt[];
  /** What the source held, for whoever checks it: rows read, rows without a code, names that were not NFC. */
  read: { rows: number; rowsWithoutCode: number; namesNotNfc: number };
}
