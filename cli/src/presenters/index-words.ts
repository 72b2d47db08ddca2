import type { IndexResultItem } from "@cchc/core/indices/index-item";
import type { Catalogue } from "@cchc/messages/catalogue";

/** What was published, in one line: value, then rank out of how many. */
export function saidOfResult(
  item: Pick<IndexResultItem, "value" | "qualifier" | "scale" | "rank" | "outOf" | "group" | "components">,
  { indices, format }: Catalogue,
): string {
  const { rank, group, components } = item;
  const parts = [
    indices.published(item),
    rank === null ? "" : `${indices.rank.toLocaleLowerCase("vi")} ${indices.rankText(item)}`,
    group === null ? "" : `${indices.group.toLocaleLowerCase("vi")} ${group}`,
    components.length === 0 ? "" : `${format.number(components.length)} ${indices.component.toLocaleLowerCase("vi")}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}
