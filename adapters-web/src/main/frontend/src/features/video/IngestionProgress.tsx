import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../api/client';
import type { Ingestion } from '../../api/types';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

const POLL_MS = 1000;

const steps: Record<string, string> = {
  describe: 'Looking at the address',
  download: 'Downloading',
  probe: 'Checking the video',
  convert: 'Making the video playable',
  repair: 'Repairing the video',
  transcript: 'Reading the subtitles',
  transcribe: 'Writing down what is said',
  frames: 'Taking a picture of each second',
};

interface IngestionProgressProps {
  id: string;
  onEnd: (ingestion: Ingestion | undefined) => void;
}

export function IngestionProgress({ id, onEnd }: IngestionProgressProps) {
  const [now, setNow] = useState<Ingestion>();
  const [lost, setLost] = useState<unknown>();
  const end = useRef(onEnd);
  const cancel = useAction(() => video.cancelIngestion(id));
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);

  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const poll = async () => {
      try {
        const ingestion = await video.ingestion(id, abort.signal);
        setNow(ingestion);
        setLost(undefined);
        if (['done', 'failed', 'cancelled'].includes(ingestion.state)) {
          end.current(ingestion);
          return;
        }
      } catch (problem) {
        if (abort.signal.aborted) return;
        if (problem instanceof ApiError && !problem.retryable) {
          end.current(undefined);
          return;
        }
        setLost(problem);
      }
      timer = setTimeout(() => void poll(), POLL_MS);
    };
    void poll();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [id]);

  const percent = Math.round(now?.percent ?? 0);
  const step = steps[now?.step ?? ''] ?? 'Waiting to start';
  return (
    <div className="stack stack--tight" role="group" aria-label="Fetching the video">
      <div className="row row--between">
        <strong>{step}</strong>
        <span>{percent} %</span>
      </div>
      <progress className="progress" max={100} value={percent} aria-label={step} />
      <p className="muted">{now?.message}</p>
      <Problem error={lost ?? cancel.error} />
      <div>
        <Button look="plain" size="small" disabled={cancel.busy} onClick={() => void cancel.run()}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
