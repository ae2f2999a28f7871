import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { account } from '../../api/account';
import { report } from '../../api/report';
import type { Child, Report } from '../../api/types';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';
import { ChildCards } from './ChildCards';
import { ReportView } from './ReportView';

interface Source {
  title: string;
  base: string;
  children: (signal?: AbortSignal) => Promise<Child[]>;
  report: (childId: string, signal?: AbortSignal) => Promise<Report>;
}

const forAdmin: Source = {
  title: 'Reports',
  base: '/admin/reports',
  children: (signal) => account.children(signal).then((all) => all.children),
  report: report.forAdmin,
};

const forAdults: Source = {
  title: 'Children & reports',
  base: '/expert/children',
  children: account.ownChildren,
  report: report.forAdult,
};

export const AdminReportsPage = () => <ChildrenPage from={forAdmin} />;
export const AdminReportPage = () => <ChildReportPage from={forAdmin} />;
export const OwnChildrenPage = () => <ChildrenPage from={forAdults} />;
export const OwnReportPage = () => <ChildReportPage from={forAdults} />;

function ChildrenPage({ from }: { from: Source }) {
  const children = useLoad(from.children);
  return (
    <AdultPage title={from.title} intro="Choose a child to see how it is doing.">
      <Load from={children}>
        {(list) =>
          list.length === 0 ? (
            <Notice>There are no children here yet.</Notice>
          ) : (
            <ChildCards list={list} base={from.base} />
          )
        }
      </Load>
    </AdultPage>
  );
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
      <Load from={loaded}>{({ found }) => <ReportView report={found} name={name} />}</Load>
    </AdultPage>
  );
}
