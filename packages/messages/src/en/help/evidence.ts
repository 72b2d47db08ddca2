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
  "evidence update": {
    summary: "Put right the day and the note of a piece of evidence",
    description:
      "Only what is known of it: the file and its hash stay. To replace a file, keep the new one with evidence add.",
    examples: [
      { command: "evidence update 2023-008.3 photo.jpg --on 9/5/2023", comment: "taken on 9 May 2023" },
      { command: "evidence update KH2026.3 decision.pdf --clear note", comment: "without a note" },
    ],
    arguments: {
      record: "A visit, finding, plan or task: display number, id, or the beginning of an id",
      name: "The name of its file, as evidence list shows it",
    },
    flags: { on: "The day a photo was taken, a document signed", note: "Note", clear: "Empty these fields" },
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
