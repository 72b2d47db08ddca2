/**
 * Word refuses a cell, header, note or text box without a paragraph, and a table without rows; loops over nothing leave
 * such ones behind. Works on the rendered text, which may be too large to be made a tree again.
 */
export function tidyRendered(text: string): string {
  return text.replace(EMPTY_TABLE, "").replace(MISSING_PARAGRAPH, "$&<w:p/>");
}

const EMPTY_TABLE =
  /<w:tbl>(?:<w:tblPr\/>|<w:tblPr>(?:(?!<\/w:tblPr>)[\s\S])*<\/w:tblPr>)?(?:<w:tblGrid\/>|<w:tblGrid>(?:(?!<\/w:tblGrid>)[\s\S])*<\/w:tblGrid>)?<\/w:tbl>/g;

const MISSING_PARAGRAPH =
  /(?:<w:(?:tc|hdr|ftr|footnote|endnote|txbxContent)(?: [^>]*)?>|<w:tcPr\/>|<\/w:tcPr>|<\/w:tbl>)(?=<\/w:(?:tc|hdr|ftr|footnote|endnote|txbxContent)>)/g;
