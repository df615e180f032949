import { fake, Uri } from './fake/vscode';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import type { Behaviour } from './fake/gwlint';
import { settle, start, type Started } from './start';

let started: Started;
afterEach(() => started.stop());

async function startWith(behaviour: Behaviour): Promise<void> {
  started = await start((folder) => { fake.settings = { 'gwlint.path': folder.gwlint(behaviour), 'gwlint.lang': 'zh' }; });
}

const file = (name: string): string => started.folder.file(name);
const argv = () => started.folder.calls().map((call) => call.argv);

describe('check', () => {
  const found: Behaviour = { code: 1, out: '错误[SUM001]\n\n已检查 1 个文件，1 个有问题。\n' };
  const check = (...names: string[]) => ['--lang', 'zh', 'check', '--color', 'never', '--progress', 'never', '--', ...names];

  it('shows the result, and the last line as a message', async () => {
    await startWith(found);
    const report = file('乡镇 一/报告.docx');
    await started.run('gwlint.check', Uri.file(report));
    assert.deepEqual(argv(), [check(report)]);
    assert.equal(started.result.text, found.out);
    assert.equal(started.result.shown, 1);
    assert.deepEqual(fake.messages, [{
      level: 'information', text: '已检查 1 个文件，1 个有问题。',
      buttons: ['Open the HTML report', 'Annotate a copy'],
    }]);
  });

  it('runs in the folder of the workspace, else in that of the file', async () => {
    await startWith(found);
    const report = file('乡镇 一/报告.docx');
    await started.run('gwlint.check', Uri.file(report));
    fake.folders = [{ uri: Uri.file(started.folder.path) }];
    await started.run('gwlint.check', Uri.file(report));
    assert.deepEqual(started.folder.calls().map((call) => call.folder),
      [`${started.folder.path}/乡镇 一`, started.folder.path]);
  });

  it('takes all files that are chosen', async () => {
    await startWith(found);
    const reports = [file('甲.docx'), file('乙 2.txt')];
    await started.run('gwlint.check', Uri.file(reports[1]!), reports.map(Uri.file));
    assert.deepEqual(argv(), [check(...reports)]);
    assert.deepEqual(fake.messages[0]?.buttons, ['Open the HTML report'], 'one is no DOCX');
  });

  it('takes the file of the active tab, even where that is the text of a DOCX', async () => {
    await startWith(found);
    const report = file('报告.docx');
    fake.tab = Uri.file(report).with({ scheme: 'gwlint-docx' });
    await started.run('gwlint.check');
    assert.deepEqual(argv(), [check(report)]);
  });

  it('saves the file before', async () => {
    await startWith(found);
    const report = file('报告.txt');
    let saved = 0;
    const document = { uri: Uri.file(report), isDirty: true, save: async () => { ++saved; return true; } };
    fake.documents = [document];
    fake.tab = document.uri;
    await started.run('gwlint.check');
    assert.equal(saved, 1);
    document.save = async () => false;
    await started.run('gwlint.check');
    assert.equal(argv().length, 1, 'what could not be saved is not checked');
  });

  it('asks for a file where there is none', async () => {
    await startWith(found);
    await started.run('gwlint.check');
    fake.tab = Uri.parse('untitled:Untitled-1');
    await started.run('gwlint.check');
    assert.deepEqual(fake.messages.map(({ level, text }) => [level, text]), [
      ['warning', 'Open a report, or choose one in the explorer.'],
      ['warning', '“Untitled-1” is not a file on this machine. Save it first.']]);
    assert.deepEqual(argv(), []);
  });

  it('says what went wrong', async () => {
    await startWith({ code: 2, err: '报告.doc：旧格式。\n请另存为 DOCX。\n' });
    fake.press = 'Show result';
    await started.run('gwlint.check', Uri.file(file('报告.docx')));
    await settle();
    assert.deepEqual(fake.messages, [{ level: 'error', text: '报告.doc：旧格式。', buttons: ['Show result'] }]);
    assert.equal(started.result.text, '报告.doc：旧格式。\n请另存为 DOCX。\n');
    assert.equal(started.result.shown, 1);
  });

  it('says that gwlint is missing', async () => {
    started = await start(() => { fake.settings = { 'gwlint.path': 'gwlint' }; });
    await started.run('gwlint.check', Uri.file(file('报告.docx')));
    assert.equal(fake.messages.length, 2, 'once for the server, once for the command');
    assert.equal(fake.messages[1]?.text, 'The setting gwlint.path is “gwlint”. Give an absolute path, or leave it empty.');
  });
});

