import { servedView } from '../../src/sidebar/served-view';

const served = (dataset: Record<string, string>) => servedView({ dataset });

test('a first visit: the page that was asked for, nothing chosen', () => {
  expect(served({ page: 'team', language: 'ja', view: '' })).toEqual({
    page: 'team',
    language: 'ja',
    period: '',
    member: '',
    memberPeriod: '',
    metric: '',
    unit: 'month',
  });
});

test('a reload begins where the person was, on the page the menu names', () => {
  const kept = {
    page: 'evidence',
    language: 'en',
    period: '2026-08',
    member: '佐藤',
    memberPeriod: 'all',
    metric: 'x',
    unit: 'job',
  };
  expect(served({ page: 'member', language: 'ja', view: JSON.stringify(kept) })).toEqual({ ...kept, page: 'member' });
});

test.each(['{', 'null', '[]', '"text"', '{"period":5,"unit":"nonsense","language":{}}'])(
  'nonsense is nothing: %s',
  (view) => {
    expect(served({ page: 'nowhere', language: 'en', view })).toMatchObject({
      page: 'start',
      period: '',
      unit: 'month',
    });
  },
);
