import type { Text } from '../core/language';
import { message } from './message';

/** What went wrong outside the add-on's own rules, and what to do. */

export const busyNow: Text = {
  ja: 'いま、このファイルではほかの保存が進んでいます。何も変えていません。少し待って、もう一度お試しください。',
  en: 'Something else is being saved in this file right now. Nothing was changed. Please wait a moment and try again.',
};

export const protectedCells: Text = {
  ja: '保護されたセルかシートがあるため、書き込めませんでした。保護した人かファイルのオーナーに頼んで、保護を外してから、もう一度お試しください。',
  en: 'Nothing could be written, because cells or a sheet are protected. Ask the person who protected them, or the owner of the file, to lift the protection, then try again.',
};

export const quotaReached: Text = {
  ja: 'Googleが1日に許す回数を使い切ったため、できませんでした。時間をおいて（遅くとも明日）、もう一度お試しください。',
  en: "Google's limit on how often this may be done was reached. Please try again later, tomorrow at the latest.",
};

export const mayNotWrite: Text = {
  ja: 'この操作をする権限がありません。閲覧だけの共有では書き込めません。ファイルのオーナーに編集の権限を頼んでください。編集できる場合は、サイドバーを開き直してください。',
  en: 'You may not do this here. With view-only access nothing can be written: ask the owner of the file for permission to edit. If you may edit, reopen the sidebar.',
};

export const serviceFailed = message<{ reason: string }>(
  ({ reason }) =>
    `Googleスプレッドシートが途中でエラーを返したため、できませんでした。もう一度お試しください。続くときは、ページを再読み込みしてください。（${reason}）`,
  ({ reason }) =>
    `Google Sheets answered with an error, so this was not done. Please try again; if it happens again, reload the page. (${reason})`,
);

export const ownFault = message<{ reason: string }>(
  ({ reason }) =>
    `思わぬ不具合で、できませんでした。サイドバーを開き直して、もう一度お試しください。続くときは、この文を管理者に伝えてください。（${reason}）`,
  ({ reason }) =>
    `This failed because of a fault in the add-on. Reopen the sidebar and try again; if it happens again, pass this text on to whoever installed it. (${reason})`,
);
