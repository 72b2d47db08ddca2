import type { CalendarContent } from "@cchc/core/calendar/model";
import type { CalendarDay } from "@cchc/core/day";
import type { DocumentRole, Documents } from "@cchc/core/model/documents";
import type { Person } from "@cchc/core/model/people";
import type { Workspace } from "@cchc/core/model/workspace";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { Catalogue } from "@cchc/messages/catalogue";

/** The registers that every document is made from, whatever it is about, and the words for codes. */
export interface DocumentSources {
  workspace: Workspace;
  units: UnitDirectory;
  people: readonly Person[];
  documents: Documents["documents"];
  calendar: CalendarContent;
  calendarOfVersion: (version: string | null) => CalendarContent;
  texts: Catalogue;
}

/** Which document of our own it is: the register is asked for its number by template and subject. */
export interface DocumentIdentity {
  template: string;
  /** The number of its subject that is its own, too. */
  role: DocumentRole | null;
  /** Whether there is one for every day: a reminder. */
  recurs: boolean;
}

/** What is asked of every document. */
export interface DocumentRequest {
  /** The day whose end everything is told of. */
  asOf: CalendarDay;
  /** The type code of the template, `BC`; null for an official letter, which has none. */
  typeCode: string | null;
  /** Number and day of the document; null while it has none, and the gap is printed. */
  number: string | null;
  date: CalendarDay | null;
  /** Absent for a document that nobody issues. */
  identity?: DocumentIdentity | undefined;
}
