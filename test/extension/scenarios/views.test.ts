import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

scenario("TREE-5 the agenda shows what is late, and the container's icon says how much", async ({ window }) => {
  await window.container("Cải cách hành chính");
  const agenda = window.tree("Việc cần làm");
  await agenda.row("Tồn tại quá hạn").waitFor();
  expect((await agenda.texts())[1]).toMatch(/^Trễ 380 ngày: /);
  await window.activity("Cải cách hành chính").locator(".badge-content", { hasText: "18" }).waitFor();
  await window.picture("views");
});
