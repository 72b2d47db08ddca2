import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  languages,
  type MarkdownString,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";

const visitFile = "visits/2023/2023-05-09_vi-thanh-city_43shgx.visit.json";
const otherFile = "visits/2023/2023-02-14_phuong-nga-bay_jw7t83.visit.json";

describe("problems and help on raw JSON", () => {
  const written = new Map<string, string>();

  afterEach(async () => {
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await commands.executeCommand("workbench.action.closeAllEditors");
    for (const [path, text] of written) writeFileSync(path, text);
    written.clear();
  });

  /** Changes a file as another program does. */
  function rewrite(file: string, from: string | RegExp, to: string): void {
    const path = uriOf(file).fsPath;
    const text = readFileSync(path, "utf8");
    if (!written.has(path)) written.set(path, text);
    const changed = text.replace(from, to);
    assert.notEqual(changed, text);
    writeFileSync(path, changed);
  }

  it("DIAG-1 DIAG-2 tells what is wrong in files that nobody opened, at its place, and that it was mended", async () => {
    await until(() => ours(visitFile).length > 0);
    const started = performance.now();
    rewrite(visitFile, '"unitId": "vi-thanh-city"', '"unitId": "vi-thanh-cty"');
    const found = await until(() => ours(visitFile).find(({ code }) => code === "unknown-unit"));
    const took = performance.now() - started;
    assert.equal(found.severity, DiagnosticSeverity.Error);
    assert.match(found.message, /vi-thanh-cty/);
    assert.doesNotMatch(found.message, /cchc /);
    const document = await workspace.openTextDocument(uriOf(visitFile));
    assert.equal(document.getText(found.range), '"vi-thanh-cty"');
    assert.ok(took < 5000, `${took} ms`);
    rewrite(visitFile, "vi-thanh-cty", "vi-thanh-city");
    await until(() => !ours(visitFile).some(({ code }) => code === "unknown-unit"));
  });

  it("DIAG-3 a file with marks of an open merge has one error, which goes with them", async () => {
    rewrite(otherFile, "{\n", "{\n<<<<<<< HEAD\n");
    const found = await until(() => ours(otherFile).find(({ code }) => code === "json-malformed"));
    assert.equal(found.range.start.line, 1);
    assert.equal(ours(otherFile).filter(({ severity }) => severity === DiagnosticSeverity.Error).length, 1);
    rewrite(otherFile, "<<<<<<< HEAD\n", "");
    await until(() => !ours(otherFile).some(({ code }) => code === "json-malformed"));
  });

  it("DIAG-4 DIAG-5 what is typed is checked as it stands, and mended in the editor", async () => {
    const document = await open(visitFile);
    await type(document, document.getText().indexOf("{") + 1, 0, "\n\n");
    await type(
      document,
      document.getText().indexOf('"unitId": "') + '"unitId": "'.length,
      "vi-thanh-city".length,
      "vi-thanh-cty",
    );
    const found = await until(() => ours(visitFile).find(({ code }) => code === "unknown-unit"));
    assert.equal(document.getText(found.range), '"vi-thanh-cty"');
    const action = await fix(document, found, /Thành phố Vị Thanh/);
    assert.ok(action.edit !== undefined && (await workspace.applyEdit(action.edit)));
    await until(() => !ours(visitFile).some(({ code }) => code === "unknown-unit"));
    assert.ok(document.isDirty);
    assert.match(document.getText(), /"unitId": "vi-thanh-city"/);
  });

  it("DIAG-5 a number that two visits have is mended through the door, in a dirty editor without saving it", async () => {
    // Ids grow with time, and of the two this visit was made later.
    const [later, earlier] = [otherFile, visitFile];
    const number = /"number": "([^"]+)"/.exec(readFileSync(uriOf(earlier).fsPath, "utf8"))?.[1] ?? "";
    rewrite(later, /"number": "[^"]+"/, `"number": "${number}"`);
    await until(() => ours(later).some(({ code }) => code === "duplicate-number"));
    const document = await open(later);
    await type(document, document.getText().indexOf("{") + 1, 0, "\n");
    const found = await until(() =>
      ours(later).find(({ code, range }) => code === "duplicate-number" && document.getText(range) === `"${number}"`),
    );
    const action = await fix(document, found, /Cấp số tiếp theo/);
    const { command } = action;
    assert.ok(command !== undefined);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until(() => !new RegExp(`"number": "${number}"`).test(document.getText()));
    assert.ok(document.isDirty);
    assert.match(document.getText(), /visit\.renumber/);
    assert.match(readFileSync(uriOf(later).fsPath, "utf8"), new RegExp(`"number": "${number}"`));
    assert.ok(!ours(earlier).some(({ code }) => code === "duplicate-number"));
  });

  it("DIAG-6 a hover tells units, people, days and deadlines in words, and trusts none of them", async () => {
    const document = await open(otherFile);
    assert.match(await hoverOn(document, '"responsibleUnitId": "', "phuong-nga-bay"), /Ngã Bảy/);
    assert.match(await hoverOn(document, '"person": "', "01evaqsgn"), /Lê Văn C/);
    assert.match(await hoverOn(document, '"severity": "', "minor"), /Nhỏ/);
    assert.match(await hoverOn(document, '"area": "', "steering"), /Chỉ đạo, điều hành/);
    const deadline = await hoverOn(document, '"due": "', "2023-03-15");
    assert.match(deadline, /thứ Tư 15\/03\/2023/);
    assert.match(deadline, /15 ngày làm việc/);
  });

  it("DIAG-7 completion offers units by name, found without marks, and puts in the id", async () => {
    const document = await open(otherFile);
    const at = document.positionAt(document.getText().indexOf('"unitId": "') + '"unitId": "'.length);
    const { items } = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      at,
    );
    const item = items.find(({ insertText }) => insertText === '"vi-thanh-city"');
    assert.ok(item !== undefined);
    assert.match(typeof item.label === "string" ? item.label : item.label.label, /Vị Thanh/);
    assert.match(item.filterText ?? "", /^"thanh pho vi thanh/);
    assert.ok(item.range instanceof Range && document.getText(item.range) === '"phuong-nga-bay"');
  });

  it("DIAG-8 a setting says how a code is shown, or that it is not", async () => {
    rewrite(visitFile, '"unitId": "vi-thanh-city"', '"unitId": "vi-thanh-cty"');
    await until(() => ours(visitFile).some(({ code }) => code === "unknown-unit"));
    const settings = workspace.getConfiguration("cchc.problems");
    const set = (value: unknown) => settings.update("severity", value, ConfigurationTarget.Global);
    await set({ "unknown-unit": "hint" });
    await until(() =>
      ours(visitFile).some(({ code, severity }) => code === "unknown-unit" && severity === DiagnosticSeverity.Hint),
    );
    await set({ "unknown-unit": "off" });
    await until(() => !ours(visitFile).some(({ code }) => code === "unknown-unit"));
    await set(undefined);
    await until(() => ours(visitFile).some(({ severity }) => severity === DiagnosticSeverity.Error));
  });

  it("DIAG-8 what is overdue is information, at its due date", async () => {
    const late = await until(() =>
      languages
        .getDiagnostics()
        .flatMap(([uri, all]) => all.filter(isOurs).map((one) => ({ uri, one })))
        .find(({ one }) => one.code === "overdue"),
    );
    assert.equal(late.one.severity, DiagnosticSeverity.Information);
    assert.match(late.one.message, /quá hạn \d+ ngày/);
    const document = await workspace.openTextDocument(late.uri);
    assert.match(document.getText(late.one.range), /^"\d{4}-\d\d-\d\d"$/);
  });

  it("DIAG-10 above each finding stands its state, unless that is switched off", async () => {
    const document = await open(otherFile);
    const lenses = await lensesOf(document);
    const titles = lenses.map(({ command }) => command?.title ?? "");
    assert.ok(
      titles.some((title) => /^2023-036\.1 · .*hạn 15\/03\/2023/.test(title)),
      titles.join("\n"),
    );
    const settings = workspace.getConfiguration("cchc");
    await settings.update("codeLens", false, ConfigurationTarget.Global);
    try {
      assert.deepEqual(await lensesOf(document), []);
    } finally {
      await settings.update("codeLens", undefined, ConfigurationTarget.Global);
    }
  });

  it("files that are none of ours get nothing", async () => {
    const file = "reports-note.json";
    writeFileSync(uriOf(file).fsPath, '{ "unitId": "vi-thanh-cty" }\n');
    const document = await open(file);
    assert.deepEqual(await hoverTexts(document, new Position(0, 14)), []);
    assert.deepEqual(ours(file), []);
    await workspace.fs.delete(uriOf(file));
  });
});

