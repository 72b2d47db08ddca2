import type { Picture } from "../../src/protocol/dashboard-page.ts";
import { Button } from "../kit/button.tsx";
import { chartImage } from "./chart/as-image.ts";
import { texts } from "./texts.ts";

/** Prints the page of one picture: with its chart as an image, or without one where there is nothing to draw. */
export function PrintButton({ picture, onPrint }: { picture: Picture; onPrint: (image: string | null) => void }) {
  return (
    <Button icon="print" onClick={() => onPrint(picture.empty === null ? chartImage(picture) : null)}>
      {texts.print}
    </Button>
  );
}
