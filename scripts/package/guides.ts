import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { marked } from "marked";
import { repository } from "../bundle.ts";
import type { PackedFile } from "./packed-file.ts";

const folder = join(repository, "docs", "guides");

const style = `body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 17px/1.55 "Segoe UI", sans-serif; color: #222 }
h1, h2, h3 { line-height: 1.25 }
pre { background: #f4f4f4; padding: 0.7rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere }
code { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: 0.92em }
table { border-collapse: collapse }
th, td { border: 1px solid #bbb; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top }
img { max-width: 100% }`;

/** The guides as pages that a browser opens without network, for who has nothing that shows Markdown. */
export async function guidePages(): Promise<PackedFile[]> {
  const guides = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return Promise.all(
    guides.map(async (name) => ({
      path: name.replace(/\.md$/, ".html"),
      bytes: Buffer.from(await pageOf(join(folder, name))),
    })),
  );
}

async function pageOf(file: string): Promise<string> {
  const markdown = readFileSync(file, "utf8");
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "cchc";
  const body = (await marked.parse(markdown, { gfm: true })).replace(
    /(href|src)="(?!https?:|#)([^"]+)"/g,
    (_, kind, target) => `${kind}="${packedTarget(target, file)}"`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** Where a page finds what its guide points to: pages beside it, pictures inside it. Nothing else is packed. */
function packedTarget(target: string, file: string): string {
  const page = /^([a-z0-9-]+)\.md(#.*)?$/.exec(target);
  if (page !== null) return `${page[1]}.html${page[2] ?? ""}`;
  const picture = join(dirname(file), target);
  if (target.endsWith(".png") && existsSync(picture)) {
    return `data:image/png;base64,${readFileSync(picture).toString("base64")}`;
  }
  throw new Error(`${file} points to ${target}, which is not packed`);
}
