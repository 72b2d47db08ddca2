import { Paragraph, TextRun } from "docx";
import { markup, type Piece, plain } from "./piece.ts";
import * as word from "./word.ts";

/*
 * The head and the foot of official documents (Decree 30/2020/ND-CP, Appendix I) as pieces of templates. The words in
 * brackets are printed where a workspace has no setting: they say what belongs there.
 */

/** `05/TB-SNV`, or the gap for a number that is yet to be given. */
const ownNumber = '{{macDinh số "       "}}/{{ký_hiệu_văn_bản}}';
const shortGapNumber = '{{macDinh số "…"}}/{{ký_hiệu_văn_bản}}';

/** The day of the document in full, or the gap for it. */
const ownDay = '{{macDinh (ngayDayDu ngày_ban_hành) "ngày       tháng       năm        "}}';
const shortGapDay = '{{macDinh (ngayDayDu ngày_ban_hành) "ngày … tháng … năm …"}}';
const place = '{{macDinh địa_danh "[Địa danh]"}}';

/** Who issues a document and what it is called. */
export interface OfficialHead {
  /** The body above and the issuer; those of the settings unless a document has its own. */
  parentBody?: string;
  issuer?: string;
  /** `THÔNG BÁO`; an official letter has none. */
  type?: string;
  /** Lines of the subject, under the type; of an official letter its `V/v …`. */
  subject: readonly string[];
  /** `Kính gửi:` of letters and of reports to a superior; a list of the data says itself whether there is only one. */
  addressees?: readonly string[] | AddresseeList;
  /** Minutes have no line of place and day: their text begins with them. */
  undated?: boolean;
}

/** Addressees that the data list: the field of the only one, empty when there are several, and the list. */
interface AddresseeList {
  only: string;
  each: string;
  item: string;
}

/** The head of an official document. */
export function officialHead({ type, subject, addressees = [], undated = false, ...own }: OfficialHead): Piece {
  const to = "each" in addressees ? addresseeList(addressees) : fixedAddressees(addressees);
  // A body with nobody above it has no line for that.
  const parentBody = own.parentBody ?? "{{cơ_quan_chủ_quản}}";
  const [ifAbove, endAbove] = own.parentBody === undefined ? ["{{#if cơ_quan_chủ_quản}}", "{{/if}}"] : ["", ""];
  const issuer = own.issuer ?? '{{macDinh cơ_quan_ban_hành "[TÊN CƠ QUAN BAN HÀNH]"}}';
  const widths = [word.mm(66), word.textWidth - word.mm(66)] as const;
  const isLetter = type === undefined;
  const letterSubject = isLetter ? subject.map((line) => word.centred(line, 13, { narrow: word.mm(4) })) : [];
  const title = isLetter
    ? []
    : [
        word.centred(type, 14, { bold: true, before: 240 }),
        ...subject.map((line) => word.centred(line, 14, { bold: true })),
        word.rule(word.mm(45), word.textWidth),
      ];
  return {
    word: [
      word.columns(
        widths,
        [
          // Narrow enough that a long name breaks before the name of the province, not within it.
          ...(ifAbove === "" ? [] : word.tags(ifAbove)),
          word.centred(parentBody, 13, { narrow: word.mm(2) }),
          ...(endAbove === "" ? [] : word.tags(endAbove)),
          word.centred(issuer, 13, { bold: true, narrow: word.mm(2) }),
          word.rule(word.mm(11), widths[0]),
          word.centred(`Số: ${ownNumber}`, 13, { before: 60 }),
          ...letterSubject,
        ],
        [
          word.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, { bold: true }),
          word.centred("Độc lập - Tự do - Hạnh phúc", 14, { bold: true }),
          word.rule(word.mm(62), widths[1]),
          ...(undated ? [] : [word.centred(`${place}, ${ownDay}`, 13, { italics: true, before: 60 })]),
        ],
      ),
      ...title,
      ...to.word,
    ],
    html: [
      '<header class="head">',
      "<div>",
      `${ifAbove}<p>${markup(parentBody)}</p>${endAbove}`,
      `<p class="ruled"><b>${markup(issuer)}</b></p>`,
      `<p>Số: ${shortGapNumber}</p>`,
      ...(isLetter ? [`<h1 class="about">${subject.map(markup).join("<br>")}</h1>`] : []),
      "</div>",
      "<div>",
      "<p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p>",
      '<p><span class="motto">Độc lập - Tự do - Hạnh phúc</span></p>',
      ...(undated ? [] : [`<p class="date">${place}, ${shortGapDay}</p>`]),
      "</div>",
      "</header>",
      ...(isLetter ? [] : [`<h1 class="ruled">${[type, ...subject].map(markup).join("<br>")}</h1>`]),
      to.html,
    ].join("\n"),
    markdown: [
      `${ifAbove}${parentBody}${endAbove}`,
      `**${plain(issuer)}**`,
      "",
      `Số: ${shortGapNumber}`,
      ...(isLetter ? ["", ...subject.map(plain)] : []),
      "",
      "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
      "**Độc lập - Tự do - Hạnh phúc**",
      "",
      ...(undated ? [] : [`*${place}, ${shortGapDay}*`, ""]),
      ...(isLetter ? [] : [`# ${plain(type)}: ${subject.map(plain).join(" ")}`, ""]),
      to.markdown,
    ].join("\n"),
  };
}

