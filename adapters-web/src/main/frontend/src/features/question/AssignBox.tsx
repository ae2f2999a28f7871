import { useState, type SubmitEvent } from 'react';
import type { Expert } from '../../api/types';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

export function AssignBox({ videoId, experts }: { videoId: string; experts: Expert[] }) {
  const [expertId, setExpertId] = useState('');
  const [given, setGiven] = useState<string>();
  const assign = useAction(async () => {
    await video.assign(videoId, expertId, 'add');
    setGiven(experts.find((expert) => expert.expert_id === expertId)?.display_name);
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (expertId) void assign.run();
  };
  if (experts.length === 0) {
    return <p className="muted">There is no expert yet. Add one under People.</p>;
  }
  return (
    <form className="stack stack--tight" onSubmit={submit}>
      <div className="row row--end">
        <div className="grow">
          <SelectField
            label="Assign the video to"
            value={expertId}
            onChange={(event) => setExpertId(event.target.value)}
          >
            <option value="">Choose an expert…</option>
            {experts.map((expert) => (
              <option key={expert.expert_id} value={expert.expert_id}>
                {expert.display_name}
              </option>
            ))}
          </SelectField>
        </div>
        <Button type="submit" disabled={!expertId || assign.busy}>
          Assign
        </Button>
      </div>
      {given && <Notice kind="good">{given} can review it now.</Notice>}
      <Problem error={assign.error} />
    </form>
  );
}
