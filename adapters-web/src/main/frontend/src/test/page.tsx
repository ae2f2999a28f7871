import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { routes } from '../routes';
import { kidSession } from '../util/kidSession';
import type { Role } from '../util/session';
import { logIn } from './server';

/** Opens the whole application at a path, logged in as whom the path is for. */
export function openPage(path: string, role: Role | undefined = usualRole(path)) {
  logIn(role, kidSession()?.parent.parent_id);
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  return { router, ...render(<RouterProvider router={router} />) };
}

function usualRole(path: string): Role | undefined {
  if (path.startsWith('/admin')) return 'admin';
  if (path.startsWith('/expert')) return 'expert';
  return kidSession() ? 'child' : undefined;
}
