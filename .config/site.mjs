// The built site: made when sources are newer, compressed once, served as any static server would.
import { createReadStream, createWriteStream, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';
import { newest } from './freshness.mjs';
import { root } from './setup.mjs';

const sources = ['src', 'static', 'data', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];
const stamp = join(root, 'build', '.built');

/** @param {{ quiet?: boolean }} [options] @returns {Promise<string>} the folder */
export async function ensureBuilt({ quiet = false } = {}) {
  const folder = join(root, 'build');
  const changed = newest(sources.map((path) => join(root, path)));
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= changed) return folder;
  if (!quiet) console.error('Building …');
  await forProduction();
  writeFileSync(join(folder, 'sample-answers.json'), JSON.stringify(await firstAnswers()));
  await compress(folder);
  writeFileSync(stamp, '');
  return folder;
}

/** As a person gets it, whoever builds: a test runner and a server in development set another environment. */
async function forProduction() {
  const { build } = await import('vite');
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ root, logLevel: 'error' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** What the page shows of the sample before its engine stands. */
async function firstAnswers() {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false }
  });
  try {
    const { firstAnswers } = await vite.ssrLoadModule('/src/cli/firstAnswers.ts');
    return await firstAnswers(join(root, 'data', 'exports', 'sample'));
  } finally {
    await vite.close();
  }
}

const compressible = new Set(['.js', '.css', '.html', '.json', '.wasm', '.svg', '.csv', '.webmanifest']);

/** @param {string} folder */
async function compress(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => join(folder, name)).filter((path) => compressible.has(extname(path)));
  for (const file of files.filter((path) => statSync(path).size > 1024)) await brotli(file);
}

/** Quality 6: within 6 % of the best size for the engine at a twentieth of the time. @param {string} file */
async function brotli(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: statSync(file).size };
  await pipeline(createReadStream(file), createBrotliCompress({ params }), createWriteStream(`${file}.br`));
}

/**
 * Serves a folder under a sub-path on the loopback interface.
 * @param {string} folder
 * @param {{ port?: number, base?: string }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, base = '/' } = {}) {
  const { default: sirv } = await import('sirv');
  const files = sirv(folder, { brotli: true, etag: true, dotfiles: false });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return void response.writeHead(404).end();
    request.url = `/${url.slice(base.length)}`;
    files(/** @type {any} */ (request), response, () => void response.writeHead(404).end('Not found'));
  });
  const bound = await listen(server, port);
  return {
    address: `http://localhost:${bound}${base}`,
    close: () => new Promise((done) => void (server.closeAllConnections(), server.close(() => done())))
  };
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<number>} */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (taken) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}
