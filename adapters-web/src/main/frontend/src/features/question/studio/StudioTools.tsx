import { Button } from '../../../ui/Button';
import type { History } from './history';
import type { Command } from './keys';

interface StudioToolsProps {
  history: History<unknown>;
  run: (command: Command) => void;
  onVersions: () => void;
}

/** What concerns the whole table. */
export function StudioTools({ history, run, onVersions }: StudioToolsProps) {
  return (
    <div className="row">
      <Button size="small" look="plain" onClick={() => run({ do: 'ask' })}>
        Ask here
      </Button>
      <Button
        size="small"
        look="plain"
        disabled={history.past.length === 0}
        onClick={() => run({ do: 'undo' })}
      >
        Undo
      </Button>
      <Button
        size="small"
        look="plain"
        disabled={history.future.length === 0}
        onClick={() => run({ do: 'redo' })}
      >
        Redo
      </Button>
      <Button size="small" look="quiet" onClick={onVersions}>
        Versions
      </Button>
      <Button size="small" look="quiet" onClick={() => run({ do: 'help' })}>
        Keys (?)
      </Button>
    </div>
  );
}
