import { useCallback, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { account } from '../../api/account';
import { report, type InsightFilter } from '../../api/report';
import type { Child, Report } from '../../api/types';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';
import { Answers } from './Answers';
import { ChildCards } from './ChildCards';
import { InsightsSection } from './InsightsSection';
import { RecentVideos } from './RecentVideos';
import { ReportView } from './ReportView';

interface Source {
  base: string;
  children: (signal?: AbortSignal) => Promise<Child[]>;
  report: (childId: string, signal?: AbortSignal) => Promise<Report>;
}

const forAdmin: Source = {
  base: '/admin/reports',
  children: (signal) => account.children(signal, true).then((all) => all.children),
  report: report.forAdmin,
};

const forAdults: Source = {
  base: '/expert/children',
  children: (signal) => account.keptChildren(signal).then((all) => all.children),
  report: report.forAdult,
};

export const AdminReportPage = () => <ChildReportPage from={forAdmin} />;
export const OwnReportPage = () => <ChildReportPage from={forAdults} />;

export function AdminReportsPage() {
  const children = useLoad(activeChildren);
  return (
    <AdultPage title="Reports" intro="Choose a child to see how it is doing.">
      <Load from={children}>
        {(list) =>
          list.length === 0 ? (
            <Notice>There are no children here yet.</Notice>
          ) : (
            <ChildCards list={list} base={forAdmin.base} />
          )
        }
      </Load>
    </AdultPage>
  );
}

async function activeChildren(signal: AbortSignal): Promise<Child[]> {
  return (await account.children(signal)).children;
}

function ChildReportPage({ from }: { from: Source }) {
  const { childId = '' } = useParams();
  const [filter, setFilter] = useFilter();
  const [round, setRound] = useState(0);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [children, found] = await Promise.all([
        from.children(signal),
        from.report(childId, signal),
      ]);
      return { child: children.find((one) => one.child_id === childId), found };
    },
    [from, childId],
  );
  const loaded = useLoad(load);
  const name = loaded.data?.child?.first_name ?? 'This child';
  return (
    <AdultPage
      title={loaded.data ? `${name}’s report` : 'Report'}
      intro={<Link to={from.base}>All children</Link>}
    >
      <Load from={loaded}>
        {({ found }) => (
          <div className="stack stack--loose">
            <ReportView report={found} name={name} />
            {found.total_attempts > 0 && (
              <>
                <InsightsSection
                  childId={childId}
                  name={name}
                  filter={filter}
                  onFilter={setFilter}
                  round={round}
                />
                <RecentVideos videos={found.recent_videos} />
                <Answers
                  childId={childId}
                  filter={filter}
                  onMarked={() => {
                    setRound(round + 1);
                    loaded.reload();
                  }}
                />
              </>
            )}
          </div>
        )}
      </Load>
    </AdultPage>
  );
}

const usualWeeks = 12;

/** What is chosen lives in the address, so that it survives a reload and can be sent on. */
function useFilter(): [InsightFilter, (more: Partial<InsightFilter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = {
    video_id: search.get('video') ?? '',
    mode: search.get('mode') ?? '',
    weeks: Number(search.get('weeks')) || usualWeeks,
  };
  const change = (more: Partial<InsightFilter>) => {
    const next = { ...filter, ...more };
    setSearch(
      {
        ...(next.video_id && { video: next.video_id }),
        ...(next.mode && { mode: next.mode }),
        ...(next.weeks !== usualWeeks && { weeks: String(next.weeks) }),
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return [filter, change];
}
