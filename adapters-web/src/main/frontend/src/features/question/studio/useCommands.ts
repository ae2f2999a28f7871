import { useEffect, useEffectEvent } from 'react';
import { commandOf, takesKey, type Command } from './keys';

/** Runs what a key stands for, but never while the person types or a dialog is open. */
export function useCommands(run: (command: Command) => void, singleKeys: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog[open]') || takesKey(event.target, event)) return;
    const command = commandOf(event);
    if (!command || (!singleKeys && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
