/** Acts that people do to a finding, the usual one first. A conclusion and a hand-over come from elsewhere. */
export const findingActsOfPeople = ["report", "verify", "close", "extend", "explain", "dismiss", "transfer"] as const;
export type FindingActOfPeople = (typeof findingActsOfPeople)[number];

/** Acts that people do to a scorecard, the usual one first; points are given in its table. */
export const scorecardActsOfPeople = ["submit", "appraise", "explain", "finalise", "ask", "reopen"] as const;
export type ScorecardActOfPeople = (typeof scorecardActsOfPeople)[number];
