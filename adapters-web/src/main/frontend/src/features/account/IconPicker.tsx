import { useId } from 'react';
import { childIcon } from '../../util/childIcons';

interface IconPickerProps {
  icons: readonly string[];
  value: string;
  onChange: (key: string) => void;
}

export function IconPicker({ icons, value, onChange }: IconPickerProps) {
  const group = useId();
  return (
    <fieldset className="icon-picker">
      <legend>Picture</legend>
      <div>
        {icons.map((key) => (
          <label key={key} title={key}>
            <input
              type="radio"
              name={group}
              aria-label={key}
              checked={value === key}
              onChange={() => onChange(key)}
            />
            <span aria-hidden="true">{childIcon(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
