import { DeployWorld, type Finished } from './support/deploy-world';
import { refused, WORDS } from './support/google-error';
import { QUICK_FILES } from './support/quick-files';

/** The real clasp where something is wrong: exit code 1, and the last sentence says what to do. */

/** Far more than it takes, for a machine that is busy with other things. */
const LIMIT_MS = 300_000;

interface Failure {
  readonly name: string;
  readonly language: 'ja' | 'en';
  /** Says what happened, and what to do. */
  readonly says: readonly string[];
  readonly arrange: (world: DeployWorld) => void;
  readonly command?: 'setup' | 'deploy';
  /** Changes on Google's side that happened all the same. */
  readonly changes?: readonly RegExp[];
}

const FAILURES: readonly Failure[] = [
  {
    name: 'no login',
    language: 'ja',
    says: ['Googleにログインしていません。`npx clasp login` を実行し、', '同じコマンドをもう一度実行してください。'],
    arrange: (world) => world.logOut(),
  },
  {
    name: 'expired login',
    language: 'ja',
    says: ['期限が切れたか、取り消されています。`npx clasp login` で'],
    arrange: (world) => world.login({ refreshToken: 'revoked', expired: true }),
  },
  {
    name: 'Apps Script API switched off, before anything is made',
    language: 'ja',
    says: ['Apps Script API がオフになっています。https://script.google.com/home/usersettings を開いて「オン」にし'],
    command: 'setup',
    arrange: (world) => {
      world.api.apiOn = false;
    },
  },
  {
    name: 'wrong script id',
    language: 'en',
    says: ['Not found: https://script.google.com/d/1wrong/edit', 'npm run setup -- ADDRESS'],
    arrange: (world) => world.connect('1wrong'),
  },
  {
    name: 'server error',
    language: 'en',
    says: ["Google's side has a temporary problem. Wait a few minutes, then run the same command again."],
    arrange: (world) => {
      world.api.trouble = { requests: /content/, answer: refused(503, WORDS.unavailable, 'backendError') };
    },
  },
  {
    name: 'no network',
    language: 'en',
    says: ['Google could not be reached.', 'Check your internet connection, then run the same command again.'],
    arrange: (world) => world.goOffline(),
  },
  {
    name: 'a limit that clasp reports with exit code 0',
    language: 'en',
    says: ['The script holds as many versions (200) or deployments (20) as it may.', 'Manage deployments'],
    arrange: (world) => {
      [...world.api.projects.values()][0]!.replaceFiles(QUICK_FILES);
      const answer = refused(400, WORDS.tooManyDeployments, 'badRequest');
      world.api.trouble = { requests: /POST .*deployments/, answer };
    },
    changes: [/^POST .*versions$/, /^POST .*deployments$/],
  },
];

async function outcome({ language, arrange, command = 'deploy' }: Failure): Promise<Finished & { changes: string[] }> {
  const world = await DeployWorld.make({ language });
  try {
    if (command === 'deploy') world.connect(world.api.addProject('自走KPI').scriptId);
    arrange(world);
    const finished = await world.run(command);
    const changes = world.api.requests.filter((request) => /^P/.test(request) && !request.includes('/token'));
    return { ...finished, changes };
  } finally {
    await world.dispose();
  }
}

test.concurrent.each(FAILURES)(
  '$name',
  async (failure) => {
    const { code, err, changes } = await outcome(failure);
    expect(code).toBe(1);
    const last = err.trim().split('\n\n').at(-1)!;
    for (const words of failure.says) expect(last).toContain(words);
    expect(last).toMatch(/[。.]$/);
    expect(err).not.toMatch(/^ +at /m);
    expect(changes).toEqual((failure.changes ?? []).map((change) => expect.stringMatching(change)));
  },
  LIMIT_MS,
);

test.concurrent(
  'packages that are not installed: the one sentence in both languages',
  async () => {
    const world = await DeployWorld.make();
    try {
      world.withoutPackages();
      const { code, err } = await world.run('deploy');
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/npm ci を実行.*\n.*run npm ci/) });
    } finally {
      await world.dispose();
    }
  },
  LIMIT_MS,
);
