import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import { account } from '../../api/account';
import { question } from '../../api/question';
import { system } from '../../api/system';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Button } from '../../ui/Button';
import { Load } from '../../ui/Loading';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { useLoad } from '../../util/useLoad';
import { AssignBox } from './AssignBox';
import { GenerateForm } from './GenerateForm';
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
  const generation = useGeneration(videoId);
  const submit = useAction(async () => {
    await question.submit(videoId, generation.segments);
    generation.forget();
    all.reload();
  });
  const [saved, setSaved] = useState(false);
  const title = all.data?.found?.title ?? 'Questions';
  const busy = generation.phase === 'running' || generation.phase === 'reconnecting';
  const save = async () => setSaved(await submit.run());
  const shown =
    generation.segments.length > 0 ? generation.segments : (all.data?.submitted?.segments ?? []);
  const file = `/downloads/${encodeURIComponent(videoId)}/questions/${encodeURIComponent(videoId)}.json`;

  return (
    <AdultPage
      title={`Questions: ${title}`}
      intro={<Link to="/admin/videos">Back to the videos</Link>}
    >
      <Load from={all}>
        {({ providers, experts, submitted }) => (
          <>
            <GenerateForm
              providers={providers}
              busy={busy}
              onStart={(request) => {
                setSaved(false);
                generation.start(request);
              }}
            />
            <div aria-live="polite" className="stack">
              {busy && (
                <Notice>
                  <p>{generation.status}</p>
                  <div>
                    <Button look="plain" size="small" onClick={generation.cancel}>
                      Stop
                    </Button>
                  </div>
                </Notice>
              )}
              {generation.phase === 'failed' && <Notice kind="problem">{generation.status}</Notice>}
              {generation.phase === 'done' && !saved && (
                <Notice kind="good">
                  Every part is through. Have a look, then submit and save.
                </Notice>
              )}
            </div>
            {shown.length > 0 && <SegmentTable segments={shown} />}
            {generation.segments.length > 0 && !saved && (
              <div className="row">
                <Button
                  disabled={busy || submit.busy || !generation.segments.some(hasQuestions)}
                  onClick={() => void save()}
                >
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
                  <a href={file} target="_blank" rel="noreferrer">
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

function hasQuestions(segment: { result: { questions?: unknown } }): boolean {
  return segment.result.questions !== undefined;
}
