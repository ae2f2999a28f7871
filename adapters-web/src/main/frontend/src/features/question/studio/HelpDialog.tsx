import { Dialog } from '../../../ui/Dialog';
import { CheckField } from '../../../ui/Field';
import { helpLines } from './keys';

interface HelpDialogProps {
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

export function HelpDialog({ singleKeys, onSingleKeys, onClose }: HelpDialogProps) {
  return (
    <Dialog title="Keys of this page" onClose={onClose}>
      <p className="muted">They do nothing while you type in a field. Escape closes a field.</p>
      <table className="table">
        <tbody>
          {helpLines.map(({ keys, what }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CheckField
        label="Use keys without Ctrl"
        checked={singleKeys}
        onChange={(event) => onSingleKeys(event.target.checked)}
      />
    </Dialog>
  );
}
