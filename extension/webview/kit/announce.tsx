import { useEffect, useState } from "preact/hooks";

const shownMilliseconds = 5000;
let hear: (text: string) => void = () => {};

/** Says what was done where the eye may not be: shown for a while, and read by screen readers. */
export function announce(text: string): void {
  hear(text);
}

/** Where announcements appear; once on a page. */
export function Announcements() {
  const [said, setSaid] = useState<{ text: string; number: number }>();
  useEffect(() => {
    hear = (text) => setSaid((last) => ({ text, number: (last?.number ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {said !== undefined && (
        <div class="toast" key={said.number}>
          {said.text}
        </div>
      )}
    </div>
  );
}
