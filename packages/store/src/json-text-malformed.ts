import type { JsonReason } from "@cchc/core/problems/file-problems";
import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import { type Place, placeAt } from "./json-text-place.ts";

/** Why and where a text without byte order mark is no JSON: the first place only. */
export function describeMalformed(text: string): Place & { reason: JsonReason } {
  if (text.trim() === "") return { ...placeAt(text, 0), reason: "empty" };
  const conflict = /^(?:<{7}|\|{7}|>{7})(?: |\r?$)/m.exec(text);
  if (conflict !== null) return { ...placeAt(text, conflict.index), reason: "conflict-marker" };
  const { reason, offset } = judge(text, firstError(text));
  return { ...placeAt(text, offset), reason };
}

interface ScanFault {
  code: ReturnType<typeof printParseErrorCode>;
  offset: number;
  length: number;
}

/**
 * The visitor goes on after an error, and could then nest deeper than the caller has checked: leaving it by a throw
 * is the only way to stop it.
 */
class FirstFault extends Error {
  readonly fault: ScanFault;
  constructor(fault: ScanFault) {
    super();
    this.fault = fault;
  }
}

function firstError(text: string): ScanFault {
  const onError = (error: ParseErrorCode, offset: number, length: number): never => {
    throw new FirstFault({ code: printParseErrorCode(error), offset, length });
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    if (error instanceof FirstFault) return error.fault;
    throw error;
  }
  return { code: "<unknown ParseErrorCode>", offset: 0, length: 0 };
}

function judge(text: string, { code, offset, length }: ScanFault): { reason: JsonReason; offset: number } {
  const end = text.trimEnd().length;
  const token = text.slice(offset, offset + length);
  const cutOff = offset + length >= end;
  switch (code) {
    case "UnexpectedEndOfString":
      return cutOff ? { reason: "unexpected-end", offset: end } : { reason: "unterminated-string", offset };
    case "UnexpectedEndOfNumber":
      return cutOff ? { reason: "unexpected-end", offset: end } : { reason: "invalid-number", offset };
    case "InvalidSymbol":
      if (cutOff && ["true", "false", "null", "-"].some((word) => word.startsWith(token))) {
        return { reason: "unexpected-end", offset: end };
      }
      return { reason: "unexpected-character", offset };
    case "InvalidCharacter":
      // The token is the whole string; what is wrong in it is a bare control character.
      return {
        reason: "invalid-string",
        offset:
          offset +
          Math.max(
            0,
            token.split("").findIndex((unit) => unit < " "),
          ),
      };
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return { reason: "invalid-string", offset };
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return { reason: "comment", offset };
    case "InvalidNumberFormat":
      return { reason: "invalid-number", offset };
    case "EndOfFileExpected":
      return { reason: "trailing-content", offset };
    case "PropertyNameExpected":
      return missing(text, "property-name-expected", offset, end);
    case "ValueExpected":
      return missing(text, "value-expected", offset, end);
    case "ColonExpected":
      return missing(text, "colon-expected", offset, end);
    case "CommaExpected":
    case "CloseBraceExpected":
    case "CloseBracketExpected":
      return missing(text, "comma-expected", offset, end);
    case "<unknown ParseErrorCode>":
      return { reason: "unexpected-character", offset };
    default:
      return code satisfies never;
  }
}

function missing(text: string, reason: JsonReason, offset: number, end: number) {
  if (offset >= end) return { reason: "unexpected-end" as const, offset: end };
  const before = text.slice(0, offset).trimEnd();
  if (before.endsWith(",") && "}]".includes(text.charAt(offset))) {
    return { reason: "trailing-comma" as const, offset: before.length - 1 };
  }
  return { reason, offset };
}
