import { foldText } from "@cchc/core/text";
import { type Field, nearestName, type RecordField, type ReportVocabulary } from "../fields.ts";
import { helpers } from "./helpers.ts";
import { resolvePath, type Scope } from "./scope.ts";
import { isPath, type Node, namePath } from "./syntax.ts";

/** Blocks as people say them in Vietnamese, without marks, and as they slip in without their sign. */
const SPOKEN: readonly [words: RegExp, tag: string][] = [
  [/^(?:nguoc lai|neu khong|con lai)$/, "{{else}}"],
  [/^(?:het|het neu|ket thuc|ket thuc neu|dong neu|endif|end)$/, "{{/if}}"],
  [/^(?:het|ket thuc|dong) (?:lap|moi|voi moi)$/, "{{/each}}"],
];
const SPOKEN_OPENINGS: readonly [words: RegExp, block: string][] = [
  [/^(?:neu|if)(?: |$)/, "if"],
  [/^(?:tru khi|unless)(?: |$)/, "unless"],
  [/^(?:lap|moi|voi moi|each)(?: |$)/, "each"],
];
/** Helpers as other programs call ours. */
const FOREIGN_HELPERS: ReadonlyMap<string, string> = new Map([
  ["upper", "chuHoa"],
  ["uppercase", "chuHoa"],
  ["toupper", "chuHoa"],
  ["viethoa", "chuHoa"],
  ["inhoa", "chuHoa"],
  ["date", "ngay"],
  ["formatdate", "ngay"],
  ["number", "so"],
  ["formatnumber", "so"],
  ["percent", "phanTram"],
  ["roman", "laMa"],
  ["default", "macDinh"],
  ["image", "hinh"],
]);
const helperNames = helpers.map(({ name }) => name);

/** What was probably meant by a block that does not exist, such as `#if` for its Vietnamese word; null for no idea. */
export function meantBlock(name: string, blocks: readonly string[]): string | null {
  const spoken = SPOKEN_OPENINGS.find(([words]) => words.test(plain(name)));
  return spoken === undefined ? nearestName(name, blocks) : `#${spoken[1]}`;
}

/**
 * What was probably meant by a tag that names no helper: a block said in Vietnamese, a field with blanks in its name, a
 * helper of another name. Null for no idea.
 */
export function meantCall(
  path: hbs.AST.PathExpression,
  params: readonly Node[],
  scope: Scope,
  vocabulary: ReportVocabulary,
): string | null {
  const words = [path, ...params].flatMap((node) => (isPath(node) ? [node.original] : []));
  const block = spokenBlock(words);
  if (block !== null) return block;
  if (words.length > 1 && words.length === params.length + 1) {
    const field = meantField(spacedPath(path, words), scope, vocabulary);
    if (field !== null) return field;
  }
  return FOREIGN_HELPERS.get(plain(path.original)) ?? nearestName(path.original, helperNames);
}

/** What was probably meant by a path that leads nowhere; null for no idea, and for a path that is good. */
export function meantField(path: hbs.AST.PathExpression, scope: Scope, vocabulary: ReportVocabulary): string | null {
  const resolved = resolvePath(path, scope, vocabulary);
  if (resolved.known) return path.original;
  if (resolved.meant !== undefined) return resolved.meant;
  const near = nearestName(resolved.name, resolved.candidates);
  const block = spokenBlock([path.original]);
  if (block !== null) return block;
  return exactly(near, resolved.name) ?? elsewhere(resolved.name, scope, vocabulary) ?? near;
}

function exactly(near: string | null, typed: string): string | null {
  return near !== null && plain(near) === plain(typed) ? near : null;
}

/** A field of this name that lies deeper, as it is typed from here: its path, or the loops to open around it. */
function elsewhere(typed: string, scope: Scope, vocabulary: ReportVocabulary): string | null {
  const prefix = scope.contexts.length > 1 ? "@root." : "";
  const wanted = plain(typed);
  const found = fieldsWithin(scope.root, vocabulary, [], "").find(({ names }) =>
    names.some((name) => plain(name) === wanted),
  );
  if (found === undefined) return null;
  const name = found.names.find((one) => plain(one) === wanted) ?? typed;
  const [outer, ...inner] = found.loops;
  if (outer === undefined) return prefix + found.before + name;
  const loops = [prefix + outer, ...inner];
  const opened = loops.map((list) => `{{#each ${list}}}`).join("");
  return `${opened}{{${found.before}${name}}}${"{{/each}}".repeat(loops.length)}`;
}

interface FieldWithin {
  /** The lists to loop over, outermost first, and the records from the innermost one on. */
  readonly loops: readonly string[];
  readonly before: string;
  readonly names: readonly string[];
}

/** All fields of a record, those with the fewest loops around them first. */
function fieldsWithin(
  record: RecordField,
  vocabulary: ReportVocabulary,
  loops: readonly string[],
  before: string,
): FieldWithin[] {
  const all = Object.entries(record.fields).flatMap(([english, field]): FieldWithin[] => {
    const name = vocabulary.names[english] ?? english;
    const own = { loops, before, names: [name, english] };
    const inner: Field = field.kind === "list" ? field.item : field;
    if (inner.kind !== "record") return [own];
    return field.kind === "list"
      ? [own, ...fieldsWithin(inner, vocabulary, [...loops, before + name], "")]
      : [own, ...fieldsWithin(inner, vocabulary, loops, `${before}${name}.`)];
  });
  return all.toSorted((left, right) => left.loops.length - right.loops.length);
}

function spokenBlock(words: readonly string[]): string | null {
  const said = plain(words.join(" ")).replaceAll("_", " ");
  const fixed = SPOKEN.find(([pattern]) => pattern.test(said));
  if (fixed !== undefined) return fixed[1];
  const opening = SPOKEN_OPENINGS.find(([pattern]) => pattern.test(said));
  if (opening === undefined) return null;
  const [pattern, block] = opening;
  const used = (pattern.exec(said)?.[0] ?? "").trim().split(" ").length;
  const subject = words.length > 1 ? words.slice(used).join("_") : "";
  return `{{#${block} ${subject === "" ? "\u2026" : subject}}}`;
}

/** The path that words with blanks between them would be, joined as names of fields are. */
function spacedPath(path: hbs.AST.PathExpression, words: readonly string[]): hbs.AST.PathExpression {
  const original = words.join("_");
  if (path.data)
    return { ...path, original, parts: [...path.parts.slice(0, -1), [path.parts.at(-1), ...words.slice(1)].join("_")] };
  return { ...namePath(original, path.loc), parts: original.split(".") };
}

/** Names are compared without marks, and `y` is `i`: both are written in the same words. */
function plain(name: string): string {
  return foldText(name).replaceAll("y", "i");
}
