import type { Indicator } from "@cchc/core/model/indicators";
import { breakdownsOf } from "@cchc/core/query/figure-sums";
import { differenceOf } from "@cchc/core/rounding";
import { comparePartitions, compareShare, type Term } from "@cchc/core/statistics/compare-figure";
import { type Counted, type CountedValue, countedValue } from "@cchc/core/statistics/counted";
import type { PlacedFigure } from "@cchc/core/statistics/placed-figure";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { AnnexRowView, ComparisonView } from "./annual-view.ts";

/** The figures that a report prints, with the names under which its ledger has their values. */
export interface PrintedFigures {
  sources: AnnualSources;
  request: AnnualRequest;
  ledger: FigureLedger;
  figures: readonly PlacedFigure[];
  nameOf: (placed: PlacedFigure) => string;
  /** Place of a document in the report's list of sources; null where the register has no such document. */
  sourceNumber: (documentId: string) => number | null;
}

const nothing: ComparisonView = {
  comparedBy: "",
  isShare: false,
  isPublished: false,
  sum: null,
  numerator: null,
  denominator: null,
  computed: null,
  difference: null,
  addsUp: null,
  missingParts: "",
};

/** A figure beside what it ought to be: its document's own parts first, then its indicator's, then its terms (SPEC STAT-5). */
export function comparisonViews(
  placed: PlacedFigure,
  indicator: Indicator | undefined,
  printed: PrintedFigures,
): ComparisonView[] {
  const own = ownBreakdowns(placed);
  if (indicator === undefined) return own;
  return [...own, ...partitionViews(placed, indicator, printed), ...shareViews(placed, indicator, printed)];
}

/** The sums of parts that the figure itself names; the ledger has them beside the figure. */
function ownBreakdowns({ figure, collection }: PlacedFigure): ComparisonView[] {
  return breakdownsOf(collection.figures, figure).map(({ label, sum, difference }) => ({
    ...nothing,
    isPublished: true,
    comparedBy: label ?? "",
    sum,
    difference,
    addsUp: difference === null ? null : difference === 0,
  }));
}

function partitionViews(
  placed: PlacedFigure,
  indicator: Indicator,
  { sources, figures, ledger, nameOf }: PrintedFigures,
): ComparisonView[] {
  const name = nameOf(placed);
  const { label } = placed.figure;
  return comparePartitions(placed, indicator, sources.indicators, figures).map(
    ({ label: comparedBy, parts, sum, difference }, index) => {
      const sumName = `${name}.partition.${index + 1}.sum`;
      const names = parts.flatMap(({ found }) => (found === null ? [] : [nameOf(found)]));
      return {
        ...nothing,
        comparedBy,
        sum: sum === null ? null : ledger.sum(sumName, names, sum, label),
        ...differing(ledger, label, name, sumName, difference),
        // Nobody said the parts of this one: nothing is missing from what nobody began to say.
        missingParts: sum === null && names.length > 0 ? missingOf(parts) : "",
      };
    },
  );
}

function shareViews(
  placed: PlacedFigure,
  indicator: Indicator,
  { sources, figures, ledger, nameOf }: PrintedFigures,
): ComparisonView[] {
  const share = compareShare(placed, indicator, sources.indicators, figures);
  // A share may be published without its terms: that is said, too.
  if (share === null) return indicator.kind === "percent" ? [{ ...nothing, isShare: true }] : [];
  const { numerator, denominator, computed, difference } = share;
  const name = nameOf(placed);
  const [part, whole] = [numerator.found, denominator.found];
  const { label } = placed.figure;
  const known = part !== null && whole !== null;
  return [
    {
      ...nothing,
      isShare: true,
      numerator: part?.figure.value ?? null,
      denominator: whole?.figure.value ?? null,
      computed: known ? ledger.share(`${name}.computed`, nameOf(part), nameOf(whole), computed, label) : null,
      ...differing(ledger, label, name, `${name}.computed`, difference),
      missingParts: missingOf([numerator, denominator]),
    },
  ];
}

function differing(ledger: FigureLedger, label: string, whole: string, part: string, difference: number | null) {
  if (difference === null) return { difference, addsUp: null };
  const told = ledger.difference(`${part}.difference`, [whole, part], difference, label);
  return { difference: told, addsUp: difference === 0 };
}

function missingOf(terms: readonly Term[]): string {
  return terms
    .filter(({ found }) => found === null)
    .map(({ title }) => title)
    .join("; ");
}

/** What the program counts itself, beside what was published (SPEC STAT-7). */
export function countedBeside(
  placed: PlacedFigure,
  indicator: Indicator | undefined,
  { sources, request, ledger, nameOf }: PrintedFigures,
): Pick<AnnexRowView, "countedHere" | "countedDifference"> {
  const { figure, period } = placed;
  const { visitFacts: visits, plans, initiatives, units, workspace, indicators } = sources;
  const { reportingYearStart } = workspace.settings;
  const records = { visits, plans, initiatives, units, reportingYearStart };
  const scope = { unitId: figure.unitId ?? null, level: figure.level ?? null, period };
  const counted = indicator === undefined ? null : countedValue(indicator, indicators, scope, records, request.asOf);
  if (counted === null) return { countedHere: null, countedDifference: null };
  const name = `${nameOf(placed)}.counted`;
  handOut(counted, name, figure.label, ledger);
  const difference = differenceOf(figure.value, counted.value);
  const { difference: countedDifference } = differing(ledger, figure.label, nameOf(placed), name, difference);
  return { countedHere: counted.value, countedDifference };
}

function handOut(counted: CountedValue, name: string, label: string, ledger: FigureLedger): void {
  const count = (at: string, { records, value, ids }: Counted) => ledger.count(at, records, { value, ids }, label);
  if (counted.basis === "records") {
    count(name, counted);
    return;
  }
  count(`${name}.numerator`, counted.numerator);
  count(`${name}.denominator`, counted.denominator);
  ledger.share(name, `${name}.numerator`, `${name}.denominator`, counted.value, label);
}
