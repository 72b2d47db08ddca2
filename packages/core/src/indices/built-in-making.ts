import type { IndexMaking } from "../change/index-change.ts";
import { type BuiltInScheme, builtInFacts, isBuiltIn } from "./built-in.ts";

/** What a built-in scheme is called in the language of a session. */
export type BuiltInNames = { readonly [S in BuiltInScheme]: { title: string; owner: string; peers: string } };

/** A built-in scheme to make, with the names that it has in the language of the session; null for any other code. */
export function builtInMaking(code: string, names: BuiltInNames): Omit<IndexMaking, "type"> | null {
  const facts = builtInFacts(code);
  if (facts === undefined || !isBuiltIn(code)) return null;
  const { title, owner, peers } = names[code];
  const { counts, ...known } = facts;
  return { number: code, title, owner, ...known, peerGroup: { name: peers, level: "province", counts } };
}
