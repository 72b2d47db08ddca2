import { useEffect, useState } from "preact/hooks";

/** A number that is another one whenever VS Code changed the colours of the page. */
export function useThemeNumber(): number {
  const [number, setNumber] = useState(0);
  useEffect(() => {
    const observer = new MutationObserver(() => setNumber((before) => before + 1));
    observer.observe(document.body, { attributes: true, attributeFilter: ["class", "data-vscode-theme-id"] });
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, []);
  return number;
}
