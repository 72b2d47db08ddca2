import { suggestionsFor } from "@cchc/core/suggestions";
import { foldText } from "@cchc/core/text";

/** What a single printed value is; a template tag may only hand a helper the kinds it accepts. */
export type ValueKind = "text" | "number" | "day" | "yes-no" | "image";

/** A picture as a view model offers it: the name people know its file by, and in words what is to be seen on it. */
export interface ImageValue {
  readonly imageFile: string;
  readonly description: string;
}

/** What a view model offers at one place: a value, a record with named fields, or a list. */
export type Field = ValueField | RecordField | ListField;

export interface ValueField {
  readonly kind: ValueKind;
}

export interface RecordField {
  readonly kind: "record";
  readonly fields: { readonly [name: string]: Field };
}

export interface ListField {
  readonly kind: "list";
  readonly item: Field;
}

/**
 * The catalogue that belongs to a view model of type `T`: declaring it so lets the compiler find a field that the
 * catalogue forgot or invented.
 */
export type FieldsOf<T> = { readonly [Name in keyof T]-?: FieldOf<NonNullable<T[Name]>> };

type FieldOf<T> = [T] extends [readonly (infer Item)[]]
  ? { readonly kind: "list"; readonly item: FieldOf<NonNullable<Item>> }
  : [T] extends [string | number | boolean | ImageValue]
    ? ValueField
    : { readonly kind: "record"; readonly fields: FieldsOf<T> };

/**
 * The words a report needs from @cchc/messages: `names` gives the Vietnamese name of an English field name (one name,
 * one word, wherever the field occurs), `fullDay` a pattern with `{day}`, `{month}` and `{year}`.
 */
export interface ReportVocabulary {
  readonly names: { readonly [fieldName: string]: string };
  readonly fullDay: string;
  readonly yes: string;
  readonly no: string;
  /** What is printed for a picture that cannot be shown, with `{file}`. */
  readonly unreadableImage: string;
}

/** One line of what a template may say: the path in both languages, lists marked `[]`, and a value from `sample`. */
export interface ListedField {
  readonly path: string;
  readonly vietnamesePath: string;
  readonly kind: Field["kind"];
  readonly sample: string | number | boolean | null;
}

export const textField: ValueField = { kind: "text" };
export const numberField: ValueField = { kind: "number" };
export const dayField: ValueField = { kind: "day" };
export const yesNoField: ValueField = { kind: "yes-no" };
/** A picture, printed by `{{hinh x}}`; its value is an `ImageValue`, or null for none. */
export const imageField: ValueField = { kind: "image" };

/** A record with these fields. */
export function recordField<const Fields extends { readonly [name: string]: Field }>(
  fields: Fields,
): { readonly kind: "record"; readonly fields: Fields } {
  return { kind: "record", fields };
}

/** A list whose items are like `item`. */
export function listField<const Item extends Field>(item: Item): { readonly kind: "list"; readonly item: Item } {
  return { kind: "list", item };
}

/** The English field name for a name as typed in either language and any Unicode form; `undefined` if there is none. */
export function findFieldName(record: RecordField, vocabulary: ReportVocabulary, typed: string): string | undefined {
  const wanted = typed.normalize("NFC");
  if (Object.hasOwn(record.fields, wanted)) return wanted;
  return Object.keys(record.fields).find((name) => vietnameseName(vocabulary, name) === wanted);
}

/**
 * The known name nearest to what was typed, or null when none is near enough to be meant: misspelt, or with a word more
 * or less.
 */
export function nearestName(typed: string, known: readonly string[]): string | null {
  return suggestionsFor(typed, known)[0] ?? nameWithWords(typed, known);
}

/** The name that has all words of what was typed, or all of whose words were typed; the one with the fewest others. */
function nameWithWords(typed: string, known: readonly string[]): string | null {
  const words = wordsOf(typed);
  const [first, second] = known
    .map((name) => {
      const own = wordsOf(name);
      const [fewer, more] = own.length < words.length ? [own, words] : [words, own];
      const isSame = fewer.join("").length > 2 && fewer.every((word) => more.includes(word));
      return { name, others: isSame ? more.length - fewer.length : Number.POSITIVE_INFINITY };
    })
    .filter(({ others }) => others <= 2)
    .toSorted((left, right) => left.others - right.others);
  return first === undefined || first.others === second?.others ? null : first.name;
}

/** The words of a field's name without marks; `y` is `i`, as the same words are written with both. */
function wordsOf(name: string): string[] {
  return foldText(name).replaceAll("y", "i").split("_");
}

/** The names a record knows, in both languages. */
function knownNames(record: RecordField, vocabulary: ReportVocabulary): string[] {
  return Object.keys(record.fields).flatMap((name) => {
    const vietnamese = vietnameseName(vocabulary, name);
    return vietnamese === undefined ? [name] : [name, vietnamese];
  });
}

/** The names to suggest for what was typed: only Vietnamese ones where letters or underscores show that it is Vietnamese. */
export function namesLike(typed: string, record: RecordField, vocabulary: ReportVocabulary): string[] {
  if (!/[^\0-\x7f]|_/.test(typed)) return knownNames(record, vocabulary);
  return Object.keys(record.fields).map((name) => vietnameseName(vocabulary, name) ?? name);
}

/** The names of all fields of a catalogue at any depth, in both languages. */
export function allFieldNames(field: Field, vocabulary: ReportVocabulary): Set<string> {
  if (field.kind === "list") return allFieldNames(field.item, vocabulary);
  if (field.kind !== "record") return new Set();
  const inner = Object.values(field.fields).flatMap((one) => [...allFieldNames(one, vocabulary)]);
  return new Set([...knownNames(field, vocabulary), ...inner]);
}

/** Every field of a catalogue in its order, with sample values looked up in `sample` (the first item of each list). */
export function listFields(record: RecordField, vocabulary: ReportVocabulary, sample: unknown): ListedField[] {
  return Object.entries(record.fields).flatMap(([name, field]) => {
    const label = vietnameseName(vocabulary, name) ?? name;
    return describeField(field, name, label, vocabulary, ownValue(sample, name));
  });
}

/** Whether a value of a view model is a picture. */
export function isImageValue(value: unknown): value is ImageValue {
  return typeof ownValue(value, "imageFile") === "string";
}

function describeField(
  field: Field,
  path: string,
  vietnamesePath: string,
  vocabulary: ReportVocabulary,
  sample: unknown,
): ListedField[] {
  const line: ListedField = { path, vietnamesePath, kind: field.kind, sample: plainSample(sample) };
  switch (field.kind) {
    case "record":
      return [
        line,
        ...listFields(field, vocabulary, sample).map((inner) => ({
          ...inner,
          path: `${path}.${inner.path}`,
          vietnamesePath: `${vietnamesePath}.${inner.vietnamesePath}`,
        })),
      ];
    case "list": {
      const first: unknown = Array.isArray(sample) ? sample[0] : undefined;
      const [head, ...rest] = describeField(field.item, `${path}[]`, `${vietnamesePath}[]`, vocabulary, first);
      return field.item.kind === "record" || head === undefined ? [line, ...rest] : [line, head, ...rest];
    }
    case "text":
    case "number":
    case "day":
    case "yes-no":
      return [line];
    case "image":
      return [{ ...line, sample: isImageValue(sample) ? sample.imageFile : null }];
  }
}

function vietnameseName(vocabulary: ReportVocabulary, name: string): string | undefined {
  return Object.hasOwn(vocabulary.names, name) ? vocabulary.names[name]?.normalize("NFC") : undefined;
}

function ownValue(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function plainSample(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
