import { lateTotal } from "@cchc/core/query/agenda";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { expect, test } from "vitest";

const { desk } = (await loadCatalogue("vi")).extension;
const none = { findings: 0, tasks: 0, duties: 0, scores: 0, targets: 0 };
const nothing = { late: none, lateTotal: 0, dueThisWeek: 0, visitsThisWeek: 0 };

test("DESK-1 QUERY-11 the line at the foot counts as late what the container's icon counts", () => {
  const late = { findings: 17, tasks: 1, duties: 1, scores: 1, targets: 2 };
  const { text, tooltip } = desk.line({ ...nothing, late, lateTotal: lateTotal(late), dueThisWeek: 4 });
  expect(text).toBe("17 quá hạn, 5 việc chậm khác, 4 đến hạn tuần này");
  expect(tooltip).toContain("1 đợt chấm điểm quá hạn; 2 chỉ tiêu chậm so với lộ trình");
  expect(desk.line({ ...nothing, late: { ...none, targets: 2 }, lateTotal: 2 }).text).toBe("2 việc chậm");
  expect(desk.line(nothing).text).toBe("Không có gì quá hạn");
});
