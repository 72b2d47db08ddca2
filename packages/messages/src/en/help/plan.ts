import type { planHelp as shape } from "../../vi/help/plan.ts";

const plan = "Plan: number (KH2026), id, or the beginning of an id";
const areas = "The plan's areas (all of the list unless told)";

export const planHelp: typeof shape = {
  "plan create": {
    summary: "Make the plan of a year or of a period",
    description:
      "Numbers KH2026, KH2021-2025 … follow from the years. With --from-plan, tasks and targets are taken from the period's plan or from an earlier year's; due dates nobody can know are left open and told.",
    examples: [
      { command: "plan create --period 2021-2025", comment: "the plan of a period" },
      {
        command: "plan create --year 2026 --from-plan KH2025 --unfinished",
        comment: "what last year still owes, with its due dates moved to the new year",
      },
      {
        command: "plan create --year 2022 --from-plan KH2021-2025 --document 12/KH-UBND",
        comment: "a year's plan that realises the period's",
      },
    ],
    arguments: {},
    flags: {
      year: "The plan's year, from 1 January to 31 December",
      period: "A period: 2021-2025, or from day to day: 01/07/2021..31/12/2025",
      title: "Title (unless told: plan of administrative reform of the year)",
      document: "Number of the document that issues it; plan update gives it later",
      "issued-on": "Day of issue",
      basis: "Legal basis; repeat the flag for several",
      areas,
      "area-list": "List of areas (unless told, of Programme 76/NQ-CP; before 2021 of 30c/NQ-CP)",
      "period-plan": "The plan of the period that this one realises",
      "from-plan": "Take tasks and targets from this plan",
      unfinished: "Take only what an earlier year's plan still owes",
      note: "Note",
    },
  },
  "plan list": {
    summary: "List plans with their tasks, targets and units acting on them",
    description: "In order of time. A past day is shown with --as-of.",
    examples: [
      { command: "plan list", comment: "all plans" },
      { command: "plan list --as-of 30/6/2026", comment: "as they stood at the end of June" },
    ],
    arguments: {},
    flags: {},
  },
  "plan show": {
    summary: "Show a plan: progress, what is late or unclear, targets, roll-out",
    description: "Progress by area; the longest late come first.",
    examples: [
      { command: "plan show KH2026", comment: "as of today" },
      { command: "plan show KH2026 --as-of 31/3/2026", comment: "as it stood after the first quarter" },
    ],
    arguments: { plan },
    flags: {},
  },
  "plan update": {
    summary: "Correct a plan, or give it the number it was assigned",
    description: "Only the flags that are given change anything. --basis replaces all legal bases.",
    examples: [
      {
        command: "plan update KH2026 --document 12/KH-UBND --issued-on 05/01/2026",
        comment: "the plan has been issued",
      },
      {
        command: 'plan update KH2026 --basis "Nghị quyết 76/NQ-CP" --basis "KH 05/KH-UBND"',
        comment: "write the legal bases anew",
      },
    ],
    arguments: { plan },
    flags: {
      title: "The right title",
      document: "Number of the document that issues it",
      "issued-on": "Day of issue",
      basis: "Legal basis; repeat the flag for several",
      areas: "The plan's areas; one with a task stays",
      from: "First day of the plan",
      to: "Last day of the plan",
      "period-plan": "The plan of the period that this one realises",
      note: "Note",
      clear: "Empty these fields",
    },
  },
  "plan rollout": {
    summary: "Record and list reports of units that act on a plan",
    description:
      "Without --units it lists reports; --missing lists units in force that have not reported. Reports and distinct units stand side by side.",
    examples: [
      {
        command: "plan rollout KH2026 --units so-noi-vu,so-tai-chinh --on 20/01/2026",
        comment: "record the reports of two departments",
      },
      { command: "plan rollout KH2026 --missing --level commune", comment: "communes that have not reported" },
      { command: "plan rollout KH2026 --category department", comment: "reports of departments" },
    ],
    arguments: { plan },
    flags: {
      units: "Record reports of these units: ids or whole names, with commas between",
      on: "Day of the report",
      document: "Number of the unit's document",
      note: "Note",
      missing: "Units that have not reported",
      level: "This level only",
      category: "These categories only",
      under: "This unit and those below it only",
    },
  },
  "plan withdraw": {
    summary: "Withdraw a plan made by mistake",
    description:
      "It counts nowhere any more; its file and history stay, and cchc undo brings it back. Not while a yearly plan stands on it.",
    examples: [
      { command: 'plan withdraw KH2026 --reason "wrong year"', comment: "withdraw it" },
      { command: "undo KH2026", comment: "have it back" },
    ],
    arguments: { plan: "Plan: display number (KH2026), id, or the beginning of an id" },
    flags: { reason: "Why it is withdrawn (required)" },
  },
};
