import type { Piece } from "../piece.ts";
import { grid, headingRow, mm, row } from "../word.ts";

const share = "{{#if (hoac tỷ_lệ_đơn_vị)}}{{phanTram tỷ_lệ_đơn_vị}}{{/if}}";
const each = "{{#each các_loại_hình}}";
/** Levels that nobody visited are told where there are units of them. */
const told = "{{#if (hoac (lonHon số_lượt 0) (lonHon số_đơn_vị_hiện_có 0))}}";

/** Visits and distinct units by level and kind: its heading has two rows, as no other table has. */
export function visitTable(): Piece {
  return { word: [wordTable()], html: htmlTable(), markdown: markdownTable() };
}

function wordTable() {
  const kinds = [0, 1, 2];
  const millimetres = [24, ...kinds.flatMap(() => [13, 14]), 13, 14, 15, 18];
  const widths = millimetres.map(mm);
  const [levelWidth = 0, visits = 0, units = 0] = widths;
  const tail = widths.slice(-2);
  const value = (content: string, index: number) => ({
    text: content,
    width: millimetres[index] ?? 0,
    align: "centre" as const,
  });
  const counts = kinds.flatMap((kind) => [
    `{{so các_loại_hình.${kind}.số_lượt}}`,
    `{{so các_loại_hình.${kind}.số_đơn_vị}}`,
  ]);
  const whole = [...counts, "{{so số_lượt}}", "{{so số_đơn_vị}}", "{{so số_đơn_vị_hiện_có}}"];
  return grid(widths, [
    headingRow([
      { text: "Cấp", width: levelWidth, rowSpan: 2 },
      ...kinds.map((kind) => ({
        text: `{{các_loại_hình.${kind}.tên_loại_hình}}`,
        width: visits + units,
        columnSpan: 2,
      })),
      { text: "Chung", width: visits + units, columnSpan: 2 },
      { text: "Hiện có", width: tail[0] ?? 0, rowSpan: 2 },
      { text: "Tỷ lệ", width: tail[1] ?? 0, rowSpan: 2 },
    ]),
    headingRow(
      [...kinds, 3].flatMap(() => [
        { text: "Lượt", width: visits },
        { text: "Đơn vị", width: units },
      ]),
    ),
    row(["{{#each các_cấp}}{{tên_cấp}}", ...whole, `${share}{{/each}}`].map(value)),
    row(["Cộng", ...whole, share].map((content, index) => ({ ...value(content, index), bold: true }))),
  ]);
}

function htmlTable(): string {
  const cell = (content: string) => `<td class="n">${content}</td>`;
  const pair = ["{{so số_lượt}}", "{{so số_đơn_vị}}"].map(cell).join("");
  const rest = `${each}${pair}{{/each}}${pair}${cell("{{so số_đơn_vị_hiện_có}}")}${cell(share)}`;
  return [
    '<div class="table">',
    '<table class="many">',
    // Its columns are told as groups, so that the second row of the heading is read with the first.
    `<colgroup><col></colgroup>${each}<colgroup span="2"></colgroup>{{/each}}<colgroup span="2"></colgroup><colgroup span="2"></colgroup>`,
    "<thead>",
    `<tr><th rowspan="2" scope="col">Cấp</th>${each}<th colspan="2" scope="colgroup">{{tên_loại_hình}}</th>{{/each}}<th colspan="2" scope="colgroup">Chung</th><th rowspan="2" scope="col">Hiện có</th><th rowspan="2" scope="col">Tỷ lệ</th></tr>`,
    `<tr>${each}<th scope="col">Lượt</th><th scope="col">Đơn vị</th>{{/each}}<th scope="col">Lượt</th><th scope="col">Đơn vị</th></tr>`,
    "</thead>",
    "<tbody>",
    "{{#each các_cấp}}",
    told,
    `<tr><td>{{tên_cấp}}</td>${rest}</tr>`,
    "{{/if}}",
    "{{/each}}",
    `<tr class="total"><td>Cộng</td>${rest}</tr>`,
    "</tbody>",
    "</table>",
    "</div>",
  ].join("\n");
}

function markdownTable(): string {
  const strong = "{{#if (hoac tỷ_lệ_đơn_vị)}}**{{phanTram tỷ_lệ_đơn_vị}}**{{/if}}";
  return [
    `| Cấp |${each} {{tên_loại_hình}}: lượt | {{tên_loại_hình}}: đơn vị |{{/each}} Chung: lượt | Chung: đơn vị | Hiện có | Tỷ lệ |`,
    `| --- |${each} ---: | ---: |{{/each}} ---: | ---: | ---: | ---: |`,
    "{{#each các_cấp}}",
    told,
    `| {{tên_cấp}} |${each} {{so số_lượt}} | {{so số_đơn_vị}} |{{/each}} {{so số_lượt}} | {{so số_đơn_vị}} | {{so số_đơn_vị_hiện_có}} | ${share} |`,
    "{{/if}}",
    "{{/each}}",
    `| **Cộng** |${each} **{{so số_lượt}}** | **{{so số_đơn_vị}}** |{{/each}} **{{so số_lượt}}** | **{{so số_đơn_vị}}** | **{{so số_đơn_vị_hiện_có}}** | ${strong} |`,
    "",
  ].join("\n");
}
