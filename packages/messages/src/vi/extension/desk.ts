import { format } from "../format.ts";

/** How a workspace stands today. */
interface Standing {
  overdue: number;
  dueThisWeek: number;
  visitsThisWeek: number;
  tasksLate: number;
  reportsMissing: number;
}

const parts = ({ overdue, dueThisWeek, visitsThisWeek, tasksLate, reportsMissing }: Standing): string[] =>
  [
    { count: overdue, words: "tồn tại quá hạn" },
    { count: dueThisWeek, words: "tồn tại đến hạn trong tuần" },
    { count: tasksLate, words: "nhiệm vụ chậm tiến độ" },
    { count: reportsMissing, words: "báo cáo định kỳ còn thiếu" },
    { count: visitsThisWeek, words: "lượt kiểm tra trong tuần" },
  ].flatMap(({ count, words }) => (count === 0 ? [] : [`${format.number(count)} ${words}`]));

/** The line at the foot of the window, and the reminder of the day. */
export const desk = {
  name: "Tình hình cải cách hành chính",
  line: (standing: Standing): { text: string; tooltip: string } => {
    const said = parts(standing);
    const { overdue, dueThisWeek, tasksLate, reportsMissing } = standing;
    // What is late adds up to the number on the container's icon.
    const others = tasksLate + reportsMissing;
    const late = [
      ...(overdue > 0 ? [`${format.number(overdue)} quá hạn`] : []),
      ...(others > 0 ? [`${format.number(others)} việc chậm${overdue > 0 ? " khác" : ""}`] : []),
    ];
    const soon = dueThisWeek > 0 ? [`${format.number(dueThisWeek)} đến hạn tuần này`] : [];
    return {
      text: [...(late.length === 0 ? ["Không có gì quá hạn"] : late), ...soon].join(", "),
      tooltip: said.length === 0 ? "Không có việc nào quá hạn hay đến hạn trong tuần." : `Hôm nay: ${said.join("; ")}.`,
    };
  },
  reminder: (standing: Standing): string => `Hôm nay có ${parts(standing).join("; ")}.`,
  showAgenda: "Xem việc cần làm",
  showDashboard: "Xem trang tổng quan",
  neverAgain: "Không nhắc nữa",
};
