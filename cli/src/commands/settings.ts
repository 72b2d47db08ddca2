import { type ClarityPoint, clarityPoints } from "@cchc/core/model/codes";
import { unwrap } from "@cchc/core/unwrap";
import { BaseCommand } from "../base-command.ts";
import { clearedFields } from "../clear-fields.ts";
import { choiceFlag, choiceListFlag, countFlag, monthDayFlag, percentFlag, textFlag } from "../inputs.ts";
import { settingsLines } from "../presenters/settings.ts";
import { openSession } from "../session.ts";
import { emptyHeadFields, settingsOf, type WorkspaceSettings } from "../workspace-settings.ts";

/** What may be empty, by flag. */
const clearable = [
  "weak-percent",
  "clarity",
  "target-tolerance",
  "figure-jump",
  "parent-body",
  "issuer",
  "issuer-code",
  "letter-code",
  "place",
  "signature",
  "signer",
  "recipient",
] as const;
const fieldOfFlag = {
  "weak-percent": "weakPercent",
  clarity: "clarity",
  "target-tolerance": "targetTolerance",
  "figure-jump": "figureJumpPercent",
  "parent-body": "parentBody",
  issuer: "issuer",
  "issuer-code": "issuerCode",
  "letter-code": "letterCode",
  place: "place",
  signature: "signature",
  signer: "signer",
  recipient: "recipients",
} as const satisfies Record<(typeof clearable)[number], keyof WorkspaceSettings>;

/** Shows the settings of the workspace, or changes those that are given. */
export default class Settings extends BaseCommand {
  static override flags = {
    title: textFlag(),
    language: choiceFlag(["vi", "en"])(),
    "reporting-year-start": monthDayFlag(),
    "due-soon-days": countFlag({ minimum: 1, maximum: 366 }),
    "weak-percent": percentFlag(),
    clarity: choiceListFlag(clarityPoints)(),
    "target-tolerance": countFlag({ minimum: 0, maximum: 100 }),
    "figure-jump": countFlag({ minimum: 1 }),
    "parent-body": textFlag(),
    issuer: textFlag(),
    "issuer-code": textFlag(),
    "letter-code": textFlag(),
    place: textFlag(),
    signature: textFlag({ multiple: true, multipleNonGreedy: true }),
    signer: textFlag(),
    recipient: textFlag({ multiple: true, multipleNonGreedy: true }),
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Settings);
    const { texts } = this.context;
    const { workspace, ports } = openSession(this.context);
    const { title, language, issuer, place, signature, signer } = flags;
    const cleared = Object.keys(clearedFields(flags.clear, flags, "settings")) as (typeof clearable)[number][];
    const emptied = Object.fromEntries(cleared.map((flag) => [fieldOfFlag[flag], null]));
    const settings = given({
      reportingYearStart: flags["reporting-year-start"],
      dueSoonDays: flags["due-soon-days"],
      weakPercent: flags["weak-percent"],
      clarity: inOrder(flags.clarity),
      targetTolerance: flags["target-tolerance"],
      figureJumpPercent: flags["figure-jump"],
      parentBody: flags["parent-body"],
      issuer,
      issuerCode: flags["issuer-code"],
      letterCode: flags["letter-code"],
      place,
      signature,
      signer,
      recipients: flags.recipient,
      ...emptied,
    });
    const before = settingsOf(await workspace.settings());
    const change = { type: "workspace.update" as const, title, language, settings };
    const isQuestion = title === undefined && language === undefined && Object.keys(settings).length === 0;
    const wanted = isQuestion
      ? before
      : settingsOf(unwrap(await workspace.change("workspace", "cchc.json", change, ports())));
    const changed = changedFields(before, wanted);
    this.showItem("settings", wanted, settingsLines);
    const words = texts.workspace.settings;
    const lacking = emptyHeadFields(wanted);
    if (lacking.length > 0) this.note(words.emptyInReport(lacking.map((field) => words.field[field])));
    if (isQuestion) return;
    this.note(changed.length === 0 ? words.unchanged : words.changed(changed.map((field) => words.field[field])));
  }
}

/** The chosen points in the order they are always named in, each once. */
function inOrder(chosen: readonly ClarityPoint[] | undefined): ClarityPoint[] | undefined {
  return chosen === undefined ? undefined : clarityPoints.filter((point) => chosen.includes(point));
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only what was given. */
function given<T extends object>(values: T): Given<T> {
  const kept: Given<T> = { ...values };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}

function changedFields(before: WorkspaceSettings, after: WorkspaceSettings): (keyof WorkspaceSettings)[] {
  const isField = (key: string): key is keyof WorkspaceSettings => key in before;
  return Object.keys(before)
    .filter(isField)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
