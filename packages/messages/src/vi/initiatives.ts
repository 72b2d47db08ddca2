import { format } from "./format.ts";

interface Named {
  number: string;
  title: string;
}

/** What the commands of the register of initiatives say. */
export const initiatives = {
  ask: { unit: "Đơn vị có sáng kiến", title: "Tên sáng kiến, mô hình", effect: "Hiệu quả (có thể để trống)" },
  title: "Sáng kiến, mô hình",
  effect: "Hiệu quả",
  heading: ({ number, title }: Named): string => `${number}. ${title}`,
  invented: "minh họa, không có trong văn bản gốc",
  added: ({ number, title, unitName }: Named & { unitName: string }): string =>
    `Đã thêm ${number} “${title}” của ${unitName}.`,
  updated: ({ number, title }: Named): string => `Đã sửa ${number} “${title}”.`,
  unchanged: ({ number }: Named): string => `${number} vốn đã như vậy; không có gì thay đổi.`,
  count: ({ initiatives: count, units }: { initiatives: number; units: number }): string =>
    `${format.number(count)} sáng kiến của ${format.number(units)} đơn vị`,
  empty: "Sổ sáng kiến chưa có gì. Thêm sáng kiến đầu tiên: cchc initiative add --unit … --title …",
};
