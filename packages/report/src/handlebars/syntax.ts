import type Handlebars from "handlebars";

/** The node types of Handlebars' own syntax tree that the check tells apart; its typings leave unions open. */
export type Node = hbs.AST.Node;

export type Parser = typeof Handlebars.parse;

/** A field or a call of a helper that prints: `{{x}}`. */
export function isMustache(node: Node): node is hbs.AST.MustacheStatement {
  return node.type === "MustacheStatement";
}

/** A part with an end: `{{#if x}}…{{/if}}`. */
export function isBlock(node: Node): node is hbs.AST.BlockStatement {
  return node.type === "BlockStatement";
}

/** Text between tags. */
export function isContent(node: Node): node is hbs.AST.ContentStatement {
  return node.type === "ContentStatement";
}

/** A comment: `{{! … }}`. */
export function isComment(node: Node): node is hbs.AST.CommentStatement {
  return node.type === "CommentStatement";
}

/** A name with its way there: `../x.y`. */
export function isPath(node: Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}

/** A call within a call: `(eq x y)`. */
export function isCall(node: Node): node is hbs.AST.SubExpression {
  return node.type === "SubExpression";
}

/** A text in quotes. */
export function isText(node: Node): node is hbs.AST.StringLiteral {
  return node.type === "StringLiteral";
}

/** A path to one plain name, as helpers are called. */
export function namePath(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: "PathExpression", data: false, depth: 0, parts: [name], original: name, loc };
}

/** A call of a helper as an expression. */
export function callOf(name: string, params: hbs.AST.Expression[], loc: hbs.AST.SourceLocation): hbs.AST.SubExpression {
  return { type: "SubExpression", path: namePath(name, loc), params, hash: noHash(loc), loc };
}

/** A call of a helper as a tag that prints. */
export function printOf(
  name: string,
  params: hbs.AST.Expression[],
  loc: hbs.AST.SourceLocation,
): hbs.AST.MustacheStatement {
  const strip = { open: false, close: false };
  return { type: "MustacheStatement", path: namePath(name, loc), params, hash: noHash(loc), escaped: true, strip, loc };
}

/** A number as an argument. */
export function numberOf(value: number, loc: hbs.AST.SourceLocation): hbs.AST.NumberLiteral {
  return { type: "NumberLiteral", value, original: value, loc };
}

/** How many `key=value` an expression has. */
export function hashSize(hash: hbs.AST.Hash | undefined): number {
  return hash === undefined || hash === null ? 0 : hash.pairs.length;
}

function noHash(loc: hbs.AST.SourceLocation): hbs.AST.Hash {
  return { type: "Hash", pairs: [], loc };
}
