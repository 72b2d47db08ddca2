import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPatches, itemsMade, type Json, patchesBack, sameJson } from "./patch.ts";

const key = fc.oneof(fc.constantFrom("id", "a", "b", "toString", "constructor", "#a"), fc.string({ maxLength: 4 }));
const leaf = fc.oneof(fc.integer(), fc.string({ maxLength: 4 }), fc.boolean(), fc.constant(null));
const itemList = (inner: fc.Arbitrary<unknown>) =>
  fc
    .uniqueArray(fc.constantFrom("p", "q", "r", "s", "t", "u"), { maxLength: 6 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({ value: inner, more: inner }, { requiredKeys: [] }).map((item) => ({ ...item, id })),
        ),
      ),
    );
const { value: anyJson } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.dictionary(
      key.filter((name) => name !== "__proto__"),
      tie("value"),
      { maxKeys: 4, noNullPrototype: true },
    ) as fc.Arbitrary<Json>,
    itemList(tie("value")) as fc.Arbitrary<Json>,
    fc.array(tie("value"), { maxLength: 4 }) as fc.Arbitrary<Json>,
  ),
}));

describe("HIST-4 patches", () => {
  test("HIST-4 lead from the later value back to the earlier one, byte for byte but for the order of keys", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (before, after) => {
        const back = patchesBack(before, after);
        const restored = applyPatches(after, JSON.parse(JSON.stringify(back)));
        expect(sameJson(restored, before)).toBe(true);
        expect(back.length === 0).toBe(sameJson(before, after));
      }),
      { numRuns: 3000 },
    );
  });

  test("HIST-4 of a list with ids name the items: adding, removing, changing and moving", () => {
    const [p, q, r] = [
      { id: "p", n: 1 },
      { id: "q", n: 2 },
      { id: "r", n: 3 },
    ];
    const cases: [readonly Json[], readonly Json[], number][] = [
      [[p, q], [p, r, q], 1],
      [[p, r, q], [p, q], 1],
      [[p, q, r], [q], 2],
      [[], [p, q], 1],
      [[p, q], [], 2],
      [[p, q], [p, { ...q, n: 9 }], 1],
      [[p, q, r], [r, q, p], 2],
      [[p, q, r], [r, p, q], 1],
      [[p, q, r], [r, { id: "s" }, p], 3],
    ];
    for (const [before, after, count] of cases) {
      const back = patchesBack({ list: before }, { list: after });
      expect(back).toHaveLength(count);
      expect(applyPatches({ list: after }, back)).toEqual({ list: before });
    }
    expect(patchesBack({ list: [p, q] }, { list: [p, q, r] })).toEqual([{ op: "remove", path: ["list", "#r"] }]);
  });

  test("HIST-4 several items that came together go back together, named once, while others change", () => {
    const list = [{ id: "p", n: 1 }];
    const back = patchesBack({ list }, { list: [...list, { id: "q" }, { id: "r" }, { id: "s" }] });
    expect(back).toEqual([{ op: "remove", path: ["list"], ids: ["q", "r", "s"] }]);
    expect(itemsMade(back, "list")).toEqual(["q", "r", "s"]);
    const meanwhile = [{ id: "s" }, { id: "o" }, { id: "q", more: true }, { id: "p", n: 2 }, { id: "r" }];
    expect(applyPatches({ list: meanwhile }, back)).toEqual({ list: [{ id: "o" }, { id: "p", n: 2 }] });
    // One of them is gone: the way back no longer fits, and nothing else is taken instead.
    expect(applyPatches({ list: [{ id: "q" }, { id: "r" }] }, back)).toBeUndefined();
    expect(applyPatches({ list: { q: 1 } }, back)).toBeUndefined();
  });

  test("HIST-4 thousands of items go back in no more time than they came", () => {
    const before = Array.from({ length: 20 }, (_, index) => ({ id: `old-${index}` }));
    const many = Array.from({ length: 20_000 }, (_, index) => ({ id: `new-${index}`, n: index }));
    const back = patchesBack({ list: before }, { list: [...before, ...many] });
    expect(back).toHaveLength(1);
    expect(applyPatches({ list: [...before, ...many] }, back)).toEqual({ list: before });
  });

  test("HIST-4 still fit when other items changed meanwhile", () => {
    const back = patchesBack({ list: [{ id: "p", n: 1 }] }, { list: [{ id: "p", n: 2 }] });
    const meanwhile = { list: [{ id: "o" }, { id: "p", n: 2, more: true }, { id: "q" }] };
    expect(applyPatches(meanwhile, back)).toEqual({ list: [{ id: "o" }, { id: "p", n: 1, more: true }, { id: "q" }] });
    expect(applyPatches({ list: [{ id: "q" }] }, back)).toBeUndefined();
  });

  test("HIST-4 an item that moved goes back to its place and keeps what it became meanwhile", () => {
    const list = ["p", "q", "r"].map((id) => ({ id, n: 1 }));
    const back = patchesBack({ list }, { list: [list[2], list[0], list[1]] as Json[] });
    expect(back).toEqual([{ op: "move", path: ["list", "#r"], after: "q" }]);
    const meanwhile = { list: [{ id: "r", n: 9 }, { id: "p", n: 1 }, { id: "s" }, { id: "q", n: 1 }] };
    expect(applyPatches(meanwhile, back)).toEqual({
      list: [{ id: "p", n: 1 }, { id: "s" }, { id: "q", n: 1 }, { id: "r", n: 9 }],
    });
    expect(applyPatches({ list: [{ id: "p" }] }, back)).toBeUndefined();
  });

  test("HIST-4 a list in which an id stands twice is one value", () => {
    const before = {
      list: [
        { id: "p", n: 1 },
        { id: "p", n: 2 },
      ],
    };
    const after = {
      list: [
        { id: "p", n: 1 },
        { id: "p", n: 3 },
      ],
    };
    expect(applyPatches(after, patchesBack(before, after))).toEqual(before);
  });
});
