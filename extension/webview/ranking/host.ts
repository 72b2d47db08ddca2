import type { RankingPageMessage } from "../../src/protocol/ranking-page.ts";
import { post } from "../pictures/host.ts";

/** Asks something of the host. */
export function ask(message: RankingPageMessage): void {
  post(message);
}
