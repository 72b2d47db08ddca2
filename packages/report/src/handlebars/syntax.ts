import type Handlebars from "handlebars";

/** The node types of Handlebars' own syntax tree that the check tells apart; its typings leave unions open. */
export type Node = hbs.AST.Node;

export type Parser = typeof Handlebars.parse;

export function isMustache(node: Node): node is hbs.AST.MustacheStatement {
  return node.type === "MustacheStatement";
}

export function isBlock(node: Node): node is hbs.AST.BlockStatement {
  return node.type === "BlockStatement";
}

export function isContent(node: Node): node is hbs.AST.ContentStatement {
  return node.type === "ContentStatement";
}

export function isComment(node: Node): node is hbs.AST.CommentStatement {
  return node.type === "CommentStatement";
}

export function isPath(node: Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}

export function isCall(node: Node): node is hbs.AST.SubExpression {
  return node.type === "SubExpression";
}

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
