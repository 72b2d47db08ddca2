import { EndOfLine, Range, type TextDocument, WorkspaceEdit, workspace } from "vscode";
import { type LineEdit, lineEdits } from "./text-edits.ts";

/**
 * Puts `text` into a document as the fewest lines, as one step of VS Code's undo. False when VS Code refused, because
 * the document changed meanwhile or cannot be edited.
 */
export async function editDocument(document: TextDocument, text: string): Promise<boolean> {
  const edits = lineEdits(document.getText(), text);
  if (edits.length === 0) return true;
  const edit = new WorkspaceEdit();
  for (const one of edits) {
    const { range, newText } = replacement(document, one);
    edit.replace(document.uri, range, newText);
  }
  return workspace.applyEdit(edit);
}

/** A line edit as an editor takes it; the last line of a document has no line end to replace. */
function replacement(document: TextDocument, { from, to, lines }: LineEdit): { range: Range; newText: string } {
  const lineEnd = document.eol === EndOfLine.CRLF ? "\r\n" : "\n";
  const text = lines.join(lineEnd);
  const last = document.lineCount;
  if (to < last) return { range: new Range(from, 0, to, 0), newText: lines.length === 0 ? "" : text + lineEnd };
  const end = document.lineAt(last - 1).range.end;
  if (from === 0) return { range: new Range(0, 0, end.line, end.character), newText: text };
  const before = document.lineAt(from - 1).range.end;
  return {
    range: new Range(before.line, before.character, end.line, end.character),
    newText: lines.length === 0 ? "" : lineEnd + text,
  };
}
