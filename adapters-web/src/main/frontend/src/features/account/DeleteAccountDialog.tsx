import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Name } from '../../ui/Name';
import { childCount, type Account, type AccountKeeping } from './accounts';

interface DeleteAccountDialogProps {
  account: Account;
  kind: AccountKeeping['kind'];
  remove: (id: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}

const goes = {
  expert: 'its access code and password, its log-ins, and which videos it was given',
  parent: 'its access code and its log-ins',
};

export function DeleteAccountDialog({
  account,
  kind,
  remove,
  onDone,
  onClose,
}: DeleteAccountDialogProps) {
  return (
    <ConfirmDialog
      title={
        <>
          Delete <Name>{account.name}</Name>?
        </>
      }
      action={`Delete ${kind}`}
      onConfirm={async () => {
        await remove(account.id);
        onDone();
      }}
      onClose={onClose}
    >
      <dl className="goes-stays">
        <dt>What goes, for good</dt>
        <dd>The account, {goes[kind]}.</dd>
        <dt>What stays</dt>
        <dd>{whatStays(kind, account.children)}</dd>
      </dl>
      <p className="muted">To close the account for a while, deactivate it instead.</p>
    </ConfirmDialog>
  );
}

function whatStays(kind: AccountKeeping['kind'], children: number): string {
  const videos = kind === 'expert' ? 'All videos and questions. ' : '';
  if (children === 0) return `${videos}No child is linked to this ${kind}.`;
  const verb = children === 1 ? 'stays' : 'stay';
  const then =
    kind === 'expert'
      ? 'no videos are shown to them until another expert is set'
      : 'no code opens their page until another parent is set';
  return `${videos}${childCount(children)} ${verb}, without ${kind === 'expert' ? 'an expert' : 'a parent'}, with all answers: ${then}.`;
}
