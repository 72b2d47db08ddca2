import { format } from "./format.ts";

const types: Readonly<Record<string, string>> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  "not-empty": "chữ, không để trống",
  array: "danh sách [ … ]",
  object: "nhóm thuộc tính { … }",
  null: "null",
  version: "số phiên bản",
  union: "một trong các dạng cho phép",
  unrecognized_keys: "nhóm thuộc tính không có tên lạ",
  invalid_key: "tên thuộc tính hợp lệ",
  invalid_element: "phần tử hợp lệ",
  not_multiple_of: "số nguyên",
  "format:regex": "chữ theo đúng mẫu",
  "rule:points": "số điểm có nhiều nhất hai chữ số thập phân",
  "rule:day": "một ngày có thật, dạng 2023-05-09",
};

/** What a document should hold at a place, from the codes of core's parse-document.ts. */
export function expectation(code: string): string {
  const known = types[code];
  if (known !== undefined) return known;
  const [kind = "", rest = ""] = splitOnce(code);
  switch (kind) {
    case "one-of":
      return `một trong các giá trị ${format.choice(rest.split("|"))}`;
    case "at-least":
      return `ít nhất ${rest}`;
    case "at-most":
      return `nhiều nhất ${rest}`;
    case "known":
      return `một loại đã biết ở “${rest}”`;
    default:
      return `đúng quy tắc “${rest === "" ? code : rest}”`;
  }
}

/** What stands there instead; a field that is not there has no value that could be told. */
export function foundThere(found: string): string {
  return found === "" ? "còn thiếu" : `đang là ${found}`;
}

/** A place in a document; the document itself has no name. */
export function placeInDocument(path: string): string {
  return path === "" ? "nội dung tệp" : path;
}

function splitOnce(code: string): [string, string] {
  const at = code.indexOf(":");
  return at < 0 ? ["", code] : [code.slice(0, at), code.slice(at + 1)];
}
