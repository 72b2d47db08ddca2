import type { figures as shape } from "../vi/figures.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

/** What the commands of figures say. */
export const figures: typeof shape = {
  ask: {
    label: "Name of the figure",
    value: "Value",
    measure: "Unit of measure",
    document: "Source document (number or id in the register)",
  },
  sum: "Sum of parts",
  amount: ({ qualifier, value, measure, before = null }) =>
    [before === null ? "" : `${format.number(before)} →`, qualifier ?? "", format.amount(value, measure)]
      .filter((part) => part !== "")
      .join(" "),
  shareOf: ({ numerator, denominator, computed }) =>
    `${format.number(numerator)} / ${format.number(denominator)} = ${format.number(computed)}%`,
  shareDiffers: (difference) => `differs by ${format.number(difference)} percentage points`,
  addsUpAsWell: "agrees",
  partsMissing: (titles) => `no figure of the same period for: ${titles.join("; ")}`,
  about: "some are only about so much: not compared",
  termsUnknown: "a share without its terms: nothing to compare it with",
  counted: ({ value, difference }) =>
    `Counted here: ${format.number(value)}${difference === 0 ? ", the same" : `, differs by ${format.number(difference)}`}`,
  addsUp: ({ sum }) => `${format.number(sum)}, adds up`,
  differs: ({ sum, difference }) => `${format.number(sum)}, differs by ${format.number(difference)}`,
  doNotAddUp: (count) =>
    `${counted(count, "figure")} unequal to the sum of the parts; kept as the document says, never balanced.`,
  unknownDocument: "not registered",
  empty: "There are no figures yet. Record the first: cchc figure set ID --label … --value … --measure … --document …",
  collectionTitle: (year) => `Figures of ${year}`,
  collectionOf: ({ from, to }) => `Figures from ${format.day(from)} to ${format.day(to)}`,
  set: ({ label, amount, file }) => `Recorded ${label}: ${amount} (${file}).`,
  differsFrom: ({ by, sum, difference }) =>
    `${by === null ? "" : `Broken down ${by}: `}the parts sum up to ${format.number(sum)}, a difference of ${format.number(difference)}. The figure is kept as given.`,
};
