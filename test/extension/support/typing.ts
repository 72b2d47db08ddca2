import type { Locator } from "playwright-core";

/* Faster than any hand, slower than a loop. */
const keyMs = 15;

/**
 * Types a text as a Vietnamese input method (Telex, VNI) does: each word grows letter by letter in a composition,
 * without marks at first, gets its marks at its end, and is then committed. The field sees compositionstart,
 * compositionupdate, input and compositionend as from a real keyboard; spaces are plain keys.
 */
export async function typeVietnamese(field: Locator, text: string): Promise<void> {
  await field.focus();
  const page = field.page();
  const session = await page.context().newCDPSession(page);
  try {
    for (const [index, syllable] of text.normalize("NFC").split(" ").entries()) {
      if (index > 0) await page.keyboard.press("Space");
      for (const shown of composed(syllable)) {
        const end = shown.length;
        await page.waitForTimeout(keyMs);
        await session.send("Input.imeSetComposition", { text: shown, selectionStart: end, selectionEnd: end });
      }
      await session.send("Input.insertText", { text: syllable });
    }
  } finally {
    await session.detach();
  }
}

/* What a syllable looks like key by key: "thể" is t, th, the, thể. */
function composed(syllable: string): string[] {
  const letters = [...plain(syllable)];
  const growing = letters.map((_, index) => letters.slice(0, index + 1).join(""));
  return growing.at(-1) === syllable ? growing : [...growing, syllable];
}

function plain(text: string): string {
  const marks = /\p{Mark}/gu;
  return text.normalize("NFD").replace(marks, "").replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFC");
}
