import { useState } from 'react';
import { question as api } from '../../../api/question';
import type { RegeneratedQuestion } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Problem } from '../../../ui/Notice';
import { useAction } from '../../../util/useAction';
import { EvidenceLine } from './EvidenceLine';
import { FindingList } from './FindingList';

interface RewriteProps {
  videoId: string;
  segment: { start: number; end: number };
  type: string;
  label: string;
  /** What it would replace; nothing for a kind that has no question yet. */
  current: { question: string; answer: string } | undefined;
  /** The other questions of the segment. */
  avoid: string[];
  onTake: (other: RegeneratedQuestion) => void;
  onJump: ((seconds: number) => void) | undefined;
}

/** Has another question written and lets the adult choose; nothing changes until then. */
export function Rewrite({
  videoId,
  segment,
  type,
  label,
  current,
  avoid,
  onTake,
  onJump,
}: RewriteProps) {
  const [other, setOther] = useState<RegeneratedQuestion>();
  const [seen, setSeen] = useState<string[]>([]);
  const ask = useAction(async () => {
    const answer = await api.regenerate(videoId, {
      question_type: type,
      current_question: current?.question ?? '',
      current_answer: current?.answer ?? '',
      segment_start: String(segment.start),
      segment_end: String(segment.end),
      avoid: [...avoid, ...seen],
    });
    setSeen((before) => [...before, answer.question]);
    setOther(answer);
  });
  const close = () => {
    setOther(undefined);
    ask.clear();
  };
  if (!other) {
    return (
      <div className="rewrite">
        <Button
          look="plain"
          size="small"
          data-key="rewrite"
          disabled={ask.busy}
          onClick={() => void ask.run()}
        >
          {ask.busy ? 'Writing …' : current ? 'Write another' : `Write one about ${label}`}
          {current && <span className="visually-hidden"> {label} question</span>}
        </Button>
        <Problem error={ask.error} />
      </div>
    );
  }
  return (
    <section className="rewrite rewrite--open" aria-label={`Another ${label} question`}>
      <div className="rewrite-pair">
        {current && (
          <div>
            <h3>Now</h3>
            <p>{current.question}</p>
            <p className="muted">{current.answer}</p>
          </div>
        )}
        <div role="status">
          <h3>New</h3>
          <p>{other.question}</p>
          <p className="muted">{other.answer}</p>
          <FindingList findings={other.findings} />
          {other.evidence && (
            <EvidenceLine
              videoId={videoId}
              quote={other.evidence.quote}
              start={other.evidence.start}
              frame={other.evidence.frame ?? undefined}
              onJump={onJump}
            />
          )}
        </div>
      </div>
      <div className="row">
        <Button
          size="small"
          onClick={() => {
            onTake(other);
            close();
          }}
        >
          Take the new one
        </Button>
        <Button look="plain" size="small" onClick={close}>
          {current ? 'Keep mine' : 'No, thanks'}
        </Button>
        <Button look="quiet" size="small" disabled={ask.busy} onClick={() => void ask.run()}>
          {ask.busy ? 'Writing …' : 'Another one'}
        </Button>
      </div>
      <Problem error={ask.error} />
    </section>
  );
}
