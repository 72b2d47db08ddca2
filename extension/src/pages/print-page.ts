import type { Catalogue } from "@cchc/messages/catalogue";
import type { Language } from "@cchc/messages/language";
import type { DashboardView } from "../protocol/dashboard-page.ts";

/** What tells a page made here from one that somebody wrote. */
export const printMark = '<meta name="generator" content="cchc dashboard">';

/**
 * The page as a file that any browser shows and prints: pictures inline, tables below them, nothing that runs and nothing
 * from elsewhere (SPEC DASH-8). `images` are data addresses by picture.
 */
export function printPage(
  view: DashboardView,
  images: ReadonlyMap<string, string>,
  { extension }: Catalogue,
  language: Language,
  title: string,
): string {
  const { dashboard } = extension;
  const { figures, pictures, workspace, asOf, period, year } = view;
  const days = year === null ? dashboard.days(period) : dashboard.yearDays({ year, ...period });
  const invented =
    view.invented === null
      ? ""
      : `<p class="invented"><b>${escaped(dashboard.invented)}.</b> ${escaped(view.invented)}</p>`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${printMark}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escaped(`${title} – ${dashboard.asOf(asOf)}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="whose">${escaped(workspace)}</p>
<p><b>${escaped(dashboard.asOf(asOf))}</b> · ${escaped(days)}</p>
${invented}
</header>
<ul class="figures">
${figures
  .map(
    ({ label, value, details }) =>
      `<li><span>${escaped(label)}</span><b>${escaped(value)}</b>${details.map(({ text }) => `<small>${escaped(text)}</small>`).join("")}</li>`,
  )
  .join("\n")}
</ul>
${pictures
  .map(({ id, title, note, category, table, empty }) => {
    const image = images.get(id);
    const shown =
      empty !== null
        ? `<p class="empty">${escaped(empty.words)}</p>`
        : `${image === undefined ? "" : `<img src="${escaped(image)}" alt="">`}
<table><thead><tr>${[category, ...table.headings].map((heading) => `<th scope="col">${escaped(heading)}</th>`).join("")}</tr></thead>
<tbody>${table.rows
            .map(
              ({ name, cells }) =>
                `<tr><th scope="row">${escaped(name)}</th>${cells.map(({ text }) => `<td>${escaped(text)}</td>`).join("")}</tr>`,
            )
            .join("\n")}</tbody></table>`;
    return `<section><h2>${escaped(title)}</h2><p class="note">${escaped(note)}</p>\n${shown}</section>`;
  })
  .join("\n")}
<footer>${escaped([workspace, dashboard.asOf(asOf), ...(view.invented === null ? [] : [dashboard.invented])].join(" · "))}</footer>
</body>
</html>
`;
}

/** For a paper of A4; a picture and its table stay together. */
const style = `
@page { size: A4; margin: 15mm 12mm; }
body { max-width: 190mm; margin: 0 auto; color: #000; background: #fff; font: 11pt/1.4 "Times New Roman", serif; }
h1 { margin: 0; font-size: 18pt; }
h2 { margin: 0; font-size: 13pt; }
p { margin: 2pt 0; }
.note, small, footer { color: #444; font-size: 9.5pt; }
.invented { padding: 4pt 8pt; border: 1px solid #888; }
.figures { display: flex; gap: 6pt; margin: 10pt 0; padding: 0; list-style: none; }
.figures li { display: flex; flex: 1; flex-direction: column; padding: 6pt; border: 1px solid #999; }
.figures b { font-size: 17pt; }
section { margin: 12pt 0; break-inside: avoid; }
img { display: block; width: 100%; margin: 6pt 0; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
th, td { padding: 2pt 5pt; border: 1px solid #999; text-align: right; }
th:first-child { width: 34%; text-align: left; font-weight: normal; }
thead th { text-align: center; font-weight: bold; }
thead { display: table-header-group; }
footer { margin-top: 14pt; border-top: 1px solid #999; }
`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
