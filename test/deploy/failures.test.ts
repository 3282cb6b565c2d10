import { explained, type FailureKind, failureKind } from '../../scripts/clasp/failures';
import { failure } from '../../scripts/clasp/texts';
import { WORDS } from './support/google-error';

/** Words seen in the wild (sources in google-error.ts and failures.ts), in clasp 3.4.1's source, or printed by it in a trial. */
const SEEN: readonly (readonly [string, FailureKind])[] = [
  ['No credentials found.', 'notLoggedIn'],
  ['invalid_grant', 'loginExpired'],
  ['reauth related error (invalid_rapt)', 'loginExpired'],
  [WORDS.unauthenticated, 'loginExpired'],
  ["Expected property name or '}' in JSON at position 1 (line 1 column 2)", 'brokenLogin'],
  ['Unexpected token \'<\', "<!doctype "... is not valid JSON', 'brokenLogin'],
  ['Unexpected end of JSON input', 'brokenLogin'],
  [WORDS.missingScopes, 'missingBoxes'],
  ['Insufficient Permission', 'missingBoxes'],
  [WORDS.apiOff, 'apiOff'],
  [
    'Apps Script API has not been used in project 1 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/script.googleapis.com/overview?project=1 then retry.',
    'projectApiOff',
  ],
  [WORDS.tooManyDeployments, 'tooManyVersions'],
  ['Unexpected token - "Code:12"', 'refusedCode'],
  ["Quota exceeded for quota metric 'Queries'", 'tooOften'],
  [
    'request to https://oauth2.googleapis.com/token failed, reason: self-signed certificate in certificate chain',
    'certificate',
  ],
  ['request to https://www.googleapis.com/ failed, reason: unable to get local issuer certificate', 'certificate'],
  [
    'request to https://script.googleapis.com/ failed, reason: getaddrinfo ENOTFOUND script.googleapis.com',
    'noNetwork',
  ],
  ['request to https://oauth2.googleapis.com/token failed, reason: connect ETIMEDOUT 1.2.3.4:443', 'noNetwork'],
  ['Client network socket disconnected before secure TLS connection was established', 'noNetwork'],
  ['clasp gave no answer (SIGTERM).', 'noNetwork'],
  [WORDS.internal, 'serverError'],
  [WORDS.unavailable, 'serverError'],
  ['Request failed with status code 502', 'serverError'],
  [WORDS.denied, 'noAccess'],
  [WORDS.notFound, 'notFound'],
  [WORDS.invalid, 'notFound'],
  ['Invalid ID', 'notFound'],
  ['Something nobody has seen.', 'unknown'],
  ['', 'unknown'],
];

test.each(SEEN)('%j is %s', (words, kind) => {
  expect(failureKind(words)).toBe(kind);
});

test('every kind has been seen', () => {
  expect(new Set(SEEN.map(([, kind]) => kind))).toEqual(new Set(Object.keys(failure)));
});

test.each(Object.keys(failure) as FailureKind[])('%s: both languages end with what to do', (kind) => {
  const words = SEEN.find(([, seen]) => seen === kind)![0];
  const problem = explained(words, { address: 'https://script.google.com/d/1abc/edit', user: 'work' });
  expect(problem.told('ja').startsWith(words)).toBe(true);
  expect(problem.text.ja).toMatch(/(?:実行して|知らせて|確かめて|使って)ください。$/);
  expect(problem.text.en).toMatch(/(?:Run|run|Wait|Log in|Delete|Open|Get|Bring|report|use|look)[\s\S]*\.$/);
  for (const text of Object.values(problem.text)) expect(text).not.toContain('undefined');
});

test('one of several logins is named in the command', () => {
  const { text } = explained('No credentials found.', { address: '', user: 'work' });
  expect(text.ja).toContain('`npx clasp login --user work`');
  expect(text.en).toContain('`npx clasp login --user work`');
});
