import type { CalendarDay } from "@cchc/core/day";
import type { TeamMember } from "@cchc/core/model/visit";
import { foldText } from "@cchc/core/text";
import type { DocumentSources } from "../document-sources.ts";
import { type FieldsOf, textField } from "../fields.ts";

/** Somebody of the inspection team, as documents name them. */
export interface TeamMemberView {
  person: string;
  /** Office and unit, as the register of people has them; empty when it does not. */
  personTitle: string;
  personUnitName: string;
  /** Both, the unit only where the office does not name it. */
  personOffice: string;
  role: string;
  roleName: string;
}

/** The fields of a member of a team. */
export const teamMemberFields: FieldsOf<TeamMemberView> = {
  person: textField,
  personTitle: textField,
  personUnitName: textField,
  personOffice: textField,
  role: textField,
  roleName: textField,
};

/** A member of a team; units have the names of `day`. */
export function teamMemberView(
  { person: reference, role }: TeamMember,
  { people, units, texts }: Pick<DocumentSources, "people" | "units" | "texts">,
  day: CalendarDay,
): TeamMemberView {
  const person = people.find(({ id }) => id === reference);
  const unitId = person?.unitId ?? null;
  const personTitle = person?.title ?? "";
  const personUnitName = unitId === null ? "" : (units.nearestVersion(unitId, day)?.name ?? "");
  const named = personUnitName !== "" && foldText(personTitle).includes(foldText(personUnitName));
  const office = named ? [personTitle] : [personTitle, personUnitName];
  return {
    person: person?.name ?? reference,
    personTitle,
    personUnitName,
    personOffice: office.filter((part) => part !== "").join(", "),
    role,
    roleName: texts.labels.teamRole[role],
  };
}
