import { AppError } from "@cchc/core/problem";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { expect, test } from "vitest";
import { figureMeant } from "./figure-words.ts";

const figures = ["findings.overdue", "tasks.overdue", "visits.total"].map((name) => ({ name, label: null }));

test("PROV-3 a figure is named by its place, its name, or words of it without marks; of several the nearest are told", async () => {
  const texts = await loadCatalogue("vi");
  const meant = (typed: string) => figureMeant(figures, typed, texts);
  const [first = ""] = figures.map((figure) => texts.reports.figureName(figure));
  expect([meant("2"), meant("tasks.overdue"), meant(first.replaceAll(",", ""))]).toEqual([
    "tasks.overdue",
    "tasks.overdue",
    "findings.overdue",
  ]);
  expect(meant("ton tai qua han")).toBe("findings.overdue");
  expect(meant("nhiem vu qua")).toBe("tasks.overdue");
  expect(meant("khong co gi")).toBe("khong co gi");
  try {
    meant("quá hạn");
    expect.unreachable();
  } catch (error) {
    expect(error instanceof AppError && error.problem).toMatchObject({
      code: "report-figure-not-found",
      params: { figure: "quá hạn", places: [1, 2] },
    });
  }
});
