import { describe, expect, it } from "vitest";
import { type FieldsOf, listField, listFields, nearestName, numberField, recordField, textField } from "./fields.ts";
import { readManifest } from "./manifest.ts";
import { contract, vocabulary } from "./test-document.ts";

describe("fields", () => {
  it("TPL-5 every field is listed in both languages with a sample", () => {
    const listed = listFields(contract.fields, vocabulary, {
      title: "x",
      visits: [{ unit: "Sở Y tế" }],
      names: ["An"],
    });
    expect(listed).toContainEqual({ path: "title", vietnamesePath: "tiêu_đề", kind: "text", sample: "x" });
    expect(listed).toContainEqual({
      path: "visits[].unit",
      vietnamesePath: "lượt_kiểm_tra[].unit",
      kind: "text",
      sample: "Sở Y tế",
    });
    expect(listed).toContainEqual({ path: "names[]", vietnamesePath: "names[]", kind: "text", sample: "An" });
    expect(listed).toContainEqual(
      expect.objectContaining({
        path: "visits[].findings[].foundOn",
        vietnamesePath: "lượt_kiểm_tra[].tồn_tại[].phát_hiện_ngày",
      }),
    );
  });

  it("TPL-3 the nearest name ignores marks, and nothing is near to nonsense", () => {
    expect(nearestName("ton_tai", ["findings", "tồn_tại"])).toBe("tồn_tại");
    expect(nearestName("xyzxyz", ["findings", "tồn_tại"])).toBeNull();
  });

  it("TPL-5 the compiler ties a catalogue to its view model", () => {
    interface Model {
      readonly title: string;
      readonly rows: readonly { readonly count: number | null }[];
    }
    const good: FieldsOf<Model> = { title: textField, rows: listField(recordField({ count: numberField })) };
    // @ts-expect-error a field is missing
    const bad: FieldsOf<Model> = { title: textField };
    expect(Object.keys(good)).toHaveLength(Object.keys(bad).length + 1);
  });
});

describe("manifest", () => {
  const good = {
    id: "annual",
    title: "Báo cáo",
    data: "annual",
    formats: ["docx", "md"],
    typeCode: "BC",
    sample: { year: "2023" },
    more: 1,
  };

  it("TPL-10 is read, unknown keys left alone", () => {
    expect(readManifest(good, "manifest.json")).toEqual({
      ok: true,
      value: {
        id: "annual",
        title: "Báo cáo",
        data: "annual",
        formats: ["docx", "md"],
        typeCode: "BC",
        subject: null,
        isNumbered: true,
        role: null,
        recurs: false,
        step: null,
        sample: { year: "2023" },
      },
    });
  });

  it.each<[object, string]>([
    [{ id: "" }, "id"],
    [{ id: "../x" }, "id"],
    [{ title: 5 }, "title"],
    [{ data: undefined }, "data"],
    [{ formats: [] }, "formats"],
    [{ formats: ["pdf"] }, "formats"],
  ])("TPL-10 %j is refused at %s", (change, path) => {
    expect(readManifest({ ...good, ...change }, "m.json")).toMatchObject({
      problem: { code: "template-manifest-invalid", params: { file: "m.json", path } },
    });
  });

  it("TPL-10 something that is no object is refused", () => {
    expect(readManifest(null, "m.json").ok).toBe(false);
  });
});