describe('annotate', () => {
  const annotated: Behaviour = { code: 1, err: 'gwlint: 已写出 报告.gwlint.docx：批注 2 条。\n' };

  it('writes the copy beside the file and offers to open it', async () => {
    await startWith(annotated);
    const report = file('乡镇 一/报告.docx');
    fake.press = 'Open';
    await started.run('gwlint.annotate', Uri.file(report));
    await settle();
    const copy = `${started.folder.path}/乡镇 一/报告.gwlint.docx`;
    assert.deepEqual(argv(), [['--lang', 'zh', 'annotate', '-o', copy, '--', report]]);
    assert.deepEqual(fake.messages, [{
      level: 'information', text: '已写出 报告.gwlint.docx：批注 2 条。', buttons: ['Open', 'Show in its folder'],
    }]);
    assert.deepEqual(fake.opened, [copy]);
  });

  it('replaces nothing without asking', async () => {
    await startWith(annotated);
    const report = file('报告.docx');
    file('报告.gwlint.docx');
    await started.run('gwlint.annotate', Uri.file(report));
    assert.deepEqual(argv(), []);
    assert.equal(fake.messages[0]?.text, '“报告.gwlint.docx” exists already. Replace it?');
    fake.press = 'Replace';
    await started.run('gwlint.annotate', Uri.file(report));
    assert.equal(argv().length, 1);
  });

  it('is for DOCX alone', async () => {
    await startWith(annotated);
    await started.run('gwlint.annotate', Uri.file(file('报告.txt')));
    assert.deepEqual(argv(), []);
    assert.equal(fake.messages[0]?.text, '“报告.txt” is not a DOCX: comments can be written only into one.');
  });

  it('does not offer Word where VS Code works remotely', async () => {
    await startWith(annotated);
    fake.remoteName = 'ssh-remote';
    await started.run('gwlint.annotate', Uri.file(file('报告.docx')));
    assert.deepEqual(fake.messages[0]?.buttons, ['Show in the explorer']);
  });

  it('says what went wrong', async () => {
    await startWith({ code: 2, err: '报告.docx：已签名。\n' });
    await started.run('gwlint.annotate', Uri.file(file('报告.docx')));
    assert.deepEqual(fake.messages.map(({ level, text }) => [level, text]), [['error', '报告.docx：已签名。']]);
  });
});

