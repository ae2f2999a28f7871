import { useState } from 'react';
import { readStored, writeStored } from '../../../util/storage';

const key = 'piggyback.review.keys';

/** Keys without Ctrl can be turned off: speech input and shaking hands press them by mistake. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => readStored(localStorage, key) !== false);
  const set = (value: boolean) => {
    setOn(value);
    writeStored(localStorage, key, value ? undefined : false);
  };
  return [on, set];
}
