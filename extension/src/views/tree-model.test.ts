import { describe, expect, test } from "vitest";
import { type TreeElement, TreeModel, type TreeUpdate } from "./tree-model.ts";
import type { TreeNode } from "./tree-node.ts";

/** A row whose label may differ from its key, with rows below. */
function row(key: string, label = key, below?: TreeNode[]): TreeNode {
  return { key, label, description: "", ...(below === undefined ? {} : { children: () => below }) };
}

const more = (parent: TreeNode, left: number) => row(`more ${parent.key}`, `còn ${left}`);

/** A model in which everything was looked at. */
function shown(...nodes: TreeNode[]): TreeModel {
  const model = new TreeModel(more);
  model.replace(nodes);
  const look = (element: TreeElement) => {
    for (const child of model.childrenOf(element)) look(child);
  };
  for (const element of model.roots) look(element);
  return model;
}

const keys = (update: TreeUpdate) => (update === "all" ? "all" : update.map(({ key }) => key));

describe("TREE-2 what is shown anew", () => {
  test("TREE-2 nothing when nothing differs, though every row was made again", () => {
    const nodes = () => [row("2023", "2023", [row("a"), row("b", "b", [row("b.1")])])];
    expect(keys(shown(...nodes()).replace(nodes()))).toEqual([]);
  });

  test("TREE-2 the row that says something else, and no other", () => {
    const model = shown(row("2023", "2023", [row("a"), row("b", "b", [row("b.1")])]), row("2022"));
    const update = model.replace([row("2023", "2023", [row("a"), row("b", "b", [row("b.1", "khác")])]), row("2022")]);
    expect(keys(update)).toEqual(["b.1"]);
  });

  test("TREE-2 the parent whose rows became other ones; what is below comes along", () => {
    const model = shown(row("2023", "2023", [row("a"), row("b", "b", [row("b.1")])]));
    const added = [row("2023", "2023", [row("a"), row("b", "b", [row("b.1", "khác"), row("b.2")])])];
    expect(keys(model.replace(added))).toEqual(["b"]);
    const moved = [row("2023", "2023", [row("b", "b", [row("b.1", "khác"), row("b.2")]), row("a")])];
    expect(keys(model.replace(moved))).toEqual(["2023"]);
    const gone = [row("2023", "2023", [row("b", "b", [row("b.1", "khác")])])];
    expect(keys(model.replace(gone))).toEqual(["2023"]);
  });

  test("TREE-2 everything only when the top is another list", () => {
    const model = shown(row("2023"), row("2022"));
    expect(keys(model.replace([row("2024"), row("2023"), row("2022")]))).toBe("all");
  });

  test("TREE-2 rows keep their identity wherever they go, so that what is open stays open", () => {
    const model = shown(row("2023", "2023", [row("a"), row("b", "b", [row("b.1")])]));
    const [year] = model.roots;
    const before = year?.children?.[1];
    model.replace([row("skipped"), row("2023", "2023 khác", [row("b", "b khác", [row("b.1"), row("b.2")])])]);
    expect(model.roots[1]).toBe(year);
    expect(model.roots[1]?.children?.[0]).toBe(before);
    expect(before?.node.label).toBe("b khác");
  });

  test("TREE-2 rows that nobody looked at are not made", () => {
    const model = new TreeModel(more);
    const closed = (): TreeNode => ({
      ...row("2023"),
      children: () => {
        throw new Error("nobody asked");
      },
    });
    model.replace([closed()]);
    expect(keys(model.replace([closed()]))).toEqual([]);
  });
});

test("TREE-7 of thousands of rows the first are made and shown, then as many more as are asked for", () => {
  let made = 0;
  const many: TreeNode = {
    ...row("overdue"),
    count: 1000,
    children: (limit = 1000) =>
      Array.from({ length: Math.min(1000, limit) }, (_, at) => row(`${++made} ${at}`, `${at}`)),
  };
  const model = new TreeModel(more);
  model.replace([many, row("few", "few", [row("x")])]);
  const [overdue, few] = model.roots;
  if (overdue === undefined || few === undefined) throw new Error("two rows");
  expect(model.childrenOf(few)).toHaveLength(1);
  expect(model.childrenOf(overdue).length).toBe(301);
  expect(model.childrenOf(overdue).at(-1)?.node.label).toBe("còn 700");
  expect(made).toBeLessThan(310);
  expect(keys(model.showMore(overdue))).toEqual(["overdue"]);
  expect(model.childrenOf(overdue).at(-1)?.node.label).toBe("còn 400");
  model.showMore(overdue);
  model.showMore(overdue);
  expect(model.childrenOf(overdue)).toHaveLength(1000);
});
