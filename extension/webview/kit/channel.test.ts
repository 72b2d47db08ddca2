import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FormMessage, HostMessage } from "../../src/protocol/form.ts";
import { FormChannel } from "./channel.ts";

type Act = { field: string; text: string };
const sent: FormMessage<Act>[] = [];
let hear: (event: { data: HostMessage<null> }) => void = () => {};

/** The two ends that a webview has: what VS Code gives it. */
beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  vi.stubGlobal("acquireVsCodeApi", () => ({ postMessage: (message: FormMessage<Act>) => sent.push(message) }));
  vi.stubGlobal("window", {
    addEventListener: (_type: string, listener: typeof hear) => {
      hear = listener;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function opened() {
  const channel = new FormChannel<Act, null>();
  channel.listen(
    () => {},
    () => {},
  );
  sent.length = 0;
  return channel;
}
const says = (text: string) => () => ({ field: "title", text });
const texts = () => sent.map((message) => (message.type === "edit" ? message.act.text : message.type));
const show = (edit: number) => hear({ data: { type: "show", view: null, edit, obstacle: null } });

test("EXT-2 the first letter goes at once, what follows when typing rests, all of one stay", () => {
  const channel = opened();
  for (const text of ["R", "Rà", "Rà s", "Rà so"]) channel.type("t1.title", says(text));
  expect(texts()).toEqual(["R"]);
  vi.advanceTimersByTime(300);
  expect(texts()).toEqual(["R", "Rà so"]);
  expect(new Set(sent.map((message) => message.type === "edit" && message.typing)).size).toBe(1);
  channel.leave();
  channel.type("t1.title", says("Rà soá"));
  expect(sent.at(-1)).not.toMatchObject({ typing: sent[0]?.type === "edit" ? sent[0].typing : "" });
});

test("PFORM-1 a field is ahead until the host shows its last edit", () => {
  const channel = opened();
  channel.type("t1.title", says("a"));
  channel.type("t1.title", says("ab"));
  show(1);
  expect(channel.isAhead("t1.title")).toBe(true);
  channel.flush();
  show(1);
  expect(channel.isAhead("t1.title")).toBe(true);
  show(2);
  expect(channel.isAhead("t1.title")).toBe(false);
  expect(channel.isAhead("t2.title")).toBe(false);
});

test("PFORM-2 a refusal belongs to its field until a later edit of it goes in", async () => {
  const channel = opened();
  channel.type("t1.code", says("1"));
  const other = channel.send({ field: "lead", text: "x" }, "t1.lead");
  hear({ data: { type: "refused", edit: 1, message: "trùng", hint: "" } });
  show(2);
  expect(channel.refusal("t1.code")).toEqual({ message: "trùng", hint: "" });
  expect(channel.refusal("t1.lead")).toBeUndefined();
  expect(await other).toBeUndefined();
  channel.type("t1.code", says("12"));
  show(3);
  expect(channel.refusal("t1.code")).toBeUndefined();
});

test("PFORM-2 who waits for an edit hears that it was refused", async () => {
  const channel = opened();
  const outcome = channel.send({ field: "drop", text: "" });
  hear({ data: { type: "refused", edit: 1, message: "không được", hint: "" } });
  show(1);
  expect(await outcome).toEqual({ message: "không được", hint: "" });
});

test("PFORM-3 what is being typed goes before the undo", () => {
  const channel = opened();
  channel.type("t1.title", says("a"));
  channel.type("t1.title", says("ab"));
  channel.undo();
  expect(texts()).toEqual(["a", "ab", "undo"]);
});

test("PFORM-6 what is no whole day yet is not sent, not even at a save", () => {
  const channel = opened();
  let day: string | undefined;
  channel.hold("t1.due", () => (day === undefined ? undefined : { field: "due", text: day }));
  hear({ data: { type: "flush", request: 7 } });
  expect(texts()).toEqual(["flushed"]);
  day = "2026-05-09";
  channel.hold("t1.due", () => ({ field: "due", text: "2026-05-09" }));
  hear({ data: { type: "flush", request: 8 } });
  expect(texts()).toEqual(["flushed", "2026-05-09", "flushed"]);
});
