import type { Target } from "../model/target.ts";
import { foldText } from "../text.ts";
import { asksForMore, type Bounds, boundsOf, changeBounds, changeOf, type Requirement } from "./bounds.ts";
import type { ObservedNumber } from "./observation.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** What a published number says of what a target counts, or why it says nothing. */
export type Measured = { fits: true; bounds: Bounds; change: number | null } | { fits: false; verdict: Verdict };

/** What has to hold. */
export function requirementOf({ direction, goal, qualifier }: Target): Requirement {
  return { direction, goal, strict: asksForMore(qualifier) };
}

/**
 * The rank, value or change that `observed` stands for (SPEC TARGET-8 … TARGET-10). A published "top 5" is a rank
 * somewhere from 1 to 5. A change needs a baseline that is one number above 0.
 */
export function measured(target: Target, observed: ObservedNumber, baseline: ObservedNumber | null): Measured {
  switch (target.targetKind) {
    case "rank":
      return measuredRank(observed);
    case "value": {
      const { value, qualifier } = observed;
      if (value === null) return unfit(verdict("unknown", "value-missing", { observed }));
      if (!isOfMeasure(observed, target.measure)) {
        return unfit(verdict("unknown", "measure-differs", { observed, measure: target.measure }));
      }
      return { fits: true, bounds: boundsOf(value, qualifier), change: null };
    }
    case "change": {
      const { value, qualifier } = observed;
      if (value === null) return unfit(verdict("unknown", "value-missing", { observed }));
      if (baseline === null) throw new Error("a change is measured against a baseline");
      if (baseline.value === null || baseline.value <= 0 || baseline.qualifier !== "") {
        return unfit(verdict("unknown", "baseline-unfit", { baseline }));
      }
      const bounds = changeBounds(boundsOf(value, qualifier), baseline.value);
      return { fits: true, bounds, change: changeOf(value, baseline.value) };
    }
  }
}

function measuredRank(observed: ObservedNumber): Measured {
  const { rank, rankAtMost } = observed;
  if (rank !== null) return { fits: true, bounds: { low: rank, high: rank, open: false }, change: null };
  if (rankAtMost !== null) return { fits: true, bounds: { low: 1, high: rankAtMost, open: false }, change: null };
  return unfit(verdict("unknown", "rank-missing", { observed }));
}

/**
 * Points of 100 are as good as percent; other points are not. What is counted must be the same thing: files are no
 * procedures. Points of an index have no name of their own.
 */
function isOfMeasure({ measure, maximum }: ObservedNumber, wanted: string): boolean {
  if (wanted === "%") return measure === "%" || maximum === 100;
  const [has, asked] = [foldText(measure), foldText(wanted)];
  return has === asked || (has === "" && maximum !== null && asked === "diem");
}

function unfit(reason: Verdict): Measured {
  return { fits: false, verdict: reason };
}
