/** Values of VS Code's settings by their names. */
export type Settings = Readonly<Record<string, unknown>>;

/** What keeps a window quiet: nothing that opens, asks, phones or moves by itself. */
export const quietSettings: Settings = {
  "cchc.reminder": false,
  "chat.disableAIFeatures": true,
  "editor.accessibilitySupport": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.commandCenter": false,
  "window.confirmBeforeClose": "never",
  "workbench.editor.enablePreview": false,
  "workbench.editor.useModal": "off",
  "workbench.enableExperiments": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.experimentalOnboarding": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
};
