import { account } from '../../api/account';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { useLoad } from '../../util/useLoad';
import { ChildrenPanel } from './ChildrenPanel';
import { ExpertsPanel } from './ExpertsPanel';
import { ParentsPanel } from './ParentsPanel';

async function loadAll(signal: AbortSignal) {
  const [experts, parents, children] = await Promise.all([
    account.experts(signal),
    account.parents(signal),
    account.children(signal),
  ]);
  return { experts, parents, children: children.children, icons: children.icon_keys };
}

export function PeoplePage() {
  const people = useLoad(loadAll);
  return (
    <AdultPage
      title="People"
      intro="Experts look after videos and children. Parents see their own children. A code is shown once, when it is made."
    >
      <Load from={people}>
        {(all) => (
          <>
            <ExpertsPanel experts={all.experts} onChange={people.reload} />
            <ParentsPanel parents={all.parents} onChange={people.reload} />
            <ChildrenPanel {...all} onChange={people.reload} />
          </>
        )}
      </Load>
    </AdultPage>
  );
}
