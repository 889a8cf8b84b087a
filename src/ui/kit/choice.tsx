interface ChoiceProps<T extends string> {
  name: string;
  options: readonly { value: T; label: string; lang?: string }[];
  value: T;
  onChange(value: T): void;
}

/** A few named alternatives side by side, one of them on. */
export function Choice<T extends string>({ name, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choices">
      <legend className="sr-only">{name}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="choice"
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
