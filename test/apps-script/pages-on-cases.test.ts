import { readdirSync } from 'node:fs';
import path from 'node:path';
import { snapshot } from '../../workbench/apps-script/store/snapshot';
import { readCsv } from '../support/read-csv';
import { type Office, officeOf, plainSheet } from '../support/sample-office';

// Every page of a sheet in one test: on a busy machine that takes longer than Jest's five seconds.
jest.setTimeout(30_000);

const FOLDER = path.join(__dirname, '../cases/layouts');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

function office(file: string): Office {
  return officeOf([plainSheet('シート', readCsv(path.join(FOLDER, file)))]);
}

/** Sheets of every family, as agencies keep them: each page answers in words, whatever the sheet can carry. */
test.each(FILES)('every page on %s', (file) => {
  const made = office(file);
  const before = snapshot(made.store);
  const team = made.ask('team', { period: '' });
  expect(team.remark.text).not.toBe('');
  expect(team.remark.next).not.toBe('');
  for (const { count, behind } of team.funnel.filter((row) => row.count > 0).slice(0, 3)) {
    expect(made.ask('showBehind', { behind, tab: '' }).sentence).toMatch(/行を選びました/);
    expect(count).toBeGreaterThan(0);
  }
  if (team.members.rows.some(({ person }) => person)) {
    const member = made.ask('member', { member: '', period: '', metric: '' });
    expect(member.members).toContain(member.member);
    expect(member.paced.length + member.hint.length).toBeGreaterThan(0);
  } else {
    expect(made.refusal('member', { member: '', period: '', metric: '' })).toMatch(/担当者が見つかりません/);
  }
  expect(made.ask('evidence', { unit: 'month' }).outcome).not.toBe('');
  expect(snapshot(made.store)).toEqual(before);
});
