/**
 * Control class and replacements of the metrics that the target sheets name, as the product's metric catalogue
 * defines them (kept apart from the code under test on purpose).
 */
export type ControlClass = 'controllable' | 'leading' | 'uncontrollable';

const INTERVIEWS_FIRST = ['first_interview_set', 'application_consent'];

export const CLASSES: Readonly<Record<string, readonly [ControlClass, readonly string[]]>> = {
  scout_sent: ['controllable', []],
  candidate_call: ['controllable', []],
  dormant_recontact: ['controllable', []],
  meeting_set: ['leading', []],
  first_meeting: ['leading', []],
  job_proposed: ['controllable', []],
  jobs_per_candidate: ['controllable', []],
  application_consent: ['leading', []],
  document_submitted: ['leading', []],
  first_interview_set: ['leading', []],
  interview_prep: ['controllable', []],
  interview_debrief: ['controllable', []],
  closing_meeting: ['controllable', []],
  preboarding_followup: ['controllable', []],
  client_feedback_collected: ['controllable', []],
  study_roleplay: ['controllable', []],
  daily_report_submitted: ['controllable', []],
  meeting_to_submission_days: ['controllable', []],
  client_call: ['controllable', []],
  client_visit: ['leading', []],
  client_appointment: ['leading', []],
  new_jobs: ['leading', []],
  document_pass_rate: ['uncontrollable', [...INTERVIEWS_FIRST, 'job_requirement_check', 'recommendation_letter']],
  interview_pass_rate: ['uncontrollable', INTERVIEWS_FIRST],
  first_interview_pass_rate: ['uncontrollable', INTERVIEWS_FIRST],
  offer: ['uncontrollable', INTERVIEWS_FIRST],
  offer_acceptance_rate: ['uncontrollable', ['closing_meeting', 'weekly_followup', 'first_interview_set']],
  placement: ['uncontrollable', INTERVIEWS_FIRST],
  revenue: ['uncontrollable', INTERVIEWS_FIRST],
  weekly_followup: ['controllable', []],
  first_call_minutes: ['controllable', []],
  active_jobs: ['leading', []],
  contract_signed: ['uncontrollable', ['client_appointment', 'client_visit']],
  job_fill_rate: ['uncontrollable', ['new_jobs', 'document_submitted']],
  selection_withdraw_rate: ['uncontrollable', ['weekly_followup']],
  offer_decline_rate: ['uncontrollable', ['closing_meeting', 'weekly_followup']],
  document_result_days: ['uncontrollable', ['client_feedback_collected']],
  retention_rate: ['uncontrollable', ['post_join_followup', 'hearing_sheet_done']],
};
