import type { ReactNode } from 'react';
import { useAction } from '../util/useAction';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Problem } from './Notice';

interface ConfirmDialogProps {
  title: ReactNode;
  /** What the button does, e.g. "Delete expert". */
  action: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  /** What goes and what stays. */
  children: ReactNode;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ title, action, onConfirm, onClose, children }: ConfirmDialogProps) {
  const work = useAction(onConfirm);
  const confirm = async () => {
    if (await work.run()) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <Problem error={work.error} />
      <div className="row">
        <Button look="danger" disabled={work.busy} onClick={() => void confirm()}>
          {action}
        </Button>
        <Button look="plain" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Dialog>
  );
}
