import type { Words } from "../../src/protocol/form.ts";
import type { FormChannel } from "./channel.ts";

/** What ties a field to what it edits: a document over its channel, or a value of the page (a dialogue's answer). */
export interface FieldLink<V> {
  /** Typed on: goes gathered. */
  type(value: V): void;
  /** Typed, and means something only when whole: asked for when the field is left or the document saved. */
  hold(read: () => V | undefined): void;
  /** Chosen: goes at once. */
  set(value: V): void;
  /** What was held counts no more. */
  drop(): void;
  leave(): void;
  /** Whether more was typed than the value that is shown. */
  isAhead(): boolean;
  refusal: Words | undefined;
  /** The field shows what the document has: what was refused is gone. */
  forgive(): void;
}

/** The field `key` of a document; `act` is the edit that gives it a value. */
export function fieldLink<V, Act>(
  channel: FormChannel<Act, unknown>,
  key: string,
  act: (value: V) => Act,
): FieldLink<V> {
  return {
    type: (value) => channel.type(key, () => act(value)),
    hold: (read) =>
      channel.hold(key, () => {
        const value = read();
        return value === undefined ? undefined : act(value);
      }),
    set: (value) => void channel.send(act(value), key),
    drop: () => channel.drop(key),
    leave: () => channel.leave(),
    isAhead: () => channel.isAhead(key),
    refusal: channel.refusal(key),
    forgive: () => channel.forgive(key),
  };
}

/** A value that the page itself keeps. */
export function localLink<V>(set: (value: V) => void, refusal?: Words): FieldLink<V> {
  return {
    type: set,
    hold: (read) => {
      const value = read();
      if (value !== undefined) set(value);
    },
    set,
    drop: () => {},
    leave: () => {},
    isAhead: () => false,
    refusal,
    forgive: () => {},
  };
}
