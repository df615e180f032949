import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findBinary, type Surroundings } from '../src/binary';
import { Folder } from './fake/gwlint';

describe('the binary', () => {
  let folder: Folder;
  let around: Surroundings;
  beforeEach(() => {
    folder = new Folder();
    around = {
      setting: '', extensionFolder: join(folder.path, 'extension'), home: join(folder.path, 'home'),
      searchPath: '', platform: 'linux',
    };
  });
  afterEach(() => folder.remove());
  const find = (changes: Partial<Surroundings> = {}) => findBinary({ ...around, ...changes });

  it('is the one that is set, before all others', () => {
    const set = folder.executable('我的 gwlint');
    folder.executable('extension/bin/gwlint');
    assert.deepEqual(find({ setting: set }), { path: set, from: 'setting' });
  });

  it('is the one in the extension, before PATH', () => {
    const bundled = folder.executable('extension/bin/gwlint');
    folder.executable('bin/gwlint');
    assert.deepEqual(find({ searchPath: join(folder.path, 'bin') }), { path: bundled, from: 'extension' });
  });

  it('is the first on PATH that can be run', () => {
    folder.file('a/gwlint');
    folder.executable('b/gwlint/a-folder-of-that-name');
    const third = folder.executable('丙 c/gwlint');
    const searchPath = ['a', 'b', '丙 c'].map((name) => join(folder.path, name)).join(':');
    assert.deepEqual(find({ searchPath }), { path: third, from: 'PATH' });
  });

  it('is never looked for in the folder that is open', () => {
    folder.executable('gwlint');
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      assert.deepEqual(find({ searchPath: '.::bin' }), { problem: 'nowhere', path: '' });
    } finally {
      process.chdir(before);
    }
  });

  it('has another name on Windows', () => {
    const bundled = folder.executable('extension/bin/gwlint.exe');
    assert.deepEqual(find({ platform: 'win32' }), { path: bundled, from: 'extension' });
  });

  it('may be set from the home folder and the workspace', () => {
    const atHome = folder.executable('home/bin/gwlint');
    assert.deepEqual(find({ setting: '~/bin/gwlint' }), { path: atHome, from: 'setting' });
    const inWorkspace = folder.executable('工作区 $&/gwlint');
    const workspaceFolder = join(folder.path, '工作区 $&');
    assert.deepEqual(find({ setting: '${workspaceFolder}/gwlint', workspaceFolder }),
      { path: inWorkspace, from: 'setting' });
  });

  it('is an error where the set one is missing, although there are others', () => {
    folder.executable('extension/bin/gwlint');
    const setting = join(folder.path, 'none');
    assert.deepEqual(find({ setting }), { problem: 'missing', path: setting });
  });

  it('is an error where the set one is a folder', () => {
    assert.deepEqual(find({ setting: folder.path }), { problem: 'missing', path: folder.path });
  });

  it('is an error where the set path is relative', () => {
    assert.deepEqual(find({ setting: 'bin/gwlint' }), { problem: 'notAbsolute', path: 'bin/gwlint' });
    assert.deepEqual(find({ setting: '${workspaceFolder}/gwlint' }),
      { problem: 'notAbsolute', path: '${workspaceFolder}/gwlint' });
  });

  it('is an error where it cannot be executed', () => {
    const setting = folder.file('gwlint');
    assert.deepEqual(find({ setting }), { problem: 'notExecutable', path: setting });
    const bundled = folder.executable('extension/bin/gwlint');
    chmodSync(bundled, 0o644);
    assert.deepEqual(find(), { problem: 'notExecutable', path: bundled });
  });
});
