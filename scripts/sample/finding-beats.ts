import type { VisitChange } from "../../packages/core/src/change/change-kinds.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type { Visit } from "../../packages/core/src/model/visit.ts";
import { fill, words } from "./data.ts";
import { boardPicture, evidenceChange, textFile } from "./evidence.ts";
import type { Step } from "./fate.ts";
import type { PlannedFinding, PlannedVisit } from "./finding-plan.ts";
import type { Random } from "./random.ts";
import { type Beat, type EvidenceKind, letterNumber, type Stage } from "./stage.ts";

/** The change that writes a finding down. */
export function additionOf(planned: PlannedVisit, finding: PlannedFinding, stage: Stage, random: Random): VisitChange {
  const { text, slots, previous } = finding;
  const earlier = planned.entry.previous?.number ?? "";
  const recurring = previous === null ? "" : fill(words.recurring, { number: earlier });
  return {
    type: "finding.add",
    area: text.area,
    title: text.title,
    description: recurring + fill(text.description, slots),
    severity: text.severity,
    cause: fill(text.cause, slots),
    recommendation: fill(text.recommendation, slots),
    source: text.source ?? (random.chance(0.05) ? "self-inspection" : "inspection"),
    responsibleUnitId: finding.responsibleUnitId,
    responsiblePerson: random.chance(0.4) ? stage.cast.focal(finding.responsibleUnitId) : undefined,
    previousFindingId: previous === null ? undefined : stage.findingIds.get(previous),
    lateReason: finding.late ? words.late : undefined,
    deadline: finding.deadline,
    invented: true,
  };
}

/** What one step of a finding records, and by whom. */
export function beatsOfStep(finding: PlannedFinding, step: Step, stage: Stage, random: Random): Beat[] {
  const { cast } = stage;
  const { on } = step;
  const unit = cast.focal(finding.responsibleUnitId);
  const team = cast.team(on, 0, random).map((member) => member.person);
  const [head, secretary] = [team[0] ?? cast.approver, team.at(-1) ?? cast.approver];
  const idIn = (visit: Visit) => {
    // Findings of one visit have different titles.
    const written = visit.findings.find(({ title }) => title === finding.text.title);
    if (written === undefined) throw new Error(`not written down yet: ${finding.text.title}`);
    return written.id;
  };
  const one = (change: (findingId: string, visit: Visit) => VisitChange): Beat => ({
    on,
    change: (visit) => change(idIn(visit), visit),
  });
  switch (step.act) {
    case "explain":
      return [one((findingId) => ({ type: "finding.explain", findingId, on, by: unit, text: step.text }))];
    case "dismiss":
      return [one((findingId) => ({ type: "finding.dismiss", findingId, on, by: head, reason: step.reason }))];
    case "report": {
      const kind = stage.evidence.get(finding);
      const text = fill(step.text, finding.slots);
      const report = one((findingId, visit) => {
        const evidenceIds = visit.evidence.filter((item) => item.findingId === findingId).map((item) => item.id);
        return { type: "finding.report", findingId, on, by: unit, text, evidenceIds };
      });
      return kind === undefined
        ? [report]
        : [one((findingId, visit) => addEvidence(kind, visit, findingId, on, stage)), report];
    }
    case "verify":
      return [
        one((findingId) => ({
          type: "finding.verify",
          findingId,
          on,
          by: secretary,
          result: step.result,
          text: step.text,
        })),
      ];
    case "close":
      return [one((findingId) => ({ type: "finding.close", findingId, on, by: head }))];
    case "transfer": {
      const document = fill(words.letter, { number: letterNumber(on, random) });
      const { to, reason } = step;
      return [one((findingId) => ({ type: "finding.transfer", findingId, on, by: head, to, document, reason }))];
    }
    case "extend": {
      const document = step.numbered ? fill(words.letter, { number: letterNumber(on, random) }) : null;
      const { until, reason } = step;
      const granted = { on, by: secretary, until, approvedBy: cast.approver, document, reason };
      return [one((findingId) => ({ type: "finding.extend", findingId, ...granted }))];
    }
  }
}

function addEvidence(kind: EvidenceKind, visit: Visit, findingId: string, on: CalendarDay, stage: Stage): VisitChange {
  const folder = `evidence/${visit.id}`;
  const photo = kind === "photo";
  const file = photo
    ? boardPicture(`${folder}/bang-niem-yet.png`)
    : textFile(`${folder}/bao-cao-khac-phuc.txt`, words.evidence.remediationText);
  stage.files.push(file);
  return evidenceChange(file, on, photo ? words.evidence.photo : words.evidence.remediation, findingId);
}
