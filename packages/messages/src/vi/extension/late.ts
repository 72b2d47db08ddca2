import type { LateCounts } from "@cchc/core/query/agenda";
import { format } from "../format.ts";

/** What is late, by kind, with its counts: `12 tồn tại quá hạn`. The icon of the container and the foot of the window say the same. */
export function lateParts({ findings, tasks, duties, scores, targets }: LateCounts): string[] {
  return [
    { count: findings, words: "tồn tại quá hạn" },
    { count: tasks, words: "nhiệm vụ chậm tiến độ" },
    { count: duties, words: "kỳ báo cáo, việc định kỳ còn thiếu" },
    { count: scores, words: "đợt chấm điểm quá hạn" },
    { count: targets, words: "chỉ tiêu chậm so với lộ trình" },
  ].flatMap(({ count, words }) => (count === 0 ? [] : [`${format.number(count)} ${words}`]));
}
