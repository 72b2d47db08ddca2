/** What a template may be written in; each has its own way to print a value harmlessly (SPEC TPL-4). */
export type OutputFormat = "docx" | "html" | "markdown";

/** `value` as text that is only text in `format`, whatever characters it holds. */
export function escapeFor(format: OutputFormat, value: string): string {
  switch (format) {
    case "docx":
      return escapeWordText(value);
    case "html":
      return escapeHtml(value);
    case "markdown":
      return escapeMarkdown(value);
  }
}

const NOT_PLAIN = /[^ -~]/;
const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/g;
/** What XML 1.0 has no character for: most controls, half surrogate pairs, two non-characters. */
const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const NEEDS_CARE = /[&<>"'\u0085\u2028\u2029]|[^ -\ud7ff\ue000-\ufffd]/;

/** Text for the inside of a `w:t` with preserved blanks: line ends become Word line breaks, tabs Word tabs. */
function escapeWordText(value: string): string {
  const text = compose(value);
  if (!NEEDS_CARE.test(text)) return text;
  return escapeMarkup(plainLines(text))
    .replaceAll("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    .replaceAll("\t", '</w:t><w:tab/><w:t xml:space="preserve">');
}

function escapeHtml(value: string): string {
  const text = compose(value);
  return NEEDS_CARE.test(text) ? escapeMarkup(plainLines(text)).replaceAll("\n", "<br>") : text;
}

/**
 * Text for GitHub-flavoured Markdown, in a paragraph, list or table cell: markup characters anywhere, block markers
 * at the start, and `<br>` for a line end, since a real one would end a table row.
 */
function escapeMarkdown(value: string): string {
  return plainLines(compose(value))
    .split("\n")
    .map((line) =>
      line
        .trimStart()
        .replace(/[\\`*_[\]|~]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:[\s-]|$)|=)/, "\\")
        .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\"),
    )
    .join("<br>");
}

function compose(value: string): string {
  return NOT_PLAIN.test(value) ? value.normalize("NFC") : value;
}

function plainLines(text: string): string {
  return text.replace(LINE_END, "\n").replace(FORBIDDEN, "");
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
