import { format } from "../format.ts";

/** What pages with lists say. The pages load this piece alone. */
export const listPage = {
  search: "Tìm trong trang này, không cần dấu",
  records: (count: number): string => `Xem ${format.number(count)} bản ghi`,
};
