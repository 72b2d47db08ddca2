interface NumberButtonProps {
  text: string;
  /** What the number counts, for whoever hears it alone. */
  label: string;
  recordsKey: string | null;
  class?: string;
  onOpen: (key: string) => void;
}

/** A number that opens the records it counts; one that counts nothing is plain text. */
export function NumberButton({ text, label, recordsKey, class: look = "", onOpen }: NumberButtonProps) {
  if (recordsKey === null) return <span class={look}>{text}</span>;
  return (
    <button type="button" class={`number ${look}`} aria-label={label} onClick={() => onOpen(recordsKey)}>
      {text}
    </button>
  );
}
