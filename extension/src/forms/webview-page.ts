import { randomBytes } from "node:crypto";
import type { Language } from "@cchc/messages/language";
import { Uri, type Webview } from "vscode";

/**
 * The page of a webview: its script and style from the extension and nothing else. No remote resource, no inline code
 * and nothing out of the workspace can run in it.
 */
export function webviewPage(
  webview: Webview,
  { extension, name, language, title }: { extension: Uri; name: string; language: Language; title: string },
): string {
  const folder = Uri.joinPath(extension, "dist", "webview");
  const script = webview.asWebviewUri(Uri.joinPath(folder, `${name}.js`));
  const styles = ["kit", name].map((sheet) => webview.asWebviewUri(Uri.joinPath(folder, `${sheet}.css`)));
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `img-src ${webview.cspSource} data: blob:`,
    `font-src ${webview.cspSource} data: blob:`,
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    // The page's own script; what it imports carries the nonce on.
    `script-src 'nonce-${nonce}'`,
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map((style) => `<link rel="stylesheet" href="${style}" nonce="${nonce}">`).join("\n")}
<title>${escaped(title)}</title>
</head>
<body>
<div id="app"></div>
<script type="module" nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** What a webview may load: the extension's own bundle and media. */
export function webviewRoots(extension: Uri): Uri[] {
  return [Uri.joinPath(extension, "dist", "webview"), Uri.joinPath(extension, "media")];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
