import { useEffect, useState } from "preact/hooks";

/** Whether list and detail have room beside each other. */
const wide = "(min-width: 860px)";

/** Follows the width of the window the form is in. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const follow = () => setWide(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isWide;
}
