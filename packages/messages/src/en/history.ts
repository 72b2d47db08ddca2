import {
  batchSize,
  type ChangeTexts,
  countOf,
  dayOf,
  emptiedFields,
  evidenceName,
  fieldOf,
  givenFields,
  itemsOf,
  labelOf,
  type RecordedChange,
  type RecordNames,
  sentencesOf,
  textOf,
  textsOf,
} from "../recorded-change.ts";
import type { history as shape } from "../vi/history.ts";
import { changedFields } from "./changed-fields.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const on = (change: RecordedChange): string => suffix("on", dayOf(change.on, format.day));
const because = (change: RecordedChange): string => suffix("because:", textOf(change.reason));
const by = (change: RecordedChange, names: RecordNames): string =>
  suffix("by", textOf(change.by) === "" ? "" : names.person(textOf(change.by)));
const under = (change: RecordedChange): string => suffix("under", textOf(change.document));
const quoted = (value: unknown): string => (textOf(value) === "" ? "" : ` “${textOf(value)}”`);
const finding = (change: RecordedChange, names: RecordNames): string => names.finding(textOf(change.findingId));
const fields = (change: RecordedChange, words: Readonly<Record<string, string>>): string => {
  const given = givenFields(change, words);
  return given.length === 0 ? "" : `: ${given.join(", ")}`;
};
const emptied = (change: RecordedChange, words: Readonly<Record<string, string>>): string => {
  const names = emptiedFields(change, words);
  return names.length === 0 ? "" : `; emptied ${format.list(names)}`;
};

/** Where an import or an act was of other documents, too: they are taken back together. */
const alsoIn = (change: RecordedChange): string => {
  const others = batchSize(change) - 1;
  const how = change.source === undefined ? "together" : "imported together";
  return others < 1 ? "" : ` (${how} with ${counted(others, "other document")})`;
};

