/** A list to choose one of, its label above it. */
export function Choice(props: {
  label: string;
  value: string;
  options: readonly { readonly key: string; readonly label: string }[];
  onChange: (key: string) => void;
}) {
  return (
    <label>
      {props.label}
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.options.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
