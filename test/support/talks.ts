import type { CallName, Calls, Reply } from '../../src/api';
import { answer } from '../../src/apps-script/server';
import type { TalkDraft } from '../../src/view/feedback-page';
import { RecordingScreen } from '../../workbench/apps-script/runtime/screen';
import { ScriptHost } from '../../workbench/apps-script/script-host';
import type { Office } from './sample-office';

type CallOf<Name extends CallName> = Omit<Calls[Name]['request'], 'language'>;

/** Another person with the same file open. */
export interface Colleague {
  readonly host: ScriptHost;
  /** The server's answer as it goes over the wire. */
  reply<Name extends CallName>(name: Name, request: CallOf<Name>): Reply<Name>;
}

export function colleagueOf(office: Office, email: string): Colleague {
  const host = new ScriptHost(office.host.world, { email, screen: new RecordingScreen() });
  return {
    host,
    reply: (name, request) =>
      JSON.parse(
        JSON.stringify(host.run('FULL', () => answer({ name, request: { ...request, language: 'ja' } }))),
      ) as Reply<typeof name>,
  };
}

export function draftFor(member: string, more: Partial<TalkDraft> = {}): TalkDraft {
  return {
    member,
    period: '',
    started: '2026-09-18',
    step: 'prepare',
    sealed: false,
    asked: false,
    hypotheses: [],
    question: '',
    answer: '',
    fact: '',
    differed: '',
    learned: '',
    actions: [],
    nextTalk: '',
    shareWords: false,
    shareLearned: false,
    ...more,
  };
}
