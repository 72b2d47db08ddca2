import { type Problem, problem } from "@cchc/core/problem";
import type { TemplatePlace } from "@cchc/core/problems/template-problems";
import { isBlock, isCall, isPath, type Node } from "./syntax.ts";

/** A checked program, and how to find a tag of it again; `undefined` for tags that nobody typed. */
export interface ReachInput {
  readonly program: hbs.AST.Program;
  readonly placeAt: (position: hbs.AST.Position) => TemplatePlace | undefined;
}

/** What is known about values inside the blocks around a place: by key, whether it holds, and which tag says so. */
type Facts = ReadonlyMap<string, { readonly holds: boolean; readonly by: TemplatePlace }>;

/** Where paths of a place lead: the number of records around it, of loops, and the names given by `as |name|`. */
interface Level {
  readonly records: number;
  readonly loops: number;
  readonly names: readonly string[];
}

/**
 * Blocks that can be rendered and never print anything, because a block around them says the opposite, and conditions
 * that are no question at all (SPEC TPL-14). Says nothing where it is not sure.
 */
export function findUnreachable({ program, placeAt }: ReachInput): Problem[] {
  const found: Problem[] = [];
  walk(program, new Map(), { records: 0, loops: 0, names: [] });
  return found;

  function walk(part: hbs.AST.Program, facts: Facts, level: Level): void {
    for (const statement of part.body) if (isBlock(statement)) walkBlock(statement, facts, level);
  }

  function walkBlock(block: hbs.AST.BlockStatement, facts: Facts, level: Level): void {
    const [subject] = block.params;
    if (subject === undefined) return;
    const place = placeAt(block.loc.start);
    const isNegated = block.path.original === "unless";
    const main: hbs.AST.Program | undefined = block.program;
    const inverse: hbs.AST.Program | undefined = block.inverse;
    if (place !== undefined) report(block, place, facts, level);
    if (main !== undefined) {
      walk(main, place === undefined ? facts : learn(subject, !isNegated, facts, level, place), inside(block, level));
    }
    if (inverse !== undefined) {
      walk(inverse, place === undefined ? facts : learn(subject, isNegated, facts, level, place), level);
    }
  }

  function report(block: hbs.AST.BlockStatement, place: TemplatePlace, facts: Facts, level: Level): void {
    const [subject] = block.params;
    const name = block.path.original;
    if (subject === undefined) return;
    if ((name === "if" || name === "unless") && isConstant(subject, level)) {
      found.push(problem("template-condition-constant", place));
      return;
    }
    const known = evaluate(subject, facts, level);
    if (known === undefined) return;
    const runs = known.holds !== (name === "unless");
    const branch: hbs.AST.Program | undefined = runs ? block.inverse : block.program;
    if (branch === undefined || branch.body.length === 0) return;
    const { tag: because, paragraph: becauseParagraph } = known.by;
    found.push(
      problem("template-never-printed", { ...place, branch: runs ? "else" : "main", because, becauseParagraph }),
    );
  }
}

function inside(block: hbs.AST.BlockStatement, level: Level): Level {
  const name = block.path.original;
  if (name !== "each" && name !== "with") return level;
  const [subject] = block.params;
  const isThis = subject !== undefined && isPath(subject) && subject.parts.length === 0 && subject.depth === 0;
  const main: hbs.AST.Program | undefined = block.program;
  return {
    records: name === "with" && isThis ? level.records : level.records + 1,
    loops: name === "each" ? level.loops + 1 : level.loops,
    names: [...level.names, ...(main?.blockParams ?? [])],
  };
}

/** What holds where a condition was met, or was not. */
function learn(node: Node, holds: boolean, facts: Facts, level: Level, by: TemplatePlace): Facts {
  const learnt = new Map(facts);
  const note = (key: string, value: boolean): void => {
    learnt.set(key, { holds: value, by });
  };
  const follow = (part: Node, value: boolean, isArgument: boolean): void => {
    if (isPath(part)) {
      const key = keyOf(part, level);
      // A block takes 0 for nothing, a helper does not.
      note(isArgument ? `some ${key}` : `true ${key}`, value);
      if (!isArgument && value) note(`some ${key}`, true);
      if (isArgument && !value) note(`true ${key}`, false);
    } else if (isCall(part)) {
      const name = part.path.original;
      const passesOn = name === "khong" || (name === "va" && value) || (name === "hoac" && !value);
      if (passesOn) for (const param of part.params) follow(param, name === "khong" ? !value : value, true);
      else note(callKey(part, level), value);
    }
  };
  follow(node, holds, false);
  return learnt;
}

/** Whether a condition holds as far as the blocks around it say, and which of them says so. */
function evaluate(node: Node, facts: Facts, level: Level, isArgument = false): ReturnType<Facts["get"]> {
  if (isPath(node)) return facts.get(`${isArgument ? "some" : "true"} ${keyOf(node, level)}`);
  if (!isCall(node)) return undefined;
  const values = node.params.map((param) => evaluate(param, facts, level, true));
  switch (node.path.original) {
    case "khong":
      return values[0] && { ...values[0], holds: !values[0].holds };
    case "va":
      return values.find((value) => value?.holds === false) ?? all(values, true);
    case "hoac":
      return values.find((value) => value?.holds === true) ?? all(values, false);
    default:
      return facts.get(callKey(node, level));
  }
}

function all(values: readonly ReturnType<Facts["get"]>[], holds: boolean): ReturnType<Facts["get"]> {
  return values.every((value) => value?.holds === holds) ? values[0] : undefined;
}

/** The value a path leads to, told apart from others of the same name elsewhere. */
function keyOf(path: hbs.AST.PathExpression, level: Level): string {
  const [first = "", ...rest] = path.parts;
  if (path.data && first === "root") return `0 ${rest.join(".")}`;
  if (path.data) return `@${level.loops - path.depth} ${path.parts.join(".")}`;
  // The check writes names of fields with a leading sign, so that a bare name is one given by `as |name|`.
  const named = /^\.{1,2}\//.test(path.original) ? -1 : level.names.lastIndexOf(String(first));
  return named >= 0 ? `|${named}| ${rest.join(".")}` : `${level.records - path.depth} ${path.parts.join(".")}`;
}

function callKey(call: hbs.AST.SubExpression, level: Level): string {
  const args = call.params.map((param) => {
    if (isPath(param)) return keyOf(param, level);
    return isCall(param) ? callKey(param, level) : JSON.stringify("value" in param ? param.value : "");
  });
  return `${call.path.original}(${args.join(", ")})`;
}

function isConstant(node: Node, level: Level): boolean {
  if (isCall(node)) return node.params.every((param) => isConstant(param, level));
  if (!isPath(node)) return true;
  const isRoot = node.data ? node.parts[0] === "root" : level.records - node.depth === 0;
  return isRoot && node.parts.length === (node.data ? 1 : 0);
}
