// What editors/vscode/package writes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { Folder } from './fake/gwlint';

const root = join(__dirname, '../..');

// The entries of a ZIP with their modes, from its directory.
function entries(path: string): Map<string, number> {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const found = new Map<string, number>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; --left) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    found.set(zip.toString('utf8', at + 46, at + 46 + name), (zip.readUInt32LE(at + 38) >>> 16) & 0o777);
    at += 46 + name + extra + comment;
  }
  return found;
}

// The text of one of them.
function content(path: string, name: string): string {
  const zip = readFileSync(path);
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  const lengths = (from: number) => [28, 30, 32].map((offset) => zip.readUInt16LE(from + offset)) as [number, number, number];
  while (zip.toString('utf8', at + 46, at + 46 + lengths(at)[0]) !== name) {
    at += 46 + lengths(at).reduce((sum, length) => sum + length);
  }
  const local = zip.readUInt32LE(at + 42);
  const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return inflateRawSync(zip.subarray(begin, begin + zip.readUInt32LE(at + 20))).toString('utf8');
}

describe('the package', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());
  const pack = (...argv: string[]) => spawnSync(join(root, 'package'), argv, { encoding: 'utf8', cwd: folder.path });

  it('holds what the extension runs on, and nothing else', () => {
    const { status, stdout, stderr } = pack('--out', '我的 扩展.vsix');
    assert.equal(status, 0, stderr);
    assert.equal(stdout, `${folder.path}/我的 扩展.vsix\n`);
    const names = [...entries(stdout.trim()).keys()].sort();
    assert.deepEqual(names.filter((name) => !name.startsWith('extension/images/')), [
      '[Content_Types].xml', 'extension.vsixmanifest', 'extension/README.md', 'extension/ThirdPartyNotices.txt',
      'extension/dist/extension.js', 'extension/l10n/bundle.l10n.zh-cn.json', 'extension/package.json',
      'extension/package.nls.json', 'extension/package.nls.zh-cn.json']);
  });

  it('holds a binary that can be run, for the machines that are named', () => {
    const binary = folder.executable('程序 gwlint');
    const { status, stdout, stderr } = pack('--binary', binary, '--target', 'linux-x64', '--out', 'a.vsix');
    assert.equal(status, 0, stderr);
    assert.equal(entries(stdout.trim()).get('extension/bin/gwlint'), 0o755);
    assert.match(stderr, /bin\/\n.*gwlint/);
  });

  it('has the version of gwlint', () => {
    const project = readFileSync(join(root, '../../CMakeLists.txt'), 'utf8');
    const version = /project\(gwlint\s+VERSION\s+([0-9.]+)/.exec(project)?.[1];
    const { stdout, status, stderr } = pack('--out', 'v.vsix');
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(content(stdout.trim(), 'extension/package.json')).version, version);
  });

  it('is refused where it would not be what was asked for', () => {
    const binary = folder.file('gwlint');
    for (const [argv, message] of [
      [['--binary', binary, '--target', 'linux-x64'], /is not a program/],
      [['--binary', folder.executable('b')], /--binary needs --target/],
      [['--target', 'linux-x64'], /--target is about a binary/],
      [['--out'], /--out needs a value/],
      [['--force'], /unknown: '--force'/],
    ] as const) {
      const { status, stderr } = pack(...argv);
      assert.equal(status, 2, argv.join(' '));
      assert.match(stderr, message);
    }
  });
});
