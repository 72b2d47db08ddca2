import { isCapitals, type Piece, withoutTags } from "./pieces.ts";

/** What stands above the title. */
export interface Head {
  readonly isParty: boolean;
  readonly stateName: Piece | undefined;
  readonly motto: Piece | undefined;
  readonly parentBody: readonly Piece[];
  readonly issuer: readonly Piece[];
  readonly number: Piece | undefined;
  readonly placeDate: Piece | undefined;
  /** All of it. */
  readonly headPieces: ReadonlySet<Piece>;
  /** The first piece below. */
  readonly headEnd: number;
}

/** Heads are among the first pieces of a file. */
const HEAD_LENGTH = 30;

/** Recognises state name, motto, bodies, number, place and date. */
export function findHead(pieces: readonly Piece[]): Head {
  const first = pieces.slice(0, HEAD_LENGTH);
  const isParty = first.some(isPartyName);
  const stateName = first.find(({ folded }) => folded.startsWith("cong hoa xa hoi chu nghia"));
  const motto = first.find(({ folded }) => /^doc lap\b.{0,6}\btu do\b.{0,6}\bhanh phuc\b/.test(folded));
  const anchor = stateName ?? motto;
  const near = anchor === undefined ? first : pieces.slice(0, anchor.index + HEAD_LENGTH);
  const number = near.find(isNumber);
  const placeDate = near.find(isPlaceDate);
  const mate = anchor ?? number ?? placeDate;
  const inTable = mate === undefined ? [] : tableOf(pieces, mate);
  const bodies = bodiesOf(pieces, inTable, anchor, [number, placeDate, stateName, motto]);
  const named = [stateName, motto, number, placeDate].filter((piece) => piece !== undefined);
  const headPieces = new Set([...named, ...inTable, ...bodies]);
  // The issuer is the last of the bodies; a name of several lines goes on in the same look.
  const issuerFrom = issuerStart(bodies);
  return {
    isParty,
    stateName,
    motto,
    number,
    placeDate,
    parentBody: bodies.slice(0, issuerFrom),
    issuer: bodies.slice(issuerFrom),
    headPieces,
    headEnd: Math.max(-1, ...[...headPieces].map(({ index }) => index)) + 1,
  };
}

export function isPartyName({ folded, text }: Piece): boolean {
  return folded.startsWith("dang cong san viet nam") && isCapitals(text);
}

/** Laws and resolutions say their type before the word for number. */
const NAMED_NUMBER = /^(?:(?:bo )?luat|phap lenh|lenh|nghi quyet(?: lien tich)?) so ?: ?[\d\s.…_{/]/;

function isNumber({ text, folded }: Piece): boolean {
  const plain = withoutTags(text);
  if (plain.length >= 70 || !plain.includes("/")) return false;
  return /^so ?[:.]? ?[\d\s.…_{/]/.test(folded) || NAMED_NUMBER.test(folded);
}

function isPlaceDate({ text, folded }: Piece): boolean {
  const plain = withoutTags(folded);
  if (/^[^,.;:()\d]{2,40}, ?(?:ngay )?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}$/.test(plain)) return true;
  // "(With decision number … of …": the day of another document.
  if (/[(/]|\bkem theo\b/.test(plain.slice(0, plain.search(/\bngay\b/)))) return false;
  if (/^[^,]{0,60}(?:,|\s)?\s*ngay[\d\s.…_]*thang[\d\s.…_]*nam[\d\s.…_]*$/.test(plain)) return plain.length < 110;
  return text.includes("{{") && /^[^.;:]{0,20}, ?$/.test(plain) && text.includes("ngay");
}

/** The pieces of the table of a piece; where that table is one column of another, of that one. */
function tableOf(pieces: readonly Piece[], { paragraph }: Piece): Piece[] {
  const { cell } = paragraph;
  if (cell === null) return [];
  const own = pieces.filter((piece) => piece.paragraph.cell?.table === cell.table);
  const hasColumns = own.some((piece) => piece.paragraph.cell?.column !== cell.column);
  return hasColumns ? own : pieces.filter((piece) => piece.paragraph.cell?.outer.table === cell.outer.table);
}

function isLeftOf({ paragraph: { cell } }: Piece, { paragraph: { cell: anchor } }: Piece): boolean {
  if (cell === null || anchor === null) return false;
  return cell.table === anchor.table ? cell.column < anchor.column : cell.outer.column < anchor.outer.column;
}

/** The lines of the names of bodies: the other column of the head, above the number. */
function bodiesOf(
  pieces: readonly Piece[],
  inTable: readonly Piece[],
  anchor: Piece | undefined,
  others: readonly (Piece | undefined)[],
): Piece[] {
  if (anchor === undefined) return [];
  const [number] = others;
  const candidates =
    inTable.length > 0
      ? inTable.filter((piece) => isLeftOf(piece, anchor))
      : pieces
          .slice(0, Math.max(anchor.index + 6, 0))
          // In a head made by tabs the right column has fewer lines: then a line has nothing beside it.
          .filter(
            ({ index, isTabbed }) =>
              index < anchor.index || isTabbed || (anchor.isTabbed && index < (number?.index ?? 0)),
          );
  const bodies: Piece[] = [];
  for (const piece of candidates) {
    if (piece === number || /^v ?\/ ?v\b/.test(piece.folded)) break;
    if (others.includes(piece) || isRuleText(piece.text)) continue;
    bodies.push(piece);
  }
  return bodies.length > 5 ? [] : bodies;
}

/** Signs typed to look like a rule. */
export function isRuleText(text: string): boolean {
  return /^[\s_\-\u2010-\u2015\u2500\u2501=*~.…]{3,}$/.test(text);
}

function issuerStart(bodies: readonly Piece[]): number {
  const isBold = (piece: Piece | undefined): boolean => piece?.runs.some(({ bold }) => bold) === true;
  let from = bodies.length - 1;
  if (from <= 0) return Math.max(from, 0);
  if (isBold(bodies[from])) {
    while (from > 0 && isBold(bodies[from - 1]) && !isParentAbove(bodies[from - 1], bodies[from])) from -= 1;
    return from;
  }
  return from;
}

/** Two lines that name two bodies, not one: a committee or ministry above its agency. */
export function isParentAbove(upper: Piece | undefined, lower: Piece | undefined): boolean {
  return (
    upper !== undefined &&
    lower !== undefined &&
    /^(?:ubnd|uy ban nhan dan|bo|hdnd|hoi dong nhan dan) /.test(upper.folded) &&
    /^(?:so|chi cuc|cuc|phong|ban|trung tam|van phong|truong|thanh tra|doan kiem tra|to|hoi dong|vien) /.test(
      lower.folded,
    )
  );
}
