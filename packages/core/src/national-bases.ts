import type { CalendarDay } from "./day.ts";

/** Texts of the State that documents of administrative reform name as their basis; their names are in the catalogue. */
export const nationalBases = [
  "councils-and-committees-2003",
  "local-government-2015",
  "local-government-2015-amended",
  "local-government-2025-february",
  "local-government-2025-june",
  "reform-programme-2011",
  "reform-programme-2021",
] as const;
export type NationalBasis = (typeof nationalBases)[number];

interface Validity {
  basis: NationalBasis;
  from: CalendarDay;
  /** The first day on which it is no longer the basis; null while it is. */
  to: CalendarDay | null;
}

/** The laws on the organization of local government: each replaced the one before, but for the amendment of 2019. */
const localGovernment: readonly Validity[] = [
  { basis: "councils-and-committees-2003", from: "2004-04-01", to: "2016-01-01" },
  { basis: "local-government-2015", from: "2016-01-01", to: "2025-03-01" },
  { basis: "local-government-2015-amended", from: "2020-07-01", to: "2025-03-01" },
  { basis: "local-government-2025-february", from: "2025-03-01", to: "2025-06-16" },
  { basis: "local-government-2025-june", from: "2025-06-16", to: null },
];

/** Programmes 30c/NQ-CP (2011 to 2020) and 76/NQ-CP (2021 to 2030), from the day of issue to the end of their last year. */
const reformProgrammes: readonly Validity[] = [
  { basis: "reform-programme-2011", from: "2011-11-08", to: "2021-01-01" },
  { basis: "reform-programme-2021", from: "2021-07-15", to: "2031-01-01" },
];

/** The laws on local government in force on `day`; none before those that are known (SPEC PDOC-3). */
export function localGovernmentLaws(day: CalendarDay): NationalBasis[] {
  return inForce(localGovernment, day);
}

/** The Government's reform programme on `day`; undefined between two programmes (SPEC PDOC-3). */
export function reformProgramme(day: CalendarDay): NationalBasis | undefined {
  return inForce(reformProgrammes, day)[0];
}

function inForce(list: readonly Validity[], day: CalendarDay): NationalBasis[] {
  return list.filter(({ from, to }) => from <= day && (to === null || day < to)).map(({ basis }) => basis);
}
