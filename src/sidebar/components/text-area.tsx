const LETTERS_MOST = 600;

/** A field for a few sentences, its label above it and a hint below that. */
export function TextArea(props: { label: string; hint?: string; value: string; onChange: (text: string) => void }) {
  return (
    <label>
      {props.label}
      {props.hint === undefined ? null : <span class="muted hint">{props.hint}</span>}
      <textarea
        rows={3}
        maxLength={LETTERS_MOST}
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
