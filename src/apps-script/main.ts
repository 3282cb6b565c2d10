import type { Reply } from '../api';
import { callFunction as runFunction } from '../functions/call-function';
import { type OpenEvent, renewOnOpen } from './dashboards/renew-on-open';
import { appsScriptHost } from './host';
import { addMenu, openPage } from './menu';
import { answer } from './server';

/** What the generated top-level functions of Code.js call. Nothing here runs while the script loads. */

export function callFunction(name: string, args: readonly unknown[]): unknown {
  return runFunction(name, args, appsScriptHost);
}

export function onOpen(event?: OpenEvent): void {
  addMenu();
  renewOnOpen(event);
}

export function onInstall(): void {
  addMenu();
}

export function menuStart(): void {
  openPage('start');
}

export function menuTeam(): void {
  openPage('team');
}

export function menuMember(): void {
  openPage('member');
}

export function menuTalk(): void {
  openPage('talk');
}

export function menuTargets(): void {
  openPage('targets');
}

export function menuSettings(): void {
  openPage('settings');
}

export function callServer(request: unknown): Reply {
  return answer(request);
}
