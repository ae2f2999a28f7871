import { useState } from 'react';
import { privacy, type Keeper } from '../../api/privacy';
import { Button } from '../../ui/Button';
import { EraseDialog, type NamedChild } from './EraseDialog';

interface ChildDataProps {
  child: NamedChild;
  keeper: Keeper;
  /** The child is no longer there. */
  onErased: () => void;
}

/** What an adult can do with all that is kept about a child: take it along, or have it erased. */
export function ChildData({ child, keeper, onErased }: ChildDataProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="stack stack--tight dialog-part" aria-label="The child’s data">
      <h3>Data</h3>
      <p className="muted">
        A ZIP file with everything that is stored about this child, and a page that explains it.
      </p>
      <div className="row">
        <a
          className="button button--plain button--normal"
          href={privacy.exportAddress(keeper, child.child_id)}
          download
        >
          Download data
        </a>
        <Button look="danger" onClick={() => setAsking(true)}>
          Erase for ever…
        </Button>
      </div>
      {asking && (
        <EraseDialog
          child={child}
          keeper={keeper}
          onErased={onErased}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
