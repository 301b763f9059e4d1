type Chip = { key: string; text: string; note?: string };
type Props = { label: string; chips: Chip[]; chosen: string; onChoose: (key: string) => void };

/** One of a few, in a row that a thumb scrolls. */
export function Chips({ label, chips, chosen, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of forms
    <div className="book-chips" role="group" aria-label={label}>
      {chips.map((c) => (
        <button key={c.key} type="button" aria-pressed={c.key === chosen} onClick={() => onChoose(c.key)}>
          {c.text}
          {c.note && <small>{c.note}</small>}
        </button>
      ))}
    </div>
  );
}
