import { type CalendarDay, isCalendarDay } from "@cchc/core/day";
import { type DocumentKind, kindOfPath } from "@cchc/core/model/document-kinds";
import { type JsonLocation, jsonLocationAt } from "@cchc/store/json-text-location";
import type { Position, TextDocument } from "vscode";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { type Meaning, meaningAt } from "./meaning.ts";

/** What somebody points at in the JSON of one of our documents. */
export interface JsonPlace {
  session: Session;
  kind: DocumentKind;
  file: string;
  location: JsonLocation;
  meaning: Meaning | undefined;
  /** The day that units and people there are meant on. */
  day: CalendarDay;
}

/** Undefined in a file that is none of ours. */
export function jsonPlaceAt(services: Services, document: TextDocument, position: Position): JsonPlace | undefined {
  const { session, texts } = services;
  const file = session?.fileOf(document.uri);
  const kind = file === undefined ? undefined : kindOfPath(file);
  if (session === undefined || file === undefined || kind === undefined) return undefined;
  const location = jsonLocationAt(document.getText(), document.offsetAt(position));
  const meaning = location.inKey ? undefined : meaningAt(kind, location.path, texts, location.around("act"));
  return { session, kind, file, location, meaning, day: dayAround(location) ?? session.ports().today };
}

/** The day of the act or the finding around; of a plan its first day, of a visit the day of its first act. */
function dayAround({ around, path }: JsonLocation): CalendarDay | undefined {
  const inAct = path.includes("acts") ? around("on") : undefined;
  const days = [inAct, around("foundOn"), path.includes("versions") ? undefined : around("from")];
  return days.find((day): day is CalendarDay => day !== undefined && isCalendarDay(day));
}
