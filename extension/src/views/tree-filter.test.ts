import { describe, expect, test } from "vitest";
import { TreeFilter } from "./tree-filter.ts";
import { TreeModel } from "./tree-model.ts";
import type { TreeNode } from "./tree-node.ts";

function record(key: string, search: string, below?: TreeNode[]): TreeNode {
  return { key, label: search, description: "", search, ...(below === undefined ? {} : { children: () => below }) };
}

const years: TreeNode[] = [
  {
    key: "2023",
    label: "Năm 2023",
    description: "",
    children: () => [
      record("v1", "Phường Lái Hiếu", [record("f1", "Hồ sơ trễ hạn"), record("f2", "Chưa niêm yết thủ tục")]),
      record("v2", "Sở Nội vụ", [record("f3", "Tuyên truyền hình thức")]),
    ],
  },
  { key: "2022", label: "Năm 2022", description: "", children: () => [record("v3", "Xã Hoà An")] },
];

/** All rows as `label` by depth. */
function outline(nodes: readonly TreeNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${"  ".repeat(depth)}${node.label}${node.isOpen === true ? " ▾" : ""}`,
    ...outline(node.children?.() ?? [], depth + 1),
  ]);
}

describe("TREE-3 a filter", () => {
  test("TREE-3 keeps what holds every word, marks or not, with the way to it open", () => {
    const { nodes, count } = new TreeFilter().filtered(years, "tre  HAN");
    expect(count).toBe(1);
    expect(outline(nodes)).toEqual(["Năm 2023 ▾", "  Phường Lái Hiếu ▾", "    Hồ sơ trễ hạn"]);
  });

  test("TREE-3 keeps all that is below a hit, closed, and does not take groups for hits", () => {
    const filter = new TreeFilter();
    const { nodes, count } = filter.filtered(years, "lai hieu");
    expect(count).toBe(1);
    expect(outline(nodes)).toEqual([
      "Năm 2023 ▾",
      "  Phường Lái Hiếu",
      "    Hồ sơ trễ hạn",
      "    Chưa niêm yết thủ tục",
    ]);
    expect(filter.filtered(years, "nam")).toEqual({ nodes: [], count: 0 });
    // The place of a tone mark is no difference.
    expect(filter.filtered(years, "hòa").count).toBe(1);
  });

  test("TREE-3 thousands of hits stay closed", () => {
    const many = Array.from({ length: 400 }, (_, at) => record(`f${at}`, "Hồ sơ trễ hạn"));
    const { nodes, count } = new TreeFilter().filtered([record("v", "Xã", many)], "tre");
    expect(count).toBe(400);
    expect(nodes[0]?.isOpen).toBe(false);
  });

  test("TREE-3 its rows are rows of their own: those of the whole tree stand as they stood", () => {
    const model = new TreeModel(() => years[0] as TreeNode);
    model.replace(years);
    const [year] = model.roots;
    const keys = new Set(outline(new TreeFilter().filtered(years, "tre").nodes));
    model.replace(new TreeFilter().filtered(years, "tre").nodes);
    expect(keys.size).toBeGreaterThan(0);
    expect(model.roots.map(({ key }) => key)).not.toContain(year?.key);
  });
});
