import type { ChangedValue } from "@cchc/core/change/changed-values";
import { isCalendarDay } from "@cchc/core/day";
import type { OwnAreaList } from "@cchc/core/model/area-lists";
import { ownValue } from "@cchc/core/own-value";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { RecordNames } from "@cchc/messages/recorded-change";

/** What values are put into words with. */
export interface ValueWords {
  texts: Catalogue;
  names: RecordNames;
  areaLists: readonly OwnAreaList[];
}

/** A value of a field in words; null for what is empty. */
export function valueInWords(field: string, value: ChangedValue["from"], words: ValueWords): string | null {
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
