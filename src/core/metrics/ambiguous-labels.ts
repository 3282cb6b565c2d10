/** A label that means different things in different agencies, and the metrics it may mean, most usual first. */
export interface AmbiguousLabel {
  readonly label: string;
  readonly candidates: readonly string[];
}

const LABELS: readonly (readonly [string, string])[] = [
  ['掘り起こし架電', 'dormant_recontact candidate_call'],
  ['架電数', 'candidate_call client_call'],
  ['電話数', 'candidate_call client_call'],
  ['TEL数', 'candidate_call client_call'],
  ['面接通過率', 'interview_pass_rate first_interview_pass_rate'],
  ['応募数', 'application_consent new_leads'],
  ['エントリー数', 'application_consent new_leads registration'],
  ['紹介数', 'job_proposed document_submitted'],
  ['打診数', 'client_inquiry job_proposed'],
  ['設定数', 'meeting_set first_interview_set'],
  ['面談設定数', 'meeting_set first_interview_set'],
  ['面接設定数', 'first_interview_set interview_total_set'],
  ['面接数', 'first_interview_held interview_total_set'],
  ['決定率', 'meeting_to_placement_rate job_fill_rate offer_acceptance_rate'],
  ['内定率', 'offer_rate interview_pass_rate'],
  ['提案承諾率', 'proposal_accept_rate application_consent_rate'],
  ['通過数', 'document_passed first_interview_passed'],
  ['通過率', 'document_pass_rate interview_pass_rate'],
  ['辞退', 'selection_withdrawn offer_declined pre_join_declined'],
  ['Interviews', 'first_interview_held first_meeting first_interview_set'],
  ['First client interviews', 'first_interview_held first_interview_set'],
  ['Calls', 'client_call candidate_call'],
];

/**
 * Settled by the columns beside them, by the table (CA or RA) and by the row's place between stages; never by the
 * label alone.
 */
export const AMBIGUOUS_LABELS: readonly AmbiguousLabel[] = LABELS.map(([label, candidates]) => ({
  label,
  candidates: candidates.split(' '),
}));
