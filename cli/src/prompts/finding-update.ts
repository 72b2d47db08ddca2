import { type Severity, severities } from "@cchc/core/model/codes";
import type { Finding } from "@cchc/core/model/finding";
import type { Visit } from "@cchc/core/model/visit";
import type { AreaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { Questions } from "./questions.ts";

/** What a person may change by questions. */
export interface FindingUpdate {
  title?: string;
  description?: string;
  cause?: string;
  recommendation?: string;
  severity?: Severity;
  area?: string;
}

const textFields = ["title", "description", "cause", "recommendation"] as const;

/** Asks what to change, and for its new value, beginning with the present one. */
export async function askForUpdate(
  questions: Questions,
  texts: Catalogue,
  { visit, finding, areaName }: { visit: Visit; finding: Finding; areaName: AreaNames },
): Promise<FindingUpdate> {
  const { field } = texts.screens;
  const fields = [...textFields, "severity", "area"] as const;
  const choices = fields.map((value) => ({ value, name: field[value] }));
  const chosen = await questions.choose(texts.findings.ask.whichField, choices);
  switch (chosen) {
    case "title":
    case "description":
    case "cause":
    case "recommendation":
      return { [chosen]: await questions.text(field[chosen], finding[chosen]) };
    case "severity": {
      const levels = severities.map((value) => ({ value, name: texts.labels.severity[value] }));
      return { severity: await questions.choose(field.severity, levels, finding.severity) };
    }
    case "area": {
      const areas = visit.areas.map((value) => ({ value, name: areaName(visit.areaListId, value) }));
      return { area: await questions.search(field.area, areas) };
    }
  }
}
