import type { Catalogue } from "@cchc/messages/catalogue";
import type { Undone } from "@cchc/store/record-history";

/** What an undoing took with it, as sentences: hand-overs, a number, other documents of the same import or act. */
export function undoneWords(
  { history }: Pick<Catalogue, "history">,
  { handOvers, numberOf, together, withdrawn, left, issued }: Omit<Undone, "traced">,
): string[] {
  return [
    ...(handOvers === null || handOvers.returned + handOvers.stayed + handOvers.left.length === 0
      ? []
      : [history.handOversBack(handOvers)]),
    ...(numberOf === null ? [] : [history.numberBack(numberOf)]),
    ...(together.length === 0 ? [] : [history.tookBackTogether(together.length)]),
    ...(withdrawn.length === 0 ? [] : [history.openedWithdrawn(withdrawn)]),
    ...issued.map(({ id, number, issuedOn }) => history.issuedUpon({ number: number ?? id, on: issuedOn })),
    ...(left === null ? [] : [history.leftEmpty[left.kind](left.name)]),
  ];
}
