import { vi } from 'vitest';
import type { Role } from '../util/session';

type Answer = { status?: number; headers?: Record<string, string>; body?: unknown } | Error;
type Handler = (request: {
  url: URL;
  body: unknown;
  init: RequestInit;
}) => Answer | Promise<Answer>;

export interface FakeServer {
  calls: { method: string; path: string; body: unknown }[];
  /** Sets or replaces the answer of a route, e.g. `on('GET /api/config', () => ({ body: {} }))`. */
  on: (route: string, handler: Handler) => void;
  /** Answers what no route does. */
  otherwise: (
    handler: (request: Parameters<Handler>[0], method: string) => ReturnType<Handler>,
  ) => void;
}

let visitor: unknown;

/** Who is logged in on servers that are not told otherwise. */
export function logIn(role: Role | undefined, id = 'p', name = 'Somebody'): void {
  visitor = role && {
    success: true,
    role,
    name,
    ...(role === 'expert' ? { expert: { expert_id: id, display_name: name } } : {}),
    ...(role === 'parent' || role === 'child'
      ? { parent: { parent_id: id, display_name: name } }
      : {}),
  };
}

const whoIsThere: Handler = () =>
  visitor ? { body: visitor } : { status: 401, body: { success: false } };

/** Answers `fetch` from a table of routes, and who is logged in; anything else is 404. */
export function fakeServer(routes: Record<string, Handler> = {}): FakeServer {
  const table = new Map(Object.entries({ 'GET /api/session': whoIsThere, ...routes }));
  const calls: FakeServer['calls'] = [];
  let otherwise: Parameters<FakeServer['otherwise']>[0] = () => ({ status: 404, body: {} });
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost');
    const method = init.method ?? 'GET';
    const body = parse(init.body);
    calls.push({ method, path: url.pathname, body });
    const handler = table.get(`${method} ${url.pathname}`);
    const asked = { url, body, init };
    const answer = await (handler ? handler(asked) : otherwise(asked, method));
    if (answer instanceof Error) throw answer;
    return new Response(JSON.stringify(answer.body ?? { success: true }), {
      status: answer.status ?? 200,
      headers: answer.headers ?? {},
    });
  });
  return {
    calls,
    on: (route, handler) => table.set(route, handler),
    otherwise: (handler) => {
      otherwise = handler;
    },
  };
}

function parse(body: RequestInit['body']): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
