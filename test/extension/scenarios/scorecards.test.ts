import { scenario } from "../support/scenario.ts";

const draft = "so-khoa-hoc-cong-nghe_mj00qa.scorecard.json";

scenario("SFORM look", async ({ window }) => {
  await window.container("Cải cách hành chính");
  await window.tree("Chấm điểm, chỉ số").pane.locator(".pane-header").click();
  await window.tree("Chấm điểm, chỉ số").rows.first().waitFor();
  await window.page.setViewportSize({ width: 1400, height: 900 });
  await window.openFile(draft);
  const form = window.webview();
  await form.locator('[name="points"]').first().waitFor();
  await window.picture("score-draft");
  await form.locator('[name="points"]').first().fill("7");
  await form.locator('[name="points"]').first().press("Enter");
  await window.picture("score-refused");
  await form.locator('[name="points"]').first().press("Escape");
  await window.theme("dark");
  await window.picture("score-dark");
  await window.theme("high-contrast");
  await window.picture("score-hc");
  await window.theme("light");
  await window.page.setViewportSize({ width: 820, height: 900 });
  await window.picture("score-narrow");
  await window.page.setViewportSize({ width: 1400, height: 900 });
  await window.openFile("so-giao-duc-dao-tao_t3spvk.scorecard.json");
  await window.webview().getByText("Quá trình chấm điểm").waitFor();
  await window.picture("score-final");
});
