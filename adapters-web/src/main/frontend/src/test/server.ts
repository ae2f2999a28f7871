import { vi } from 'vitest';

type Answer = { status?: number; body?: unknown } | Error;
type Handler = (request: {
  url: URL;
  body: unknown;
  init: RequestInit;
}) => Answer | Promise<Answer>;

export interface FakeServer {
  calls: { method: string; path: string; body: unknown }[];
  /** Sets or replaces the answer of a route, e.g. `on('GET /api/config', () => ({ body: {} }))`. */
  on: (route: string, handler: Handler) => void;
}

/** Answers `fetch` from a table of routes; anything else is 404. */
export function fakeServer(routes: Record<string, Handler> = {}): FakeServer {
  const table = new Map(Object.entries(routes));
  const calls: FakeServer['calls'] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost');
    const method = init.method ?? 'GET';
    const body = parse(init.body);
    calls.push({ method, path: url.pathname, body });
    const handler = table.get(`${method} ${url.pathname}`);
    const answer = handler ? await handler({ url, body, init }) : { status: 404, body: {} };
    if (answer instanceof Error) throw answer;
    return new Response(JSON.stringify(answer.body ?? { success: true }), {
      status: answer.status ?? 200,
    });
  });
  return { calls, on: (route, handler) => table.set(route, handler) };
}

function parse(body: RequestInit['body']): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
