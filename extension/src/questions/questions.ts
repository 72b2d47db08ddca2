import type { CalendarDay } from "@cchc/core/day";
import type { DayKind, Term } from "@cchc/core/deadline/term";
import type { Problem } from "@cchc/core/problem";
import { unitChoices } from "@cchc/core/query/unit-choices";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { comparePersons } from "@cchc/core/text";
import { personReference } from "@cchc/store/find-person";
import { personItem } from "@cchc/store/list-people";
import type { Workspace } from "@cchc/store/workspace";
import { askLine } from "./input-line.ts";
import type { FlowMemory } from "./memory.ts";
import { askMany, askOne, type Choice } from "./pick.ts";
import {
  type Reading,
  type ReadingContext,
  readDay,
  readOptionalDay,
  readPercent,
  readTermTyped,
  readText,
  readYear,
  type TermStart,
} from "./readings.ts";
import { type Grouped, recentFirst } from "./recent-first.ts";
import type { Ask, Place } from "./walk.ts";

/** What questions are asked with: read once when a flow starts. */
export interface QuestionContext extends ReadingContext {
  workspace: Workspace;
  units: UnitDirectory;
  memory: FlowMemory;
}

/** The kinds of questions there are; each gives what asks it at its place in a flow. */
export class Questions {
  readonly #context: QuestionContext;

  constructor(context: QuestionContext) {
    this.#context = context;
  }

  get texts() {
    return this.#context.texts;
  }

  get units() {
    return this.#context.units;
  }

  get calendar() {
    return this.#context.calendar;
  }

  get today() {
    return this.#context.today;
  }

