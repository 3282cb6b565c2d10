import type { Issue } from '../../src/core/activity/activity';
import { groupIssues } from '../../src/core/activity/group-issues';
import { issueText } from '../../src/messages/issues';

const waiting = (column: number, heading: string): Issue => ({
  code: 'not-yet',
  row: 5,
  column,
  value: '調整中',
  values: { heading },
});

describe('an issue under several headings', () => {
  it.each([
    { language: 'ja' as const, says: '「推薦日」「一次面接日」' },
    { language: 'en' as const, says: '"推薦日", "一次面接日"' },
  ])('names them all, quoted as $language does', ({ language, says }) => {
    const [group] = groupIssues([waiting(3, '推薦日'), waiting(4, '一次面接日'), waiting(4, '一次面接日')]);
    expect(issueText(group!, language).handling).toContain(says);
  });

  it('names a single one as it stands', () => {
    const [group] = groupIssues([waiting(3, 'Submitted')]);
    expect(issueText(group!, 'en').handling).toContain('under "Submitted"');
  });
});
