import type { InteractionMode } from '../../api/types';
import { SelectField, TextField } from '../../ui/Field';
import type { ChildDraft, ChildKeeping, Person } from './childDraft';
import { IconPicker } from './IconPicker';
import { modeLabels, modes } from './modes';

interface ChildFieldsProps {
  draft: ChildDraft;
  keep: ChildKeeping;
  /** A new child begins with an expert; it can be unlinked later. */
  isNew?: boolean;
  onChange: (part: Partial<ChildDraft>) => void;
}

export function ChildFields({ draft, keep, isNew = false, onChange }: ChildFieldsProps) {
  return (
    <>
      <div className="form-columns">
        <TextField
          label="First name"
          dir="auto"
          autoComplete="off"
          required
          maxLength={200}
          value={draft.first_name}
          onChange={(event) => onChange({ first_name: event.target.value })}
        />
        <TextField
          label="Last name"
          dir="auto"
          autoComplete="off"
          maxLength={200}
          value={draft.last_name}
          onChange={(event) => onChange({ last_name: event.target.value })}
        />
        {keep.experts && (
          <PersonField
            label="Expert"
            hint="Decides which videos this child sees."
            required={isNew}
            people={keep.experts}
            value={draft.expert_id}
            onChange={(expert_id) => onChange({ expert_id })}
          />
        )}
        {keep.parents && (
          <PersonField
            label="Parent"
            hint="The parent’s code opens this child’s page."
            people={keep.parents}
            value={draft.parent_id}
            onChange={(parent_id) => onChange({ parent_id })}
          />
        )}
      </div>
      <SelectField
        label="Way of asking"
        value={draft.interaction_mode}
        onChange={(event) => onChange({ interaction_mode: event.target.value as InteractionMode })}
      >
        {modes.map((one) => (
          <option key={one} value={one}>
            {modeLabels[one].long}
          </option>
        ))}
      </SelectField>
      <IconPicker
        icons={keep.icons}
        value={draft.icon_key}
        onChange={(icon_key) => onChange({ icon_key })}
      />
    </>
  );
}

interface PersonFieldProps {
  label: string;
  hint: string;
  people: readonly Person[];
  value: string;
  required?: boolean;
  onChange: (id: string) => void;
}

function PersonField({ people, value, onChange, ...field }: PersonFieldProps) {
  return (
    <SelectField {...field} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">None</option>
      {people.map((person) => (
        <option key={person.id} value={person.id} dir="auto">
          {person.name}
        </option>
      ))}
    </SelectField>
  );
}
