import { format } from "./format.ts";

interface Named {
  number: string;
  name: string;
}

/** What the commands of people say. */
export const people = {
  title: "Chức vụ",
  /** The last day in office, where data name the first day after it. */
  lastDay: "Đến hết ngày",
  role: "Vai trò",
  inOffice: "Đang giữ chức",
  findingsHeading: (count: number): string =>
    `Tồn tại chưa xong do người này chịu trách nhiệm (${format.number(count)})`,
  visitsHeading: (count: number): string => `Lượt kiểm tra đang tham gia (${format.number(count)})`,
  ask: { name: "Họ và tên" },
  added: ({ number, name }: Named): string => `Đã thêm ${name}, số ${number}.`,
  updated: ({ number, name }: Named): string => `Đã sửa ${name} (${number}).`,
  unchanged: ({ number, name }: Named): string => `${name} (${number}) vốn đã như vậy; không có gì thay đổi.`,
  /** Other people have the same name. */
  namesakes: ({ name, number, others }: Named & { others: readonly string[] }): string =>
    `Danh sách đã có ${format.list(others)} cùng tên ${name}; khi cần phân biệt, dùng số ${number}.`,
};
