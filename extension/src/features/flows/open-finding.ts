import type { FindingChange } from "@cchc/core/change/finding-change";
import type { CalendarDay } from "@cchc/core/day";
import type { Finding } from "@cchc/core/model/finding";
import type { FindingState } from "@cchc/core/query/finding-state";
import type { RecordReference } from "../../record-reference.ts";
import type { Asking } from "./asking.ts";
import type { Told } from "./tell.ts";

/** A finding that somebody acts on, and what its questions need. */
export interface OpenFinding {
  asking: Asking;
  reference: RecordReference;
  finding: Finding;
  number: string;
  state: FindingState;
  /** Whoever is at work, as documents keep them. */
  actor: string;
  /** A person's name, where the text is the id of one. */
  nameOf: (reference: string) => string;
  /** Why a day is not worked, in words; null when it is. */
  dayOff: (day: CalendarDay) => string | null;
}

/** What the questions of an act came to. */
export interface Decided {
  change: FindingChange;
  told: () => Told;
}