function uriOf(file: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return Uri.joinPath(folder.uri, ...file.split("/"));
}

function isOurs({ source }: Diagnostic): boolean {
  return source === "CCHC";
}

function ours(file: string): Diagnostic[] {
  return languages.getDiagnostics(uriOf(file)).filter(isOurs);
}

async function open(file: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(file));
  // As text, whatever form there is.
  await commands.executeCommand("vscode.openWith", document.uri, "default");
  await until(() => window.activeTextEditor?.document === document);
  return document;
}

async function type(document: TextDocument, offset: number, replaced: number, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(offset), document.positionAt(offset + replaced));
  edit.replace(document.uri, range, text);
  assert.ok(await workspace.applyEdit(edit));
}

async function fix(document: TextDocument, { range }: Diagnostic, title: RegExp): Promise<CodeAction> {
  const actions = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range);
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action !== undefined, actions.map((one) => one.title).join("\n"));
  return action;
}

async function hoverOn(document: TextDocument, before: string, value: string): Promise<string> {
  const offset = document.getText().indexOf(`${before}${value}`) + before.length + 2;
  const texts = await hoverTexts(document, document.positionAt(offset));
  return texts.join("\n");
}

async function hoverTexts(document: TextDocument, position: Position): Promise<string[]> {
  const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, position);
  const contents = hovers.flatMap(({ contents }) => contents as MarkdownString[]);
  for (const content of contents) assert.ok(content.isTrusted !== true && content.supportHtml !== true);
  return contents.map(({ value }) => value.replaceAll("&nbsp;", " ").replaceAll("\\", ""));
}

function lensesOf(document: TextDocument): Thenable<CodeLens[]> {
  return commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 100);
}

async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`not seen in time: ${look}`);
}
