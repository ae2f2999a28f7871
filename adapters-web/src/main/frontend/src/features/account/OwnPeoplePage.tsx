import { useCallback, useMemo } from 'react';
import { account } from '../../api/account';
import type { Child, Parent } from '../../api/types';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { useSession } from '../../util/session';
import { useLoad } from '../../util/useLoad';
import { AccountPanel } from './AccountPanel';
import { accountsOf, type AccountKeeping } from './accounts';
import { AddParentForm } from './AddParentForm';
import type { ChildKeeping } from './childDraft';
import { ChildrenPanel, type ChildSlot } from './ChildrenPanel';

interface Own {
  children: Child[];
  icons: string[];
  /** Of an expert. */
  parents?: Parent[];
}

const parents: AccountKeeping = {
  kind: 'parent',
  rename: (id, display_name) => account.updateOwnParent(id, { display_name }),
  newCode: account.newOwnParentCode,
  setActive: (id, is_active) => account.updateOwnParent(id, { is_active }),
};

interface OwnPeoplePageProps {
  /** What else can be done with a child's data. */
  childData: ChildSlot;
}

/** An expert's parents and children, or a parent's own children. */
export function OwnPeoplePage({ childData }: OwnPeoplePageProps) {
  const expert = useSession().role === 'expert';
  const load = useCallback(
    async (signal: AbortSignal): Promise<Own> => {
      const [kept, ownParents] = await Promise.all([
        account.keptChildren(signal),
        expert ? account.ownParents(signal) : undefined,
      ]);
      return {
        children: kept.children,
        icons: kept.icon_keys,
        ...(ownParents ? { parents: ownParents } : {}),
      };
    },
    [expert],
  );
  const own = useLoad(load);
  return (
    <AdultPage
      title={expert ? 'Children and parents' : 'My children'}
      intro={
        expert
          ? 'The children in your care, and the parents whose codes open their pages.'
          : 'How they are doing, and how they are asked.'
      }
    >
      <Load from={own}>
        {(all) => <Panels own={all} childData={childData} onChange={own.reload} />}
      </Load>
    </AdultPage>
  );
}

function Panels({
  own,
  childData,
  onChange,
}: OwnPeoplePageProps & { own: Own; onChange: () => void }) {
  const keep = useMemo<ChildKeeping>(
    () => ({
      create: (draft) => account.createKeptChild({ ...draft }),
      update: (id, change) => account.updateKeptChild(id, change).then((answer) => answer.child),
      reports: '/expert/children',
      icons: own.icons,
      ...(own.parents
        ? { parents: own.parents.map((one) => ({ id: one.parent_id, name: one.display_name })) }
        : {}),
    }),
    [own],
  );
  return (
    <>
      <ChildrenPanel
        list={own.children}
        keep={keep}
        intro={
          own.parents
            ? 'They see your videos. The code of a child’s parent opens its page.'
            : 'They see the videos of the expert who looks after them. Your code opens their page.'
        }
        onChange={onChange}
        more={childData}
      />
      {own.parents && (
        <AccountPanel
          title="Parents"
          intro="A parent’s code opens the children’s page, and shows the parent how they do."
          accounts={accountsOf(own.parents, (one) => one.parent_id, own.children, 'parent_id')}
          keep={parents}
          onChange={onChange}
          form={(onMade) => <AddParentForm create={account.createOwnParent} onMade={onMade} />}
        />
      )}
    </>
  );
}
