import type { Text } from '../../src/core/language';
import { type Message, message } from '../../src/messages/message';

/** What `npm run setup` and `npm run deploy` say. Each problem ends with what to do. */

interface FailureValues {
  /** The command that logs in. */
  readonly login: string;
  /** Of the script's editor, or of the spreadsheet that was to get a script. */
  readonly address: string;
}

const fail = message<FailureValues>;

export const failure = {
  notLoggedIn: fail(
    ({ login }) =>
      `Googleにログインしていません。\`${login}\` を実行し、ブラウザでアカウントを選んで、求められる権限のチェックをすべて入れてください。そのあと、同じコマンドをもう一度実行してください。`,
    ({ login }) =>
      `You are not logged in to Google. Run \`${login}\`, choose the account in the browser and tick every box it shows. Then run the same command again.`,
  ),
  loginExpired: fail(
    ({ login }) =>
      `Googleへのログインの期限が切れたか、取り消されています。\`${login}\` でログインし直してから、同じコマンドをもう一度実行してください。`,
    ({ login }) =>
      `Your login to Google has expired or was revoked. Log in again with \`${login}\`, then run the same command again.`,
  ),
  brokenLogin: fail(
    ({ login }) =>
      `保存されているログイン情報（ホームフォルダの .clasprc.json）が壊れています。そのファイルを削除し、\`${login}\` でログインし直してから、同じコマンドをもう一度実行してください。`,
    ({ login }) =>
      `The saved login (.clasprc.json in your home folder) is damaged. Delete that file, log in again with \`${login}\`, then run the same command again.`,
  ),
  missingBoxes: fail(
    ({ login }) =>
      `ログインのときに、必要な権限の一部にチェックが入っていませんでした。\`npx clasp logout\` のあと \`${login}\` を実行し、今度はチェックをすべて入れてから、同じコマンドをもう一度実行してください。`,
    ({ login }) =>
      `Some boxes were left empty when you logged in. Run \`npx clasp logout\`, then \`${login}\`, tick every box this time, and run the same command again.`,
  ),
  apiOff: fail(
    () =>
      'このGoogleアカウントでは、Apps Script API がオフになっています。https://script.google.com/home/usersettings を開いて「オン」にし、数分待ってから、同じコマンドをもう一度実行してください。切り替えられないときは、会社の管理者に頼むか、docs/install.ja.md の「貼り付ける」方法を使ってください。',
    () =>
      'The Apps Script API is switched off for this Google account. Open https://script.google.com/home/usersettings, switch it on, wait a few minutes, then run the same command again. If you cannot switch it, ask your administrator, or use the way "Paste two files" in docs/install.md.',
  ),
  projectApiOff: fail(
    () =>
      'ログインに使ったGoogle Cloudプロジェクトで、必要なAPIが有効になっていません。上の英文にあるアドレスを開いて有効にし、数分待ってから、同じコマンドをもう一度実行してください。',
    () =>
      'An API is not enabled in the Google Cloud project you logged in with. Open the address in the message above, enable it, wait a few minutes, then run the same command again.',
  ),
  tooManyVersions: fail(
    ({ address }) =>
      `このスクリプトに残せる版（200）またはデプロイ（20）がいっぱいです。${address} を開き、「デプロイ」→「デプロイを管理」で使っていないものをアーカイブするか、「プロジェクトの履歴」で古い版を削除してから、同じコマンドをもう一度実行してください。`,
    ({ address }) =>
      `The script holds as many versions (200) or deployments (20) as it may. Open ${address}, archive unused ones under Deploy → Manage deployments or delete old versions under Project history, then run the same command again.`,
  ),
  refusedCode: fail(
    () =>
      'Googleがプログラムを受け付けませんでした。プロジェクトを最新にして（git pull と npm ci）、同じコマンドをもう一度実行してください。それでも続くときは、上の英文を添えて知らせてください。',
    () =>
      'Google did not accept the program. Bring the project up to date (git pull, then npm ci) and run the same command again. If it stays so, please report it with the message above.',
  ),
  tooOften: fail(
    () =>
      'Googleの利用回数の上限に達しました。しばらく（長いときは翌日まで）待ってから、同じコマンドをもう一度実行してください。',
    () => "Google's limit of uses was reached. Wait a while (at most until tomorrow), then run the same command again.",
  ),
  certificate: fail(
    () =>
      '通信の証明書を確かめられませんでした。社内ネットワークの機器が通信を中継しているようです。情報システム担当から会社の証明書ファイルを受け取り、環境変数 NODE_EXTRA_CA_CERTS にその場所を設定してから、同じコマンドをもう一度実行してください。',
    () =>
      "The connection's certificate could not be checked; something in your company's network seems to relay it. Get the company's certificate file from your IT staff, set the environment variable NODE_EXTRA_CA_CERTS to its place, then run the same command again.",
  ),
  noNetwork: fail(
    () =>
      'Googleにつながりませんでした。社内のプロキシを通るときは、環境変数 HTTPS_PROXY にそのアドレスを設定します。インターネットの接続を確かめてから、同じコマンドをもう一度実行してください。',
    () =>
      'Google could not be reached. (Behind a company proxy, the environment variable HTTPS_PROXY must hold its address.) Check your internet connection, then run the same command again.',
  ),
  serverError: fail(
    () =>
      'Google側で一時的な問題が起きています。数分待ってから、同じコマンドをもう一度実行してください。続くときは https://www.google.com/appsstatus/dashboard/ で障害の有無を確かめてください。',
    () =>
      "Google's side has a temporary problem. Wait a few minutes, then run the same command again. If it goes on, look for an outage at https://www.google.com/appsstatus/dashboard/.",
  ),
  noAccess: fail(
    ({ login, address }) =>
      `ログイン中のアカウントには、編集する権限がありません: ${address}\n編集できるアカウントを確かめ、\`${login}\` でそのアカウントにログインしてから、同じコマンドをもう一度実行してください。`,
    ({ login, address }) =>
      `The account you are logged in with may not edit ${address}\nFind out which account may, log in with that one (\`${login}\`), then run the same command again.`,
  ),
  notFound: fail(
    ({ login, address }) =>
      `見つかりません: ${address}\nアドレスが違うか、ログイン中のアカウントでは開けません。ブラウザで開けるなら、同じアカウントで \`${login}\` を実行してから、同じコマンドをもう一度実行してください。開けないなら、正しいアドレスで \`npm run setup -- アドレス\` を実行してください。`,
    ({ login, address }) =>
      `Not found: ${address}\nThe address is wrong, or your account cannot open it. If it opens in your browser, run \`${login}\` with that same account and then the same command again; if not, run \`npm run setup -- ADDRESS\` with the right address.`,
  ),
  unknown: fail(
    () =>
      'claspが止まりました。同じコマンドをもう一度実行してください。それでも続くときは、上の英文を添えて知らせるか、docs/install.ja.md の「貼り付ける」方法を使ってください。',
    () =>
      'clasp stopped. Run the same command again. If it stays so, please report it with the message above, or use the way "Paste two files" in docs/install.md.',
  ),
} satisfies Record<string, Message<FailureValues>>;

