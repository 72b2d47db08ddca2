import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes a profile of its own for one start of LibreOffice: it shares nothing with the one that a person may have open,
 * shows no first start, looks for no updates, follows no links and runs nothing that lies in a document (SPEC PDF-4).
 */
export async function makeProfile(folder: string): Promise<void> {
  const user = join(folder, "user");
  await mkdir(user, { recursive: true });
  await writeFile(join(user, "registrymodifications.xcu"), settingsFile);
}

/** Path of a node in the registry, name of the setting, its value. */
const settings: readonly (readonly [node: string, name: string, value: string | number | boolean])[] = [
  ["Setup/Office", "FirstStartWizardCompleted", true],
  ["Office.Common/Misc", "FirstRun", false],
  ["Office.Common/Misc", "ShowTipOfTheDay", false],
  ["Office.Common/Misc", "CrashReport", false],
  ["Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled", false],
  ["Office.Common/Security/Scripting", "DisableMacrosExecution", true],
  ["Office.Common/Security/Scripting", "MacroSecurityLevel", 3],
  ["Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", true],
  ["Office.Common/Security/Scripting", "DisableActiveContent", true],
  ["Office.Writer/Content/Update", "Link", 2],
  ["Office.Recovery/AutoSave", "Enabled", false],
  // Whatever wants to go out all the same meets a door that nobody opens.
  ["Inet/Settings", "ooInetProxyType", 2],
  ["Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPProxyPort", 9],
  ["Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPSProxyPort", 9],
  ["Inet/Settings", "ooInetNoProxy", ""],
];

const settingsFile = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
  ...settings.map(
    ([node, name, value]) =>
      `<item oor:path="/org.openoffice.${node}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  ),
  "</oor:items>",
  "",
].join("\n");
