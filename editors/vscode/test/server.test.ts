import { fake, Uri } from './fake/vscode';
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { LanguageClient } from './fake/language_client';
import { settle, start, type Started } from './start';
import { Deaths } from '../src/server';

let started: Started;
afterEach(() => started.stop());

const path = () => started.folder.path;
const last = () => LanguageClient.all.at(-1)!;
const item = () => fake.items[0]!;

async function startServer(settings: Record<string, unknown> = {}): Promise<void> {
  started = await start((folder) => {
    fake.settings = { 'gwlint.path': folder.gwlint(), ...settings };
    fake.folders = [{ uri: Uri.file(folder.path) }];
  });
}

describe('the server', () => {
  it('is started with the settings, in the folder that is open', async () => {
    await startServer({ 'gwlint.lang': 'zh', 'gwlint.arguments': ['--previous', '上年 报告'] });
    assert.deepEqual(last().program, {
      command: `${path()}/程序 bin/gwlint`,
      args: ['--lang', 'zh', 'lsp', '--previous', '上年 报告'],
      options: { cwd: path() },
    });
    assert.deepEqual(last().options.initializationOptions, { lang: 'zh' });
    assert.ok(last().isStarted);
    assert.equal(item().text, '$(check) gwlint');
    assert.match(item().tooltip, /gwlint is running\.\n.*程序 bin\/gwlint/);
    assert.equal(fake.messages.length, 0);
  });

  it('is started anew with other settings, the old one having ended', async () => {
    await startServer();
    fake.settings['gwlint.lang'] = 'zh';
    fake.configuration.fire({ affectsConfiguration: (name: string) => name === 'gwlint.lang' });
    await started.run('gwlint.restart');
    assert.ok(LanguageClient.all.slice(0, -1).every((client) => client.isDisposed));
    assert.deepEqual(LanguageClient.all.map(({ program }) => program.args[1]), ['en', 'zh', 'zh']);
  });

  it('is left alone by settings that do not concern it', async () => {
    await startServer();
    fake.configuration.fire({ affectsConfiguration: (name: string) => name === 'gwlint.trace.server' });
    await settle();
    assert.equal(LanguageClient.all.length, 1);
  });

  it('is started anew when the workspace is trusted', async () => {
    await startServer();
    fake.trust.fire();
    await started.run('gwlint.restart');
    assert.equal(LanguageClient.all.length, 3);
  });

  it('is said to be missing, with a button to the settings', async () => {
    started = await start(() => {
      fake.settings = { 'gwlint.path': '/没有/gwlint' };
      fake.press = 'Settings';
    });
    await settle();
    assert.deepEqual(fake.messages, [{
      level: 'error',
      text: 'There is no file “/没有/gwlint”, which the setting gwlint.path names.',
      buttons: ['Settings'],
    }]);
    assert.deepEqual(fake.executed, [{ command: 'workbench.action.openSettings', values: ['gwlint.path'] }]);
    assert.equal(LanguageClient.all.length, 0);
    assert.equal(item().text, '$(warning) gwlint');
  });

  it('is said not to start, with buttons that lead on', async () => {
    started = await start((folder) => {
      fake.settings = { 'gwlint.path': folder.gwlint({ out: '  lsp   语言服务器\n' }) };
      fake.press = 'Show log';
      LanguageClient.failure = new Error('write EPIPE');
    });
    await settle();
    assert.equal(fake.messages[0]?.text, `gwlint does not start: ${path()}/程序 bin/gwlint`);
    assert.deepEqual(fake.messages[0]?.buttons, ['Restart', 'Show log', 'Settings']);
    assert.equal(started.log.shown, 1);
    assert.match(started.log.text, /write EPIPE/);
    assert.ok(last().isDisposed);
    assert.equal(item().text, '$(warning) gwlint');
    LanguageClient.failure = undefined;
    await started.run('gwlint.restart');
    assert.equal(item().text, '$(check) gwlint');
  });

  for (const [what, behaviour, message] of [
    ['is too old', { out: '  check   检查报告\n' }, (binary: string) => `“${binary}” is no language server. Install a newer gwlint.`],
    ['says why it cannot run', { code: 127, err: 'libzip.so.4: cannot open shared object file\n' },
      () => 'gwlint does not start: libzip.so.4: cannot open shared object file'],
  ] as const) {
    it(`is told of where the program ${what}`, async () => {
      started = await start((folder) => {
        fake.settings = { 'gwlint.path': folder.gwlint(behaviour) };
        LanguageClient.failure = new Error('write EPIPE');
      });
      last().options.errorHandler.closed();
      await settle();
      assert.deepEqual(fake.messages.map(({ text }) => text), [message(`${path()}/程序 bin/gwlint`)]);
    });
  }

  it('is started again when it dies, but not for ever', async () => {
    await startServer();
    for (let death = 1; death <= 4; ++death) {
      assert.equal(last().options.errorHandler.closed().action, 1, 'the library does nothing by itself');
      await settle();
      assert.equal(LanguageClient.all.length, death + 1);
      assert.equal(item().text, '$(check) gwlint');
    }
    assert.equal(fake.messages.length, 0);
    last().options.errorHandler.closed();
    await settle();
    assert.equal(LanguageClient.all.length, 5);
    assert.equal(fake.messages[0]?.text, 'gwlint has ended 5 times within three minutes and is not started again.');
    assert.equal(item().text, '$(warning) gwlint');
    await started.run('gwlint.restart');
    assert.equal(item().text, '$(check) gwlint');
  });

  it('may die now and then', () => {
    let now = 0;
    const deaths = new Deaths(() => now);
    for (let death = 0; death < 100; ++death) {
      assert.ok(!deaths.areTooMany());
      now += 60_000;
    }
  });

  it('shows what it is at', async () => {
    await startServer();
    const { handleWorkDoneProgress: progress } = last().options.middleware;
    progress('1', { kind: 'begin', title: '检查工作区' });
    assert.equal(item().text, '$(sync~spin) gwlint');
    progress('1', { kind: 'report', message: '120/1000', percentage: 12 });
    assert.equal(item().text, '$(sync~spin) gwlint 120/1000');
    assert.match(item().tooltip, /^检查工作区\n/);
    progress('1', { kind: 'report', percentage: 13 });
    assert.equal(item().text, '$(sync~spin) gwlint 13%');
    progress('1', { kind: 'end' });
    assert.equal(item().text, '$(check) gwlint');
  });
});