describe('the report', () => {
  // Temporary files come into the folder of the test, where no one else makes any.
  const before = process.env.TMPDIR;
  const startHere = async (behaviour: Behaviour) => {
    await startWith(behaviour);
    process.env.TMPDIR = started.folder.path;
  };
  afterEach(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  const pages = () => readdirSync(started.folder.path).filter((name) => name.startsWith('gwlint-'));

  const page = '<!DOCTYPE html><title>甲</title>';

  it('is shown in a tab, from a folder that is only the user’s, and deleted with the tab', async () => {
    await startHere({ code: 1, page });
    const report = file('乡镇 一/报告.docx');
    await started.run('gwlint.report', Uri.file(report));
    const [panel] = fake.panels;
    assert.deepEqual([panel?.type, panel?.title, panel?.webview.html], ['gwlint.report', 'Report: 报告.docx', page]);
    assert.deepEqual(panel?.options.localResourceRoots, []);
    const written = argv()[0]?.find((one) => one.startsWith('html='))?.slice('html='.length) ?? '';
    assert.equal(basename(written), '报告.docx.html');
    assert.equal(statSync(dirname(written)).mode & 0o077, 0);
    panel?.dispose();
    assert.ok(!existsSync(written));
    assert.deepEqual(pages(), []);
  });

  it('of the same file is shown in the same tab', async () => {
    await startHere({ code: 1, page });
    const report = file('报告.docx');
    await started.run('gwlint.report', Uri.file(report));
    await started.run('gwlint.report', Uri.file(report));
    assert.equal(fake.panels.length, 1);
    assert.equal(pages().length, 1, 'the old page is deleted');
    await started.run('gwlint.report', Uri.file(file('另一份.docx')));
    assert.equal(fake.panels.length, 2);
  });

  it('is what the commands are about while it is looked at', async () => {
    await startHere({ code: 1, page });
    const report = file('报告.docx');
    await started.run('gwlint.report', Uri.file(report));
    await started.run('gwlint.annotate');
    assert.equal(argv()[1]?.at(-1), report);
    fake.panels[0]!.active = false;
    await started.run('gwlint.annotate');
    assert.equal(argv().length, 2);
  });

  it('can be opened in the browser', async () => {
    await startHere({ code: 0, page });
    await started.run('gwlint.reportInBrowser');
    assert.deepEqual(fake.opened, []);
    await started.run('gwlint.report', Uri.file(file('报告.docx')));
    await started.run('gwlint.reportInBrowser');
    assert.equal(basename(fake.opened[0] ?? ''), '报告.docx.html');
  });

  it('is shown also where a file could not be checked, with the reason', async () => {
    await startHere({ code: 2, page, err: '报告.docx：已损坏。\n' });
    await started.run('gwlint.report', Uri.file(file('报告.docx')));
    assert.equal(fake.panels.length, 1);
    assert.equal(fake.messages[0]?.text, '报告.docx：已损坏。');
  });

  it('leaves nothing behind where none was written', async () => {
    await startHere({ code: 2, err: '配置有误。\n' });
    await started.run('gwlint.report', Uri.file(file('报告.docx')));
    assert.equal(fake.panels.length, 0);
    assert.deepEqual(pages(), []);
    assert.equal(fake.messages[0]?.text, '配置有误。');
  });

  it('is deleted when VS Code ends', async () => {
    await startHere({ code: 1, page });
    await started.run('gwlint.report', Uri.file(file('报告.docx')));
    assert.equal(pages().length, 1);
    await started.close();
    assert.deepEqual(pages(), []);
  });
});

interface Provider { provideTextDocumentContent(uri: Uri, token: unknown): Promise<string> }

describe('the text of a DOCX', () => {
  const token = { onCancellationRequested: () => ({ dispose: () => {} }) };
  const text = (uri: Uri) =>
    (fake.providers.get('gwlint-docx') as Provider).provideTextDocumentContent(uri.with({ scheme: 'gwlint-docx' }), token);

  it('is what gwlint extracts', async () => {
    await startWith({ out: '标题\n正文\n' });
    const report = file('乡镇 一/报告.docx');
    assert.equal(await text(Uri.file(report)), '标题\n正文\n');
    assert.deepEqual(argv(), [['--lang', 'zh', 'extract', '--', report]]);
  });

  it('is what gwlint says where it cannot be read', async () => {
    await startWith({ code: 2, err: '报告.docx：有密码。\n' });
    assert.equal(await text(Uri.file(file('报告.docx'))), '报告.docx：有密码。\n');
  });

  it('is opened by a command', async () => {
    await startWith({});
    const report = file('报告.docx');
    await started.run('gwlint.showText', Uri.file(report));
    assert.deepEqual(fake.executed.map(({ command, values }) => [command, String(values[0])]),
      [['vscode.open', `gwlint-docx://${encodeURI(report)}`]]);
  });
});

describe('the menu', () => {
  it('leads to the log and to the settings', async () => {
    await startWith({});
    fake.press = 'Show log';
    await started.run('gwlint.menu');
    assert.equal(started.log.shown, 1);
    fake.press = 'Settings';
    await started.run('gwlint.menu');
    assert.deepEqual(fake.executed, [{ command: 'workbench.action.openSettings', values: ['gwlint'] }]);
    fake.press = undefined;
    await started.run('gwlint.menu');
  });
});