const changes: ChangeTexts = {
  "workspace.init": (change) => `made the workspace${quoted(change.title)}`,
  "workspace.update": (change) =>
    `changed the settings of the workspace${fields(change, { title: "title", language: "language", settings: "settings" })}`,
  "workspace.map-columns": (change) => `saved the column mapping${quoted(fieldOf(change.mapping, "name"))}`,
  "workspace.drop-mapping": (change) => `removed the column mapping${quoted(change.name)}`,
  "register.create": () => "made the register",
  "unit.add": (change) => `added the unit ${textOf(change.name)}`,
  "unit.import": (change) =>
    `imported ${format.number(countOf(change, "units"))} units${suffix("from", textOf(change.source))}`,
  "unit.official": (change) =>
    `imported the official units${suffix("of", textOf(change.province) || "34 provinces")}: ${format.number(Number(change.units ?? 0))} units, ${format.number(Number(change.events ?? 0))} events${suffix("from", textOf(change.source))}`,
  "unit.change": (change, names) => {
    const into = textsOf(change.intoIds).map(names.unit);
    const becomes = into.length === 0 ? "" : ` into ${format.list(into)}`;
    const name = textOf(change.name) === "" ? "" : ` to ${textOf(change.name)}`;
    const parent = textOf(change.parentId) === "" ? "" : ` to ${names.unit(textOf(change.parentId))}`;
    const event = labelOf(change.event, labels.unitEvent).toLowerCase();
    return `${event}: ${format.list(textsOf(change.unitIds).map(names.unit))}${becomes}${name}${parent}${on(change)}${under(change)}`;
  },
  "calendar.set-off": (change) => `made ${dayOf(change.day, format.day)} a day off${quoted(change.name)}`,
  "calendar.set-worked": (change) => `made ${dayOf(change.day, format.day)} a working day`,
  "calendar.clear": (change) => `took back what was said of ${dayOf(change.day, format.day)}`,
  "calendar.announce": (change) => `marked the calendar of ${textOf(change.year)} as announced`,
  "calendar.replace": () => "replaced the calendar",
  "person.add": (change) => `added ${textOf(change.name)} to the people`,
  "person.update": (change, names) =>
    `changed ${names.person(textOf(change.personId))}` +
    fields(change, { name: "name", title: "title", unitId: "unit", from: "from", to: "to" }),
  "person.import": (change) =>
    `imported ${format.number(countOf(change, "people"))} people${suffix("from", textOf(change.source))}`,
  "person.renumber": (change, names) =>
    `changed the number of ${names.person(textOf(change.personId))} to ${textOf(change.number)}`,
  "document.add": (change) => {
    const [number, title] = ["number", "title"].map((field) => textOf(fieldOf(change.document, field)));
    return `registered the document ${number === "" ? "without a number" : number}${quoted(title)}`;
  },
  "document.import": (change) =>
    `imported ${format.number(countOf(change, "documents"))} documents${suffix("from", textOf(change.source))}`,
  "document.update": (change) => {
    const words = {
      number: "number",
      correctedNumber: "right number",
      title: "subject",
      issuer: "issuer",
      issuedOn: "day",
      note: "note",
    };
    const number = textOf(change.number) === "" ? "" : ` (${textOf(change.number)})`;
    return `changed the document${fields(change, words)}${number}${emptied(change, words)}`;
  },
  "document.issue": (change) =>
    `gave the number ${textOf(change.number)}${suffix("of", dayOf(change.issuedOn, format.day))} to${quoted(change.title)}`,
  "document.withdraw": (change) => `withdrew the document${on(change)}${because(change)}`,
  "initiative.add": (change, names) =>
    `registered the initiative${quoted(change.title)} of ${names.unit(textOf(change.unitId))}`,
  "initiative.update": (change) => {
    const words = {
      title: "title",
      unitId: "unit",
      year: "year",
      area: "area",
      document: "document",
      effect: "effect",
    };
    return `changed the initiative${fields(change, words)}${emptied(change, words)}`;
  },
  "initiative.renumber": (change) => `changed the number of the initiative to ${textOf(change.number)}`,
  "initiative.import": (change) =>
    `imported ${format.number(countOf(change, "initiatives"))} initiatives${suffix("from", textOf(change.source))}`,
  "indicator.add": (change) => `added the indicator${quoted(fieldOf(change.indicator, "title"))} to the catalogue`,
  "indicator.update": (change) => {
    const words = {
      title: "title",
      measure: "unit of measure",
      kind: "kind",
      level: "level",
      period: "period",
      numeratorId: "numerator",
      denominatorId: "denominator",
      partitions: "parts",
      overlaps: "breakdowns that overlap",
      definitions: "definitions",
      countedBy: "what the program counts",
      area: "area",
      annex: "table",
      place: "place",
      note: "note",
    };
    return `changed the indicator${fields(change, words)}${emptied(change, words)}`;
  },
  "indicator.import": (change) =>
    `imported ${format.number(countOf(change, "indicators"))} indicators${suffix("from", textOf(change.source))}`,
  "indicator.adopt": (change) =>
    `took ${format.number(countOf(change, "indicators"))} indicators of the starter catalogue over`,
  "indicator.withdraw": (change) => `withdrew the indicator${because(change)}`,
  "figures.create": (change) => `made the collection of figures${quoted(change.title)}`,
  "figure.import": (change) =>
    `imported ${format.number(countOf(change, "figures"))} figures${suffix("from", textOf(change.source))}`,
  "figure.set": (change) => {
    const value = fieldOf(change.figure, "value");
    const shown = typeof value === "number" ? format.number(value) : "";
    const label = quoted(fieldOf(change.figure, "label"));
    return `recorded the figure${label}: ${shown} ${textOf(fieldOf(change.figure, "measure"))}`.trimEnd();
  },
  "plan.create": (change) => `made the plan${quoted(change.title)}`,
  "plan.update": (change) => {
    const words = {
      title: "title",
      from: "first day",
      to: "last day",
      document: "document",
      issuedOn: "day of issue",
      legalBases: "legal bases",
      areas: "areas",
      periodPlan: "plan of the period",
      note: "note",
    };
    return `changed the plan${fields(change, words)}${emptied(change, words)}`;
  },
  "plan.roll-out": (change, names) =>
    `recorded the roll-out by ${format.list(textsOf(change.unitIds).map(names.unit))}${on(change)}${under(change)}`,
  "plan.import-roll-outs": (change) =>
    `imported ${format.number(countOf(change, "rollouts"))} roll-out reports${suffix("from", textOf(change.source))}`,
  "plan.add-evidence": (change) => `added the evidence ${evidenceName(change)}`.trimEnd(),
  "plan.update-evidence": (change) => {
    const words = { on: "its day", note: "note" };
    return `corrected what is known of a piece of evidence${fields(change, words)}${emptied(change, words)}`;
  },
  "plan.withdraw": (change) => `withdrew it${because(change)}`,
  "plan.renumber": (change) => `changed the display number to ${textOf(change.number)}`,
  "task.add": (change) => {
    const titles = itemsOf(change.tasks).map((task) => textOf(fieldOf(task, "title")));
    const [only] = titles;
    const what = titles.length === 1 ? `the task${quoted(only)}` : `${format.number(titles.length)} tasks`;
    return `added ${what}${suffix("from", textOf(change.source))}`;
  },
  "task.update": (change) => {
    const words = {
      code: "code",
      title: "title",
      area: "area",
      leadUnitId: "lead",
      coordinatorUnitIds: "co-ordinators",
      person: "person",
      product: "product",
      due: "due date",
      authority: "authority",
      parentTaskId: "parent task",
      assignedBy: "assigned by",
      note: "note",
    };
    return `changed the task${fields(change, words)}${emptied(change, words)}`;
  },
  "task.change-many": (change, names) =>
    (sentencesOf(change.changes, changes, names)?.join("; ") ??
      `${format.number(countOf(change, "changes"))} changes of tasks`) + suffix("from", textOf(change.source)),
  "task.progress": (change, names) =>
    `reported ${textOf(change.percent)}% done${on(change)}${by(change, names)}${quoted(change.text)}`,
  "task.reschedule": (change) =>
    `moved the due date to ${dayOf(change.until, format.day)}${under(change)}${because(change)}`,
  "task.drop": (change) => `dropped the task${on(change)}${under(change)}${because(change)}`,
  "task.renumber": (change) => `changed the ordinal of the task to ${textOf(change.ordinal)}`,
  "task.move": () => "moved the task within the plan",
  "target.set": (change) => {
    const words = {
      title: "title",
      area: "area",
      scheme: "index",
      indicatorId: "indicator",
      bound: "bound units",
      goal: "goal",
      direction: "direction",
      measure: "measure",
      qualifier: "qualifier",
      when: "time",
      baseline: "baseline",
      binds: "whom it binds",
      minimum: "minimum",
      leadUnitId: "lead",
      note: "note",
    };
    // Earlier entries hold the whole target under a key of its own.
    if (change.targetId === undefined || change.target !== undefined)
      return `set the target${quoted(change.title ?? fieldOf(change.target, "title"))}`;
    return `changed the target${fields(change, words)}${emptied(change, words)}`;
  },
  "programme.create": (change) => `made the programme${quoted(change.title)}`,
  "programme.update": (change) =>
    `changed the programme${fields(change, { title: "title", decision: "decision", areas: "areas", themes: "other themes", note: "note" })}`,
  "programme.team": (change, names) => {
    const since = dayOf(change.on, format.day);
    const parts = [
      ["now", membersOf(change.set, names)],
      ["joined by", membersOf(change.add, names)],
      ["without", textsOf(change.remove).map(names.person)],
    ] as const;
    const said = parts
      .filter(([, people]) => people.length > 0)
      .map(([word, people]) => `${word} ${format.list(people)}`);
    return `changed the team${since === "" ? "" : ` from ${since}`}${said.length === 0 ? "" : `: ${said.join("; ")}`}`;
  },
  "programme.withdraw": (change) => `withdrew it${because(change)}`,
  "programme.renumber": (change) => `changed the display number to ${textOf(change.number)}`,
  "target.renumber": (change) => `gave the target the number ${textOf(change.ordinal)}`,
  "duty.create": (change) => `added the duty${quoted(change.title)}`,
  "duty.update": (change) =>
    `changed the duty${fields(change, { title: "title", binds: "units bound", to: "last day", basis: "basis", receiverId: "receiver", note: "note" })}`,
  "duty.report": (change, names) =>
    `recorded that ${format.list(textsOf(change.unitIds).map(names.unit))} did ${textOf(fieldOf(change.visit, "number")) || textOf(change.period)}${on(change)}${under(change)}`,
  "duty.import": (change) =>
    `imported ${format.number(countOf(change, "reports"))} reports${suffix("from", textOf(change.source))}`,
  "duty.withdraw": (change) => `withdrew it${because(change)}`,
  "duty.renumber": (change) => `changed the display number to ${textOf(change.number)}`,
  "criteria.create": (change) => `made the criteria set${quoted(change.title)}`,
  "criteria.bands": (change) => `changed the bands${suffix("from", dayOf(change.from, format.day))}${under(change)}`,
  "criteria.withdraw": (change) => `withdrew it${because(change)}`,
  "scorecard.withdraw": (change) => `withdrew it${because(change)}${alsoIn(change)}`,
  "criteria.renumber": (change) => `changed the display number to ${textOf(change.number)}`,
  "index.define": (change) => `added the index ${textOf(change.number)}${quoted(change.title)}`,
  "index.update-scheme": (change) => {
    const words = {
      title: "name",
      owner: "publisher",
      ranking: "way of ranking",
      scales: "scale",
      peerGroup: "peer group",
      firstYear: "first year",
      lastYear: "last year",
      uncertain: "what is not confirmed",
      note: "note",
    };
    return `changed the index${fields(change, words)}${emptied(change, words)}`;
  },
  "index.record": (change) => `recorded the result of ${textOf(change.year)}${publishedOf(change)}`,
  "index.update": (change) => {
    const words = {
      value: "value",
      qualifier: "qualifier",
      scale: "scale",
      rank: "rank",
      outOf: "number of units ranked",
      group: "group",
      peerGroup: "peer group",
      components: "components",
      removeComponents: "components taken out",
      documentId: "source document",
      source: "source",
      publishedOn: "day of publication",
      note: "note",
    };
    return `changed the result${fields(change, words)}${emptied(change, words)}`;
  },
  "index.withdraw-result": (change) => `withdrew the result as a mistake${because(change)}`,
  "index.import": (change) =>
    `imported ${counted(countOf(change, "results"), "result")}${suffix("from", textOf(change.source))}`,
  "index.import-components": (change) =>
    `imported ${counted(countOf(change, "components"), "component")}${suffix("from", textOf(change.source))}`,
  "index.renumber": (change) => `changed the code to ${textOf(change.number)}`,
  "index.withdraw": (change) => `withdrew it as made by mistake${because(change)}`,
  "scorecard.create": (change, names) => `opened the scorecard of ${names.unit(textOf(change.unitId))}${on(change)}`,
  "scorecard.score": (change, names) =>
    `scored ${counted(itemsOf(change.entries).length, "item")}${on(change)}${by(change, names)}${suffix("from", textOf(change.source))}${alsoIn(change)}`,
  "scorecard.submit": (change, names) => `submitted${on(change)}${by(change, names)}${under(change)}${alsoIn(change)}`,
  "scorecard.appraise": (change, names) =>
    `finished the appraisal${on(change)}${by(change, names)}${change.restAsSelf === true ? ", the rest as self-scored" : ""}${alsoIn(change)}`,
  "scorecard.ask": (change, names) =>
    `asked for an explanation${quoted(change.text)}${on(change)}${by(change, names)}${alsoIn(change)}`,
  "scorecard.explain": (change, names) =>
    `explained${quoted(change.text)}${on(change)}${by(change, names)}${alsoIn(change)}`,
  "scorecard.finalise": (change, names) =>
    `made final${on(change)}${by(change, names)}${under(change)}${alsoIn(change)}`,
  "scorecard.reopen": (change) => `reopened${on(change)}${because(change)}${under(change)}${alsoIn(change)}`,
  "scorecard.renumber": (change) => `changed the display number to ${textOf(change.number)}`,
  "visit.plan": (change, names) => `planned the visit of ${names.unit(textOf(change.unitId))}${on(change)}`,
  "visit.update": (change) => {
    const words = { areas: "areas", themes: "other themes", programmeId: "programme", team: "team", note: "note" };
    return `changed the visit${fields(change, words)}${emptied(change, words)}`;
  },
  "visit.notify": (change) => `announced the visit${on(change)}${under(change)}`,
  "visit.receive-report": (change) => `received the self-inspection report${on(change)}${under(change)}`,
  "visit.start": (change) => `started the visit${on(change)}`,
  "visit.minute": (change) => `signed the minutes${on(change)}${under(change)}`,
  "visit.conclude": (change) =>
    `concluded the visit${on(change)}, ${textOf(change.notice) === "" ? "notice without a number" : `notice ${textOf(change.notice)}`}`,
  "visit.number-notice": (change) =>
    `gave the conclusion notice the number ${textOf(change.notice)}${on(change)}${suffix("in place of", textOf(change.replaces))}`,
  "visit.close": (change) => `closed the visit${on(change)}`,
  "visit.postpone": (change) => `postponed the visit${on(change)}${because(change)}`,
  "visit.resume": (change) => `planned the visit again${on(change)}`,
  "visit.cancel": (change) => `cancelled the visit${on(change)}${because(change)}`,
  "visit.renumber": (change) => `changed the display number to ${textOf(change.number)}`,
  "strength.add": (change) => `recorded the strength${quoted(change.text)}`,
  "strength.update": (change) => `corrected a strength${fields(change, { area: "area", text: "text" })}`,
  "evidence.add": (change) => `added the evidence ${evidenceName(change)}`.trimEnd(),
  "finding.import": (change) =>
    `imported ${counted(countOf(change, "changes"), "finding")}${suffix("from", textOf(change.source))}${alsoIn(change)}`,
  "evidence.update": (change) => {
    const words = { on: "its day", note: "note" };
    return `corrected what is known of a piece of evidence${fields(change, words)}${emptied(change, words)}`;
  },
  "finding.add": (change) => `recorded the finding${quoted(change.title)}`,
  "finding.update": (change, names) => {
    const words = {
      title: "title",
      area: "area",
      description: "description",
      severity: "severity",
      cause: "cause",
      recommendation: "recommendation",
      responsibleUnitId: "responsible unit",
      responsiblePerson: "responsible person",
      previousFindingId: "previous finding",
      term: "term",
    };
    return `changed the finding ${finding(change, names)}${fields(change, words)}${emptied(change, words)}`;
  },
  "finding.explain": (change, names) =>
    `recorded the explanation of ${finding(change, names)}${on(change)}${by(change, names)}${quoted(change.text)}`,
  "finding.dismiss": (change, names) => `dismissed ${finding(change, names)}${on(change)}${because(change)}`,
  "finding.conclude": (change, names) => `took ${finding(change, names)} into the visit's conclusion`,
  "finding.report": (change, names) =>
    `reported the remediation of ${finding(change, names)}${on(change)}${by(change, names)}${quoted(change.text)}`,
  "finding.verify": (change, names) =>
    `verified ${finding(change, names)}${on(change)}${by(change, names)}: ${labelOf(change.result, labels.findingStatus).toLowerCase()}`,
  "finding.close": (change, names) => `closed ${finding(change, names)}${on(change)}`,
  "finding.transfer": (change, names) =>
    `transferred ${finding(change, names)} to ${textOf(change.to)}${on(change)}${under(change)}${because(change)}`,
  "finding.extend": (change, names) =>
    `extended ${finding(change, names)} to ${dayOf(change.until, format.day)}` +
    `${suffix("approved by", textOf(change.approvedBy) === "" ? "" : names.person(textOf(change.approvedBy)))}${under(change)}${because(change)}`,
  "finding.renumber": (change, names) =>
    `changed the ordinal of ${finding(change, names)} to ${textOf(change.ordinal)}`,
  "finding.hand-over": (change, names) => {
    const handedOver = textsOf(change.findingIds).map(names.finding);
    const what = handedOver.length === 0 ? "" : ` ${format.list(handedOver)}`;
    return `handed over${what} from ${names.unit(textOf(change.from))} to ${names.unit(textOf(change.to))}${on(change)}`;
  },
  undo: (change) => `took back a change of type “${textOf(change.undone)}”`,
};

