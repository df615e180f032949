// The extension in VS Code itself: CODE_SERVER=PROGRAM GWLINT_BINARY=PROGRAM npm run test-in-vscode.
// See docs/editors/vscode.md. The picture of README.md is taken on the way, where PICTURE names a file.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, it } from 'node:test';
import docx from '../../out/test/docx.js';
import { Workbench } from './workbench.js';

const report = readFileSync(resolve(import.meta.dirname, '../../../../fixtures/sum-total-off-by-one.txt'), 'utf8');
let code;

before(async () => {
  code = new Workbench(process.env.GWLINT_BINARY, {
    'gwlint.lang': 'zh',
    // Some other extension shows DOCX.
    'workbench.editorAssociations': { '*.docx': 'imagePreview.previewEditor' },
  });
  writeFileSync(join(code.reports, '云岭县住建局 2023.docx'), docx.docxOf(report));
  writeFileSync(join(code.reports, '云岭县住建局 2023.txt'), report);
  writeFileSync(join(code.reports, 'README.md'), '# 不是报告\n');
  await code.open({ width: 1280, height: 800 });
});
after(() => code.close());

const editor = () => code.page.locator('.editor-group-container.active .monaco-editor').first();
const position = () => code.page.locator('#status\\.editor\\.selection');

// How many errors VS Code knows of.
const expectErrors = (count) =>
  code.page.locator('#status\\.problems').filter({ hasText: new RegExp(`^\\s*${count}\\s`) }).waitFor();

it('lists the problems of a DOCX that is not open', async () => {
  await code.command('View: Toggle Problems');
  await code.problem('SUM001').waitFor();
  assert.match(await code.problem('.docx').first().innerText(), /云岭县住建局 2023\.docx/);
  assert.equal(await code.file('.docx').locator('.monaco-icon-label').evaluate(
    (label) => getComputedStyle(label, '::after').content), '"2"');
});

it('leads from a problem of a DOCX to its words', async () => {
  await code.problem('SUM001').dblclick();
  await position().filter({ hasText: 'Ln 43,' }).waitFor();
  assert.match(await position().innerText(), /^Ln 43, Col \d+ \(1 selected\)/);
  assert.match(await editor().innerText(), /三、本年度办理结果/);
  if (process.env.PICTURE) {
    await code.page.mouse.move(640, 20);
    await code.page.waitForTimeout(1000);
    await code.page.screenshot({ path: process.env.PICTURE });
  }
});

it('underlines a text as it is typed, and fixes it', async () => {
  await code.file('.txt').dblclick();
  await expectErrors(4);
  await code.page.keyboard.press('Control+g');
  await code.page.keyboard.type('43:32');
  await code.page.keyboard.press('Enter');
  await editor().locator('.squiggly-error').first().waitFor();
  await code.page.keyboard.press('Control+.');
  await code.page.locator('.action-widget .monaco-list-row', { hasText: '3' }).first().waitFor();
  await code.page.keyboard.press('Enter');
  await expectErrors(2);
});

it('leaves other texts alone', async () => {
  await code.file('README.md').dblclick();
  await code.page.getByText('不是报告').first().waitFor();
  await code.page.waitForTimeout(2000);
  await expectErrors(2);
});

it('shows the HTML report of a DOCX, which works', async () => {
  await code.file('.docx').click();
  await code.command('gwlint: Open the HTML Report');
  const page = await code.frameWith('#f1-1');
  await page.locator('#f1-1').first().click();
  await page.locator('.culprit, .total, [class*=total]').first().waitFor();
  assert.match(await page.locator('body').innerText(), /ApplicantTotal/);
});

it('checks the file of the report that is looked at', async () => {
  await code.command('gwlint: Check This File');
  await code.page.getByText('已检查 1 个文件').first().waitFor();
});


const help = execFileSync(process.env.GWLINT_BINARY, ['--help'], { encoding: 'utf8' });

it('annotates a copy', { skip: !/^ +annotate /m.test(help) }, async () => {
  await code.command('gwlint: Annotate a Copy');
  await code.page.getByText('批注 2 条').first().waitFor();
  assert.ok(existsSync(join(code.reports, '云岭县住建局 2023.gwlint.docx')));
});

const server = () => spawnSync('pgrep', ['-f', `^${code.folder}.* lsp$`], { encoding: 'utf8' }).stdout.trim();

// Waits for a server that is another than `before`.
async function expectNewServer(before) {
  for (let tries = 40; tries > 0 && !/^\d+$/.test(server().replace(before, '')); --tries) await code.page.waitForTimeout(250);
  assert.match(server(), /^\d+$/, 'one server runs');
  assert.notEqual(server(), before);
  await code.status('check').waitFor();
  await expectErrors(2);
}

it('starts anew from the status bar', async () => {
  const before = server();
  await code.status('check').click();
  await code.page.locator('.quick-input-list').getByText('Restart').click();
  await expectNewServer(before);
});

it('starts anew when the server has died', async () => {
  const before = server();
  process.kill(Number(before), 'SIGKILL');
  await expectNewServer(before);
});
