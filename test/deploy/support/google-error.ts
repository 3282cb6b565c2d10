/** What Google's servers answer: a status and JSON. */
export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

export const ok = (json: unknown): Answer => ({ status: 200, json });

const NAMES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** An error in the form of Google's REST APIs. */
export function refused(status: number, message: string, reason = 'forbidden'): Answer {
  const errors = [{ message, domain: 'global', reason }];
  return { status, json: { error: { code: status, message, status: NAMES[status] ?? 'UNKNOWN', errors } } };
}

/**
 * The words of the Apps Script API and of Google's sign-in. `apiOff` is quoted in google/clasp#256 and #973,
 * `tooManyDeployments` in daikikatsuragawa/clasp-action#1, `missingScopes` in google/clasp#1025 and analogdotnow/Analog#296;
 * the others are the general ones of Google's APIs.
 */
export const WORDS = {
  apiOff:
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
  notFound: 'Requested entity was not found.',
  invalid: 'Request contains an invalid argument.',
  denied: 'The caller does not have permission',
  missingScopes: 'Request had insufficient authentication scopes.',
  unauthenticated:
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  internal: 'Internal error encountered.',
  unavailable: 'The service is currently unavailable.',
  tooManyDeployments: 'Scripts may only have up to 20 versioned deployments at a time.',
} as const;
