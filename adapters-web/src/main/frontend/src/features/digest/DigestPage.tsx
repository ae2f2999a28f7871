import { useCallback, useState } from 'react';
import { digest } from '../../api/digest';
import type { DigestSettings } from '../../api/types';
import { AdultPage } from '../../ui/AdultPage';
import { SelectField } from '../../ui/Field';
import { Load } from '../../ui/Loading';
import { useLoad } from '../../util/useLoad';
import { DigestSwitch } from './DigestSwitch';
import { WeekView } from './WeekView';
import { weekText } from './words';

/** A parent's week, child by child; off until the parent turns it on. */
export function DigestPage() {
  const load = useCallback((signal: AbortSignal) => digest.settings(signal), []);
  const loaded = useLoad(load);
  return (
    <AdultPage
      title="Weekly digest"
      intro="What was watched, what went well, and one thing to talk about at dinner."
    >
      <Load from={loaded}>
        {(settings) => (
          <div className="stack stack--loose">
            {settings.wanted && <Weeks settings={settings} />}
            <DigestSwitch
              key={`${settings.wanted} ${settings.mail_address ?? ''}`}
              settings={settings}
              onChange={loaded.reload}
            />
          </div>
        )}
      </Load>
    </AdultPage>
  );
}

function Weeks({ settings }: { settings: DigestSettings }) {
  const [week, setWeek] = useState(settings.weeks[0]?.week ?? '');
  return (
    <section className="stack" aria-label="The week">
      <SelectField label="Week" value={week} onChange={(event) => setWeek(event.target.value)}>
        {settings.weeks.map((one, index) => (
          <option key={one.week} value={one.week}>
            {index === 0 ? 'This week, ' : ''}
            {weekText(one)}
          </option>
        ))}
      </SelectField>
      <WeekView key={week} week={week} />
    </section>
  );
}
