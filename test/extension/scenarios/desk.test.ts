import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

scenario(
  "DESK-1 the foot of the window says what is overdue; the reminder comes once a day and can be switched off",
  async ({ window, openWindow, workspace }) => {
    // First of all: the message leaves by itself after a while.
    const reminder = window.notification("Hôm nay có");
    await reminder.waitFor();
    const said = await reminder.textContent();
    await window.picture("desk-reminder");
    await window.answerNotification("Hôm nay có", "Không nhắc nữa");

    const listed = await workspace.cli("finding", "list", "--overdue", "--json", "--limit", "1");
    const overdue: number = JSON.parse(listed.stdout).total;
    expect(said).toContain(`${overdue} tồn tại quá hạn`);
    await window.statusBar(`${overdue} quá hạn`).waitFor();

    const second = await openWindow();
    await second.statusBar(`${overdue} quá hạn`).waitFor();
    expect(await second.notification("Hôm nay có").count()).toBe(0);
  },
);
