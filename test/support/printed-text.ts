/** Every number of a text, sorted: what two formats of one document must agree on. */
export function printedNumbers(text: string): string[] {
  return (text.match(/\d+(?:[.,/]\d+)*/g) ?? []).sort();
}

/** Text of XML or HTML with its characters as people read them. */
export function unescaped(markup: string): string {
  return markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
