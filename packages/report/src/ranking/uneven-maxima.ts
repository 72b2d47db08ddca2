import type { Criteria } from "@cchc/core/model/criteria";
import type { ReportGap } from "@cchc/core/report-gap";
import { bonusMost, itemsOfCriteria, unevenMaxima } from "@cchc/core/scoring/criteria-items";
import { differenceOfPoints, sumOfPoints } from "@cchc/core/scoring/points";
import { type FieldsOf, listField, numberField, recordField, textField } from "../fields.ts";

/** A maximum that a set prints and that is not what its items make; of the whole set code and title are empty. */
export interface UnevenMaximumView {
  itemCode: string;
  itemTitle: string;
  printedMaximum: number;
  summedMaximum: number;
}

/** What documents say where a set's printed maxima are not those that units are ranked by (SPEC RANK-4). */
export interface UnevenMaximaView {
  /** The whole set first; empty where everything adds up. */
  unevenMaxima: UnevenMaximumView[];
}

/** The fields of what a set prints and its items do not make. */
export const unevenMaximaFields: FieldsOf<UnevenMaximaView> = {
  unevenMaxima: listField(
    recordField({
      itemCode: textField,
      itemTitle: textField,
      printedMaximum: numberField,
      summedMaximum: numberField,
    }),
  ),
};

/** Where what `criteria` prints differs from what its items make. A total may be printed with the bonus. */
export function unevenMaximaView(criteria: Criteria): UnevenMaximaView {
  const titles = new Map(
    criteria.fields.flatMap((field) => [field, ...field.criteria].map(({ code, title }) => [code, title])),
  );
  const parts = unevenMaxima(criteria).flatMap(({ code, maximum, sum }) =>
    code === null
      ? []
      : [{ itemCode: code, itemTitle: titles.get(code) ?? "", printedMaximum: maximum, summedMaximum: sum }],
  );
  return { unevenMaxima: [...unevenTotal(criteria), ...parts] };
}

/** What who makes a document by `criteria` is told before a person signs it (SPEC RANK-4). */
export function unevenMaximaGaps(criteria: Criteria): ReportGap[] {
  const [first] = unevenMaximaView(criteria).unevenMaxima;
  if (first === undefined) return [];
  const { itemCode, printedMaximum: printed, summedMaximum: summed } = first;
  return [
    { code: "uneven-maxima", criteria: criteria.number, item: itemCode === "" ? null : itemCode, printed, summed },
  ];
}

/** Against the items themselves: a field that prints more than its items make still adds up to the printed total. */
function unevenTotal(criteria: Criteria): UnevenMaximumView[] {
  const basic = itemsOfCriteria(criteria).filter(({ kind }) => kind === "basic");
  const summedMaximum = sumOfPoints(basic.map(({ item }) => item.maximum));
  const printedMaximum = criteria.maximum ?? sumOfPoints(criteria.fields.map(({ maximum }) => maximum));
  const difference = differenceOfPoints(printedMaximum, summedMaximum);
  if (difference === 0 || difference === bonusMost(criteria.bonus)) return [];
  return [{ itemCode: "", itemTitle: "", printedMaximum, summedMaximum }];
}
