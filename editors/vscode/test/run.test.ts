import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { annotateArguments, checkArguments, extractArguments, reportArguments, serverArguments } from '../src/arguments';
import { isChecked, run } from '../src/run';
import type { Settings } from '../src/settings';
import { Folder } from './fake/gwlint';

const plain: Settings = { path: '', language: 'zh', extraArguments: [] };
const more: Settings = { path: '', language: 'en', extraArguments: ['--previous', '上年 报告'] };

describe('arguments', () => {
  it('start the server', () => {
    assert.deepEqual(serverArguments(plain), ['--lang', 'zh', 'lsp']);
    assert.deepEqual(serverArguments(more), ['--lang', 'en', 'lsp', '--previous', '上年 报告']);
  });

  it('check files', () => {
    assert.deepEqual(checkArguments(more, ['/a/甲 乙.docx', '/b.txt']),
      ['--lang', 'en', 'check', '--color', 'never', '--progress', 'never', '--previous', '上年 报告',
        '--', '/a/甲 乙.docx', '/b.txt']);
  });

  it('write the page', () => {
    assert.deepEqual(reportArguments(plain, ['/a.docx'], '/tmp/a b.html'),
      ['--lang', 'zh', 'check', '--progress', 'never', '--format', 'html=/tmp/a b.html', '--', '/a.docx']);
  });

  it('annotate', () => {
    assert.deepEqual(annotateArguments(more, '/a.docx', '/a.gwlint.docx'),
      ['--lang', 'en', 'annotate', '--previous', '上年 报告', '-o', '/a.gwlint.docx', '--', '/a.docx']);
  });

  it('extract, without the options of check', () => {
    assert.deepEqual(extractArguments(more, '/a.docx'), ['--lang', 'en', 'extract', '--', '/a.docx']);
  });
});

describe('a run', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  it('hands every argument over as it is', async () => {
    const argv = ['甲 乙', '"', '$HOME', '`id`', '%PATH%', '*', ''];
    await run(folder.gwlint(), argv, { folder: folder.path });
    assert.deepEqual(folder.calls(), [{ argv, folder: folder.path }]);
  });

  it('returns the exit code and what was written', async () => {
    const outcome = await run(folder.gwlint({ code: 1, out: '问题', err: '注意' }), [], { folder: folder.path });
    assert.deepEqual(outcome, { code: 1, out: '问题', err: '注意' });
    assert.ok(isChecked(outcome));
  });

  it('takes exit code 2 for trouble', async () => {
    assert.ok(!isChecked(await run(folder.gwlint({ code: 2 }), [], { folder: folder.path })));
  });

  it('says why a program cannot be run', async () => {
    const outcome = await run('/没有/gwlint', [], { folder: folder.path });
    assert.equal(outcome.code, undefined);
    assert.match(outcome.err, /没有\/gwlint.*ENOENT/);
    const text = folder.executable('not-a-program', '\0\x01\x02');
    const other = await run(text, [], { folder: folder.path });
    assert.ok(!isChecked(other));
    assert.notEqual(other.err, '');
  });

  it('can be cancelled', async () => {
    const abort = new AbortController();
    const slow = folder.executable('slow', '#!/bin/sh\nexec sleep 60\n');
    const running = run(slow, [], { folder: folder.path, signal: abort.signal });
    abort.abort();
    assert.equal((await running).code, undefined);
  });
});
