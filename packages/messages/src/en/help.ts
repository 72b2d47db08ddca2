import type { HelpCatalogue } from "../vi/help.ts";
import { agendaHelp } from "./help/agenda.ts";
import { commonFlags, globalFlags, sections } from "./help/common.ts";
import { completionHelp } from "./help/completion.ts";
import { criteriaHelp } from "./help/criteria.ts";
import { deadlineHelp } from "./help/deadline.ts";
import { dutyHelp } from "./help/duty.ts";
import { evidenceHelp } from "./help/evidence.ts";
import { findingHelp } from "./help/finding.ts";
import { indexHelp } from "./help/index.ts";
import { indicatorHelp } from "./help/indicator.ts";
import { initiativeHelp } from "./help/initiative.ts";
import { listHelp } from "./help/list.ts";
import { personHelp } from "./help/person.ts";
import { planHelp } from "./help/plan.ts";
import { programmeHelp } from "./help/programme.ts";
import { registerHelp } from "./help/register.ts";
import { reportHelp } from "./help/report.ts";
import { scorecardHelp } from "./help/scorecard.ts";
import { strengthHelp } from "./help/strength.ts";
import { targetHelp } from "./help/target.ts";
import { taskHelp } from "./help/task.ts";
import { topics } from "./help/topics.ts";
import { unitHelp } from "./help/unit.ts";
import { visitHelp } from "./help/visit.ts";
import { workspaceHelp } from "./help/workspace.ts";

/** Help texts, by command name as typed. */
export const help: HelpCatalogue = {
  sections,
  topics,
  globalFlags,
  commonFlags,
  commands: {
    ...findingHelp,
    ...agendaHelp,
    ...completionHelp,
    ...criteriaHelp,
    ...deadlineHelp,
    ...dutyHelp,
    ...evidenceHelp,
    ...indicatorHelp,
    ...indexHelp,
    ...initiativeHelp,
    ...listHelp,
    ...personHelp,
    ...programmeHelp,
    ...reportHelp,
    ...scorecardHelp,
    ...strengthHelp,
    ...planHelp,
    ...targetHelp,
    ...registerHelp,
    ...taskHelp,
    ...unitHelp,
    ...workspaceHelp,
    ...visitHelp,
  },
};
