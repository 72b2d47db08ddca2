import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { scenario } from "../support/scenario.ts";
import type { Window } from "../support/window.ts";

describe("somebody who wants to be reminded", () => {
  scenario.override({ settings: { "cchc.reminder": true } });

  scenario(
    "DESK-1 the foot of the window says what is overdue; the reminder comes once a day and can be switched off",
    async ({ window, openWindow, workspace }) => {
      await window.statusBar("quá hạn").waitFor();
      const reminder = await reminderOf(window);
      const said = await reminder.textContent();
      await window.picture("desk-reminder");
      await reminder.getByRole("button", { name: "Không nhắc nữa" }).click();

      const listed = await workspace.cli("finding", "list", "--overdue", "--json", "--limit", "1");
      const overdue: number = JSON.parse(listed.stdout).total;
      expect(said).toContain(`${overdue} tồn tại quá hạn`);
      await window.statusBar(`${overdue} quá hạn`).waitFor();

      const second = await openWindow();
      await second.statusBar(`${overdue} quá hạn`).waitFor();
      expect(await second.notification("Hôm nay có").count()).toBe(0);
    },
  );
});

/** The reminder in the list of notifications, where it stays when its message has left the window. */
async function reminderOf({ page }: Window): Promise<Locator> {
  const reminder = page.locator(".notifications-center .notification-list-item", { hasText: "Hôm nay có" });
  await expect
    .poll(async () => {
      if (!(await page.locator(".notifications-center.visible").isVisible()))
        await page.locator('[id="status.notifications"]').click();
      return reminder.isVisible();
    })
    .toBe(true);
  return reminder;
}
