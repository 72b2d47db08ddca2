import { type Problem, problem } from "@cchc/core/problem";
import type { TemplateKind, TemplatePlace } from "@cchc/core/problems/template-problems";
import type { Field, RecordField, ReportVocabulary } from "../fields.ts";
import type { PaperSize } from "../image/image-size.ts";
import { type Helper, helpers } from "./helpers.ts";
import { meantBlock, meantCall, meantField } from "./meant.ts";
import { resolvePath, rootScope, type Scope } from "./scope.ts";
import {
  callOf,
  hashSize,
  isBlock,
  isCall,
  isComment,
  isContent,
  isMustache,
  isPath,
  isText,
  type Node,
  numberOf,
  printOf,
} from "./syntax.ts";

/** The helper every printed value goes through. No template can name it: names that begin so are reserved. */
export const PRINT = "__print";
/** The helper that gives the next free drawing id in a Word document. */
export const NEXT_ID = "__nextId";
/** The helper that prints a picture: the picture, the width asked for or 0, and the room there is. */
export const PRINT_IMAGE = "__image";

/** A parsed template, what it may say, and how to find a line of it again. */
export interface CheckInput {
  readonly program: hbs.AST.Program;
  readonly root: RecordField;
  readonly vocabulary: ReportVocabulary;
  readonly placeAt: (position: hbs.AST.Position) => TemplatePlace;
  /** Lines that the engine wrote itself. */
  readonly isOwnLine: (line: number) => boolean;
  /** The room for a picture at a line. */
  readonly roomAt: (line: number) => PaperSize;
}

/** The program to run, which is only to be run when there are no problems. */
export interface CheckedProgram {
  readonly program: hbs.AST.Program;
  readonly problems: readonly Problem[];
}

const BLOCKS = ["each", "if", "unless", "with"];
const helperByName: ReadonlyMap<string, Helper> = new Map(helpers.map((helper) => [helper.name, helper]));
const reservedNames: ReadonlySet<string> = new Set([...BLOCKS, ...helperByName.keys(), "this", "else", "as"]);

