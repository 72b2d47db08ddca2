import type { targetHelp as shape } from "../../vi/help/target.ts";

export const targetHelp: typeof shape = {
  "target set": {
    summary: "Set a target of a plan, or change one",
    description:
      "Name a plan for a new target, a target (KH2026/CT2) to change it: what is not given stays. A goal behind what a superior asks for is said at once.",
    examples: [
      {
        command: 'target set KH2021-2025 --title "Chỉ số PCI" --rank 10 --years 2021..2025',
        comment: "among the first 10, every year",
      },
      {
        command: "target set KH2025/CT2 --value 80 --minimum 80 --minimum-source 76/NQ-CP",
        comment: "with what a superior asks for",
      },
      {
        command: "target set KH2021-2025 --change=-10 --baseline-year 2015 --due 31/12/2021",
        comment: "at least 10 % fewer than in 2015; the rest is asked for",
      },
      { command: "target set KH2021-2025/CT2 --value 85", comment: "raise the goal" },
      {
        command: "target set KH2021-2025/CT5 --indicator dvsn --bound-category department",
        comment: "measured by an indicator, binding each department",
      },
    ],
    arguments: { target: "A plan (for a new target) or a target (to change it)" },
    flags: {
      title: "What is promised",
      area: "Area of the plan: code or name, with or without marks",
      rank: "Rank to reach: 10 is among the first 10",
      value: "Amount to reach",
      change: "Change in percent; a fall is negative: --change=-10",
      measure: "Unit of measure: %, procedures, units …",
      "at-least": "Reach, grow or fall by at least that much (so unless told)",
      "at-most": "No more than that, and neither grow nor fall by more",
      qualifier: "The words before the number as printed",
      scheme: "The index it is measured by: PAR, PCI, PAPI, SIPAS, ICT …",
      indicator: "The indicator it is measured by: an id of the catalogue (cchc indicator list)",
      years: "Every year from first to last: 2020..2025; one year: 2020..2020",
      due: "Once, by this day",
      "baseline-year": "The year it is compared with",
      baseline: "The value of that year, where it is known",
      after: "Compared with what another target of the plan reached",
      binds: "Binds the province as a whole, each unit, or both (as a whole unless told)",
      "bound-level": "Each unit means the units of this level",
      "bound-category": "Each unit means the units of this category",
      "bound-unit": "Each unit means these units; one each time",
      minimum: "What a superior asks for",
      "minimum-source": "The document that asks for it",
      lead: "Accountable unit: id or whole name",
      note: "Note",
      clear: "Empty these fields",
    },
  },
  "target list": {
    summary: "List targets and how they stand",
    description:
      "Of one plan, or of all; with the standing as of the day asked for and why, computed from the recorded index results and figures.",
    examples: [
      { command: "target list KH2021-2025", comment: "of one plan" },
      { command: "target list", comment: "of all plans" },
      { command: "target list --status behind,not-reached", comment: "those behind or not reached" },
    ],
    arguments: { plan: "Plan; all without it" },
    flags: { status: "Only those that stand like this" },
  },
  "target show": {
    summary: "Show a target",
    description:
      "With goal, time, baseline and what a superior asks for; how it stands in each year, for the whole and for each unit, with every number it stands on and its source.",
    examples: [
      { command: "target show KH2021-2025/CT1", comment: "everything recorded, and how it stands" },
      { command: "target show KH2021-2025/CT5 --as-of 31/12/2022", comment: "as it was known at the end of 2022" },
    ],
    arguments: { target: "Target: number (KH2026/CT2), id, or the beginning of an id" },
    flags: {},
  },
};