/** What happened to a record, as sentences. */
export const history: typeof shape = {
  changes,
  field: changedFields,
  changedField: ({ field, record, from, to }) =>
    `${field}${record === null ? "" : ` of ${record}`}: ${from ?? "empty"} → ${to ?? "empty"}`,
  moreFields: (count) => `… and ${format.number(count)} more`,
  recorded: ({ at, actor }) => `${format.instant(at)}, ${actor}:`,
  unknownChange: ({ type }) => `a change of type “${type}”`,
  takesBack: (sentence) => `took back: ${sentence}`,
  undone: "taken back",
  empty: "No change has been recorded.",
  registers: {
    workspace: "the workspace",
    units: "the units",
    calendar: "the calendar",
    people: "the people",
    documents: "the document register",
    initiatives: "the register of initiatives",
    indicators: "the catalogue of indicators",
  },
  tookBack: ({ record, sentence }) => `Took back the last change of ${record}: ${sentence}.`,
  tookBackTogether: (others) => `${counted(others, "other document")} of the same import or act went back with it.`,
  importTakenBack: (source) => `the import of ${source} was taken back`,
  openedWithdrawn: (numbers) =>
    `What the import had opened was withdrawn, too: ${format.list(numbers.slice(0, 10))}${numbers.length > 10 ? ` …, ${format.number(numbers.length)} in all` : ""}.`,
  leftEmpty: {
    index: (number) => `The index ${number} stays, without results.`,
    figures: (name) => `The collection ${name} stays, without figures; the next import goes on with it.`,
  },
  issuedUpon: ({ number, on }) =>
    `NOTE: ${number}${on === null ? "" : ` of ${format.day(on)}`} was issued after what was just taken back and may state it. Enter it again as it was, or take the document back: undo it if it was not sent, else withdraw it.`,
  historyKeepsIt: "The history keeps that change and this undoing.",
  numberBack: ({ record, returned }) =>
    returned
      ? `${record} is without a document number again, too.`
      : `${record} changed since it was numbered and keeps the number; issuing again takes that one.`,
  handOversBack: ({ returned, stayed, left }) =>
    [
      `${returned} findings went back to their former unit.`,
      ...(stayed > 0 ? [`${stayed} changed since they were handed over and stay with the unit that took them.`] : []),
      ...(left.length > 0
        ? [`Findings in ${format.list(left)} could not be given back; change who is responsible once the file is free.`]
        : []),
    ].join(" "),
};

/** What was published, as far as it is a number: `: value 83.37, rank 11/63`. */
function publishedOf(change: RecordedChange): string {
  const shown = (field: string) => {
    const value = change[field];
    return typeof value === "number" ? format.number(value, 4) : "";
  };
  const rank = [shown("rank"), shown("outOf")].filter(Boolean).join("/");
  const parts = [suffix("value", shown("value")), shown("rank") === "" ? "" : suffix("rank", rank)];
  const said = parts.filter(Boolean).join(",");
  return said === "" ? quoted(change.qualifier) : `:${said}`;
}

/** Members of a team with their roles: `Nguyễn Văn An (head)`. */
function membersOf(value: unknown, names: RecordNames): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map((member) => {
    const role = labelOf(fieldOf(member, "role"), labels.teamRole);
    return `${names.person(textOf(fieldOf(member, "person")))} (${role})`;
  });
}

function suffix(word: string, text: string): string {
  return text === "" ? "" : ` ${word} ${text}`;
}
