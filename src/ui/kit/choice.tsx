interface ChoiceProps<T extends string> {
  name: string;
  options: readonly { value: T; label: string; lang?: string }[];
  value: T;
  onChange(value: T): void;
}

/** More alternatives than this do not stand side by side. */
const MOST_BUTTONS = 5;

/** Named alternatives, one of them on: side by side where they are few, else in a list that opens. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  return props.options.length > MOST_BUTTONS ? (
    <ChoiceList {...props} />
  ) : (
    <ChoiceButtons {...props} />
  );
}

function ChoiceList<T extends string>({ name, options, value, onChange }: ChoiceProps<T>) {
  return (
    <select
      className="choice choice-list"
      aria-label={name}
      title={name}
      value={value}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function ChoiceButtons<T extends string>({ name, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choices">
      <legend>{name}</legend>
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
