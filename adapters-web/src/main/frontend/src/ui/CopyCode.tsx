import { useState } from 'react';
import { Button } from './Button';

/** A code that is shown once, with a button that copies it. */
export function CopyCode({ label, code }: { label: string; code: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="row">
      <span>
        {label}: <code className="code">{code}</code>
      </span>
      {'clipboard' in navigator && (
        <Button look="plain" size="small" onClick={copy} aria-label={`Copy ${label}`}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      )}
    </div>
  );
}
