import { system } from '../../api/system';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';

/** Names what the machine lacks or has too old, in plain words; silent when all is well. */
export function ToolsNotice() {
  const tools = useLoad(system.tools);
  const wanting = (tools.data ?? []).filter((tool) => !tool.available || tool.message);
  if (wanting.length === 0) return null;
  return (
    <Notice kind="hint">
      <p>
        <strong>This machine could do with something.</strong> Everything else works.
      </p>
      <ul>
        {wanting.map((tool) => (
          <li key={tool.name}>
            {tool.available ? `${tool.name}: ` : `${tool.name} is missing. `}
            {tool.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
