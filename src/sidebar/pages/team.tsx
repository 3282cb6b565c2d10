import type { ViewState } from '../../api';
import { sidebar } from '../../messages/sidebar';
import { teamTexts } from '../../messages/team-page';
import { Choice } from '../components/choice';
import { CopyText } from '../components/copy-text';
import { MemberTable } from '../components/member-table';
import { Notice } from '../components/notice';
import { PageStatus } from '../components/page-status';
import { StalledList } from '../components/stalled-list';
import { TeamFunnel } from '../components/team-funnel';
import { useBehind } from '../use-behind';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';

/** チーム: what is worth a look, the funnel, who waits, and members in the sheet's order. */
export function TeamPage(props: { view: ViewState; onView: (change: Partial<ViewState>) => void }) {
  const { view, onView } = props;
  const { language } = view;
  const { state, run, cancel } = useCall('team', { period: view.period, language }, language);
  const { notice, open, setNotice } = useBehind(language);
  const team = useShown(state);
  const openMember = (name: string) => onView({ page: 'member', member: name, memberPeriod: view.period });
  return (
    <>
      <PageStatus call={{ state, run, cancel }} language={language} onView={onView} />
      {team === undefined ? null : (
        <div aria-busy={state.kind === 'loading'}>
          <p class="muted as-of">{team.asOf}</p>
          <Choice
            label={sidebar.period[language]}
            value={team.period}
            options={team.periods}
            onChange={(period) => onView({ period })}
          />
          <section class="box remark" aria-label={teamTexts.remark[language]}>
            <h2>{teamTexts.remark[language]}</h2>
            <p>{team.remark.text}</p>
            <p>{team.remark.next}</p>
            {team.remark.member === '' ? null : (
              <button type="button" class="action" onClick={() => openMember(team.remark.member)}>
                {teamTexts.askMember[language]}
              </button>
            )}
          </section>
          <h2>{sidebar.funnel[language]}</h2>
          <TeamFunnel rows={team.funnel} language={language} onOpen={open} />
          <h2>{teamTexts.stalled[language]}</h2>
          <StalledList part={team.stalled} language={language} onOpen={open} />
          <h2>{teamTexts.members[language]}</h2>
          {team.ownShare === '' ? null : <p class="muted">{team.ownShare}</p>}
          <MemberTable table={team.members} language={language} onMember={openMember} onOpen={open} />
          <div class="buttons">
            <button type="button" onClick={() => onView({ page: 'evidence' })}>
              {teamTexts.evidence[language]}
            </button>
          </div>
          <CopyText
            label={teamTexts.morning[language]}
            copy={teamTexts.copy[language]}
            text={team.morning}
            language={language}
          />
        </div>
      )}
      <Notice notice={notice} language={language} onOpen={open} onClose={() => setNotice({ kind: 'none' })} />
    </>
  );
}
