import { useState, type SubmitEvent } from 'react';
import { account } from '../../api/account';
import type { Expert, InteractionMode, Parent } from '../../api/types';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { childIcon, childIconKeys } from '../../util/childIcons';
import { useAction } from '../../util/useAction';
import { modeLabels, modes } from './modes';

interface ChildFormProps {
  experts: Expert[];
  parents: Parent[];
  icons: string[];
  onMade: () => void;
}

export function ChildForm({ experts, parents, icons, onMade }: ChildFormProps) {
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const [expertId, setExpertId] = useState(experts[0]?.expert_id ?? '');
  const [parentId, setParentId] = useState('');
  const [icon, setIcon] = useState('fox');
  const [mode, setMode] = useState<InteractionMode>('flexible');
  const create = useAction(async () => {
    await account.createChild({
      expert_id: expertId,
      ...(parentId ? { parent_id: parentId } : {}),
      first_name: firstName.trim(),
      last_name: lastName.trim(),
      icon_key: icon,
      interaction_mode: mode,
    });
    setFirstName('');
    setLastName('');
    onMade();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void create.run();
  };
  return (
    <form className="stack panel-form" onSubmit={submit} aria-label="Add a child">
      <div className="form-columns">
        <TextField
          label="First name"
          required
          maxLength={40}
          value={firstName}
          onChange={(event) => setFirstName(event.target.value)}
        />
        <TextField
          label="Last name"
          maxLength={40}
          value={lastName}
          onChange={(event) => setLastName(event.target.value)}
        />
        <SelectField
          label="Expert"
          value={expertId}
          onChange={(event) => setExpertId(event.target.value)}
        >
          {experts.map((expert) => (
            <option key={expert.expert_id} value={expert.expert_id}>
              {expert.display_name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Parent"
          value={parentId}
          onChange={(event) => setParentId(event.target.value)}
        >
          <option value="">None</option>
          {parents.map((parent) => (
            <option key={parent.parent_id} value={parent.parent_id}>
              {parent.display_name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Way of asking"
          value={mode}
          onChange={(event) => setMode(event.target.value as InteractionMode)}
        >
          {modes.map((one) => (
            <option key={one} value={one}>
              {modeLabels[one].long}
            </option>
          ))}
        </SelectField>
      </div>
      <fieldset className="icon-picker">
        <legend>Picture</legend>
        <div>
          {(icons.length > 0 ? icons : childIconKeys).map((key) => (
            <label key={key} title={key}>
              <input
                type="radio"
                name="icon"
                aria-label={key}
                checked={icon === key}
                onChange={() => setIcon(key)}
              />
              <span aria-hidden="true">{childIcon(key)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Problem error={create.error} />
      <div>
        <Button type="submit" disabled={create.busy}>
          Add child
        </Button>
      </div>
    </form>
  );
}
