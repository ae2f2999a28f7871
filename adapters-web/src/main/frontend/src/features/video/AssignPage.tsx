import { useState, type SubmitEvent } from 'react';
import { account } from '../../api/account';
import type { Expert, VideoWithExperts } from '../../api/types';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Load } from '../../ui/Loading';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { useLoad } from '../../util/useLoad';
import './videos.css';

async function loadAll(signal: AbortSignal) {
  const [assignments, experts] = await Promise.all([
    video.assignments(signal),
    account.experts(signal),
  ]);
  return { assignments, experts: experts.filter((expert) => expert.is_active) };
}

/** Who looks after which video. The children of an expert see exactly that expert's videos. */
export function AssignPage() {
  const all = useLoad(loadAll);
  return (
    <AdultPage
      title="Assign"
      intro="A video belongs to the experts it is assigned to. Their children can watch it once its questions are approved."
    >
      <Load from={all}>
        {({ assignments, experts }) =>
          assignments.length === 0 ? (
            <Notice>There is no video to assign yet.</Notice>
          ) : (
            <ul className="plain-list stack">
              {assignments.map((one) => (
                <AssignRow key={one.video_id} one={one} experts={experts} onChange={all.reload} />
              ))}
            </ul>
          )
        }
      </Load>
    </AdultPage>
  );
}

interface AssignRowProps {
  one: VideoWithExperts;
  experts: Expert[];
  onChange: () => void;
}

function AssignRow({ one, experts, onChange }: AssignRowProps) {
  const [chosen, setChosen] = useState('');
  const change = useAction(async (expertId: string, op: 'add' | 'remove') => {
    await video.assign(one.video_id, expertId, op);
    setChosen('');
    onChange();
  });
  const assigned = one.assigned_experts.map((expert) => expert.expert_id);
  const free = experts.filter((expert) => !assigned.includes(expert.expert_id));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen) void change.run(chosen, 'add');
  };
  return (
    <li className="card stack">
      <h2>{one.title}</h2>
      <div className="row">
        {one.assigned_experts.length === 0 && <span className="badge badge--hint">Nobody yet</span>}
        {one.assigned_experts.map((expert) => {
          const name = expert.expert_name;
          return (
            <span key={expert.expert_id} className="chip">
              {name}
              <button
                type="button"
                aria-label={`Take ${one.title} from ${name}`}
                disabled={change.busy}
                onClick={() => void change.run(expert.expert_id, 'remove')}
              >
                ✕
              </button>
            </span>
          );
        })}
      </div>
      {free.length > 0 && (
        <form className="row row--end" onSubmit={submit}>
          <div className="grow">
            <SelectField
              label="Give to"
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">Choose an expert…</option>
              {free.map((expert) => (
                <option key={expert.expert_id} value={expert.expert_id}>
                  {expert.display_name}
                </option>
              ))}
            </SelectField>
          </div>
          <Button type="submit" disabled={!chosen || change.busy}>
            Assign
          </Button>
        </form>
      )}
      <Problem error={change.error} />
    </li>
  );
}
