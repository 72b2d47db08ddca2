import type { Criteria, ScoreItem } from "../model/criteria.ts";
import type { CriteriaMaking, ItemMaking } from "./criteria-change.ts";
import { definedOnly } from "./defined-only.ts";

/**
 * What a set asks, to be made anew for another year: the bands in force at its end, and neither its number nor what is
 * said of it alone, such as the document that sets it up (SPEC SCORE-23).
 */
export function makingAgain(criteria: Criteria, year: number): Omit<CriteriaMaking, "type" | "number"> {
  const { title, owner, peerGroup, maximum, fields, bonus, penalty, scales, invented } = criteria;
  const last = scales.toSorted((left, right) => ((left.from ?? "") < (right.from ?? "") ? -1 : 1)).at(-1);
  return {
    title: title.replaceAll(String(criteria.year), String(year)),
    year,
    peerGroup,
    fields: fields.map(({ code, title: name, maximum: most, criteria: asked }) => ({
      code,
      title: name,
      maximum: most,
      criteria: asked.map((criterion) => ({ ...itemAgain(criterion), parts: criterion.parts.map(itemAgain) })),
    })),
    bonus: { cap: bonus.cap, items: bonus.items.map(itemAgain) },
    penalty: { cap: penalty.cap, items: penalty.items.map(itemAgain) },
    scales:
      last === undefined
        ? []
        : [{ from: null, to: null, bands: last.bands, ...definedOnly({ document: last.document }) }],
    ...definedOnly({ owner, maximum, invented }),
  };
}

function itemAgain({ code, title, maximum, scoredBy, evidence, exceptIds }: ScoreItem): ItemMaking {
  return { code, title, maximum, scoredBy, evidence, exceptIds };
}
