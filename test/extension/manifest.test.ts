import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { remarkKinds } from "../../packages/core/src/check/remark.ts";
import { type DocumentKind, documentKinds } from "../../packages/core/src/model/document-kinds.ts";
import { problemClass } from "../../packages/core/src/problem.ts";
import { repository } from "../../scripts/bundle.ts";
import { extensionSchemas } from "../../scripts/extension-schemas.ts";

const manifest = JSON.parse(readFileSync(join(repository, "extension", "package.json"), "utf8"));

test("DIAG-8 the setting of severities completes every code that the Problems view can show", () => {
  const codes: string[] = manifest.contributes.configuration.properties["cchc.problems.severity"].propertyNames.enum;
  expect(codes.slice(0, Object.keys(remarkKinds).length).toSorted()).toEqual(Object.keys(remarkKinds).toSorted());
  for (const code of codes)
    expect(Object.hasOwn(remarkKinds, code) || Object.hasOwn(problemClass, code), code).toBe(true);
  // What a text that cannot be read is told by.
  const ofTexts = Object.keys(problemClass).filter((code) =>
    /^(json|file)-(malformed|too-|not-utf8|duplicate|forbidden)/.test(code),
  );
  expect(codes).toEqual(
    expect.arrayContaining([...ofTexts, "document-invalid", "document-too-new", "document-wrong-kind"]),
  );
});

test("DIAG-11 every kind of document has a schema in the extension; registers say themselves what they are", () => {
  const validations: { fileMatch: string | string[]; url: string }[] = manifest.contributes.jsonValidation;
  const schemas = extensionSchemas();
  for (const { url } of validations) expect(schemas.has(url.replace("./schemas/", "")), url).toBe(true);
  for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
    const { place } = documentKinds[kind];
    const name = "file" in place ? place.file : `*${place.suffix}`;
    const found = validations.find(({ fileMatch }) => [fileMatch].flat().includes(name));
    expect(found, kind).toBeDefined();
    const text = schemas.get(found?.url.replace("./schemas/", "") ?? "") ?? "";
    expect(text).toContain(
      found?.url.endsWith("registers.schema.json") ? `"./${kind}.schema.json"` : `"$id": "cchc/${kind}.schema.json"`,
    );
  }
  for (const { fileMatch, url } of validations) {
    if (Array.isArray(fileMatch))
      expect(JSON.parse(schemas.get(url.replace("./schemas/", "")) ?? "").allOf[0].if.required).toEqual(["kind"]);
  }
});
