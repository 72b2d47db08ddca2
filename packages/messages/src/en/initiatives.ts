import type { initiatives as shape } from "../vi/initiatives.ts";
import { counted } from "./counted.ts";

/** What the commands of the register of initiatives say. */
export const initiatives: typeof shape = {
  ask: { unit: "Unit that has the initiative", title: "Title of the initiative", effect: "Effect (may be left empty)" },
  title: "Initiative",
  effect: "Effect",
  heading: ({ number, title }) => `${number}. ${title}`,
  invented: "invented for illustration, not in the source",
  added: ({ number, title, unitName }) => `Added ${number} “${title}” of ${unitName}.`,
  updated: ({ number, title }) => `${number} “${title}” is updated.`,
  unchanged: ({ number }) => `${number} was like that already; nothing changed.`,
  count: ({ initiatives: count, units }) => `${counted(count, "initiative")} of ${counted(units, "unit")}`,
  empty: "The register is empty. Add the first initiative: cchc initiative add --unit … --title …",
};