/** `Kính gửi: …`, or below it a list when there are several. */
function fixedAddressees(addressees: readonly string[]): Piece {
  const [only] = addressees;
  if (only === undefined) return { word: [], html: "", markdown: "" };
  if (addressees.length === 1) return oneAddressee(only);
  return {
    word: [addresseeLine("Kính gửi:", 240), ...addressees.map((addressee) => addresseeLine(`- ${addressee}`))],
    html: ["Kính gửi:", ...addressees.map((line) => `- ${line}`)]
      .map((line) => `<p class="to">${markup(line)}</p>`)
      .join("\n"),
    markdown: `Kính gửi: ${addressees.map(plain).join("; ")}\n`,
  };
}

/** As above, for a list of the data. */
function addresseeList({ only, each, item }: AddresseeList): Piece {
  const one = oneAddressee(`{{${only}}}`);
  const ended = `{{${item}}}{{#if @last}}.{{else}};{{/if}}`;
  return {
    word: [
      ...word.tags(`{{#if ${only}}}`),
      ...one.word,
      ...word.tags("{{else}}"),
      addresseeLine("Kính gửi:", 240),
      ...word.tags(`{{#each ${each}}}`),
      addresseeLine(`- ${ended}`),
      ...word.tags("{{/each}}", "{{/if}}"),
    ],
    html: [
      `{{#if ${only}}}`,
      one.html,
      "{{else}}",
      '<p class="to">Kính gửi:</p>',
      `{{#each ${each}}}`,
      `<p class="to">- ${ended}</p>`,
      "{{/each}}",
      "{{/if}}",
    ].join("\n"),
    markdown: [
      `{{#if ${only}}}`,
      one.markdown,
      "{{else}}",
      "Kính gửi:",
      "",
      `{{#each ${each}}}`,
      `- ${ended}`,
      "{{/each}}",
      "{{/if}}",
      "",
    ].join("\n"),
  };
}

function oneAddressee(name: string): Piece {
  return {
    word: [word.centred(`Kính gửi: ${name}.`, 14, { before: 240, after: 120 })],
    html: `<p class="to">Kính gửi: ${markup(name)}.</p>`,
    markdown: `Kính gửi: ${plain(name)}.\n`,
  };
}

function addresseeLine(content: string, before = 0): Paragraph {
  return new Paragraph({
    indent: { left: word.mm(40) },
    spacing: { before },
    children: [new TextRun({ text: content, size: 28 })],
  });
}

