// What package.json promises, what the code does, and both languages agree.
import { fake } from './fake/vscode';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { start } from './start';

const root = join(__dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = json('package.json');
const sources = readdirSync(join(root, 'src')).map((name) => ({
  name, text: readFileSync(join(root, 'src', name), 'utf8'),
}));
const sorted = (all: Iterable<string>) => [...new Set(all)].sort();
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('package.json', () => {
  const commands: string[] = manifest.contributes.commands.map((one: { command: string }) => one.command);

  it('has the commands that the code registers, and no others', async () => {
    const started = await start((folder) => { fake.settings = { 'gwlint.path': folder.gwlint() }; });
    assert.deepEqual(sorted(commands), sorted(fake.registered.keys()));
    assert.ok(commands.includes(fake.items[0]?.command ?? ''), 'what a click in the status bar does');
    await started.stop();
  });

  it('has menus of commands that are there', () => {
    const entries = Object.values(manifest.contributes.menus).flat() as { command?: string; submenu?: string }[];
    const submenus: string[] = manifest.contributes.submenus.map((one: { id: string }) => one.id);
    for (const { command, submenu } of entries) {
      if (command !== undefined) assert.ok(commands.includes(command), command);
      else assert.ok(submenus.includes(submenu ?? ''), submenu);
    }
  });

  const settings: string[] = Object.keys(manifest.contributes.configuration.properties);

  it('has the settings that the code reads, and no others', () => {
    const read = sources.flatMap(({ text }) => [
      ...matches(text, /settings\.get(?:<[^>]*>)?\('([\w.]+)'/g).map((name) => `gwlint.${name}`),
      ...matches(text, /'(gwlint\.(?:path|lang|arguments))'/g)]);
    // The language client itself reads this one.
    assert.deepEqual(sorted([...read, 'gwlint.trace.server']), sorted(settings));
  });

  it('lets no workspace that is not trusted say what is run', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    assert.deepEqual(restrictedConfigurations, ['gwlint.path', 'gwlint.arguments']);
    for (const name of restrictedConfigurations) {
      assert.equal(manifest.contributes.configuration.properties[name].scope, 'machine-overridable');
    }
  });

  it('gives the scheme of the text of a DOCX as the code has it', () => {
    const schemes = sources.flatMap(({ text }) => matches(text, /kTextScheme = '([\w-]+)'/g));
    assert.deepEqual(schemes, ['gwlint-docx']);
    assert.match(JSON.stringify(manifest.contributes.menus), /resourceScheme == gwlint-docx/);
    assert.deepEqual(manifest.contributes.configurationDefaults['workbench.editorAssociations'],
      { [`${schemes[0]}:/**`]: 'default' }, 'before what other extensions have for *.docx');
    const view = sources.flatMap(({ text }) => matches(text, /kReportView = '([\w.]+)'/g))[0];
    assert.match(JSON.stringify(manifest.contributes.menus), new RegExp(`activeWebviewPanelId == '${view}'`));
  });
});

// The texts that are handed to l10n.t, of which several may be added up.
function textsIn(source: { name: string; text: string }): string[] {
  const texts: string[] = [];
  const value = (node: ts.Expression): string => {
    if (ts.isStringLiteral(node)) return node.text;
    assert.ok(ts.isBinaryExpression(node), `${source.name}: l10n.t takes texts as they are: ${node.getText()}`);
    return value(node.left) + value(node.right);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(t|vscode\.l10n\.t)$/.test(node.expression.getText())) {
      texts.push(value(node.arguments[0]!));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(source.name, source.text, ts.ScriptTarget.ES2022, true));
  return texts;
}

describe('both languages', () => {
  const english: Record<string, string> = json('package.nls.json');
  const chinese: Record<string, string> = json('package.nls.zh-cn.json');
  const bundle: Record<string, string> = json('l10n/bundle.l10n.zh-cn.json');
  const placeholders = (text: string) => sorted(text.match(/\{\d\}|`[^`]*`/g) ?? []);

  it('have every text of package.json, and no others', () => {
    const used = matches(JSON.stringify(manifest), /"%([\w.]+)%"/g);
    assert.deepEqual(sorted(Object.keys(english)), sorted(used));
    assert.deepEqual(sorted(Object.keys(chinese)), sorted(used));
  });

  it('have every text of the code, and no others', () => {
    assert.deepEqual(sorted(Object.keys(bundle)), sorted(sources.flatMap(textsIn)));
  });

  it('are not mistaken for each other', () => {
    for (const [key, text] of Object.entries({ ...chinese, ...bundle })) assert.match(text, /\p{Script=Han}/u, key);
    for (const text of [...Object.values(english), ...Object.keys(bundle)]) {
      assert.doesNotMatch(text.replace(/\([^)]*\)|信息公开/g, ''), /\p{Script=Han}/u);
    }
  });

  it('name the same values and settings', () => {
    for (const [key, text] of Object.entries(bundle)) assert.deepEqual(placeholders(text), placeholders(key), key);
    const examples = new Set(['`last-year`', '`上年报告`']);
    for (const key of Object.keys(english)) {
      const of = (text = '') => placeholders(text).filter((one) => !examples.has(one));
      assert.deepEqual(of(chinese[key]), of(english[key]), key);
    }
  });

  it('are shown: in Chinese where VS Code is', async () => {
    const started = await start((folder) => {
      fake.language = 'zh-cn';
      fake.words = bundle;
      fake.settings = { 'gwlint.path': folder.file('gwlint') };
    });
    assert.equal(fake.messages[0]?.text, `“${started.folder.path}/gwlint”无法运行：它不是可执行文件。`);
    assert.deepEqual(fake.messages[0]?.buttons, ['设置']);
    await started.stop();
  });
});
