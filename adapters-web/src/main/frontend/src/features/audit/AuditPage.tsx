import { useCallback, useState } from 'react';
import { audit } from '../../api/audit';
import type { AuditEntry } from '../../api/types';
import { AdultPage } from '../../ui/AdultPage';
import { Button } from '../../ui/Button';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';
import { AuditTable } from './AuditTable';

interface Pages {
  before: number | undefined;
  newer: AuditEntry[];
}

/** Older entries are added below those that are there, so that nothing moves away. */
export function AuditPage() {
  const [pages, setPages] = useState<Pages>({ before: undefined, newer: [] });
  const load = useCallback(
    async (signal: AbortSignal) => {
      const page = await audit.page(pages.before, signal);
      return { entries: [...pages.newer, ...page.entries], next: page.next };
    },
    [pages],
  );
  const loaded = useLoad(load);
  return (
    <AdultPage
      title="Activity"
      intro="Who logged in, who failed to, and what was done to accounts, data and questions. Nothing here can be changed."
    >
      <Load from={loaded}>
        {({ entries, next }) =>
          entries.length === 0 ? (
            <Notice>Nothing has happened yet.</Notice>
          ) : (
            <>
              <AuditTable entries={entries} />
              {next !== null && next !== undefined ? (
                <div>
                  <Button
                    look="plain"
                    disabled={loaded.loading}
                    onClick={() => setPages({ before: next, newer: entries })}
                  >
                    Older
                  </Button>
                </div>
              ) : (
                <p className="muted">That is the beginning of the list.</p>
              )}
            </>
          )
        }
      </Load>
    </AdultPage>
  );
}
