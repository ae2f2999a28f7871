import { useCallback } from 'react';
import { system } from '../../api/system';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';

/** Names what the machine lacks, in plain words; silent when all is well. */
export function ToolsNotice() {
  const load = useCallback((signal: AbortSignal) => system.tools(signal), []);
  const tools = useLoad(load);
  const missing = (tools.data ?? []).filter((tool) => !tool.available);
  if (missing.length === 0) return null;
  return (
    <Notice kind="hint">
      <p>
        <strong>This machine lacks something.</strong> Everything else works.
      </p>
      <ul>
        {missing.map((tool) => (
          <li key={tool.name}>{tool.message ?? `${tool.name} is not installed.`}</li>
        ))}
      </ul>
    </Notice>
  );
}
