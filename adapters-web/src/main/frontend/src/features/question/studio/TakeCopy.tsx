import { useState } from 'react';
import { Button } from '../../../ui/Button';

interface TakeCopyProps {
  name: string;
  text: () => string;
}

/** What was typed, to take along: for when no server takes it. */
export function TakeCopy({ name, text }: TakeCopyProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setSaid('Copied.'),
      () => setSaid('This browser does not copy. Download it instead.'),
    );
  const download = () => {
    const url = URL.createObjectURL(new Blob([text()], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name.replace(/[^\p{L}\p{N} _-]+/gu, '')}.txt`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div className="row">
      <Button size="small" look="plain" onClick={download}>
        Download my questions
      </Button>
      <Button size="small" look="plain" onClick={() => void copy()}>
        Copy them
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
