import type { scorecardForm as vi } from "../../vi/extension/scorecard-form.ts";
import { format } from "../format.ts";

const kinds = { self: "self-scored", appraised: "appraised", survey: "survey" } as const;
const titles = { self: "Self-score", appraised: "Appraised", survey: "Survey" } as const;

export const scorecardForm: typeof vi = {
  table: "Scores",
  column: {
    code: "Item",
    title: "Criterion",
    maximum: "Maximum",
    self: "Self-score",
    appraised: "Appraised",
    survey: "Survey",
    note: "Note",
  },
  points: ({ kind, code, maximum }) => `${titles[kind]} ${code}, at most ${format.number(maximum)}`,
  note: (code) => `Note ${code}`,
  evidence: (text) => `Evidence: ${text}`,
  printed: (maximum) => `the document says ${format.number(maximum)}`,
  cap: (cap) => `${format.number(cap)} points at most together`,
  saidBy: ({ kind, note }) => `${{ self: "Unit", appraised: "Appraisal", survey: "Survey" }[kind]}: ${note}`,
  scoredBy: { self: "scored by the unit", appraisal: "scored by the appraisal", survey: "by a survey" },
  of: ({ points, maximum }) => `${points === null ? "–" : format.number(points)}/${format.number(maximum)} points`,
  sumOf: { self: "Self-score in all", appraised: "Points that count", final: "Final points" },
  provisional: "so far",
  rank: ({ rank, outOf, shared }) => `rank ${rank}/${outOf}${shared ? ", shared" : ""}`,
  showRanking: "Show the ranking",
  missing: ({ count, codes }) =>
    `${format.number(count)} ${count === 1 ? "item has" : "items have"} no points yet: ${format.list(codes)}${count > codes.length ? "…" : ""}`,
  complete: "Every item has its points",
  toFirstMissing: "Go to the first item without points",
  due: (day) => `due ${format.day(day)}`,
  overdue: (day) => `overdue since ${format.day(day)}`,
  late: "submitted late",
  explanationDue: (day) => `explanation awaited until ${format.day(day)}`,
  turn: {
    self: "The unit scores itself",
    appraised: "Being appraised",
    none: "The scorecard is final: reopen it to change points.",
  },
  keys: "Enter or ↓: the cell below; Shift+Enter or ↑: the cell above; Esc: the points as they were. A column of Excel can be pasted.",
  act: {
    submit: "Submit…",
    appraise: "Finish the appraisal…",
    ask: "Ask for an explanation…",
    explain: "Record the explanation…",
    finalise: "Make final…",
    reopen: "Reopen…",
  },
  pasted: (count) => `Points of ${format.number(count)} items recorded. Ctrl+Z takes them back.`,
  pasteRefused: ({ code, text, maximum }) =>
    `Nothing was pasted: "${text}" is no number of points for item ${code} (from 0 to ${format.number(maximum)}, two decimals at most).`,
  pasteTooLong: ({ lines, cells }) =>
    `Nothing was pasted: there are ${format.number(lines)} lines, and ${format.number(cells)} cells to score from this one down.`,
  history: "How it was scored",
  story: ({ what, by }) => `${by}: ${what}`,
  scored: ({ as, items }) => `record ${kinds[as]} points of ${format.number(items)} items`,
  asked: ({ what, due }) => (due === null ? what : `${what}, until ${format.day(due)}`),
  byDocument: ({ what, document }) => `${what}, by ${document}`,
};
