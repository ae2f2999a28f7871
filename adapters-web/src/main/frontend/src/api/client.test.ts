import { fakeServer } from '../test/server';
import { ApiError, onDenied, request } from './client';

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const problem = await promise.catch((error: unknown) => error);
  if (!(problem instanceof ApiError)) throw new Error('expected an ApiError');
  return problem;
}

describe('request', () => {
  it('gives the body of a success', async () => {
    fakeServer({ 'GET /api/x': () => ({ body: { success: true, n: 1 } }) });
    await expect(request('GET', '/api/x')).resolves.toEqual({ success: true, n: 1 });
  });

  it('carries message, code and request id of a failure', async () => {
    fakeServer({
      'POST /api/x': () => ({
        status: 409,
        body: { success: false, error: 'stale', message: 'Somebody saved.', request_id: 'r1' },
      }),
    });
    const problem = await failure(request('POST', '/api/x'));
    expect(problem).toMatchObject({
      status: 409,
      code: 'stale',
      message: 'Somebody saved.',
      details: { requestId: 'r1' },
      retryable: false,
    });
  });

  it('treats success: false with status 200 as a failure with its recovery hint', async () => {
    fakeServer({
      'POST /api/x': () => ({
        body: { success: false, error_code: 'invalid_url', message: 'No.', recovery_hint: 'Do y.' },
      }),
    });
    const problem = await failure(request('POST', '/api/x'));
    expect(problem).toMatchObject({
      status: 200,
      code: 'invalid_url',
      details: { recoveryHint: 'Do y.' },
    });
  });

  it('says how long to wait, and gives the whole answer of a failure', async () => {
    const body = { success: false, error: 'too_many_tries', message: 'Wait.', more: 1 };
    fakeServer({
      'POST /api/x': () => ({ status: 429, headers: { 'Retry-After': '90' }, body }),
    });
    const problem = await failure(request('POST', '/api/x'));
    expect(problem.details).toMatchObject({ retryAfter: 90, body });
  });

  it('names the fields of a validation failure', async () => {
    fakeServer({
      'POST /api/x': () => ({
        status: 422,
        body: { success: false, detail: [{ loc: ['body', 'first_name'], msg: 'is required' }] },
      }),
    });
    const problem = await failure(request('POST', '/api/x'));
    expect(problem.message).toBe('Please check: first name: is required.');
  });

  it('says in words that the server cannot be reached', async () => {
    fakeServer({ 'GET /api/x': () => new TypeError('fetch failed') });
    const problem = await failure(request('GET', '/api/x'));
    expect(problem.retryable).toBe(true);
    expect(problem.message).toContain('cannot be reached');
  });

  it('reports that a role may not do something', async () => {
    fakeServer({ 'GET /api/x': () => ({ status: 403, body: {} }) });
    const listener = vi.fn();
    const stop = onDenied(listener);
    await failure(request('GET', '/api/x'));
    stop();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('reports an ended session, but not a failed log-in', async () => {
    fakeServer({ 'GET /api/x': () => ({ status: 401, body: {} }) });
    const listener = vi.fn();
    const stop = onDenied(listener);
    await failure(request('GET', '/api/x'));
    await failure(request('GET', '/api/x', { anonymous: true }));
    stop();
    await failure(request('GET', '/api/x'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