export const unexpected: Text = {
  ja: '思わぬところで止まりました。同じコマンドをもう一度実行し、それでも続くときは、上の英文を添えて知らせてください。',
  en: 'It stopped at an unexpected place. Run the same command again; if it stays so, please report it with the message above.',
};

export const setUpFirst: Text = {
  ja: 'どのスプレッドシートに入れるかが、まだ決まっていません。`npm run setup` を実行してから、`npm run deploy` をもう一度実行してください。',
  en: 'It is not settled yet which spreadsheet gets the add-on. Run `npm run setup`, then `npm run deploy` again.',
};

export const damagedLocalFile: Text = {
  ja: '.clasp.local.json が読めません。`npm run setup -- スクリプトのアドレス` でつなぎ直してください。',
  en: '.clasp.local.json cannot be read. Connect again with `npm run setup -- ADDRESS-OF-THE-SCRIPT`.',
};

export const wrongBuild: Text = {
  ja: 'できあがったファイルを送れる状態にできませんでした。上の点を直すか、プロジェクトを最新にして（git pull と npm ci）、同じコマンドをもう一度実行してください。',
  en: 'What was built may not be sent. Mend what is named above, or bring the project up to date (git pull, then npm ci), and run the same command again.',
};

const USAGE =
  'npm run setup -- [https://docs.google.com/spreadsheets/d/… | https://script.google.com/d/…/edit] [--user NAME] [--add-on]';

