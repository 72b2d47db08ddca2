import { expect, test } from "vitest";
import { type Answer, type Place, type Step, walk } from "./walk.ts";

interface Answers {
  kind: "fixed" | "counted";
  day?: string;
  count?: number;
  reason: string;
}

/** Steps that answer from a script and note where they were asked, with what they were offered. */
function scripted(script: Answer<string | number>[]) {
  const asked: { key: string; place: Place; initial: unknown }[] = [];
  const steps = (["kind", "day", "count", "reason"] as const).map(
    (key): Step<Answers> => ({
      key,
      isAsked: ({ kind }) => (key === "day" ? kind === "fixed" : key === "count" ? kind === "counted" : true),
      ask: async (place, answers) => {
        asked.push({ key, place, initial: answers[key] });
        return (script.shift() ?? { state: "cancelled" }) as Answer<Answers[keyof Answers]>;
      },
    }),
  );
  return { steps, asked };
}

const answered = (value: string | number) => ({ state: "answered" as const, value });
const back = { state: "back" as const };

test("FLOW-1 questions come one after the other, counted as they arise", async () => {
  const { steps, asked } = scripted([answered("fixed"), answered("2023-06-30"), answered("vì")]);
  const kept: object[] = [];
  const walked = await walk("Gia hạn", steps, {}, async (answers) => void kept.push(answers));
  expect(walked).toEqual({ state: "complete", answers: { kind: "fixed", day: "2023-06-30", reason: "vì" } });
  expect(asked.map(({ key, place }) => `${key} ${place.step}/${place.total}`)).toEqual([
    "kind 1/2",
    "day 2/3",
    "reason 3/3",
  ]);
  expect(asked.map(({ place }) => place.canGoBack)).toEqual([false, true, true]);
  expect(kept).toHaveLength(3);
});

test("FLOW-1 going back offers what was answered, and what no longer arises is left out", async () => {
  const { steps, asked } = scripted([
    answered("fixed"),
    answered("2023-06-30"),
    back,
    back,
    answered("counted"),
    answered(15),
    answered("vì"),
  ]);
  const walked = await walk("Gia hạn", steps, {}, async () => {});
  expect(walked).toEqual({ state: "complete", answers: { kind: "counted", count: 15, reason: "vì" } });
  expect(asked.map(({ key, initial }) => [key, initial]).slice(4, 6)).toEqual([
    ["kind", "fixed"],
    ["count", undefined],
  ]);
});

test("FLOW-2 what was given before Esc is handed out, and offered when the flow starts again", async () => {
  const first = scripted([answered("fixed"), { state: "cancelled" }]);
  const broken = await walk("Gia hạn", first.steps, {}, async () => {});
  expect(broken).toEqual({ state: "cancelled", answers: { kind: "fixed" } });
  const second = scripted([]);
  await walk("Gia hạn", second.steps, broken.answers, async () => {});
  expect(second.asked[0]).toMatchObject({ key: "kind", initial: "fixed" });
});
