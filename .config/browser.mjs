// Finds a Chromium for tests: CHROMIUM_PATH, an installed Chrome, or the headless build that npm brings on x64 Linux.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createRequire } from 'node:module';
import { createBrotliDecompress } from 'node:zlib';

const installed = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
  ]
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--headless=new'
];

/**
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 * @throws an Error with one sentence when no browser can be had
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH: found no file at ${named}; expected the path of a Chrome or Chromium.`);
  }
  const path = named ?? (await fromNpm()) ?? firstInstalled();
  if (!path) {
    throw new Error(
      'Browser: none found; expected Chrome or Chromium installed, or its path in CHROMIUM_PATH (on x64 Linux npm brings one).'
    );
  }
  const env = Object.fromEntries(Object.entries(process.env).filter((e) => typeof e[1] === 'string'));
  const libraries = await libraryFolder(path);
  if (libraries) env['LD_LIBRARY_PATH'] = [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executablePath: path, args: flags, env: /** @type {Record<string, string>} */ (env) };
}

function firstInstalled() {
  return (installed[/** @type {keyof typeof installed} */ (process.platform)] ?? []).find(existsSync);
}

const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'chromium');

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { inflate } = await packaged();
  const path = join(cache, 'chromium');
  if (!existsSync(path)) await inflate('chromium.br', path, 0o755);
  await graphics(inflate);
  return path;
}

async function packaged() {
  const require = createRequire(import.meta.url);
  const bin = join(require.resolve('@sparticuz/chromium'), '..', '..', '..', 'bin');
  mkdirSync(cache, { recursive: true });
  /** @param {string} name @param {string} to @param {number} mode */
  const inflate = async (name, to, mode) => {
    const part = `${to}.${process.pid}`;
    await pipeline(createReadStream(join(bin, name)), createBrotliDecompress(), createWriteStream(part, { mode }));
    renameSync(part, to);
  };
  return { inflate };
}

/** SwiftShader beside the binary: without it WebGL and canvas fall back noisily. @param {(n: string, t: string, m: number) => Promise<void>} inflate */
async function graphics(inflate) {
  if (existsSync(join(cache, 'libvk_swiftshader.so'))) return;
  const tar = join(cache, 'swiftshader.tar');
  await inflate('swiftshader.tar.br', tar, 0o644);
  execFileSync('tar', ['-xf', tar, '-C', cache]);
}

/** The system libraries a Linux machine may lack, from the same npm package. @param {string} path */
async function libraryFolder(path) {
  if (process.platform !== 'linux') return undefined;
  if (!lacksLibraries(path)) return undefined;
  const folder = join(cache, 'al2023');
  if (!existsSync(join(folder, 'lib'))) {
    const { inflate } = await packaged();
    mkdirSync(folder, { recursive: true });
    const tar = join(cache, 'al2023.tar');
    await inflate('al2023.tar.br', tar, 0o644);
    execFileSync('tar', ['-xf', tar, '-C', folder]);
  }
  return join(folder, 'lib');
}

/** @param {string} path */
function lacksLibraries(path) {
  try {
    return execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
