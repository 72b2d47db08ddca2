import { samePersonName } from "../text.ts";

/**
 * Whether two references mean one person: each is an id of `people` (ids to names) or a name as typed. Two ids are two
 * people even when they are namesakes; a name may be anybody's who bears it (SPEC FIND-6).
 */
export function samePerson(left: string, right: string, people: ReadonlyMap<string, string>): boolean {
  if (left === right) return true;
  const [leftName, rightName] = [people.get(left), people.get(right)];
  if (leftName !== undefined && rightName !== undefined) return false;
  return samePersonName(leftName ?? left, rightName ?? right);
}
