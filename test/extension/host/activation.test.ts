import assert from "node:assert/strict";
import { commands, extensions, Uri, workspace } from "vscode";

const extension = extensions.getExtension("cchc.cchc-vscode");

describe("the packed extension in its host", () => {
  it("starts by itself in a folder with a workspace", async () => {
    assert.ok(extension);
    for (const until = Date.now() + 10_000; !extension.isActive && Date.now() < until; ) await pause(20);
    assert.ok(extension.isActive);
  });

  it("has every command that its manifest promises", async () => {
    const manifest: { contributes: { commands: { command: string }[] } } = extension?.packageJSON;
    const known = new Set(await commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  it("leaves the files of a workspace alone when it starts", async () => {
    const [plan] = await workspace.findFiles("plans/KH2022_*.plan.json");
    assert.ok(plan instanceof Uri);
    assert.equal((await workspace.openTextDocument(plan)).isDirty, false);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
