import { callServer, failureSentence } from '../../src/sidebar/call-server';

interface Handlers {
  success: (reply: unknown) => void;
  failure: (error: unknown) => void;
  asked: unknown;
}

/** `google.script.run` of a page: handlers wait for the test. */
function served(): Handlers {
  const handlers: Handlers = { success: () => undefined, failure: () => undefined, asked: undefined };
  const run = {
    withSuccessHandler(act: Handlers['success']) {
      handlers.success = act;
      return run;
    },
    withFailureHandler(act: Handlers['failure']) {
      handlers.failure = act;
      return run;
    },
    callServer(request: unknown) {
      handlers.asked = request;
    },
  };
  Object.assign(globalThis, { google: { script: { run } } });
  return handlers;
}

afterEach(() => jest.useRealTimers());

test('a request and its answer', async () => {
  const handlers = served();
  const answer = callServer('userTabs', { language: 'ja' }, 'ja');
  expect(handlers.asked).toEqual({ name: 'userTabs', request: { language: 'ja' } });
  handlers.success({ ok: true, value: { tabs: ['活動'] } });
  expect(await answer).toEqual({ tabs: ['活動'] });
});

test('the server’s own sentence, an empty answer', async () => {
  const refused = served();
  const first = callServer('userTabs', { language: 'ja' }, 'ja');
  refused.success({ ok: false, message: 'タブがありません。' });
  await expect(first).rejects.toThrow('タブがありません。');
  const empty = served();
  const second = callServer('userTabs', { language: 'ja' }, 'ja');
  empty.success(null);
  await expect(second).rejects.toThrow('返事が空でした');
});

test.each([
  ['We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.', /Chrome profile/],
  ['Exceeded maximum execution time', /took too long/],
  ['There are too many scripts running simultaneously for this Google user account.', /Wait a minute/],
  ['NetworkError: Connection failure', /Please try again/],
])('%s says what to do', (said, expected) => expect(failureSentence(new Error(said), 'en')).toMatch(expected));

test.each([
  ['overview', 90_000],
  ['makeDashboards', 370_000],
] as const)('%s: no spinner without end', async (name, patience_ms) => {
  jest.useFakeTimers();
  served();
  const request = { tabs: [], period: '', members: [], language: 'en' } as const;
  const answer = callServer(name, request, 'en');
  const settled = jest.fn();
  answer.catch(settled);
  await jest.advanceTimersByTimeAsync(patience_ms - 1);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(2);
  await expect(answer).rejects.toThrow('does not answer');
});
