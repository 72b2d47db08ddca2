import type { CalendarContent } from "@cchc/core/calendar/model";
import type { Json } from "@cchc/core/change/patch";
import type { CalendarChange } from "@cchc/core/change/register-changes";
import { parseDocument } from "@cchc/core/documents/parse-document";
import type { CalendarDocument } from "@cchc/core/model/calendar-document";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { readTextFile } from "./durable-file-read.ts";
import { ensureRegister } from "./ensure-register.ts";
import { parseJsonText } from "./json-text.ts";
import { pathLocator, pathText } from "./json-text-place.ts";
import type { ChangePorts } from "./ports.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** Changes the workspace's calendar; one that counted by the announced days alone gets a calendar of its own first. */
export async function changeCalendarRegister(
  workspace: Workspace,
  change: CalendarChange,
  ports: ChangePorts,
): Promise<Result<CalendarDocument>> {
  const there = await ensureRegister(workspace, "calendar", ports);
  return there.ok ? workspace.change("calendar", registerFiles.calendar, change, ports) : there;
}

/**
 * The calendar in a JSON file: the content alone (`weekend`, `years`), or another workspace's calendar.json, of which
 * the calendar in force is taken (SPEC CAL-10).
 */
export async function readCalendarContent(path: string, file: string): Promise<Result<CalendarContent>> {
  const text = await readTextFile(path, file);
  if (!text.ok) return text;
  const json = parseJsonText(text.value, file);
  if (!json.ok) return json;
  // parseJsonText gives what JSON.parse gave.
  const value = json.value as Json;
  const isDocument = typeof value === "object" && value !== null && "kind" in value && value.kind === "calendar";
  const parsed = parseDocument("calendar", isDocument ? value : asDocument(value));
  if (parsed.ok) return succeed(parsed.document.current);
  const [{ code, path: keys, expected, found }] = parsed.issues;
  if (code === "too-new") {
    return fail(problem("document-too-new", { file, found: Number(found), supported: Number(expected) }));
  }
  const own = isDocument ? keys : keys.slice(1);
  const { line } = pathLocator(text.value)(own);
  return fail(problem("document-invalid", { file, line, path: pathText(own), expected, found }));
}

function asDocument(current: Json): Json {
  return { kind: "calendar", schemaVersion: 1, revision: 0, id: "import", current, earlier: [], history: [] };
}
