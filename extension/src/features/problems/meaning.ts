import type { DocumentKind } from "@cchc/core/model/document-kinds";
import type { Catalogue } from "@cchc/messages/catalogue";

/** What a value of a document stands for. */
export type Meaning =
  | { of: "unit" | "person" | "area" | "area-list" | "day" }
  | { of: "plan" | "programme" | "document" | "criteria" }
  /** One of a closed list of codes and what they are called. */
  | { of: "code"; labels: Readonly<Record<string, string>> };

type Path = readonly (string | number)[];

const unitKeys = new Set([
  "unitId",
  "responsibleUnitId",
  "leadUnitId",
  "parentId",
  "receiverId",
  "provinceId",
  "heirId",
  "coordinatorUnitIds",
  "unitIds",
  "intoIds",
  "exceptIds",
]);
const personKeys = new Set(["person", "responsiblePerson", "approvedBy", "by"]);
const dayKeys = new Set(["on", "foundOn", "due", "original", "from", "to", "until", "issuedOn", "noticeOn"]);

/** What the value at a path of keys means; undefined where it is a text, a number, or something of no list. */
export function meaningAt(
  kind: DocumentKind,
  path: Path,
  { labels }: Pick<Catalogue, "labels">,
  act?: string,
): Meaning | undefined {
  // An item of a list means what the list is of.
  const key = path.findLast((step) => typeof step === "string");
  if (typeof key !== "string" || path.includes("history")) return undefined;
  if (unitKeys.has(key) || (act === "hand-over" && (key === "from" || key === "to"))) return { of: "unit" };
  if (personKeys.has(key)) return kind === "duty" || kind === "criteria" ? undefined : { of: "person" };
  if (dayKeys.has(key)) return { of: "day" };
  switch (key) {
    case "area":
    case "areas":
      return kind === "workspace" ? undefined : { of: "area" };
    case "areaListId":
      return { of: "area-list" };
    case "programmeId":
      return { of: "programme" };
    case "documentId":
      return { of: "document" };
    case "periodPlanId":
    case "previousPlanId":
      return { of: "plan" };
    case "criteriaId":
      return { of: "criteria" };
    default: {
      const codes = codesOf(kind, key, path, labels);
      return codes === undefined ? undefined : { of: "code", labels: codes };
    }
  }
}

function codesOf(
  kind: DocumentKind,
  key: string,
  path: Path,
  labels: Catalogue["labels"],
): Readonly<Record<string, string>> | undefined {
  switch (key) {
    case "severity":
      return labels.severity;
    case "visitKind":
      return labels.visitKind;
    case "source":
      return kind === "visit" ? labels.findingSource : undefined;
    case "role":
      return labels.teamRole;
    case "level":
    case "levels":
      return labels.level;
    case "category":
    case "categories":
      return labels.category;
    case "event":
      return labels.unitEvent;
    case "dayKind":
      return labels.dayKind;
    case "kind":
      return path.at(-2) === "trigger" ? labels.trigger : undefined;
    case "scope":
      return labels.planScope;
    case "dutyKind":
      return labels.dutyKind;
    case "frequency":
      return labels.dutyFrequency;
    case "as":
      return labels.scoreKind;
    case "act":
      return actsOf(kind, path, labels);
    case "result":
      return kind === "visit"
        ? { accepted: labels.findingStatus.accepted, returned: labels.findingStatus.returned }
        : undefined;
    default:
      return undefined;
  }
}

function actsOf(
  kind: DocumentKind,
  path: Path,
  labels: Catalogue["labels"],
): Readonly<Record<string, string>> | undefined {
  if (kind === "visit") return path[0] === "findings" ? labels.findingAct : labels.visitAct;
  return kind === "scorecard" ? labels.scorecardAct : undefined;
}
