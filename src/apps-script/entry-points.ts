/** A top-level function other than a custom function: trigger, menu handler, or the sidebar's call. */
export interface EntryPoint {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Becomes the JSDoc of the generated stub. */
  readonly help: string;
}

/** Every global of the script that is no custom function. The build asserts that nothing else is reachable. */
export const ENTRY_POINTS: readonly EntryPoint[] = [
  {
    name: 'onOpen',
    parameters: ['e'],
    help: 'Adds the menu when the file is opened. Safe in every authorisation mode.',
  },
  { name: 'onInstall', parameters: ['e'], help: 'Adds the menu right after the add-on was installed.' },
  { name: 'menuStart', parameters: [], help: 'Menu: はじめる / Get started.' },
  { name: 'menuTeam', parameters: [], help: 'Menu: チームを見る / View the team.' },
  { name: 'menuMember', parameters: [], help: 'Menu: マイKPIを開く / Open My KPI.' },
  { name: 'menuTalk', parameters: [], help: 'Menu: 1on1をはじめる / Start a 1-on-1.' },
  { name: 'menuTargets', parameters: [], help: 'Menu: 目標をチェック / Check targets.' },
  { name: 'menuSettings', parameters: [], help: 'Menu: 設定とヘルプ / Settings and help.' },
  {
    name: 'callServer',
    parameters: ['request'],
    help: 'The only function the sidebar calls; it checks what it is given.',
  },
];
