import { useCallback } from 'react';
import { Link } from 'react-router';
import { question } from '../../api/question';
import { system } from '../../api/system';
import type { ModelCosts, Provider, SpendingLimits, Spent } from '../../api/types';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';
import { CostTable } from './CostTable';
import { costWords, moneyWords } from './generation';

async function loadAll(signal: AbortSignal) {
  const [costs, config, videos] = await Promise.all([
    question.costs(signal),
    system.config(signal),
    video.adminVideos(signal),
  ]);
  const titles = new Map(videos.map((one) => [one.video_id, one.title]));
  return { costs, providers: config.providers, titles };
}

/** What writing questions costs, for the admin. */
export function CostsPage() {
  const load = useCallback((signal: AbortSignal) => loadAll(signal), []);
  const all = useLoad(load);
  return (
    <AdultPage
      title="Costs"
      intro="What the providers that write questions were asked, and what that took. Money is what it comes to at the prices in the settings."
    >
      <Load from={all}>
        {({ costs, providers, titles }) => (
          <>
            <Today costs={costs} />
            <Providers providers={providers} />
            <Tables costs={costs} titles={titles} />
          </>
        )}
      </Load>
    </AdultPage>
  );
}

function Today({ costs }: { costs: ModelCosts }) {
  return (
    <section className="card stack" aria-labelledby="today">
      <h2 id="today">Today</h2>
      <p>{costWords(costs.today) ?? 'No provider was called'} (since 00:00 UTC).</p>
      <ul>
        <li>Limit for a day: {limitWords(costs.day_limits)}</li>
        <li>Limit for one run: {limitWords(costs.run_limits)}</li>
      </ul>
      {isReached(costs.today, costs.day_limits) && (
        <Notice kind="problem">
          Today’s limit is reached. Providers are called again from 00:00 UTC on; the offline writer
          works all the time.
        </Notice>
      )}
    </section>
  );
}

function Providers({ providers }: { providers: Provider[] }) {
  return (
    <section className="card stack" aria-labelledby="providers">
      <h2 id="providers">Who can write questions</h2>
      <ul>
        {providers.map((one) => (
          <li key={one.name}>
            <strong>{one.name}</strong>{' '}
            {one.available ? (
              <span className="badge badge--good">ready</span>
            ) : (
              <>
                <span className="badge badge--hint">not set up</span>{' '}
                {one.reason ?? 'This provider is not set up.'}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tables({ costs, titles }: { costs: ModelCosts; titles: Map<string, string> }) {
  if (costs.runs.length === 0 && costs.providers.length === 0) {
    return <Notice>No provider was called yet. The offline writer costs nothing.</Notice>;
  }
  const titleOf = (id: string) => titles.get(id) ?? `${id} (removed)`;
  const since = new Date(costs.since).toLocaleDateString('en', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <>
      <CostTable
        title={`By provider, since ${since}`}
        first="Provider and model"
        rows={costs.providers.map(({ provider, model, spent }) => ({
          key: `${provider} ${model}`,
          name: `${provider}, ${model}`,
          spent,
        }))}
      />
      <CostTable
        title={`By video, since ${since}`}
        first="Video"
        rows={costs.videos.map(({ video_id, spent }) => ({
          key: video_id,
          name: titleOf(video_id),
          spent,
        }))}
      />
      <CostTable
        title="The latest runs"
        first="Run"
        rows={costs.runs.map(({ run_id, video_id, provider, last, spent }) => ({
          key: run_id,
          name: (
            <>
              <Link to={`/admin/videos/${encodeURIComponent(video_id)}/questions?run=${run_id}`}>
                {titleOf(video_id)}
              </Link>
              , {provider}, {new Date(last).toLocaleString('en')}
            </>
          ),
          spent,
        }))}
      />
    </>
  );
}

function limitWords(limits: SpendingLimits): string {
  const words = [
    ...(limits.calls ? [`${limits.calls.toLocaleString('en')} calls`] : []),
    ...(limits.tokens ? [`${limits.tokens.toLocaleString('en')} tokens`] : []),
    ...(limits.money ? [`${moneyWords(limits.money)} of money`] : []),
  ];
  return words.length > 0 ? words.join(', ') : 'none';
}

function isReached(spent: Spent, limits: SpendingLimits): boolean {
  const reached = (used: number, limit: number | null | undefined) =>
    typeof limit === 'number' && used >= limit;
  return (
    reached(spent.calls, limits.calls) ||
    reached(spent.input_tokens + spent.output_tokens, limits.tokens) ||
    reached(spent.money, limits.money)
  );
}
