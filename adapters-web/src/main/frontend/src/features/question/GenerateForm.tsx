import { useState, type SubmitEvent } from 'react';
import type { GenerationRequest } from '../../api/generationSocket';
import type { Provider } from '../../api/types';
import { Button } from '../../ui/Button';
import { CheckField, SelectField, TextField } from '../../ui/Field';

interface GenerateFormProps {
  providers: Provider[];
  busy: boolean;
  onStart: (request: GenerationRequest) => void;
}

export function GenerateForm({ providers, busy, onStart }: GenerateFormProps) {
  const first = providers.find((provider) => provider.available)?.name ?? 'offline';
  const [provider, setProvider] = useState(first);
  const [start, setStart] = useState('0');
  const [interval, setInterval] = useState('60');
  const [full, setFull] = useState(true);
  const missing = providers.filter((one) => !one.available);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onStart({
      start_seconds: Number(start),
      interval_seconds: Number(interval),
      full_duration: full,
      provider,
    });
  };
  return (
    <form className="card stack" onSubmit={submit} aria-label="Make questions">
      <div className="form-grid">
        <TextField
          label="Start at second"
          type="number"
          min={0}
          step={1}
          required
          value={start}
          onChange={(event) => setStart(event.target.value)}
        />
        <TextField
          label="A question every … seconds"
          type="number"
          min={1}
          max={300}
          step={1}
          required
          value={interval}
          onChange={(event) => setInterval(event.target.value)}
        />
        <SelectField
          label="Written by"
          value={provider}
          onChange={(event) => setProvider(event.target.value)}
        >
          {providers.map((one) => (
            <option key={one.name} value={one.name} disabled={!one.available}>
              {providerLabel(one)}
            </option>
          ))}
        </SelectField>
      </div>
      {missing.length > 0 && (
        <details>
          <summary>Why some writers cannot be chosen</summary>
          <ul>
            {missing.map((one) => (
              <li key={one.name}>
                <strong>{one.name}</strong>: {one.reason ?? 'This provider is not set up.'}
              </li>
            ))}
          </ul>
        </details>
      )}
      <CheckField
        label="Go through to the end of the video"
        checked={full}
        onChange={(event) => setFull(event.target.checked)}
      />
      <div>
        <Button type="submit" disabled={busy}>
          {busy ? 'Writing questions…' : 'Make questions'}
        </Button>
      </div>
    </form>
  );
}

function providerLabel(provider: Provider): string {
  const name = provider.name === 'offline' ? 'offline (no key needed)' : provider.name;
  return provider.available ? name : `${name} – not set up`;
}
