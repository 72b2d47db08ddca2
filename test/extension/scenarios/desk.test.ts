import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

scenario(
  "DESK-1 the foot of the window says what is overdue; the reminder comes once a day and can be switched off",
  async ({ window, openWindow, workspace }) => {
    const listed = await workspace.cli("finding", "list", "--overdue", "--json", "--limit", "1");
    const overdue: number = JSON.parse(listed.stdout).total;
    await window.statusBar(`${overdue} quá hạn`).waitFor();
    const reminder = `Hôm nay có ${overdue} tồn tại quá hạn`;
    await window.notification(reminder).waitFor();
    await window.picture("desk-reminder");
    await window.answerNotification(reminder, "Không nhắc nữa");

    const second = await openWindow();
    await second.statusBar(`${overdue} quá hạn`).waitFor();
    expect(await second.notification(reminder).count()).toBe(0);
  },
);
