import { format } from "../format.ts";
import type { ProblemTexts } from "./problem-texts.ts";

/** Texts of problems with days and deadlines. */
export const deadlineProblems = {
  "term-malformed": ({ text }) => ({
    message: `“${text}” không phải là một thời hạn.`,
    hint: "Viết số ngày kèm đơn vị: 10wd là 10 ngày làm việc, 15d là 15 ngày. Ví dụ: cchc deadline 05/02/2024 10wd",
  }),
  "count-not-positive": ({ count }) => ({
    message: `Số ngày phải từ 1 trở lên, không thể là ${format.number(count)}.`,
    hint: "Ví dụ: cchc deadline 05/02/2024 10wd",
  }),
  "count-too-large": ({ count, limit }) => ({
    message: `${format.number(count)} ngày là quá dài; thời hạn dài nhất là ${format.number(limit)} ngày.`,
    hint: "Kiểm tra lại số ngày, hoặc ghi thẳng ngày hết hạn bằng --due.",
  }),
  "day-out-of-range": ({ from, count, last }) => ({
    message: `${format.number(count)} ngày kể từ ${format.day(from)} vượt quá ${format.day(last)}, ngày cuối cùng phần mềm tính được.`,
    hint: "Kiểm tra lại ngày bắt đầu và số ngày.",
  }),
  "due-before-trigger": ({ due, trigger }) => ({
    message: `Hạn ${format.day(due)} sớm hơn ngày bắt đầu ${format.day(trigger)}. Chưa có gì được ghi.`,
    hint: "Chọn hạn từ ngày bắt đầu trở đi.",
  }),
  "due-before-finding": ({ due, from, foundOn }) => ({
    message: `Tính từ ngày ${format.day(from)}, hạn là ${format.day(due)}, sớm hơn ngày phát hiện ${format.day(foundOn)}. Chưa có gì được ghi.`,
    hint: "Nêu hạn cụ thể bằng --due NGÀY, hoặc ngày bắt đầu khác bằng --from NGÀY.",
  }),
} satisfies Partial<ProblemTexts>;
