import type { people as shape } from "../vi/people.ts";
import { format } from "./format.ts";

/** What the commands of people say. */
export const people: typeof shape = {
  title: "Title",
  lastDay: "To the end of",
  role: "Role",
  inOffice: "In office",
  findingsHeading: (count) => `Unfinished findings this person answers for (${format.number(count)})`,
  visitsHeading: (count) => `Visits under way with this person (${format.number(count)})`,
  ask: { name: "Full name" },
  added: ({ number, name }) => `${name} is added, number ${number}.`,
  updated: ({ number, name }) => `${name} (${number}) is updated.`,
  unchanged: ({ number, name }) => `${name} (${number}) was like that already; nothing changed.`,
  namesakes: ({ name, number, others }) =>
    `There are people of the same name ${name} already: ${format.list(others)}; say ${number} where it matters.`,
};