  /** A line that must not be empty. */
  text(question: string, usual = ""): Ask<string> {
    return this.#line(
      question,
      usual,
      (text) => text,
      (text) => readText(text, this.texts),
    );
  }

  /** A line that may be left empty. */
  optionalText(question: string): Ask<string> {
    const read = (text: string): Reading<string> => ({ value: text.trim() });
    return this.#line(`${question} (${this.texts.prompts.optional})`, "", (text) => text, read);
  }

  /** A day; `usual` stands there at first, and `check` says why a day will be refused. */
  day(question: string, usual?: CalendarDay, check?: (day: CalendarDay) => Problem | null): Ask<CalendarDay> {
    const read = (text: string) => readDay(text, this.#context, check);
    return this.#line(question, usual, this.texts.format.day, read, this.texts.extension.flows.dayExample);
  }

  /** A day, or nothing. */
  optionalDay(question: string, check?: (day: CalendarDay) => Problem | null): Ask<CalendarDay | null> {
    const read = (text: string) => readOptionalDay(text, this.#context, check);
    const show = (day: CalendarDay | null) => (day === null ? "" : this.texts.format.day(day));
    return this.#line(`${question} (${this.texts.prompts.optional})`, null, show, read);
  }

  /** A length of time in words, with the day that it comes to. */
  term(question: string, usual: Term, start: TermStart): Ask<Term> {
    const kind: DayKind = usual.dayKind;
    const read = (text: string) => readTermTyped(text, kind, start, this.#context);
    return this.#line(question, usual, this.texts.deadlines.term, read, this.texts.deadlines.term(usual));
  }

  percent(question: string, usual: number): Ask<number> {
    return this.#line(
      question,
      usual,
      (value) => `${value}%`,
      (text) => readPercent(text, this.texts),
    );
  }

  year(question: string, usual: number): Ask<number> {
    return this.#line(question, usual, String, (text) => readYear(text, this.texts));
  }

  /** A line of a kind of its own: `read` says what it means, or why it means nothing. */
  typed<T>(question: string, read: (text: string) => Reading<T>, show: (value: T) => string, usual?: T): Ask<T> {
    return this.#line(question, usual, show, read);
  }

  /** One of several things, in their order. */
  one<T>(question: string, choices: readonly Choice<T>[]): Ask<T> {
    return (place, initial) =>
      askOne(place, { title: this.#title(place), question, choices, isInitial: (value) => value === initial });
  }

  /** Any number of things. */
  many<T>(question: string, choices: readonly Choice<T>[]): Ask<T[]> {
    return (place, initial = []) =>
      askMany(place, { title: this.#title(place), question, choices, isChosen: (value) => initial.includes(value) });
  }

  /** A unit in force on a day; `first` is the usual answer, and units chosen lately come before the others. */
  unit(question: string, day: CalendarDay, first?: { id: string; context: string }): Ask<string> {
    return this.#unit(question, day, { first });
  }

  /** A unit, or the empty text for none: `open` says so. */
  optionalUnit(question: string, day: CalendarDay, open: string): Ask<string> {
    return this.#unit(question, day, { open });
  }

  /** Somebody, or the empty text for nobody yet. */
  optionalPerson(question: string): Ask<string> {
    return this.person(question, [{ reference: "", name: this.texts.tasks.ask.open, context: "" }]);
  }

  #unit(
    question: string,
    day: CalendarDay,
    { first, open }: { first?: { id: string; context: string } | undefined; open?: string },
  ): Ask<string> {
    const { memory, units, texts } = this.#context;
    return async (place, initial) => {
      const found = this.#recentFirst("unit", unitChoices(units, day, first), first?.id).map(
        ({ item: { id, name, context }, group }): Choice<string> => ({
          value: id,
          label: name,
          description: context ?? undefined,
          group,
        }),
      );
      const choices = open === undefined ? found : [{ value: "", label: open }, ...found];
      const search = `${question} (${texts.prompts.search})`;
      const isInitial = (value: string) => value === (initial ?? first?.id);
      const answer = await askOne(place, { title: this.#title(place), question: search, choices, isInitial });
      if (answer.state === "answered" && answer.value !== "") await memory.choose("unit", answer.value);
      return answer;
    };
  }

  /**
   * Somebody, as documents keep a person: an id of the register, or a name that was typed. `first` are the usual answers,
   * such as who is at work, or a unit that answers for itself.
   */
  person(question: string, first: readonly { reference: string; name: string; context: string }[] = []): Ask<string> {
    const { memory, workspace, texts, units, today } = this.#context;
    return async (place, initial) => {
      const people = (await workspace.people())
        .map((person) => personItem(person, today, units))
        .filter(({ id, inOffice }) => inOffice && !first.some(({ reference }) => reference === id))
        .sort((left, right) => comparePersons(left.name, right.name));
      const choices: Choice<string>[] = [
        ...first.map(({ reference, name, context }) => ({ value: reference, label: name, description: context })),
        ...this.#recentFirst("person", people).map(({ item: { id, name, title, unitName }, group }) => ({
          value: id,
          label: name,
          description: [title, unitName].filter((part) => part !== null).join(", "),
          group,
        })),
      ];
      const typed = (text: string): Choice<string> => ({
        value: text,
        label: texts.extension.flows.otherName,
        description: `“${text}”`,
        icon: "edit",
      });
      const search = `${question} (${texts.extension.flows.personHint})`;
      // A name that was typed before is offered again.
      const known = initial === undefined || choices.some(({ value }) => value === initial);
      const answer = await askOne(place, {
        title: this.#title(place),
        question: search,
        choices: known ? choices : [{ value: initial, label: initial, icon: "edit" }, ...choices],
        isInitial: (value) => value === initial,
        typed,
      });
      if (answer.state !== "answered" || answer.value === "") return answer;
      const reference = await personReference(workspace, answer.value);
      await memory.choose("person", reference);
      return { state: "answered", value: reference };
    };
  }

  #title({ title, step, total }: Place): string {
    return total === 1 ? title : this.texts.extension.flows.step({ title, step, total });
  }

  #line<T>(
    question: string,
    usual: T | undefined,
    show: (value: T) => string,
    read: (text: string) => Reading<T>,
    placeholder?: string,
  ): Ask<T> {
    return (place, initial = usual) =>
      askLine(place, {
        title: this.#title(place),
        question,
        placeholder: placeholder ?? this.texts.extension.flows.lineHint,
        initial: initial === undefined ? "" : show(initial),
        read,
      });
  }

  #recentFirst<T extends { id: string }>(what: "unit" | "person", items: readonly T[], first?: string): Grouped<T>[] {
    return recentFirst(items, this.#context.memory.recent(what), this.texts.extension.flows, first);
  }
}
