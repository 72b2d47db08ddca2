import { format } from "./format.ts";

/** What the commands of evidence say. */
export const evidence = {
  heading: (count: number): string => `Tài liệu minh chứng (${count})`,
  belongsTo: "Thuộc",
  wholeVisit: "cả lượt",
  wholePlan: "cả kế hoạch",
  on: "Ngày tài liệu",
  size: "Dung lượng",
  /** Small files in KB: a page of text is not 0 MB. */
  bytes: (bytes: number): string =>
    bytes < 1_048_576 ? `${format.number(Math.max(1, Math.ceil(bytes / 1024)))} KB` : format.bytes(bytes),
  state: {
    intact: "nguyên vẹn",
    changed: "đã bị sửa",
    missing: "không còn",
    outside: "nằm ngoài không gian làm việc",
  },
  added: ({ file, bytes, record }: { file: string; bytes: number; record: string }): string =>
    `Đã lưu minh chứng cho ${record}: ${file} (${evidence.bytes(bytes)}). Tệp gốc được giữ nguyên chỗ cũ.`,
  updated: ({ file, record }: { file: string; record: string }): string =>
    `Đã sửa thông tin minh chứng của ${record}: ${file}. Tệp giữ nguyên.`,
  unchanged: ({ file, record }: { file: string; record: string }): string =>
    `Minh chứng ${file} của ${record} vốn đã như vậy; không có gì thay đổi.`,
  verified: (counts: { intact: number; changed: number; missing: number; outside: number }): string => {
    const broken = [
      ...(counts.changed > 0 ? [`${format.number(counts.changed)} tài liệu đã bị sửa`] : []),
      ...(counts.missing > 0 ? [`${format.number(counts.missing)} tài liệu không còn tệp`] : []),
      ...(counts.outside > 0 ? [`${format.number(counts.outside)} tài liệu nằm ngoài không gian làm việc`] : []),
    ];
    return broken.length === 0
      ? `Đã đối chiếu ${format.number(counts.intact)} tài liệu với tệp trên đĩa: tất cả nguyên vẹn.`
      : `${broken.join(", ")}; ${format.number(counts.intact)} tài liệu nguyên vẹn.`;
  },
  brokenHint: "Chép lại bản gốc từ bản sao lưu; nếu tệp mới là đúng, lưu nó thành minh chứng mới bằng evidence add.",
};
