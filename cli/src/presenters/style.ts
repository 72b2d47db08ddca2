import { styleText } from "node:util";

/** The few colours used: red for what is wrong or late, yellow for soon, green for done, dim for the unimportant. */
export type Tone = "red" | "yellow" | "green" | "dim" | "bold";

/** Colours a text, or leaves it as it is. */
export type Style = (tone: Tone, text: string) => string;

/** Whether `stream` shows colours: a terminal, and no `NO_COLOR`. */
export function hasColours(stream: NodeJS.WriteStream): boolean {
  const forbidden = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== "";
  return stream.isTTY === true && !forbidden && process.env.TERM !== "dumb";
}

/** How to colour what goes to `stream`. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  if (!hasColours(stream)) return (_tone, text) => text;
  return (tone, text) => styleText(tone, text, { validateStream: false });
}
