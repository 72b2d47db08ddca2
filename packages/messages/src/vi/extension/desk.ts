import type { LateCounts } from "@cchc/core/query/agenda";
import { format } from "../format.ts";
import { lateParts } from "./late.ts";

/** How a workspace stands today. */
interface Standing {
  late: LateCounts;
  /** All that is late: the number on the container's icon. */
  lateTotal: number;
  dueThisWeek: number;
  visitsThisWeek: number;
}

const parts = ({ late, dueThisWeek, visitsThisWeek }: Standing): string[] => [
  ...lateParts(late),
  ...(dueThisWeek === 0 ? [] : [`${format.number(dueThisWeek)} việc đến hạn trong tuần`]),
  ...(visitsThisWeek === 0 ? [] : [`${format.number(visitsThisWeek)} lượt kiểm tra trong tuần`]),
];

/** The line at the foot of the window, and the reminder of the day. */
export const desk = {
  name: "Tình hình cải cách hành chính",
  line: (standing: Standing): { text: string; tooltip: string } => {
    const said = parts(standing);
    const { late, dueThisWeek } = standing;
    const overdue = late.findings;
    const others = standing.lateTotal - overdue;
    const told = [
      ...(overdue > 0 ? [`${format.number(overdue)} quá hạn`] : []),
      ...(others > 0 ? [`${format.number(others)} việc chậm${overdue > 0 ? " khác" : ""}`] : []),
    ];
    const soon = dueThisWeek > 0 ? [`${format.number(dueThisWeek)} đến hạn tuần này`] : [];
    return {
      text: [...(told.length === 0 ? ["Không có gì quá hạn"] : told), ...soon].join(", "),
      tooltip: said.length === 0 ? "Không có việc nào quá hạn hay đến hạn trong tuần." : `Hôm nay: ${said.join("; ")}.`,
    };
  },
  reminder: (standing: Standing): string => `Hôm nay có ${parts(standing).join("; ")}.`,
  showAgenda: "Xem việc cần làm",
  showDashboard: "Xem trang tổng quan",
  neverAgain: "Không nhắc nữa",
};
