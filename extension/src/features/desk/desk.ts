import { StatusBarAlignment, ThemeColor, window } from "vscode";
import type { Services } from "../../services.ts";

/** A checkout or an import changes many files; the line below need not follow each. */
const restMilliseconds = 400;

/** The line at the foot of the window that says how things stand, and the reminder of the day. */
export function registerDesk(services: Services): void {
  const item = services.add(window.createStatusBarItem("cchc.standing", StatusBarAlignment.Left, 10));
  item.command = "cchc.agenda.focus";
  let timer: NodeJS.Timeout | undefined;
  const show = async () => {
    const { session, texts } = services;
    if (session === undefined) {
      item.hide();
      return;
    }
    item.name = texts.extension.desk.name;
    try {
      const { standingOf } = await import("./standing.ts");
      const standing = await standingOf(session);
      if (session !== services.session) return;
      const { text, tooltip } = texts.extension.desk.line(standing);
      const isLate = standing.lateTotal > 0;
      item.text = `$(${isLate ? "warning" : "pass"}) ${text}`;
      item.tooltip = tooltip;
      item.accessibilityInformation = { label: tooltip };
      item.backgroundColor = isLate ? new ThemeColor("statusBarItem.warningBackground") : undefined;
      item.show();
      const { remindOnceADay } = await import("./daily-reminder.ts");
      await remindOnceADay(services, session.root, standing);
    } catch (error) {
      // What cannot be read is told where it lies; a line below is no place for it.
      services.log.warn(error instanceof Error ? error.message : String(error));
      item.hide();
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(), restMilliseconds);
  };
  services.add({ dispose: () => clearTimeout(timer) });
  services.add(services.onDidChangeSession(soon));
  services.add(services.onDidChangeFiles(soon));
  // A window left open over night.
  services.add(window.onDidChangeWindowState(({ focused }) => focused && soon()));
}
