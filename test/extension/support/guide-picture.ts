import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { smallPng } from "./small-png.ts";
import { pictureFolder, type Window } from "./window.ts";

/** The size of a window in the guide. */
export const guideSize = { width: 1280, height: 800 };

/** What a picture shows of the window: all of it, or a part; with numbers on things that the guide explains. */
interface View {
  clip?: { x: number; y: number; width: number; height: number };
  numbered?: readonly Locator[];
}

/** Takes the guide's picture `window-NAME.png`; into docs/pictures where `pnpm pictures window` asks for it. */
export async function guidePicture(window: Window, name: string, { clip, numbered = [] }: View = {}): Promise<void> {
  const folder = process.env.CCHC_GUIDE_PICTURES ?? join(pictureFolder, "guide");
  mkdirSync(folder, { recursive: true });
  // No tooltip of what the mouse happens to be over.
  await window.page.mouse.move(guideSize.width / 2, guideSize.height - 2);
  for (const [index, thing] of numbered.entries()) await putNumber(window, thing, index + 1);
  const png = await window.page.screenshot({ animations: "disabled", ...(clip === undefined ? {} : { clip }) });
  writeFileSync(join(folder, `window-${name}.png`), smallPng(png));
  await window.page.evaluate('document.querySelectorAll(".guide-number").forEach((number) => number.remove())');
}

async function putNumber(window: Window, thing: Locator, number: number): Promise<void> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error(`What has number ${number} in the picture is not on the screen.`);
  const style = {
    position: "fixed",
    zIndex: "100000",
    left: `${box.x + box.width - 12}px`,
    top: `${box.y + box.height / 2 - 12}px`,
    width: "24px",
    height: "24px",
    borderRadius: "12px",
    background: "#c2185b",
    color: "#fff",
    font: "bold 14px/24px sans-serif",
    textAlign: "center",
    boxShadow: "0 0 0 2px #fff",
  };
  // In words: this side of the wire has no DOM.
  await window.page.evaluate(`{
    const number = document.createElement("div");
    number.className = "guide-number";
    number.textContent = ${JSON.stringify(String(number))};
    Object.assign(number.style, ${JSON.stringify(style)});
    document.body.append(number);
  }`);
}