interface Shown { uri: Uri; diagnostics: { relatedInformation?: { location: { uri: Uri } }[] }[] }

function push(uri: Uri, diagnostics: unknown[]): Shown {
  let shown: unknown;
  last().options.middleware.handleDiagnostics(uri, diagnostics, (...all) => {
    shown = { uri: all[0], diagnostics: all[1] };
  });
  return shown as Shown;
}

const decoration = (uri: Uri) =>
  (fake.providers.get('decorations') as { provideFileDecoration: (uri: Uri) => unknown }).provideFileDecoration(uri);

describe('findings', () => {
  const docx = Uri.file('/乡镇 一/报告.docx');

  it('of a DOCX are shown in its text, with the places that they refer to', async () => {
    await startServer();
    const related = { location: { uri: docx, range: 'range' }, message: '2' };
    const { uri, diagnostics } = push(docx, [{ severity: 0, relatedInformation: [related] }]);
    assert.equal(uri.toString(), `gwlint-docx://${encodeURI(docx.path)}`);
    assert.equal(diagnostics[0]?.relatedInformation?.[0]?.location.uri.scheme, 'gwlint-docx');
  });

  it('of a text are shown in itself', async () => {
    await startServer();
    const text = Uri.file('/报告.txt');
    assert.equal(push(text, [{ severity: 1 }]).uri, text);
    assert.equal(decoration(text), undefined);
  });

  it('of a DOCX are counted in the explorer, until there are none', async () => {
    await startServer();
    push(docx, [{ severity: 0 }, { severity: 1 }, { severity: 2 }]);
    const { badge, tooltip, color } = decoration(docx) as { badge: string; tooltip: string; color: { id: string } };
    assert.deepEqual([badge, tooltip, color.id], ['2', 'gwlint: errors 1, warnings 1', 'list.errorForeground']);
    push(docx, Array.from({ length: 12 }, () => ({ severity: 1 })));
    const many = decoration(docx) as { badge: string; color: { id: string } };
    assert.deepEqual([many.badge, many.color.id], ['9+', 'list.warningForeground']);
    push(docx, []);
    assert.equal(decoration(docx), undefined);
  });

  it('are no longer counted when the server has ended', async () => {
    await startServer();
    push(docx, [{ severity: 0 }]);
    await started.run('gwlint.restart');
    assert.equal(decoration(docx), undefined);
  });

  it('let the text of the DOCX be read again', async () => {
    await startServer();
    const text = fake.providers.get('gwlint-docx') as { onDidChange: (listener: (uri: unknown) => void) => void };
    const changed: string[] = [];
    text.onDidChange((uri) => changed.push(String(uri)));
    push(docx, []);
    push(Uri.file('/报告.txt'), []);
    assert.deepEqual(changed, [`gwlint-docx://${encodeURI(docx.path)}`]);
  });
});
