import type { evidenceHelp as shape } from "../../vi/help/evidence.ts";

export const evidenceHelp: typeof shape = {
  "evidence add": {
    summary: "Keep a file as evidence",
    description: "The file is copied into the workspace with its hash, so that a later change shows.",
    examples: [
      { command: "evidence add 2023-014 minutes.pdf", comment: "evidence of the whole visit" },
      {
        command: 'evidence add 2023-008.3 board.jpg --on 9/5/2023 --note "notice board"',
        comment: "evidence of one finding",
      },
      { command: "evidence add KH2026.3 decision.pdf", comment: "the product of a task" },
    ],
    arguments: {
      record: "A visit, finding, plan or task: display number, id, or the beginning of an id",
      file: "The file to keep, wherever it lies",
    },
    flags: { on: "Day the picture was taken or the paper signed", note: "Note" },
  },
  "evidence list": {
    summary: "List evidence",
    description: "Of a visit, a finding, a plan, a task, or all.",
    examples: [
      { command: "evidence list 2023-014", comment: "of one visit, its findings included" },
      { command: "evidence list KH2026", comment: "of one plan, its tasks included" },
      { command: "evidence list --json", comment: "all of it, for a program" },
    ],
    arguments: {
      record: "A visit, finding, plan or task: display number, id, or the beginning of an id; all without it",
    },
    flags: {},
  },
  "evidence verify": {
    summary: "Compare evidence with the files on disk",
    description: "Ends with exit code 5 when a file was changed, is missing or lies outside the workspace.",
    examples: [
      { command: "evidence verify", comment: "all of it" },
      { command: "evidence verify 2023-014", comment: "one visit" },
    ],
    arguments: {
      record: "A visit, finding, plan or task: display number, id, or the beginning of an id; all without it",
    },
    flags: {},
  },
};
