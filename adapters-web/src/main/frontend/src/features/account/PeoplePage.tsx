import { useMemo } from 'react';
import { account } from '../../api/account';
import type { Child, Expert, Parent } from '../../api/types';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { useLoad } from '../../util/useLoad';
import { AccountPanel } from './AccountPanel';
import { accountsOf, type AccountKeeping, type Named } from './accounts';
import { AddExpertForm } from './AddExpertForm';
import { AddParentForm } from './AddParentForm';
import type { ChildKeeping } from './childDraft';
import { ChildrenPanel, type ChildSlot } from './ChildrenPanel';

interface People {
  experts: Expert[];
  parents: Parent[];
  children: Child[];
  icons: string[];
}

async function loadAll(signal: AbortSignal): Promise<People> {
  const [experts, parents, children] = await Promise.all([
    account.experts(signal),
    account.parents(signal),
    account.children(signal, true),
  ]);
  return { experts, parents, children: children.children, icons: children.icon_keys };
}

const experts: AccountKeeping = {
  kind: 'expert',
  rename: (id, display_name) => account.updateExpert(id, { display_name }),
  newCode: account.newExpertCode,
  setActive: (id, is_active) => account.updateExpert(id, { is_active }),
  setPassword: (id, password) => account.updateExpert(id, { password }),
  remove: account.deleteExpert,
};

const parents: AccountKeeping = {
  kind: 'parent',
  rename: (id, display_name) => account.updateParent(id, { display_name }),
  newCode: account.newParentCode,
  setActive: (id, is_active) => account.updateParent(id, { is_active }),
  remove: account.deleteParent,
};

interface PeoplePageProps {
  /** What else can be done with a child's data. */
  childData: ChildSlot;
}

/** The admin's page for everybody. */
export function PeoplePage({ childData }: PeoplePageProps) {
  const people = useLoad(loadAll);
  return (
    <AdultPage
      title="People"
      intro="Experts look after videos and children. Parents see their own children. A code is shown once, when it is made."
    >
      <Load from={people}>
        {(all) => <Panels all={all} onChange={people.reload} childData={childData} />}
      </Load>
    </AdultPage>
  );
}

function Panels({
  all,
  onChange,
  childData,
}: PeoplePageProps & { all: People; onChange: () => void }) {
  const keep = useMemo<ChildKeeping>(
    () => ({
      create: account.createChild,
      update: (id, change) => account.updateChild(id, change).then((answer) => answer.child),
      reports: '/admin/reports',
      icons: all.icons,
      experts: all.experts.map((one) => person(one.expert_id, one)),
      parents: all.parents.map((one) => person(one.parent_id, one)),
    }),
    [all],
  );
  return (
    <>
      <AccountPanel
        title="Experts"
        intro="Teachers and others who look through the questions, and the children in their care."
        accounts={accountsOf(all.experts, (one) => one.expert_id, all.children, 'expert_id')}
        keep={experts}
        onChange={onChange}
        form={(onMade) => <AddExpertForm onMade={onMade} />}
      />
      <AccountPanel
        title="Parents"
        intro="A family’s code opens the children’s page, and shows the parents how their children do."
        accounts={accountsOf(all.parents, (one) => one.parent_id, all.children, 'parent_id')}
        keep={parents}
        onChange={onChange}
        form={(onMade) => <AddParentForm create={account.createParent} onMade={onMade} />}
      />
      <ChildrenPanel
        list={all.children}
        keep={keep}
        intro="The expert decides which videos a child sees; the parent’s code opens its page."
        onChange={onChange}
        more={childData}
      />
    </>
  );
}

function person(id: string, { display_name, is_active }: Named) {
  return { id, name: is_active ? display_name : `${display_name} (not active)` };
}
