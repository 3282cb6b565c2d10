import type { Text } from '../../src/core/language';
import { Problem } from './problem';
import { failure } from './texts';

export type FailureKind = keyof typeof failure;

/**
 * How clasp and Google name what went wrong; the first that fits decides. Where no source is named the words are those
 * of clasp 3.4.1 itself or the general ones of Google's APIs.
 */
const SIGNS: readonly (readonly [FailureKind, RegExp])[] = [
  ['notLoggedIn', /No credentials found/],
  // google/clasp#35; a company may ask for a fresh login every day ("invalid_rapt").
  ['loginExpired', /invalid_grant|invalid_rapt|invalid authentication credentials|Login Required|unauthorized_client/i],
  ['brokenLogin', /in JSON at position|is not valid JSON|Unexpected end of JSON|refresh token is set|input stream/],
  // google/clasp#1025: boxes left empty in Google's dialog.
  ['missingBoxes', /insufficient authentication scopes|Insufficient Permission/i],
  // google/clasp#256, #973, #1128.
  ['apiOff', /has not enabled the Apps Script API/],
  ['projectApiOff', /API has not been used in project|it is disabled\. Enable it by visiting/],
  // google/clasp#147, daikikatsuragawa/clasp-action#1, google/clasp#1015.
  [
    'tooManyVersions',
    /versioned deployments at a time|one deployment can be created|(?:limit|more than) .*\bversions\b/i,
  ],
  ['refusedCode', /^Syntax error|" - "|- ".+:\d+"$/m],
  ['tooOften', /quota|rate limit|RESOURCE_EXHAUSTED|too many requests/i],
  // google/clasp#1071, #719: a company's proxy that opens encrypted traffic.
  ['certificate', /self[- ]signed certificate|unable to (?:get|verify) .*(?:issuer|certificate)|CERT_|altnames/i],
  [
    'noNetwork',
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPROTO|socket hang up|socket disconnected|clasp gave no answer|network timeout/i,
  ],
  [
    'serverError',
    /Internal error|Internal Server Error|currently unavailable|backend error|Bad Gateway|status code 5\d\d/i,
  ],
  ['noAccess', /does not have permission|The user does not have|forbidden/i],
  ['notFound', /entity was not found|Not Found|invalid argument|Invalid ID|not contain a valid/i],
];

export function failureKind(words: string): FailureKind {
  return SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'unknown';
}

/** Whose failure it is: the script or spreadsheet in question, and the login that was used. */
export interface Concerned {
  readonly address: string;
  readonly user: string | undefined;
}

/** A problem that says in both languages what happened and what to do. */
export function explained(words: string, { address, user }: Concerned): Problem {
  const login = user === undefined ? 'npx clasp login' : `npx clasp login --user ${user}`;
  const { ja, en } = failure[failureKind(words)];
  const text: Text = { ja: ja({ login, address }), en: en({ login, address }) };
  return new Problem(text, words);
}
