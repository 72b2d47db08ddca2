import type { FieldLink } from "./field-link.ts";
import { inOneLine, Labelled, type LabelPlace } from "./labelled.tsx";

interface SelectFieldProps<V extends string> {
  label: string;
  value: V | "";
  options: readonly { value: V; label: string }[];
  link: FieldLink<V>;
  labelPlace?: LabelPlace | undefined;
  /** What stands there while nothing is chosen. */
  placeholder?: string | undefined;
  hint?: string | undefined;
  needed?: boolean | undefined;
  disabled?: boolean | undefined;
  error?: string | undefined;
  name?: string | undefined;
}

/** One of a few choices. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, value, options, link, labelPlace, placeholder, needed, disabled, hint, name } = props;
  return (
    <Labelled
      label={label}
      place={labelPlace}
      needed={needed}
      error={props.error ?? inOneLine(link.refusal)}
      hint={hint}
    >
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          class="field"
          name={name}
          value={value}
          disabled={disabled}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          aria-required={needed}
          onChange={({ currentTarget }) => {
            const chosen = options.find((option) => option.value === currentTarget.value);
            if (chosen !== undefined) link.set(chosen.value);
          }}
        >
          {value === "" && <option value="">{placeholder ?? ""}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
