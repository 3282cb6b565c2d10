import { spawn } from 'node:child_process';

/** Opens the address in the person's browser, unless `BROWSER=none`; where there is none, nothing happens. */
export function openBrowser(address: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): void {
  const wanted = env['BROWSER'];
  if (wanted === 'none') return;
  const [command, args] = opener(address, wanted, platform);
  const started = spawn(command, args, { stdio: 'ignore', detached: true });
  started.on('error', () => {});
  started.unref();
}

function opener(address: string, wanted: string | undefined, platform: NodeJS.Platform): [string, string[]] {
  if (wanted) return [wanted, [address]];
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  return ['xdg-open', [address]];
}
