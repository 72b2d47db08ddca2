import { loadCatalogue } from "@cchc/messages/catalogue";
import { expect, test } from "vitest";

const { desk } = (await loadCatalogue("vi")).extension;
const nothing = { overdue: 0, dueThisWeek: 0, visitsThisWeek: 0, tasksLate: 0, reportsMissing: 0 };

test("DESK-1 the line at the foot counts as late what the container's icon counts", () => {
  const { text } = desk.line({ ...nothing, overdue: 17, tasksLate: 1, reportsMissing: 2, dueThisWeek: 4 });
  expect(text).toBe("17 quá hạn, 3 việc chậm khác, 4 đến hạn tuần này");
  expect(desk.line({ ...nothing, reportsMissing: 2 }).text).toBe("2 việc chậm");
  expect(desk.line(nothing).text).toBe("Không có gì quá hạn");
});
