/** Acts that people do to a finding, the usual one first. A conclusion and a hand-over come from elsewhere. */
export const findingActsOfPeople = ["report", "verify", "close", "extend", "explain", "dismiss", "transfer"] as const;
export type FindingActOfPeople = (typeof findingActsOfPeople)[number];
