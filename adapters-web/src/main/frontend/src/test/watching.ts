import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InteractionMode, PlannedQuestion } from '../api/types';
import { saveKidSession } from '../util/kidSession';
import { aChild, aQuestion } from './data';
import { ledServer, type LedServer } from './ledServer';
import { openPage } from './page';

/** Opens the sample video as a child of that mode. */
export function watchAs(
  mode: InteractionMode,
  plan: PlannedQuestion[] = [aQuestion('one', 0, 10)],
) {
  const child = aChild({ interaction_mode: mode });
  saveKidSession({
    parent: { parent_id: 'p', display_name: 'Family' },
    children: [child],
    child,
    companion: 'pig',
  });
  const server = ledServer(mode, plan);
  openPage('/watch/v');
  return server;
}

export async function theVideo(): Promise<HTMLVideoElement> {
  await screen.findByRole('group', { name: 'Video buttons' });
  const video = document.querySelector('video');
  if (!video) throw new Error('no video');
  Object.defineProperty(video, 'duration', { value: 30, configurable: true });
  fireEvent(video, new Event('durationchange'));
  return video;
}

export function closeTab() {
  fireEvent(window, new Event('pagehide'));
  cleanup();
}

/** The same tab, opened anew. */
export async function reload(): Promise<HTMLVideoElement> {
  closeTab();
  openPage('/watch/v');
  const video = await theVideo();
  fireEvent.loadedMetadata(video);
  return video;
}

export function playTo(video: HTMLVideoElement, seconds: number) {
  for (let now = video.currentTime; now <= seconds; now += 1) {
    video.currentTime = now;
    fireEvent.timeUpdate(video);
  }
}

export async function answer(text: string): Promise<HTMLElement> {
  const dialog = await screen.findByRole('dialog', { name: 'Who ran?' });
  await userEvent.type(within(dialog).getByRole('textbox'), `${text}{Enter}`);
  return dialog;
}

export const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

export const sent = (server: LedServer, action: string) =>
  server.calls
    .filter(({ path }) => path.endsWith(`/${action}`))
    .map(({ body }) => body as Record<string, unknown>);

export const only = (server: LedServer) => {
  const [led, ...others] = server.sessions.values();
  if (!led || others.length > 0) throw new Error('one session expected');
  return led;
};
