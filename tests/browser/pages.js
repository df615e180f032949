// Makes the pages that the tests open, by running gwlint as its user does.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const gwlint = process.env.GWLINT_BINARY ?? join(root, 'build/release/gwlint');

export const model = readFileSync(join(root, 'fixtures/model.txt'), 'utf8');

// `text` with each of `changes`, [old, new], of which the old must be there.
export function changed(text, ...changes) {
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`not in the text: ${before}`);
    text = text.replace(before, () => after);
  }
  return text;
}

// Runs gwlint over `args` in `folder` and gives the page that it writes. Findings are no failure.
export function check(args, { folder = root, language = 'zh' } = {}) {
  try {
    return execFileSync(gwlint, ['check', ...args, '--format', 'html', '--lang', language],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  } catch (error) {
    if (error.status === null || error.status > 2 || !error.stdout) throw error;
    return error.stdout;
  }
}

// A folder that is gone when the tests are.
export class Folder {
  path = mkdtempSync(join(tmpdir(), 'gwlint-browser-'));

  write(name, content) {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
    return join(this.path, name);
  }

  // The address of `html` as a file.
  page(name, html) {
    return pathToFileURL(this.write(name, html)).href;
  }

  remove() {
    rmSync(this.path, { recursive: true });
  }
}

// One wrong sum, with last year's figures.
export const sum = (language) => check(
  ['fixtures/sum-total-off-by-one.txt', '--previous', 'fixtures/model-previous.txt'], { language });

// Several findings of several levels, two of them at one place, one suppressed, one at a spot.
export const MIXED = changed(model,
  [/（三）政府信息管理情况。[^\n]*\n\n/.exec(model)[0], ''],
  [/（四）平台建设情况。[^\n]*\n\n/.exec(model)[0], ''],
  ['（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3', '（一）予以公开\t\t2\t1\t0\t\t0\t0\t4'],
  ['国办公开办函〔2021〕30号', '国办公开办函[2021]30号']);
