import { expect, test } from "vitest";
import { dataRevision, dataRevisionAfter } from "./report-registers.ts";

test("PROV-2 a revision that is hashed in two parts is that of the whole", () => {
  const shared = [{ a: 1 }, [], [{ b: 2 }, "c"], null];
  const revisionWith = dataRevisionAfter(shared);
  for (const rest of [[{ d: 3 }, null], [["e", []]]]) {
    expect(revisionWith(rest)).toBe(dataRevision([...shared, ...rest]));
  }
});
