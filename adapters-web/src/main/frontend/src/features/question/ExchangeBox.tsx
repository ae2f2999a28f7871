import { useId, useState } from 'react';
import { exchange, type ImportAnswer } from '../../api/exchange';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

const formats = [
  { format: 'h5p', label: 'H5P, with the video' },
  { format: 'h5p?video=link', label: 'H5P, without the video' },
  { format: 'qti', label: 'QTI 3.0' },
  { format: 'csv', label: 'Table (CSV)' },
  { format: 'json', label: 'For another Piggyback (JSON)' },
  { format: 'metadata.vtt', label: 'Questions on the time line (WebVTT)' },
  { format: 'chapters.vtt', label: 'Parts as chapters (WebVTT)' },
];

const MOST_SHOWN = 10;

interface ExchangeBoxProps {
  videoId: string;
  /** Everything on the table is saved, so that an import comes on top of it. */
  saved: boolean;
  /** Where the video stands: a task that comes without a time is asked there. */
  second: () => number;
  onImported: () => unknown;
}

/** The lesson as a file, and questions from files. */
export function ExchangeBox({ videoId, saved, second, onImported }: ExchangeBoxProps) {
  const id = useId();
  const [result, setResult] = useState<ImportAnswer>();
  const bring = useAction(async (file: File) => {
    setResult(undefined);
    const answer = await exchange.importFile(videoId, file, second());
    setResult(answer);
    if (answer.imported > 0) await onImported();
  });
  return (
    <details className="card stack stack--tight">
      <summary>Take this lesson along</summary>
      <ul className="plain-list stack stack--tight">
        {formats.map(({ format, label }) => (
          <li key={format}>
            <a href={exchange.exportAddress(videoId, format)} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p className="muted">
        H5P, QTI and the time line hold what a child is asked; the tables hold every question as it
        was last saved.
      </p>
      <div className="field">
        <label htmlFor={id}>Bring questions in</label>
        <input
          id={id}
          className="input"
          type="file"
          accept=".json,.h5p,.zip"
          aria-describedby={`${id}-hint`}
          disabled={!saved || bring.busy}
          onChange={(event) => {
            const input = event.target;
            const file = input.files?.[0];
            if (file) void bring.run(file).then(() => (input.value = ''));
          }}
        />
        <span id={`${id}-hint`} className="field-hint">
          {saved
            ? 'A lesson of Piggyback or an H5P package. They come in as drafts of yours; a single H5P task is put where the video stands.'
            : 'You can bring questions in as soon as your changes are saved.'}
        </span>
      </div>
      {bring.busy && <p role="status">Reading the file …</p>}
      <Problem error={bring.error} />
      {result && <Result result={result} />}
    </details>
  );
}

function Result({ result: { imported, skipped } }: { result: ImportAnswer }) {
  const more = skipped.length - MOST_SHOWN;
  return (
    <Notice kind={imported > 0 ? 'good' : 'info'}>
      <p>{countWords(imported)}</p>
      {skipped.length > 0 && (
        <>
          <p>Left out:</p>
          <ul>
            {skipped.slice(0, MOST_SHOWN).map(({ what, reason }, index) => (
              <li key={index}>
                <bdi>{what}</bdi>: {reason}
              </li>
            ))}
          </ul>
          {more > 0 && <p>And {more} more.</p>}
        </>
      )}
    </Notice>
  );
}

function countWords(imported: number): string {
  switch (imported) {
    case 0:
      return 'No question came in.';
    case 1:
      return '1 question came in, as a draft.';
    default:
      return `${imported} questions came in, as drafts.`;
  }
}
