import { request, type RequestOptions } from './client';
import type { paths } from './__generated__/schema';

type Method = 'get' | 'post' | 'put' | 'delete';

/** What an operation answers with status 200. */
type Answer<O> = O extends { responses: { 200: { content: { 'application/json': infer A } } } }
  ? A
  : never;

type Body<O> = O extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : { body?: never };

type PathPart<O> = O extends { parameters: { path: infer P } } ? { path: P } : { path?: never };

type QueryPart<O> = O extends { parameters: { query?: infer Q } }
  ? { query?: Q }
  : { query?: never };

type Options<O> = Body<O> &
  PathPart<O> &
  QueryPart<O> &
  Pick<RequestOptions, 'signal' | 'keepalive' | 'anonymous'>;

/** Asks one operation of the OpenAPI document; body, parameters and answer have its types. */
export function call<P extends keyof paths, M extends Method & keyof paths[P]>(
  method: M,
  path: P,
  options: Options<paths[P][M]>,
): Promise<Answer<paths[P][M]>> {
  const {
    path: parts = {},
    query,
    ...rest
  } = options as RequestOptions & {
    path?: Record<string, string | number>;
  };
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parts[name] ?? ''),
  );
  return request(method.toUpperCase(), address, { ...rest, ...(query ? { query } : {}) });
}
