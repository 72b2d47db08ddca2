/** Where a question stands in its flow. */
export interface Place {
  /** What the whole flow does, to which record. */
  title: string;
  /** From 1. */
  step: number;
  total: number;
  canGoBack: boolean;
}

/** What became of a question. */
export type Answer<T> = { state: "answered"; value: T } | { state: "back" } | { state: "cancelled" };

/** Asks one question; `initial` is what was answered before, now or in a draft. */
export type Ask<T> = (place: Place, initial: T | undefined) => Promise<Answer<T>>;

/** One question of a flow, and the key that its answer gets. */
export interface Step<A> {
  key: keyof A & string;
  /** Whether the question arises after the answers so far. */
  isAsked: (answers: Partial<A>) => boolean;
  ask: (place: Place, answers: Partial<A>) => Promise<Answer<A[keyof A]>>;
}

/** A step; `ask` may depend on what was answered before it. */
export function step<A, K extends keyof A & string>(
  key: K,
  ask: (answers: Partial<A>) => Ask<NonNullable<A[K]> | Extract<A[K], null>>,
  isAsked: (answers: Partial<A>) => boolean = () => true,
): Step<A> {
  return {
    key,
    isAsked,
    ask: (place, answers) => ask(answers)(place, answers[key] as NonNullable<A[K]> | undefined),
  };
}

/** How a flow ended: with every answer, or broken off with those so far. */
export type Walked<A> = { state: "complete"; answers: A } | { state: "cancelled"; answers: Partial<A> };

/**
 * Asks one question after the other, and back again (SPEC FLOW-1). What was answered is handed to `keep` at once and
 * offered again when the question comes back; answers to questions that no longer arise are left out at the end.
 */
export async function walk<A extends object>(
  title: string,
  steps: readonly Step<A>[],
  given: Partial<A>,
  keep: (answers: Partial<A>) => Promise<void>,
): Promise<Walked<A>> {
  let answers: Partial<A> = { ...given };
  const passed: number[] = [];
  const nextAfter = (at: number) => steps.findIndex((one, index) => index > at && one.isAsked(answers));
  for (let at = nextAfter(-1); at >= 0; ) {
    const current = steps[at];
    if (current === undefined) break;
    const arising = steps.filter((one) => one.isAsked(answers));
    const place = { title, step: arising.indexOf(current) + 1, total: arising.length, canGoBack: passed.length > 0 };
    const answer = await current.ask(place, answers);
    switch (answer.state) {
      case "answered":
        answers = { ...answers, [current.key]: answer.value };
        await keep(answers);
        passed.push(at);
        at = nextAfter(at);
        break;
      case "back":
        at = passed.pop() ?? at;
        break;
      case "cancelled":
        return { state: "cancelled", answers };
    }
  }
  const moot = new Set<string>(steps.filter((one) => !one.isAsked(answers)).map(({ key }) => key));
  const kept = Object.fromEntries(Object.entries(answers).filter(([key]) => !moot.has(key)));
  // Every question that arose was answered.
  return { state: "complete", answers: kept as A };
}
