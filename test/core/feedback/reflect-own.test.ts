import { reflect } from '../../../src/core/feedback/reflect';

/** What is one's own to see to is nobody else's fault, in whatever form of the word (domain: 外部要因 is what lies outside oneself). */
test.each(
  [
    'calls',
    'call',
    'preparation',
    'prep',
    'notes',
    'CVs',
    'CV',
    'submissions',
    'pipeline',
    'activity',
    'question',
    'questions',
    'briefing',
    'brief',
    'follow-ups',
    'follow up',
    'followup',
    'messages',
    'message',
    'time',
    'planning',
    'pitch',
    'pitching',
    'fault',
    'mistake',
    'qualifying',
    'qualification',
    'screening',
    'sourcing',
  ].flatMap((thing) => [`My ${thing} fell short last week.`, `To be honest my own ${thing} fell short.`]),
)('%s', (text) => {
  expect(['external', 'mixed']).not.toContain(reflect(text).class);
});

test.each(['Their calls fell short last week.', 'The briefing fell short.', 'Her notes fell short.'])(
  'said of others: %s',
  (text) => {
    expect(reflect(text).class).toBe('external');
  },
);

/** Done to us, by whomever, with or without a word in between. */
test.each(
  [
    'rejected',
    'turned down',
    'declined',
    'ignored',
    'ghosted',
    'cancelled',
    'canceled',
    'pulled',
    'cut',
    'delayed',
    'postponed',
    'frozen',
    'withdrawn',
    'filled internally',
    'poached',
    'outbid',
  ].flatMap((done) => [
    `It was ${done}.`,
    `Both got all ${done} again.`,
    `Two were both ${done}.`,
    `It has just been ${done}.`,
  ]),
)('%s', (text) => {
  expect(reflect(text).class).toBe('external');
});

test.each([
  'I was given poor leads.',
  'We were ignored.',
  'We keep getting ghosted.',
  'They left us alone.',
  'We lost two.',
])('suffered: %s', (text) => {
  expect(reflect(text).class).toBe('external');
});

test.each(['It went okay.', 'This week was fine.', 'The month was average so far.', 'All as planned.', 'Steady.'])(
  'neither good nor bad: %s',
  (text) => {
    expect(reflect(text).class).toBe('unclear');
  },
);

test.each(['The team placed 3.', 'Two of them accepted.', 'She joined.', 'Meetings were at twelve: 12.'])(
  'a fact is no excuse: %s',
  (text) => {
    expect(reflect(text).class).not.toBe('external');
  },
);
