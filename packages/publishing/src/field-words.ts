import { isCalendarDay } from "@cchc/core/day";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { ListedField } from "@cchc/report/fields";

/** A sample of a field as a tag without a helper prints it, cut where it is long. */
export function sampleWords({ kind, sample }: Pick<ListedField, "kind" | "sample">, { format }: Catalogue): string {
  if (sample === null) return "";
  if (typeof sample === "boolean") return sample ? format.yes : format.no;
  if (typeof sample === "number") return String(sample).replace(".", ",");
  return kind === "day" && isCalendarDay(sample) ? format.day(sample) : shortened(sample);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
