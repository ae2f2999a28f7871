import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import { account } from '../../api/account';
import { question, submittedFile } from '../../api/question';
import { system } from '../../api/system';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Button } from '../../ui/Button';
import { Load } from '../../ui/Loading';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { useLoad } from '../../util/useLoad';
import { AssignBox } from './AssignBox';
import { GenerateForm } from './GenerateForm';
import { hasQuestions, isBusy } from './generation';
import { GenerationStanding } from './GenerationStanding';
import './question.css';
import { SegmentTable } from './SegmentTable';
import { useGeneration } from './useGeneration';

async function loadAll(videoId: string, signal: AbortSignal) {
  const [videos, config, experts, submitted] = await Promise.all([
    video.adminVideos(signal),
    system.config(signal),
    account.experts(signal),
    question.submitted(videoId, signal),
  ]);
  return {
    found: videos.find((one) => one.video_id === videoId),
    providers: config.providers,
    experts: experts.filter((expert) => expert.is_active),
    submitted,
  };
}

/** The admin's third step: have questions written, look, save, hand on. */
export function GeneratePage() {
  const { videoId = '' } = useParams();
  const load = useCallback((signal: AbortSignal) => loadAll(videoId, signal), [videoId]);
  const all = useLoad(load);
  const { state, start, cancel, retry } = useGeneration(videoId);
  const { run } = state;
  const submit = useAction(async () => {
    if (run) await question.submit(videoId, run);
    all.reload();
  });
  const [savedRun, setSavedRun] = useState<string>();
  const saved = run !== undefined && savedRun === run;
  const title = all.data?.found?.title ?? 'Questions';
  const busy = isBusy(state);
  const save = async () => {
    if (await submit.run()) setSavedRun(run);
  };
  const shown = state.phase === 'idle' ? (all.data?.submitted?.segments ?? []) : state.segments;

  return (
    <AdultPage
      title={`Questions: ${title}`}
      intro={<Link to="/admin/videos">Back to the videos</Link>}
    >
      <Load from={all}>
        {({ providers, experts, submitted }) => (
          <>
            <GenerateForm providers={providers} busy={busy} onStart={start} />
            <GenerationStanding state={state} saved={saved} onCancel={cancel} onRetry={retry} />
            {shown.length > 0 && <SegmentTable segments={shown} videoId={videoId} />}
            {state.segments.some(hasQuestions) && !saved && (
              <div className="row">
                <Button disabled={busy || submit.busy} onClick={() => void save()}>
                  Submit &amp; save
                </Button>
                {submitted && <span className="muted">This replaces what was saved before.</span>}
              </div>
            )}
            <Problem error={submit.error} />
            {(saved || submitted) && (
              <section className="card stack" aria-labelledby="hand-on">
                <h2 id="hand-on">{saved ? 'Saved. Hand it on' : 'Hand it on'}</h2>
                <p className="row">
                  <Link to={`/admin/videos/${encodeURIComponent(videoId)}/review`}>
                    Review the questions
                  </Link>
                  <a href={submittedFile(videoId)} target="_blank" rel="noreferrer">
                    Open as JSON
                  </a>
                </p>
                <AssignBox videoId={videoId} experts={experts} />
              </section>
            )}
          </>
        )}
      </Load>
    </AdultPage>
  );
}
