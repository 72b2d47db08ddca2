import type { ChangedValue } from "@cchc/core/change/changed-values";
import { isCalendarDay } from "@cchc/core/day";
import type { OwnAreaList } from "@cchc/core/model/area-lists";
import { ownValue } from "@cchc/core/own-value";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { RecordNames } from "@cchc/messages/recorded-change";

/** One field of a change, in words. */
export interface ChangedField {
  field: string;
  /** The record it is of, where that is not the one whose history it is. */
  record: string | null;
  /** Null for what was not there. */
  from: string | null;
  to: string | null;
}

/** What values are put into words with. */
export interface ValueWords {
  texts: Catalogue;
  names: RecordNames;
  areaLists: readonly OwnAreaList[];
}

/**
 * The fields of an entry that have a name, in words (SPEC HIST-12); one without is a matter of the program. `recordId` is
 * the record whose history it is, `numbers` those of the document's records.
 */
export function changedFields(
  values: readonly ChangedValue[],
  recordId: string,
  numbers: ReadonlyMap<string, string>,
  words: ValueWords,
): ChangedField[] {
  return values.flatMap(({ recordId: changed, field, from, to }) => {
    const name = ownValue(words.texts.history.field, field);
    if (name === undefined) return [];
    const record = changed === recordId ? null : (numbers.get(changed) ?? null);
    return [{ field: name, record, from: valueInWords(field, from, words), to: valueInWords(field, to, words) }];
  });
}

/** A value of a field in words; null for what is empty. */
function valueInWords(field: string, value: ChangedValue["from"], words: ValueWords): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value)) {
    const items = value.map((item) => valueInWords(field, item, words) ?? "");
    return items.length === 0 ? null : items.join("; ");
  }
  const { format, labels } = words.texts;
  if (typeof value === "number") return format.number(value);
  if (typeof value === "boolean") return value ? format.yes : format.no;
  const text = String(value);
  if (isCalendarDay(text)) return format.day(text);
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    severity: labels.severity,
    source: labels.findingSource,
    level: labels.level,
    category: labels.category,
    direction: labels.targetDirection,
    role: labels.teamRole,
    "deadline.dayKind": labels.dayKind,
  };
  const label = ownValue(ownValue(codes, field) ?? {}, text);
  if (label !== undefined) return label;
  if (field === "area" || field === "areas") return areaName(text, words);
  if (/UnitIds?$|^unitId$/.test(field)) return words.names.unit(text);
  if (/person$/i.test(field)) return words.names.person(text);
  return text;
}

/** The name of an area in whatever list it stands: the workspace's own first. */
function areaName(area: string, { texts, areaLists }: ValueWords): string {
  const own = areaLists.flatMap(({ areas }) => areas).find(({ id }) => id === area)?.name;
  const builtIn: readonly Readonly<Record<string, string>>[] = Object.values(texts.labels.area);
  return own ?? ownValue(builtIn.find((names) => Object.hasOwn(names, area)) ?? {}, area) ?? area;
}
