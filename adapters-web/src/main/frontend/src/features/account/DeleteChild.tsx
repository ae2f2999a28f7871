import { useState } from 'react';
import type { Child } from '../../api/types';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Name } from '../../ui/Name';

interface DeleteChildProps {
  child: Child;
  remove: (id: string) => Promise<unknown>;
  onDone: () => void;
}

export function DeleteChild({ child, remove, onDone }: DeleteChildProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="stack stack--tight dialog-part">
      <h3>Delete</h3>
      <p className="muted">Removes the profile and every answer, for good.</p>
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          Delete…
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={
            <>
              Delete <Name>{child.first_name}</Name>?
            </>
          }
          action="Delete child"
          onConfirm={async () => {
            await remove(child.child_id);
            onDone();
          }}
          onClose={() => setAsking(false)}
        >
          <dl className="goes-stays">
            <dt>What goes, for good</dt>
            <dd>The profile, every answer, every score and the report.</dd>
            <dt>What stays</dt>
            <dd>The parent’s and the expert’s accounts, and the videos.</dd>
          </dl>
          <p className="muted">
            To take the child off the family’s page for a while, deactivate it.
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
