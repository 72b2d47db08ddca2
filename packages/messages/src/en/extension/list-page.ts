import type { listPage as vi } from "../../vi/extension/list-page.ts";
import { counted } from "../counted.ts";

export const listPage: typeof vi = {
  search: "Search on this page, marks do not matter",
  records: (count) => `Show ${counted(count, "record")}`,
};
