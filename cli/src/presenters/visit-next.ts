import type { VisitItem } from "@cchc/core/query/visit-item";
import type { Catalogue } from "@cchc/messages/catalogue";

/** The commands worth typing next for a visit, without `cchc`; none once it has ended. */
export function nextVisitCommands(
  { number, kind, status, notice }: Pick<VisitItem, "number" | "kind" | "status" | "notice">,
  { labels }: Catalogue,
): string[] {
  const numberNotice =
    notice === null
      ? [`report issue conclusion-notice --visit ${number}`, `visit update ${number} --notice ${labels.placeholder.n}`]
      : [];
  switch (status) {
    case "planned":
      return [...(kind === "scheduled" ? [`visit notify ${number}`] : []), `visit start ${number}`];
    case "notified":
      return [`visit receive-report ${number}`, `visit start ${number}`];
    case "self-reported":
      return [`visit start ${number}`];
    case "in-progress":
      return [`finding add ${number}`, `strength add ${number}`, `visit minute ${number}`];
    case "minuted":
      return [`visit conclude ${number}`];
    case "concluded":
      return [...numberNotice, `visit close ${number}`];
    case "following-up":
      return [...numberNotice, `finding list --visit ${number}`];
    case "postponed":
      return [`visit resume ${number}`];
    case "closed":
    case "cancelled":
      return [];
  }
}
