import type { Person } from "@cchc/core/model/people";
import { problem } from "@cchc/core/problem";
import { resolveNamed } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { suggestionsFor } from "@cchc/core/suggestions";
import { foldText, matchScore, samePersonName } from "@cchc/core/text";
import type { Workspace } from "./workspace.ts";

/**
 * The one person that `text` means: id, beginning of it, number, or whole name, which may be typed without marks;
 * namesakes are ambiguous (SPEC ID-2).
 */
export async function requirePerson(workspace: Workspace, text: string): Promise<Result<Person>> {
  const people = await workspace.people();
  const found = personTyped(people, text);
  if (found.ok || found.problem.code !== "person-not-found") return found;
  return fail(problem("person-not-found", { person: text, nearest: nearestPeople(people, text) }));
}

function personTyped(people: readonly Person[], text: string): Result<Person> {
  const exact = personMeant(people, text);
  const unmarked = foldText(text) === text.toLowerCase().replace(/\s+/g, " ").trim();
  if (exact.ok || exact.problem.code === "id-ambiguous" || !unmarked) return exact;
  const folded = people.filter((person) => foldText(person.name) === foldText(text));
  return oneOf(folded, text) ?? exact;
}

/**
 * Who is meant by `--by`, as it is stored: a person's id where the register knows exactly one, a unit's name where its id
 * was typed, else the text as typed. Marks count: Hà who is not registered does not become Hạ who is.
 */
export async function personReference(workspace: Workspace, text: string): Promise<string> {
  const person = personMeant(await workspace.people(), text);
  if (person.ok) return person.value.id;
  // A unit may answer for itself: whether it is named or given by its id, it is the same one.
  const unit = (await workspace.units()).find(text.trim().toLowerCase());
  return unit?.versions.at(-1)?.name ?? text;
}

/** People of one name, however it is typed (SPEC TEXT-5). */
export function peopleNamed(people: readonly Person[], name: string): Person[] {
  return people.filter((person) => samePersonName(person.name, name));
}

function personMeant(people: readonly Person[], text: string): Result<Person> {
  const named = people.map((person) => ({ ...person, label: person.name, person }));
  const byId = resolveNamed(text, named, "person-not-found");
  if (byId.ok) return succeed(byId.value.person);
  if (byId.problem.code === "id-ambiguous") return byId;
  return oneOf(peopleNamed(people, text), text) ?? byId;
}

/** People whose names are nearly what was typed, else those whose names hold all its words. */
function nearestPeople(people: readonly Person[], text: string): Pick<Person, "number" | "name">[] {
  const close = suggestionsFor(text, [...new Set(people.map(({ name }) => name))]);
  const near = people.filter(({ name }) => close.includes(name));
  const holding = people
    .map((person) => ({ person, score: matchScore(person.name, text) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ person }) => person);
  return [...new Set([...near, ...holding])].slice(0, MOST_NEAREST).map(({ number, name }) => ({ number, name }));
}

const MOST_NEAREST = 3;

function oneOf(namesakes: readonly Person[], text: string): Result<Person> | undefined {
  const [only, ...others] = namesakes;
  if (only === undefined) return undefined;
  if (others.length === 0) return succeed(only);
  const candidates = namesakes.map(({ id, number, name }) => ({ id, number, label: name }));
  return fail(problem("id-ambiguous", { text, candidates }));
}
