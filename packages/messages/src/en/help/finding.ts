import type { findingHelp as shape } from "../../vi/help/finding.ts";

const finding = { finding: "The finding: display number (2023-008.3), id, or the beginning of one" };

export const findingHelp: typeof shape = {
  "finding add": {
    summary: "Record what was found wrong in a visit",
    description:
      "On a terminal type `cchc finding add` and answer one question after the other; a unit is chosen by typing a few letters, without marks. " +
      "Every answer is kept at once: after Ctrl-C or a power cut type the command again to go on with the draft. " +
      "What a flag says is not asked; with --area, --title and --due or --within nothing is. " +
      "A term --within without --from counts from the conclusion notice and is pinned when the visit is concluded.",
    examples: [
      { command: "finding add", comment: "asks for everything" },
      {
        command: 'finding add 2023-014 --area procedures --title "Files late" --within 10wd',
        comment: "10 working days from the conclusion notice",
      },
      {
        command: "finding add 2023-014 --within 15d --from 12/5/2023 --trigger receipt",
        comment: "15 days from the day the unit received the document; the rest is asked for",
      },
      {
        command: "finding add 2023-014 --due 30/6/2023 --responsible so-tu-phap",
        comment: "a fixed date, another unit responsible; the rest is asked for",
      },
    ],
    arguments: { visit: "The visit: display number, id, or the beginning of one" },
    flags: {
      area: "The area, one of those the visit looks at",
      title: "What is wrong, in one sentence",
      description: "More about it",
      severity: "How bad it is (default: minor)",
      cause: "The cause",
      recommendation: "What is recommended",
      responsible: "The unit that must remedy it (default: the inspected unit)",
      person: "The person responsible",
      source: "How it was found (default: inspection)",
      previous: "The earlier finding that this one repeats",
      on: "The day it was found (default: the day the visit started)",
      "late-reason": "Why it is recorded late; needed once the visit is concluded",
      due: "A fixed due date",
      within: "A term: 10wd is 10 working days, 30d is 30 days",
      from: "The day the term starts from, if it is known",
      trigger: "Whether that day is the signing (default) or the receipt",
    },
  },
  "finding list": {
    summary: "List, filter and search findings",
    description:
      "Filters are combined. With a filter on deadlines the earliest due comes first. " +
      "--search looks in every text, without regard to marks and capitals.",
    examples: [
      { command: "finding list --overdue", comment: "overdue now" },
      { command: "finding list --overdue --as-of 30/9/2023 --json", comment: "overdue on 30/9/2023, for programs" },
      {
        command: "finding list --due-within 10d --unit huyen-chau-thanh",
        comment: "due in 10 days, a district and its communes",
      },
      {
        command: 'finding list --search "dat dai" --status concluded,returned',
        comment: "being remedied, with these words",
      },
    ],
    arguments: {},
    flags: {
      overdue: "Overdue ones only",
      "due-within": "Due in this time, today and the last day included: 10d, 5wd",
      status: "Status",
      unit: "The inspected unit, and those below it",
      responsible: "The unit responsible now",
      area: "Code of an area",
      level: "Level of the inspected unit",
      visit: "A visit",
      severity: "Severity",
      search: "Words to look for, without marks",
    },
  },
  "finding show": {
    summary: "Show everything about a finding",
    description:
      "Status, deadline and how it was counted, extensions with who approved them by which document, remediation reports and their verification, " +
      "evidence, earlier and later findings, what happened, and the commands that are possible now.",
    examples: [
      { command: "finding show 2023-008.3", comment: "as of today" },
      { command: "finding show 2023-008.3 --as-of 30/9/2023", comment: "as it stood on 30/9/2023" },
    ],
    arguments: finding,
    flags: {},
  },
  "finding update": {
    summary: "Correct a finding, or name another responsible unit",
    description:
      "Only what has a flag changes. On a terminal without any flag you are asked what to change. " +
      "A term can be changed while it waits for the conclusion; afterwards use finding extend.",
    examples: [
      { command: 'finding update 2023-008.3 --cause "Not enough staff"', comment: "add the cause" },
      {
        command: "finding update 2023-008.3 --responsible so-y-te --on 1/6/2023",
        comment: "another unit from 1 June on",
      },
    ],
    arguments: finding,
    flags: {
      title: "What is wrong, in one sentence",
      area: "Area",
      severity: "Severity",
      description: "More about it",
      cause: "The cause",
      recommendation: "What is recommended",
      responsible: "The unit responsible from now on",
      on: "The day the new unit becomes responsible",
      person: "The person responsible",
      previous: "The earlier finding that this one repeats",
      within: "A new term, while it waits for the conclusion",
    },
  },
  "finding explain": {
    summary: "Record the unit's explanation before the conclusion",
    description: "The explanation is kept with the finding; its status stays.",
    examples: [
      {
        command: 'finding explain 2023-008.3 --by "UBND xã Phú Túc" --text "Awaits advice"',
        comment: "with the name of who explains",
      },
    ],
    arguments: finding,
    flags: { text: "The explanation", by: "Who explains (default: whoever acts)" },
  },
  "finding dismiss": {
    summary: "Take a finding back before the conclusion",
    description:
      "For when the explanation shows that nothing is wrong. Text and reason are kept. Take it back with cchc undo.",
    examples: [
      { command: 'finding dismiss 2023-008.3 --reason "Posted at the new place"', comment: "with the reason" },
    ],
    arguments: finding,
    flags: { reason: "Why it is no finding" },
  },
  "finding report": {
    summary: "Record that the unit reported it as remedied",
    description: "The clock stops on the day of the report (--on). Text or evidence is needed. Next: finding verify.",
    examples: [
      {
        command: 'finding report 2023-008.3 --on 20/5/2023 --text "12 procedures posted"',
        comment: "in words",
      },
      { command: "finding report 2023-008.3 --evidence photo.jpg", comment: "by evidence that the visit has" },
    ],
    arguments: finding,
    flags: {
      text: "How it was remedied",
      evidence: "Evidence: id, the beginning of one, or file name",
      by: "Who reports (default: whoever acts)",
      on: "The day of the report (default: today)",
    },
  },
  "finding verify": {
    summary: "Verify a reported remediation",
    description:
      "The verifier must be somebody other than who reported. Once accepted, the finding can be closed; returned, its clock runs again.",
    examples: [
      { command: 'finding verify 2023-008.3 --result accepted --by "Nguyễn Văn An"', comment: "it is remedied" },
      {
        command: 'finding verify 2023-008.3 --result returned --text "3 are missing"',
        comment: "not good enough",
      },
    ],
    arguments: finding,
    flags: {
      result: "accepted or returned",
      text: "A remark",
      by: "Who verifies (default: whoever acts)",
      on: "The day of the verification (default: today)",
    },
  },
  "finding extend": {
    summary: "Grant a later deadline",
    description:
      "The new date must be later than the one in force; the earlier ones stay on record. Without --document its number is still open, and `cchc check` asks for it.",
    examples: [
      {
        command: "finding extend 2023-008.3 --until 30/6/2023 --document 45/UBND-NC",
        comment: "with approver and document; the rest is asked for",
      },
    ],
    arguments: finding,
    flags: {
      until: "The new due date",
      "approved-by": "Who approves the extension",
      document: "Number of the extending document; left out while it has none",
      reason: "Why it is extended",
      by: "Who records it (default: whoever acts)",
      on: "The day the extension takes effect (default: today)",
    },
  },
  "finding transfer": {
    summary: "Transfer a finding to another body",
    description: "Following it up ends here. To change the responsible unit only, use finding update --responsible.",
    examples: [
      {
        command: 'finding transfer 2023-008.3 --to "Thanh tra tỉnh" --document 12/SNV-CCHC',
        comment: "by a document; the rest is asked for",
      },
    ],
    arguments: finding,
    flags: { to: "The body that takes it over", document: "Number of the document", reason: "Why it is transferred" },
  },
  "finding close": {
    summary: "Close a finding whose remediation was accepted",
    description:
      "It must be verified (finding verify --result accepted) first. Seen again later, it is a new finding: finding add --previous.",
    examples: [
      { command: "finding close 2023-008.3 --on 1/6/2023", comment: "recorded afterwards, with the real day" },
    ],
    arguments: finding,
    flags: {},
  },
};
