import { CopyCode } from '../../ui/CopyCode';
import { Notice } from '../../ui/Notice';

export interface ShownCode {
  name: string;
  code: string;
}

export function NewCode({ shown }: { shown: ShownCode | undefined }) {
  if (!shown) return null;
  return (
    <Notice kind="good">
      <CopyCode key={shown.code} label={`Access code of ${shown.name}`} code={shown.code} />
      <p>It is shown only now. Write it down or copy it.</p>
    </Notice>
  );
}