export function wrongAddress(given: string): Text {
  return {
    ja: `「${given}」は、スプレッドシートやスクリプトのアドレスとして読めません。ブラウザのアドレス欄からそのまま写して、次の形で実行してください。\n  ${USAGE}`,
    en: `“${given}” is not the address of a spreadsheet or a script. Copy it from your browser's address bar and run it like this:\n  ${USAGE}`,
  };
}

/** A push replaces all of a script's files. */
export function otherPrograms(files: readonly string[], script: string): Text {
  return {
    ja: `このスクリプトには、別のプログラムが入っています（${files.join('、')}）。送ると消えてしまうので、何もせずに止めました。要らないファイルなら ${script} で削除してから、同じコマンドをもう一度実行してください。残したいなら、docs/install.ja.md の「貼り付ける」方法を使ってください。`,
    en: `This script already holds other programs (${files.join(', ')}). Sending would delete them, so nothing was done. If they are not needed, delete them at ${script} and run the same command again. To keep them, use the way "Paste two files" in docs/install.md.`,
  };
}

/** Making the spreadsheet and making its script are two steps; the second one failed. */
export const perhapsEmptySpreadsheet: Text = {
  ja: '（空のスプレッドシート「自走KPI」だけがドライブにできているかもしれません。できていたら、削除してかまいません。）',
  en: '(An empty spreadsheet “Jisou KPI” may have been made in your Drive; if so, you can delete it.)',
};

export const title: Text = { ja: '自走KPI', en: 'Jisou KPI' };

export const progress = {
  connecting: { ja: 'Googleにつないでいます…', en: 'Connecting to Google…' },
  creating: { ja: 'スクリプトを作っています…', en: 'Making the script…' },
  building: { ja: '組み立てて、検査しています…', en: 'Building and checking…' },
  pushing: { ja: 'Googleに送っています…', en: 'Sending it to Google…' },
  deploying: { ja: '版とデプロイを作っています…', en: 'Making a version and its deployment…' },
} satisfies Record<string, Text>;

interface Connected {
  readonly script: string;
  readonly spreadsheet: string | undefined;
}

const places = ({ script, spreadsheet }: Connected): string[] => [
  ...(spreadsheet === undefined ? [] : [`  ${spreadsheet}`]),
  `  ${script}`,
];

export const done = {
  connected: message<Connected>(
    (values) => ['つながりました。次に `npm run deploy` を実行してください。', ...places(values)].join('\n'),
    (values) => ['Connected. Now run `npm run deploy`.', ...places(values)].join('\n'),
  ),
  alreadyConnected: message<Connected>(
    (values) =>
      [
        'もうつながっています。入れるには `npm run deploy` を、別のところに変えるには `npm run setup -- アドレス` を実行してください。',
        ...places(values),
      ].join('\n'),
    (values) =>
      [
        'Already connected. Run `npm run deploy` to install, or `npm run setup -- ADDRESS` to connect elsewhere.',
        ...places(values),
      ].join('\n'),
  ),
  upToDate: message<Connected>(
    (values) => ['もう最新です。することはありません。', ...places(values)].join('\n'),
    (values) => ['Already up to date; nothing to do.', ...places(values)].join('\n'),
  ),
  deployed: message<Connected & { readonly version: number; readonly again: boolean }>(
    ({ version, again, ...values }) =>
      [
        `入りました（版 ${version}、${again ? '同じデプロイを更新' : '新しいデプロイ'}）。スプレッドシートを読み込み直すと、メニューに「自走KPI」が出ます。`,
        ...places(values),
      ].join('\n'),
    ({ version, again, ...values }) =>
      [
        `Installed (version ${version}, ${again ? 'same deployment' : 'new deployment'}). Reload the spreadsheet; the menu Jisou KPI appears.`,
        ...places(values),
      ].join('\n'),
  ),
  addOnDeployed: message<Connected & { readonly version: number }>(
    ({ version, ...values }) =>
      [
        `入りました（版 ${version}）。公開済みなら、Google Workspace Marketplace SDK の「アプリの構成」で版を ${version} に変えて保存してください（docs/install.ja.md）。`,
        ...places(values),
      ].join('\n'),
    ({ version, ...values }) =>
      [
        `Installed (version ${version}). If it is published, set the version to ${version} on the App Configuration page of the Google Workspace Marketplace SDK (docs/install.md).`,
        ...places(values),
      ].join('\n'),
  ),
};
