// A Chromium for tests and screenshots, from the npm package: unpacked once into build/chromium, with the libraries it
// brings for machines that have none, and with a Japanese font, without which a headless browser draws boxes.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const at = (...parts) => path.join(ROOT, ...parts);

/**
 * @returns {Promise<{executablePath: string, env: Record<string, string>, args: string[]}>} for playwright's `launch`
 */
export async function chromiumLaunch() {
  const { version } = JSON.parse(readFileSync(at('node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = at('build/chromium', version);
  if (!existsSync(folder)) await unpack(folder);
  const home = path.join(folder, 'home');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      PATH: process.env.PATH ?? '',
      TMPDIR: process.env.TMPDIR ?? '/tmp',
      HOME: home,
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      LANG: 'ja_JP.UTF-8',
      TZ: process.env.TZ ?? 'Asia/Tokyo',
    },
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
  };
}

/** Into a folder beside it first: two test files may get here at the same time, and half a browser must not stay. */
async function unpack(folder) {
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  // The package unpacks into TMPDIR, and its libraries only where it takes the machine for an AWS Lambda.
  Object.assign(process.env, { TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  addFonts(path.join(making, 'home'));
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const FONT = 'Noto Sans JP';

function addFonts(home) {
  const fonts = path.join(home, '.fonts');
  mkdirSync(fonts, { recursive: true });
  const source = path.dirname(require.resolve('@expo-google-fonts/noto-sans-jp/package.json'));
  for (const weight of ['400Regular', '700Bold']) {
    const name = `NotoSansJP_${weight}.ttf`;
    copyFileSync(path.join(source, weight, name), path.join(fonts, name));
  }
  writeFileSync(path.join(home, 'fonts.conf'), fontSettings());
}

/** One font for every family, whatever the machine has: pictures then look alike everywhere. `~` is the home of the launch. */
function fontSettings() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>~/.fonts</dir>
  <cachedir>~/.cache/fontconfig</cachedir>
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong"><string>${FONT}</string></edit>
  </match>
</fontconfig>
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(await chromiumLaunch()));
