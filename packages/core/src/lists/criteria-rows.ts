import type { Criteria, ScoreItem } from "../model/criteria.ts";
import { extraHeading, isExtraTotal } from "./extra-headings.ts";
import type { CriteriaRow } from "./list-columns.ts";
import { isTotal } from "./totals.ts";

/** A criteria set as the rows of the table that it can be made of again: each below what it belongs to (SPEC SCORE-15). */
export function criteriaRows({ fields, bonus, penalty }: Criteria): CriteriaRow[] {
  const item = ({ code, title, maximum, scoredBy, evidence, exceptIds }: ScoreItem) => ({
    ...{ code, title, maximum, scoredBy, evidence: evidence ?? null },
    except: exceptIds.length === 0 ? null : exceptIds,
  });
  const basic = fields.flatMap((field): CriteriaRow[] => [
    {
      ...{ code: field.code, title: field.title, maximum: field.maximum },
      // One that is called like a heading or a total says what it is.
      kind: isItsOwn(field) ? null : "basic",
      ...{ scoredBy: null, parent: null, evidence: null, except: null },
    },
    ...field.criteria.flatMap((criterion): CriteriaRow[] => [
      {
        ...item(criterion),
        scoredBy: criterion.parts.length > 0 ? null : criterion.scoredBy,
        kind: "basic",
        parent: field.code,
      },
      ...criterion.parts.map((part): CriteriaRow => ({ ...item(part), kind: "basic", parent: criterion.code })),
    ]),
  ]);
  const beside = (kind: "bonus" | "penalty", items: readonly ScoreItem[]) =>
    items.map((one): CriteriaRow => ({ ...item(one), kind, parent: null }));
  return [...basic, ...beside("bonus", bonus.items), ...beside("penalty", penalty.items)];
}

/** Whether nobody takes the row of a field for a heading or a total. */
function isItsOwn({ code, title }: Criteria["fields"][number]): boolean {
  return extraHeading(title) === null && ![code, title].some((text) => isTotal(text) || isExtraTotal(text));
}
