import type { Dashboard } from "@cchc/core/query/dashboard";
import { latenessSpans } from "@cchc/core/query/overdue-findings";
import type { Figure, PictureCell } from "../../protocol/dashboard-page.ts";
import type { PictureWords } from "./pictures.ts";

/** The numbers on top of the page; each opens the records it counts. */
export function dashboardFigures(made: Dashboard, { texts, counted }: PictureWords): Figure[] {
  const { format, extension } = texts;
  const { figures: text, lateness } = extension.dashboard;
  const { overdue, dueSoon, visits, tasks, findings } = made;
  const plain = (words: string): PictureCell => ({ text: words, key: null });
  const overdueDetails = latenessSpans.flatMap((span, index): PictureCell[] => {
    const tally = overdue.byLength[index];
    if (tally === undefined || tally.value === 0) return [];
    const name = lateness(span);
    const title = `${text.overdue}, ${name.toLocaleLowerCase("vi")}`;
    return [
      { text: `${name}: ${format.number(tally.value)}`, key: counted.add(`length.${index}`, title, "finding", tally) },
    ];
  });
  const late = tasks.overdue;
  return [
    {
      id: "overdue",
      label: text.overdue,
      value: format.number(overdue.total.value),
      key: counted.add("overdue", text.overdue, "finding", overdue.total),
      tone: overdue.total.value > 0 ? "bad" : "good",
      details: overdueDetails.length > 0 ? overdueDetails : [plain(text.overdueNone)],
    },
    {
      id: "due-soon",
      label: text.dueSoon(made.dueSoonDays),
      value: format.number(dueSoon.findings.value),
      key: counted.add("due-soon", text.dueSoon(made.dueSoonDays), "finding", dueSoon.findings),
      tone: "quiet",
      details: [plain(text.dueSoonUntil(dueSoon.until))],
    },
    {
      id: "visits",
      label: text.visits,
      value: format.number(visits.done.visits.value),
      key: counted.add("visits", text.visits, "visit", visits.done.visits),
      tone: "quiet",
      details: [
        plain(text.ofVisits(visits.planned.visits.value)),
        plain(text.units({ done: visits.done.units.value, planned: visits.planned.units.value })),
      ],
    },
    {
      id: "tasks",
      label: text.tasks,
      value: format.number(tasks.done.value),
      key: counted.add("tasks", text.tasks, "task", tasks.done),
      tone: "quiet",
      details: [
        plain(text.ofTasks(tasks.total.value)),
        ...(tasks.doneLate.value === 0
          ? []
          : [
              {
                text: text.doneLate(tasks.doneLate.value),
                key: counted.add("tasks.done-late", extension.dashboard.tasks.doneLate, "task", tasks.doneLate),
              },
            ]),
        {
          text: text.tasksLate(late.value),
          key: counted.add("tasks.late", extension.dashboard.tasks.overdue, "task", late),
        },
      ],
    },
    {
      id: "resolved",
      label: text.resolved,
      value: made.resolvedPercent === null ? text.noShare : format.percent(made.resolvedPercent),
      key: counted.add("resolved", text.resolved, "finding", findings.resolved),
      tone: "quiet",
      details: [plain(text.ofFindings({ resolved: findings.resolved.value, total: findings.total.value }))],
    },
  ];
}
