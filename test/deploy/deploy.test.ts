import { readFileSync, writeFileSync } from 'node:fs';
import { setUp } from '../contract/support';
import { DeployWorld } from './support/deploy-world';
import type { ScriptProject } from './support/script-project';

/** The real clasp and the real build, from an empty account to the second release. The tests go on from one another. */

/** Far more than it takes, for a machine that is busy with other things. */
const LIMIT_MS = 300_000;
let world: DeployWorld;
let script: ScriptProject;
const writes = (): string[] =>
  world.api.requests.filter((request) => /^P/.test(request) && !request.includes('/token'));

beforeAll(async () => {
  world = await DeployWorld.make({ realBuild: true, language: 'ja' });
  // The access token is old, as after a night: clasp gets a new one without asking anybody.
  world.login({ accessToken: 'old-token', expired: true });
});
afterAll(() => world.dispose());

test(
  'setup makes a spreadsheet with a script in it, and keeps the id to itself',
  async () => {
    const { code, out, err } = await world.run('setup');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(world.api.spreadsheets).toEqual([{ id: expect.any(String), name: '自走KPI' }]);
    script = [...world.api.projects.values()][0]!;
    expect(script).toMatchObject({ title: '自走KPI', parentId: world.api.spreadsheets[0]!.id });
    expect(world.local()).toEqual({ rootDir: 'dist', scriptId: script.scriptId, parentId: script.parentId });
    expect(out).toContain(`https://docs.google.com/spreadsheets/d/${script.parentId}/edit`);
    expect(out).toContain('npm run deploy');
    expect(JSON.parse(readFileSync(world.at('.clasp.json'), 'utf8'))).toEqual({ scriptId: '', rootDir: 'dist' });
    expect(readFileSync(world.at('.gitignore'), 'utf8').split('\n')).toContain('.clasp.local.json');
  },
  LIMIT_MS,
);

test(
  'deploy sends the three files, a version and a deployment',
  async () => {
    const { code, out, err } = await world.run('deploy');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(script.files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'Code SERVER_JS',
      'appsscript JSON',
      'sidebar HTML',
    ]);
    for (const { name, source } of script.files) {
      const file = { Code: 'Code.js', appsscript: 'appsscript.json', sidebar: 'sidebar.html' }[name]!;
      expect(source).toBe(readFileSync(world.at('dist', file), 'utf8'));
    }
    expect(script.versions).toHaveLength(1);
    expect(script.deployments.slice(1)).toEqual([
      {
        deploymentId: world.local()['deploymentId'],
        deploymentConfig: { versionNumber: 1, description: expect.stringMatching(/^Jisou KPI \d+\.\d+\.\d+$/) },
      },
    ]);
    expect(out).toContain('入りました（版 1、新しいデプロイ）');
  },
  LIMIT_MS,
);

test('what was sent runs: menu, sidebar and a custom function', () => {
  const pages = script.pages();
  const { host, screen } = setUp({ code: script.code(), pages });
  expect(host.open()).toMatchObject({ ok: true });
  expect(screen.menus.map(({ caption }) => caption)).toEqual(['自走KPI']);
  expect(host.click('menuStart')).toMatchObject({ ok: true });
  expect(screen.open).toMatchObject({ place: 'sidebar', title: '自走KPI' });
  const result = host.callFromCell('KPI_CONTROL', ['内定承諾']);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.cells.map((row) => row[1]!.value)).toEqual(['判定', '×']);
});

test(
  'deploying again without a change does nothing',
  async () => {
    const before = writes().length;
    const { code, out, err } = await world.run('deploy');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('もう最新です');
    expect(writes()).toHaveLength(before);
  },
  LIMIT_MS,
);

test(
  'a changed manifest is pushed too, and the same deployment gets the new version',
  async () => {
    const manifest = readFileSync(world.at('appsscript.json'), 'utf8');
    writeFileSync(world.at('appsscript.json'), manifest.replace('Asia/Tokyo', 'Asia/Seoul'));
    const deployment = world.local()['deploymentId'];
    const { code, out, err } = await world.run('deploy');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(script.files.find(({ name }) => name === 'appsscript')!.source).toContain('Asia/Seoul');
    expect(script.versions[0]!.find(({ name }) => name === 'appsscript')!.source).toContain('Asia/Tokyo');
    expect(script.deployments.slice(1).map(({ deploymentId }) => deploymentId)).toEqual([deployment]);
    expect(script.deployments[1]!.deploymentConfig.versionNumber).toBe(2);
    expect(out).toContain('入りました（版 2、同じデプロイを更新）');
  },
  LIMIT_MS,
);
