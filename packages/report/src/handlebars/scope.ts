import { type Field, findFieldName, namesLike, type RecordField, type ReportVocabulary } from "../fields.ts";

/** What names mean at one place of a template. */
export interface Scope {
  readonly root: RecordField;
  /** What `this` is, innermost first; `../` goes one further. */
  readonly contexts: readonly [Field, ...Field[]];
  /** How many `#each` surround the place. */
  readonly loops: number;
  /** Names given by `as |name|`, innermost last. */
  readonly names: readonly { readonly name: string; readonly field: Field }[];
}

/** What a path means: its kind and the path in the English names of the data; or the name nobody knows. */
export type ResolvedPath =
  | { readonly known: true; readonly field: Field; readonly path: hbs.AST.PathExpression }
  | { readonly known: false; readonly name: string; readonly candidates: readonly string[]; readonly meant?: string };

/** The scope of a whole template. */
export function rootScope(root: RecordField): Scope {
  return { root, contexts: [root], loops: 0, names: [] };
}

/** Looks a path up in the catalogue. Nothing that the catalogue does not list is ever looked up in data. */
export function resolvePath(path: hbs.AST.PathExpression, scope: Scope, vocabulary: ReportVocabulary): ResolvedPath {
  if (path.data) return resolveData(path, scope, vocabulary);
  const [first] = path.parts;
  const scoped = /^(?:\.|this\b)/.test(path.original);
  const named = scoped || path.depth > 0 ? undefined : scope.names.findLast(({ name }) => name === first);
  if (named !== undefined)
    return follow(path, path.parts.slice(1), named.field, vocabulary, (parts) => [
      path.original,
      [first ?? "", ...parts],
    ]);
  const context = scope.contexts[path.depth];
  if (context === undefined) return { known: false, name: path.original, candidates: [] };
  // The leading sign keeps a field's name from being taken for a name given by `as |name|`.
  const prefix = path.depth > 0 ? "../".repeat(path.depth) : "./";
  const resolved = follow(path, path.parts, context, vocabulary, (parts) => [prefix + parts.join("/"), parts]);
  if (resolved.known) return resolved;
  const meant = findOutside(path, scope, vocabulary);
  return meant === undefined ? resolved : { ...resolved, meant };
}

/** The path to write for a name that the surroundings of a loop know, not its items. */
function findOutside(path: hbs.AST.PathExpression, scope: Scope, vocabulary: ReportVocabulary): string | undefined {
  const [first = ""] = path.parts;
  const level = scope.contexts.findIndex(
    (context, index) =>
      index > path.depth && context.kind === "record" && findFieldName(context, vocabulary, first) !== undefined,
  );
  return level < 0 ? undefined : "../".repeat(level) + path.parts.join(".");
}

function resolveData(path: hbs.AST.PathExpression, scope: Scope, vocabulary: ReportVocabulary): ResolvedPath {
  const [name = "", ...rest] = path.parts;
  if (name === "root" && path.depth === 0) {
    return follow(path, rest, scope.root, vocabulary, (parts) => [`@root.${parts.join(".")}`, ["root", ...parts]]);
  }
  const kind = name === "index" ? "number" : name === "first" || name === "last" ? "yes-no" : undefined;
  if (kind === undefined || rest.length > 0 || path.depth >= scope.loops) {
    return { known: false, name: path.original, candidates: ["@index", "@first", "@last", "@root"] };
  }
  return { known: true, field: { kind }, path };
}

function follow(
  path: hbs.AST.PathExpression,
  names: readonly string[],
  start: Field,
  vocabulary: ReportVocabulary,
  write: (parts: string[]) => [string, string[]],
): ResolvedPath {
  let field = start;
  const english: string[] = [];
  for (const name of names) {
    if (field.kind === "list" && name === "length") {
      english.push(name);
      field = { kind: "number" };
    } else if (field.kind === "list" && /^\d+$/.test(name)) {
      english.push(name);
      field = field.item;
    } else if (field.kind === "record") {
      const found = findFieldName(field, vocabulary, name);
      const next = found === undefined ? undefined : field.fields[found];
      if (found === undefined || next === undefined)
        return { known: false, name, candidates: namesLike(name, field, vocabulary) };
      english.push(found);
      field = next;
    } else {
      return { known: false, name, candidates: field.kind === "list" ? ["length"] : [] };
    }
  }
  const [original, parts] = write(english);
  return { known: true, field, path: { ...path, original, parts } };
}