/** Checks every name and call of a template, and rewrites it so that each printed value is escaped (SPEC TPL-3, TPL-4). */
export function checkProgram(input: CheckInput): CheckedProgram {
  const { vocabulary } = input;
  const problems: Problem[] = [];
  const program = rewriteProgram(input.program, rootScope(input.root));
  return { program, problems };

  function rewriteProgram(part: hbs.AST.Program, scope: Scope): hbs.AST.Program {
    return { ...part, body: part.body.flatMap((statement) => rewriteStatement(statement, scope)) };
  }

  function rewriteStatement(statement: Node, scope: Scope): Node[] {
    if (isContent(statement)) return [statement];
    if (isComment(statement)) return [];
    const place = placeOf(statement);
    if (isBlock(statement)) return rewriteBlock(statement, scope, place);
    if (isMustache(statement)) return rewriteOutput(statement, scope, place);
    const feature = statement.type.startsWith("Partial") ? "partial" : "decorator";
    problems.push(problem("template-feature-refused", { ...place, feature }));
    return [];
  }

  function rewriteOutput(tag: hbs.AST.MustacheStatement, scope: Scope, place: TemplatePlace): Node[] {
    if (!tag.escaped) {
      problems.push(problem("template-raw-output", place));
      return [];
    }
    if (!isPath(tag.path)) {
      problems.push(problem("template-tag-syntax", place));
      return [];
    }
    if (tag.path.original === NEXT_ID && input.isOwnLine(tag.loc.start.line)) return [printOf(NEXT_ID, [], tag.loc)];
    const isCalled = tag.params.length > 0 || hashSize(tag.hash) > 0;
    const value = isCalled
      ? rewriteCall(tag.path, tag.params, tag.hash, scope, place)
      : rewritePath(tag.path, scope, place);
    if (value === undefined || !expectValue(value.kind, tag.path.original, place)) return [];
    if (value.kind === "image") {
      const [image = value.node, width = numberOf(0, tag.loc)] = isCall(value.node) ? value.node.params : [value.node];
      const room = input.roomAt(tag.loc.start.line);
      return [
        printOf(PRINT_IMAGE, [image, width, numberOf(room.width, tag.loc), numberOf(room.height, tag.loc)], tag.loc),
      ];
    }
    const shown = value.kind === "day" ? callOf("ngay", [value.node], tag.loc) : value.node;
    return [printOf(PRINT, [shown], tag.loc)];
  }

  function rewriteBlock(block: hbs.AST.BlockStatement, scope: Scope, place: TemplatePlace): Node[] {
    const name = block.path.original;
    if (!BLOCKS.includes(name)) {
      problems.push(problem("template-unknown-helper", { ...place, name, nearest: meantBlock(name, BLOCKS) }));
      return [];
    }
    const [param] = block.params;
    if (param === undefined || block.params.length !== 1 || hashSize(block.hash) > 0) {
      const found = block.params.length + hashSize(block.hash);
      problems.push(problem("template-helper-arguments", { ...place, name, expected: 1, found }));
      return [];
    }
    const subject = rewriteExpression(param, scope, place);
    const inner = subject === undefined ? undefined : innerScope(block, subject, scope, place);
    if (subject === undefined || inner === undefined) return [];
    const main: hbs.AST.Program | undefined = block.program;
    const inverse: hbs.AST.Program | undefined = block.inverse;
    const rewritten: hbs.AST.BlockStatement = { ...block, params: [subject.node] };
    if (main !== undefined) rewritten.program = rewriteProgram(main, inner);
    if (inverse !== undefined) rewritten.inverse = rewriteProgram(inverse, scope);
    return [rewritten];
  }

  function innerScope(
    block: hbs.AST.BlockStatement,
    subject: Value,
    scope: Scope,
    place: TemplatePlace,
  ): Scope | undefined {
    const name = block.path.original;
    const main: hbs.AST.Program | undefined = block.program;
    const inverse: hbs.AST.Program | undefined = block.inverse;
    const given = (main?.blockParams ?? []).map((typed) => typed.normalize("NFC"));
    // A name given here would hide a helper of the same name from Handlebars, the escaping one included.
    const taken = [...given, ...(inverse?.blockParams ?? [])].find(
      (typed) => reservedNames.has(typed) || typed.startsWith("__"),
    );
    if (taken !== undefined) {
      problems.push(problem("template-name-reserved", { ...place, name: taken }));
      return undefined;
    }
    if (main !== undefined && given.length > 0) main.blockParams = given;
    if (name === "if" || name === "unless") return scope;
    const expected = name === "each" ? "list" : "record";
    if (subject.field?.kind !== expected) {
      problems.push(
        problem("template-wrong-kind", { ...place, name: subject.text, expected: [expected], found: subject.kind }),
      );
      return undefined;
    }
    const context = subject.field.kind === "list" ? subject.field.item : subject.field;
    const fields: readonly Field[] = [context, { kind: name === "each" ? "number" : "text" }];
    const names = given.flatMap((typed, index) => {
      const field = fields[index];
      return field === undefined ? [] : [{ name: typed, field }];
    });
    // Handlebars adds no level for `#with this`.
    const contexts = subject.isThis ? scope.contexts : ([context, ...scope.contexts] as const);
    return { ...scope, contexts, loops: scope.loops + (name === "each" ? 1 : 0), names: [...scope.names, ...names] };
  }

  function rewriteExpression(node: Node, scope: Scope, place: TemplatePlace): Value | undefined {
    if (isPath(node)) return rewritePath(node, scope, place);
    if (isCall(node)) return rewriteCall(node.path, node.params, node.hash, scope, place);
    if (isText(node)) return { node, kind: /^\d{4}-\d\d-\d\d$/.test(node.value) ? "day" : "text", text: node.value };
    if (node.type === "NumberLiteral") return { node, kind: "number", text: "" };
    if (node.type === "BooleanLiteral") return { node, kind: "yes-no", text: "" };
    problems.push(problem("template-tag-syntax", place));
    return undefined;
  }

  function rewritePath(path: hbs.AST.PathExpression, scope: Scope, place: TemplatePlace): Value | undefined {
    const resolved = resolvePath(path, scope, vocabulary);
    if (resolved.known) {
      const { field } = resolved;
      const isThis = resolved.path.parts.length === 0 && path.depth === 0 && !path.data;
      return { node: resolved.path, kind: field.kind, field, text: path.original, isThis };
    }
    const nearest = meantField(path, scope, vocabulary);
    problems.push(problem("template-unknown-field", { ...place, name: resolved.name, nearest }));
    return undefined;
  }

  function rewriteCall(
    path: hbs.AST.PathExpression,
    params: readonly Node[],
    hash: hbs.AST.Hash,
    scope: Scope,
    place: TemplatePlace,
  ): Value | undefined {
    const name = path.original;
    const helper = helperByName.get(name);
    if (helper === undefined) {
      const nearest = meantCall(path, params, scope, vocabulary);
      problems.push(problem("template-unknown-helper", { ...place, name, nearest }));
      return undefined;
    }
    const found = params.length + hashSize(hash);
    const required = helper.parameters.filter((parameter) => parameter.optional !== true).length;
    const most = helper.parameters.at(-1)?.repeats === true ? Number.POSITIVE_INFINITY : helper.parameters.length;
    if (hashSize(hash) > 0 || found < required || found > most) {
      problems.push(problem("template-helper-arguments", { ...place, name, expected: required, found }));
      return undefined;
    }
    const values = params.map((param, index) => {
      const value = rewriteExpression(param, scope, place);
      const accepts = (helper.parameters[index] ?? helper.parameters.at(-1))?.accepts ?? "anything";
      if (value === undefined || accepts === "anything" || accepts.some((kind) => kind === value.kind)) return value;
      problems.push(
        problem("template-wrong-kind", { ...place, name: value.text, expected: accepts, found: value.kind }),
      );
      return undefined;
    });
    const nodes = values.flatMap((value) => (value === undefined ? [] : [value.node]));
    if (nodes.length < params.length) return undefined;
    return { node: callOf(name, nodes, path.loc), kind: helper.gives, text: name };
  }

  function expectValue(kind: TemplateKind, name: string, place: TemplatePlace): boolean {
    if (kind !== "record" && kind !== "list") return true;
    const expected = ["text", "number", "day", "yes-no"] as const;
    problems.push(problem("template-wrong-kind", { ...place, name, expected, found: kind }));
    return false;
  }

  function placeOf(node: Node): TemplatePlace {
    return input.placeAt(node.loc.start);
  }
}

/** An expression that was found good: its rewritten node, what it gives, and how it was typed. */
interface Value {
  readonly node: Node;
  readonly kind: TemplateKind;
  readonly field?: Field;
  readonly text: string;
  readonly isThis?: boolean;
}
