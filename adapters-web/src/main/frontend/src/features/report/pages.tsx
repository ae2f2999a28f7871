import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { account } from '../../api/account';
import { report } from '../../api/report';
import type { Child, Report } from '../../api/types';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';
import { Answers } from './Answers';
import { ChildCards } from './ChildCards';
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
            {found.total_attempts > 0 && <Answers childId={childId} onMarked={loaded.reload} />}
          </div>
        )}
      </Load>
    </AdultPage>
  );
}
