import type { IndexPageMessage } from "../../src/protocol/index-page.ts";
import { post } from "../pictures/host.ts";

/** Asks something of the host. */
export function ask(message: IndexPageMessage): void {
  post(message);
}
