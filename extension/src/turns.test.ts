import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

test("TREE-8 work is done in the order in which it was asked for, whatever became of the piece before", async () => {
  const turns = new Turns();
  const done: string[] = [];
  const work = (name: string, milliseconds: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    done.push(name);
    return name;
  };
  const first = turns.take(work("first", 20));
  const second = turns.take(async () => {
    throw new Error("second");
  });
  const third = turns.take(work("third", 0));
  await turns.settled();
  expect(done).toEqual(["first", "third"]);
  await expect(second).rejects.toThrow("second");
  expect([await first, await third]).toEqual(["first", "third"]);
});
