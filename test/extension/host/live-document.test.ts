import assert from "node:assert/strict";
import { commands, type TextDocument, workspace } from "vscode";
import { LiveDocument } from "../../../extension/src/live-document.ts";
import { Session } from "../../../extension/src/session.ts";

describe("documents in editors", () => {
  let session: Session;
  let text: TextDocument;

  beforeEach(async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    session = new Session(folder.uri.fsPath);
    const [plan] = await workspace.findFiles("plans/KH2022_*.plan.json");
    assert.ok(plan);
    text = await workspace.openTextDocument(plan);
    await commands.executeCommand("vscode.openWith", plan, "default");
  });

  afterEach(async () => {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    session.dispose();
  });

  it("EXT-10 two editors that change one document at the same time lose neither change", async () => {
    const left = new LiveDocument(session, "plan", text);
    const right = new LiveDocument(session, "plan", text);
    const made = await Promise.all([
      left.change({ type: "plan.update", title: "Tên từ bên trái" }),
      right.change({ type: "plan.update", note: "Ghi chú từ bên phải" }),
    ]);
    assert.deepEqual(
      made.map(({ ok }) => ok),
      [true, true],
    );
    const read = left.read();
    assert.ok(read.ok);
    assert.equal(read.value.title, "Tên từ bên trái");
    assert.equal(read.value.note, "Ghi chú từ bên phải");
    assert.equal(read.value.history.length, read.value.revision);
  });

  it("EXT-11 a session that a form holds hears of files until the form lets it go", () => {
    let heard = 0;
    session.onDidChangeFiles(() => heard++);
    const held = session.hold();
    session.dispose();
    session.wrote(["units.json"]);
    assert.equal(heard, 1);
    held.dispose();
    held.dispose();
    session.wrote(["units.json"]);
    assert.equal(heard, 1);
  });
});