/** Recipients and signature, as the settings have them; brackets where they have none. */
export function officialEnd(own: { signature?: string; recipients?: readonly string[] } = {}): Piece {
  const small = (content: string, size: number, look: { bold?: boolean; italics?: boolean } = {}) =>
    new Paragraph({ children: [new TextRun({ text: content, size: size * 2, ...look })] });
  const signatureGap = own.signature ?? "[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]";
  const before = own.recipients ?? [];
  return {
    word: [
      new Paragraph({ spacing: { line: 240 }, keepNext: true }),
      word.columns(
        [word.mm(80), word.textWidth - word.mm(80)],
        [
          small("Nơi nhận:", 12, { bold: true, italics: true }),
          ...before.map((recipient) => small(`- ${recipient}`, 11)),
          ...word.tags("{{#each nơi_nhận}}"),
          small("- {{tên_nơi_nhận}}", 11),
          ...word.tags("{{else}}"),
          small("- [Nơi nhận];", 11),
          small("- Lưu: VT, [đơn vị soạn thảo].", 11),
          ...word.tags("{{/each}}"),
        ],
        [
          ...word.tags("{{#each thể_thức_ký}}"),
          word.centred("{{dòng}}", 14, { bold: true }),
          ...word.tags("{{else}}"),
          word.centred(signatureGap, 14, { bold: true }),
          ...word.tags("{{/each}}"),
          ...Array.from({ length: 4 }, () => word.centred("", 14)),
          word.centred('{{macDinh người_ký "[Họ và tên]"}}', 14, { bold: true }),
        ],
      ),
    ],
    html: [
      '<div class="end">',
      '<div class="recipients">',
      "<p><b>Nơi nhận:</b></p>",
      ...before.map((recipient) => `<p>- ${markup(recipient)}</p>`),
      "{{#each nơi_nhận}}",
      "<p>- {{tên_nơi_nhận}}</p>",
      "{{else}}",
      "<p>- [Nơi nhận];</p>",
      "<p>- Lưu: VT, [đơn vị soạn thảo].</p>",
      "{{/each}}",
      "</div>",
      "<div>",
      "{{#each thể_thức_ký}}",
      "<p><b>{{dòng}}</b></p>",
      "{{else}}",
      `<p><b>${markup(signatureGap)}</b></p>`,
      "{{/each}}",
      '<p class="name"><b>{{macDinh người_ký "[Họ và tên]"}}</b></p>',
      "</div>",
      "</div>",
    ].join("\n"),
    markdown: [
      "{{#each thể_thức_ký}}",
      "**{{dòng}}**",
      "{{else}}",
      `**${plain(signatureGap)}**`,
      "{{/each}}",
      "",
      '**{{macDinh người_ký "[Họ và tên]"}}**',
      "",
      "***Nơi nhận:***",
      "",
      ...before.map((recipient) => `- ${plain(recipient)}`),
      "{{#each nơi_nhận}}",
      "- {{tên_nơi_nhận}}",
      "{{else}}",
      "- \\[Nơi nhận\\];",
      "- Lưu: VT, \\[đơn vị soạn thảo\\].",
      "{{/each}}",
      "",
    ].join("\n"),
  };
}

/** The recipients of minutes, which stand alone: the signatures are those of both sides. */
export function minutesEnd(recipients: readonly string[]): Piece {
  const small = (content: string, size: number, look: { bold?: boolean; italics?: boolean } = {}) =>
    new Paragraph({ children: [new TextRun({ text: content, size: size * 2, ...look })] });
  return {
    word: [
      new Paragraph({ spacing: { line: 240 }, keepNext: true }),
      small("Nơi nhận:", 12, { bold: true, italics: true }),
      ...recipients.map((recipient) => small(`- ${recipient}`, 11)),
    ],
    html: [
      '<div class="end">',
      '<div class="recipients">',
      "<p><b>Nơi nhận:</b></p>",
      ...recipients.map((recipient) => `<p>- ${markup(recipient)}</p>`),
      "</div>",
      "</div>",
    ].join("\n"),
    markdown: ["***Nơi nhận:***", "", ...recipients.map((recipient) => `- ${plain(recipient)}`), ""].join("\n"),
  };
}

/**
 * The head of an annex; `number` is null when there is but one, and a tag with its own space where the data say so. The first line of the title is in bold capitals. `of`
 * names the document it belongs to: `Báo cáo`.
 */
export function annexHead(
  number: string | null,
  title: string | readonly string[],
  of: string,
  { lying = false } = {},
): Piece {
  const name = number === null ? "Phụ lục" : `Phụ lục${number.startsWith("{{") ? "" : " "}${number}`;
  const lines = typeof title === "string" ? [title] : title;
  const width = lying ? word.lyingTextWidth : word.textWidth;
  return {
    word: [
      word.centred(name, 14, { bold: true }),
      ...lines.map((line) => word.centred(line, 14, { bold: true })),
      word.centred(`(Kèm theo ${of} số ${ownNumber} ${ownDay})`, 14, { italics: true }),
      word.rule(word.mm(40), width, 140),
    ],
    html: `<h2 class="annex-title">${[name, ...lines.map(markup)].join("<br>")}</h2>\n<p class="with">(Kèm theo ${of} số ${shortGapNumber} ${shortGapDay})</p>`,
    markdown: `## ${name}. ${lines.map(plain).join(" ")}\n\n*(Kèm theo ${of} số ${shortGapNumber} ${shortGapDay})*\n`,
  };
}

/**
 * Said where records were invented for illustration; nothing otherwise (SPEC REP-2). One line: what the workspace says
 * of its data at length would fill the half of a letter.
 */
export function inventedNote(): Piece {
  const content = "Lưu ý: văn bản có dữ liệu được dựng để minh họa, không có thật.";
  return {
    word: [word.text("Note", `{{#if có_dữ_liệu_minh_họa}}${content}{{/if}}`)],
    html: `{{#if có_dữ_liệu_minh_họa}}\n<p class="note">${content}</p>\n{{/if}}`,
    markdown: `{{#if có_dữ_liệu_minh_họa}}\n*${content}*\n\n{{/if}}`,
  };
}
