import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ApiStandIn } from './api-stand-in';

const ROOT = path.resolve(__dirname, '../../..');
const REDIRECT = pathToFileURL(path.join(__dirname, 'redirect.mjs')).href;

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface WorldOptions {
  /** The real build; else one that takes no time and gives a script of one line. */
  readonly realBuild?: boolean;
  readonly language?: 'ja' | 'en';
}

/** A deployer's machine and Google's side: a copy of the project, a home folder, the API's stand-in. Nothing is shared. */
export class DeployWorld {
  readonly api = new ApiStandIn();
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'deploy-project-')));
  readonly home = realpathSync(mkdtempSync(path.join(tmpdir(), 'deploy-home-')));
  private port: number | 'offline' = 'offline';

  private constructor(private readonly language: 'ja' | 'en') {}

  static async make({ realBuild = false, language = 'en' }: WorldOptions = {}): Promise<DeployWorld> {
    const world = new DeployWorld(language);
    const { folder } = world;
    cpSync(path.join(ROOT, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
    // A copy of src, for what is built twice must not change in between.
    if (realBuild) cpSync(path.join(ROOT, 'src'), path.join(folder, 'src'), { recursive: true });
    for (const shared of realBuild ? ['workbench', 'node_modules'] : ['src', 'workbench', 'node_modules'])
      symlinkSync(path.join(ROOT, shared), path.join(folder, shared), 'junction');
    for (const copied of [
      'package.json',
      'tsconfig.json',
      'appsscript.json',
      'LICENSE',
      '.clasp.json',
      '.gitignore',
      'docs',
    ])
      cpSync(path.join(ROOT, copied), path.join(folder, copied), { recursive: true });
    if (!realBuild) cpSync(path.join(__dirname, 'quick-build.mjs'), path.join(folder, 'scripts/build.mjs'));
    world.port = await world.api.listen();
    world.login();
    return world;
  }

  async dispose(): Promise<void> {
    await this.api.close();
    for (const folder of [this.folder, this.home]) rmSync(folder, { recursive: true, force: true });
  }

  /** Writes a login as `clasp login` does. */
  login({ accessToken = 'good-token', refreshToken = 'good-refresh', expired = false } = {}): void {
    const login = {
      type: 'authorized_user',
      client_id: 'client',
      client_secret: 'secret',
      access_token: accessToken,
      refresh_token: refreshToken,
      expiry_date: expired ? 1 : Date.now() + 3_600_000,
    };
    writeFileSync(path.join(this.home, '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
  }

  logOut(): void {
    rmSync(path.join(this.home, '.clasprc.json'));
  }

  goOffline(): void {
    this.port = 'offline';
  }

  /** As before `npm ci`. */
  withoutPackages(): void {
    rmSync(this.at('node_modules'));
  }

  /** What `npm run setup` leaves behind. */
  connect(scriptId: string, more: Readonly<Record<string, unknown>> = {}): void {
    writeFileSync(this.at('.clasp.local.json'), JSON.stringify({ scriptId, rootDir: 'dist', ...more }));
  }

  local(): Record<string, unknown> {
    return JSON.parse(readFileSync(this.at('.clasp.local.json'), 'utf8')) as Record<string, unknown>;
  }

  at(...parts: string[]): string {
    return path.join(this.folder, ...parts);
  }

  /** `npm run setup` or `npm run deploy`, with every request of theirs sent to the stand-in. */
  run(script: 'setup' | 'deploy', ...args: string[]): Promise<Finished> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.home,
      USERPROFILE: this.home,
      LANG: this.language === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8',
      NODE_OPTIONS: `--import ${REDIRECT}`,
      STAND_IN_PORT: String(this.port),
    };
    return new Promise((resolve, reject) => {
      const command = [this.at('scripts', `${script}.mjs`), ...args];
      const child = spawn(process.execPath, command, { cwd: this.folder, env, timeout: 240_000 });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out, err }));
    });
  }
}
