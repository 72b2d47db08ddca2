import { annual } from "./annual.ts";
import { classification } from "./classification.ts";
import { conclusionNotice } from "./conclusion-notice.ts";
import type { TemplateId } from "./ids.ts";
import { inspectionNotice } from "./inspection-notice.ts";
import { inspectionPlan } from "./inspection-plan.ts";
import { inspectionResults } from "./inspection-results.ts";
import { minutes } from "./minutes.ts";
import { overdueReminder } from "./overdue-reminder.ts";
import { periodic } from "./periodic.ts";
import { ranking } from "./ranking.ts";
import { remediationFollowUp } from "./remediation-follow-up.ts";
import { taskProgress } from "./task-progress.ts";
import { teamDecision } from "./team-decision.ts";
import { type Template, templateFiles } from "./template-files.ts";

const templates: Readonly<Record<TemplateId, Template>> = {
  annual,
  "inspection-notice": inspectionNotice,
  minutes,
  classification,
  ranking,
  "conclusion-notice": conclusionNotice,
  "remediation-follow-up": remediationFollowUp,
  "inspection-plan": inspectionPlan,
  "team-decision": teamDecision,
  "overdue-reminder": overdueReminder,
  "inspection-results": inspectionResults,
  periodic,
  "task-progress": taskProgress,
};

/** A file of a template's folder. */
export async function textOfTemplate(id: TemplateId, file: string): Promise<string | Uint8Array> {
  const text = templateFiles(templates[id])[file];
  if (text === undefined) throw new Error(`${id} has no ${file}`);
  return text();
}
