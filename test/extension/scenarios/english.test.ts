import { describe, expect } from "vitest";
import { scenario } from "../support/scenario.ts";

describe("in English", () => {
  scenario.override({ settings: { "cchc.language": "en" } });

  scenario(
    "EXT-13 with English set, what the window says of the data is English, and the data stay as they are",
    async ({ window }) => {
      await window.statusBar("17 overdue").waitFor();
      await window.container("Cải cách hành chính");
      // What VS Code shows before any code runs comes from the manifest, which is Vietnamese.
      await window.tree("Kế hoạch").open("KH2022");
      const form = window.webview();
      await form.getByRole("heading", { name: "Kế hoạch cải cách hành chính năm 2022" }).waitFor();
      const labels = await form.locator("[aria-label], th, button, label").allTextContents();
      expect(labels.join(" ")).toMatch(/Task/);
      expect(labels.join(" ")).not.toMatch(/Nhiệm vụ|Thời hạn|Chủ trì/);
      await window.picture("english-plan");
    },
  );
});
