/** Words that the law prescribes letter by letter, whatever the language of the screen (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const officialWording = {
  stateName: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  /** Before the number of a document. */
  number: "Số:",
  /** The words of the date of a document. */
  date: { day: "ngày", month: "tháng", year: "năm" },
  /** How the last line of the recipients begins. */
  archive: "- Lưu:",
  /** Below the heading of an annex. */
  annexReference: "(Kèm theo …)",
  /** The signs of points in their order: Vietnamese has no f, j, w, z. */
  pointLetters: "abcdđeghiklmnopqrstuvxy",
};
