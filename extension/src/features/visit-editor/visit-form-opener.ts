import type { VisitChange } from "@cchc/core/change/change-kinds";
import type { Visit } from "@cchc/core/model/visit";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import type { Result } from "@cchc/core/result";
import { findFinding } from "@cchc/store/find-visit";
import { commands } from "vscode";
import { openRecord } from "../../forms/form-commands.ts";
import { formOpener, type OpenForm } from "../../forms/form-editor.ts";
import { type VisitFormAct, type VisitFormView, visitActSchema } from "../../protocol/visit-form.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { EvidenceDesk } from "./evidence-desk.ts";
import { EvidenceStates } from "./evidence-states.ts";
import { FindingDrafts } from "./finding-drafts.ts";
import { recordingOf } from "./new-finding.ts";
import { visitFormChange } from "./visit-form-change.ts";
import { visitFormSources } from "./visit-form-sources.ts";
import { visitFormView } from "./visit-form-view.ts";

/** Opens forms of visits. */
export function visitFormOpener(services: Services) {
  const editor = new VisitEditor(services);
  return formOpener(services, {
    kind: "visit",
    page: "visit-editor",
    actSchema: visitActSchema,
    view: (visit, session) => editor.view(visit, session),
    // Once concluded, a finding passes to a unit of today.
    directoryDay: (visit, today) => (recordingOf(visit) === "late" ? today : dayOfVisit(visit)),
    change: (act, visit, form) => editor.change(act, visit, form),
  });
}

type Form = OpenForm<"visit">;

class VisitEditor {
  readonly #services: Services;
  readonly #drafts: FindingDrafts;
  readonly #states = new EvidenceStates();
  readonly #desks = new WeakMap<Form["live"], EvidenceDesk>();

  constructor(services: Services) {
    this.#services = services;
    this.#drafts = new FindingDrafts(services.context.workspaceState);
  }

  async view(visit: Visit, session: Session): Promise<VisitFormView> {
    const { texts } = this.#services;
    const draft = this.#drafts.of(visit, texts.extension.visitForm.newFinding.usualDeadline);
    const given = { ports: session.ports(), texts, draft, states: this.#states };
    return visitFormView(visit, await visitFormSources(visit, session.live, given));
  }

  async change(act: VisitFormAct, visit: Visit, form: Form): Promise<Result<VisitChange> | undefined> {
    switch (act.act) {
      case "visit.flow":
        this.#run(`cchc.visit.${flowCommand(act.flow)}`, visitReference(visit, form), form);
        return undefined;
      case "finding.flow":
        this.#run(`cchc.finding.${act.flow}`, findingReference(visit, act.findingId, form), form);
        return undefined;
      case "finding.open":
        await this.#open(act.findingId, form.session);
        return undefined;
      case "draft.keep":
        await this.#drafts.keep(visit, act.draft);
        return undefined;
      case "evidence.files":
        return refused(await this.#deskOf(form).takeFiles(act, visit, form));
      case "evidence.part":
        return refused(await this.#deskOf(form).takePart(act, visit, form));
      case "evidence.choose":
        return refused(await this.#deskOf(form).chooseFiles(act, visit, form));
      case "evidence.open":
        await this.#deskOf(form).open(act.evidenceId, visit, form);
        return undefined;
      case "evidence.reveal":
        await this.#deskOf(form).reveal(act.evidenceId, visit, form);
        return undefined;
      case "evidence.verify":
        await this.#states.compare(form.session.root, visit);
        return undefined;
      default:
        return visitFormChange(act);
    }
  }

  /**
   * Starts a flow and lets it ask: the form goes on meanwhile. Flows work on the workspace that is shown, which becomes
   * that of the form: a file of another one may have the same path.
   */
  #run(command: string, reference: RecordReference, { session: { root } }: Form): void {
    const isShown = () => this.#services.session?.root === root;
    void this.#services.attempt(async () => {
      if (!isShown()) await commands.executeCommand("cchc.chooseWorkspace", root);
      if (isShown()) await commands.executeCommand(command, reference);
    });
  }

  #deskOf(form: Form): EvidenceDesk {
    const known = this.#desks.get(form.live);
    if (known !== undefined) return known;
    const desk = form.own(new EvidenceDesk());
    this.#desks.set(form.live, desk);
    return desk;
  }

  async #open(findingId: string, session: Session): Promise<void> {
    const found = await this.#services.orSay(await findFinding(session.live, findingId));
    if (found === undefined) return;
    const { file, visit, finding } = found;
    await openRecord(this.#services, { kind: "finding", file, id: finding.id, visitId: visit.id }, session);
  }
}

function flowCommand(flow: Extract<VisitFormAct, { act: "visit.flow" }>["flow"]): string {
  if (flow === "receive-report") return "receiveReport";
  return flow === "conclude" ? "concludeGuided" : flow;
}

function visitReference({ id }: Visit, { live }: Form): RecordReference {
  return { kind: "visit", file: live.file, id };
}

function findingReference(visit: Visit, id: string, { live }: Form): RecordReference {
  return { kind: "finding", file: live.file, id, visitId: visit.id };
}

/** What an act that did its work itself leaves to say: why it could not. */
function refused(result: Result<void>): Result<VisitChange> | undefined {
  return result.ok ? undefined : result;
}
