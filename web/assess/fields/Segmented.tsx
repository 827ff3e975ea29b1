import { assess } from '../../messages.ts';

export interface SegmentedProps<T> {
  id: string;
  name: string;
  describedBy?: string;
  options: { value: T; label: string }[];
  chosen: T | null;
  onChoose: (value: T | null) => void;
  /** A choice that always has a value cannot be taken back. */
  fixed?: boolean;
}

/** Two or three radio buttons in one frame. The first radio carries the id to which links lead. */
export function Segmented<T extends string | boolean>({ id, name, describedBy, options, chosen, onChoose, fixed }: SegmentedProps<T>) {
  return (
    <div class="seg-row">
      <span class="seg">
        {options.map(({ value, label }, index) => (
          <label key={label}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={String(value)}
              checked={chosen === value}
              aria-describedby={describedBy}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </span>
      {fixed !== true && chosen !== null && (
        <button type="button" class="textual small" onClick={() => onChoose(null)}>
          {assess.unanswer}
        </button>
      )}
    </div>
  );
}
