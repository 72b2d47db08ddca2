import * as z from "zod";
import { type CalendarDay, isCalendarDay } from "../day.ts";
import { looseObject } from "./loose-object.ts";

/**
 * Content areas are versioned lists: an id, a validity, ordered areas, and the way to the successor list. The built-in
 * ones are of Programme 30c/NQ-CP (2011–2020), Programme 76/NQ-CP (2021–2030), inspections and the PAR INDEX; their
 * names stand in the catalogue. A workspace may add its own, with names (SPEC AREA-1).
 */
export interface AreaList {
  id: string;
  from: CalendarDay;
  /** First day on which the list is no longer in force; null while open. */
  to: CalendarDay | null;
  areas: readonly string[];
  successor?: {
    listId: string /** Area of this list → area of the successor. */;
    areas: Readonly<Record<string, string>>;
  };
}

/** An area list of the workspace's own, as it stands in cchc.json. */
export const ownAreaListSchema = looseObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  areas: z.array(looseObject({ id: z.string().regex(/^[a-z0-9-]+$/), name: z.string().min(1) })).min(1),
});
export type OwnAreaList = z.infer<typeof ownAreaListSchema>;

const areas76 = [
  "institutions",
  "procedures",
  "organization",
  "civil-service",
  "public-finance",
  "digital-government",
] as const;

const first = (text: string): CalendarDay => {
  if (!isCalendarDay(text)) throw new Error(text);
  return text;
};

export const builtInAreaLists: readonly AreaList[] = [
  {
    id: "30c-2011",
    from: first("2011-11-08"),
    to: first("2021-07-15"),
    areas: ["institutions", "procedures", "organization", "workforce", "public-finance", "modernization"],
    successor: {
      listId: "76-2021",
      areas: {
        institutions: "institutions",
        procedures: "procedures",
        organization: "organization",
        workforce: "civil-service",
        "public-finance": "public-finance",
        modernization: "digital-government",
      },
    },
  },
  { id: "76-2021", from: first("2021-07-15"), to: null, areas: areas76 },
  { id: "inspection", from: first("2011-11-08"), to: null, areas: ["steering", ...areas76, "index-improvement"] },
  { id: "par-index", from: first("2012-01-01"), to: null, areas: ["steering", ...areas76, "impact"] },
];

/** The list visits use unless told otherwise. */
export const defaultVisitAreaList = "inspection";

/** The list of the Government's programme that a plan ending on `to` realises: 30c/NQ-CP until 2020, 76/NQ-CP since 2021. */
export function defaultPlanAreaList(to: CalendarDay): string {
  return to < "2021-01-01" ? "30c-2011" : "76-2021";
}

/** The codes of a list, built-in or the workspace's own; undefined when no list has that id. */
export function areasOfList(listId: string, own: readonly OwnAreaList[]): readonly string[] | undefined {
  const ownList = own.find((list) => list.id === listId);
  if (ownList !== undefined) return ownList.areas.map((area) => area.id);
  return builtInAreaLists.find((list) => list.id === listId)?.areas;
}
