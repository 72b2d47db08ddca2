import { commands, Range, Selection, TextEditorRevealType, type Uri, window } from "vscode";

/** Opens a file as what VS Code takes it for; in a text, the record with this id is selected. */
export async function selectRecord(uri: Uri, id: string): Promise<void> {
  if (!uri.path.endsWith(".json")) {
    await commands.executeCommand("vscode.open", uri);
    return;
  }
  const editor = await window.showTextDocument(uri, { preview: true });
  const at = editor.document.getText().indexOf(`"id": ${JSON.stringify(id)}`);
  if (at < 0) return;
  const { line } = editor.document.positionAt(at);
  editor.selection = new Selection(line, 0, line, 0);
  editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenter);
}
