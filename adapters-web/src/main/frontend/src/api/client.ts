interface ErrorDetails {
  requestId?: string | undefined;
  recoveryHint?: string | undefined;
  /** Seconds to wait, where the server said so. */
  retryAfter?: number | undefined;
  /** The whole answer, for failures that carry more than a sentence. */
  body?: Json | undefined;
}

/** A failure the server described, or the network's own. `message` is a sentence for people. */
export class ApiError extends Error {
  readonly at = Date.now();

  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }

  /** No answer at all, or the server is briefly unable: the same request may succeed later. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

type Json = Record<string, unknown>;

export interface RequestOptions {
  body?: unknown;
  query?: Record<string, string | number | boolean | undefined>;
  form?: Record<string, string>;
  /** Sent as it is. */
  file?: Blob;
  signal?: AbortSignal | undefined;
  /** Lets the request outlive the page. */
  keepalive?: boolean;
  /** Asks without sending the person to a log-in when there is no session. */
  anonymous?: boolean;
}

const deniedListeners = new Set<() => void>();

/**
 * Runs when a request meets an ended session, or that of somebody who may not do this: then it is
 * time to ask who is logged in. Returns how to stop listening.
 */
export function onDenied(listener: () => void): () => void {
  deniedListeners.add(listener);
  return () => deniedListeners.delete(listener);
}

export async function request<T>(
  method: string,
  path: string,
  options: RequestOptions = {},
): Promise<T> {
  const response = await send(method, path, options);
  const body = await readJson(response);
  if (response.ok && body?.success !== false) {
    return (body ?? {}) as T;
  }
  if ((response.status === 401 || response.status === 403) && options.anonymous !== true) {
    deniedListeners.forEach((listener) => listener());
  }
  throw toError(response, body);
}

async function send(method: string, path: string, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (options.form) {
    init.body = new URLSearchParams(options.form);
  } else if (options.file) {
    headers['Content-Type'] = 'application/octet-stream';
    init.body = options.file;
  } else if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  if (options.signal) init.signal = options.signal;
  if (options.keepalive) init.keepalive = true;
  try {
    return await fetch(path + queryString(options.query), init);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new ApiError(
      'Piggyback cannot be reached right now. Please check that it is running and try again.',
      0,
      'network',
    );
  }
}

function queryString(query: RequestOptions['query']): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined) params.set(key, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

async function readJson(response: Response): Promise<Json | undefined> {
  try {
    const value: unknown = await response.json();
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function toError(response: Response, body: Json | undefined): ApiError {
  const text = (key: string): string | undefined => {
    const value = body?.[key];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  return new ApiError(
    text('message') ?? validationMessage(body) ?? text('detail') ?? fallback(response.status),
    response.status,
    text('error_code') ?? text('error') ?? `http_${response.status}`,
    {
      requestId: text('request_id') ?? response.headers.get('X-Request-Id') ?? undefined,
      recoveryHint: text('recovery_hint'),
      retryAfter: retryAfter(response),
      body,
    },
  );
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
}

function validationMessage(body: Json | undefined): string | undefined {
  const detail = body?.detail;
  if (!Array.isArray(detail)) return undefined;
  const problems = (detail as { loc?: unknown[]; msg?: unknown }[]).map((item) => {
    const field = item.loc?.at(-1);
    const message = typeof item.msg === 'string' ? item.msg : 'is not valid';
    return typeof field === 'string' ? `${field.replaceAll('_', ' ')}: ${message}` : message;
  });
  return problems.length > 0 ? `Please check: ${problems.join('; ')}.` : undefined;
}

function fallback(status: number): string {
  switch (status) {
    case 401:
      return 'Please log in to go on.';
    case 403:
      return 'This log-in may not do that.';
    case 404:
      return 'That could not be found.';
    case 409:
      return 'Somebody else changed this in the meantime.';
    case 413:
      return 'That is too large.';
    case 429:
      return 'Too many tries. Please wait a little and try again.';
    default:
      return 'Something went wrong on the server. Please try again.';
  }
}
