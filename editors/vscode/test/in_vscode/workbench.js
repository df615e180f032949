// A VS Code in a headless Chromium: code-server, which is VS Code's own workbench and extension host
// behind a web server. It is no package of ours: CODE_SERVER names the program.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from '../../../../tests/browser/browser.js';

const root = resolve(import.meta.dirname, '../..');

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

function must(program, argv, environment = {}) {
  const { status, stdout, stderr } = spawnSync(program, argv, { encoding: 'utf8', env: { ...process.env, ...environment } });
  if (status !== 0) throw new Error(`${program} ${argv.join(' ')}: ${stdout}${stderr}`);
  return stdout.trim();
}

export class Workbench {
  folder = mkdtempSync(join(tmpdir(), 'gwlint in vscode-'));
  reports = join(this.folder, '报告 reports');

  // With the extension, as packaged with `binary`, and `settings` of the user.
  constructor(binary, settings) {
    this.environment = { HOME: join(this.folder, 'home') };
    this.options = ['--user-data-dir', join(this.folder, 'data'), '--extensions-dir', join(this.folder, 'extensions')];
    mkdirSync(join(this.folder, 'data/User'), { recursive: true });
    mkdirSync(this.reports);
    writeFileSync(join(this.folder, 'data/User/settings.json'), JSON.stringify({
      'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true,
      'workbench.secondarySideBar.defaultVisibility': 'hidden', 'editor.minimap.enabled': false,
      'window.commandCenter': false, ...settings,
    }));
    const vsix = must(join(root, 'package'),
      ['--binary', binary, '--target', 'linux-x64', '--out', join(this.folder, 'gwlint.vsix')]);
    must(process.env.CODE_SERVER, [...this.options, '--install-extension', vsix], this.environment);
  }

  // Opens the folder of the reports, and waits until the item in the status bar has this icon.
  async open(viewport, icon = 'check') {
    const address = `127.0.0.1:${await freePort()}`;
    this.server = spawn(process.env.CODE_SERVER, [...this.options, '--auth', 'none', '--bind-addr', address,
      '--disable-telemetry', '--disable-update-check'], { env: { ...process.env, ...this.environment }, stdio: 'ignore', detached: true });
    this.browser = await launch();
    this.page = await (await this.browser.newContext({ viewport })).newPage();
    const url = `http://${address}/?folder=${encodeURIComponent(this.reports)}`;
    for (let tries = 60; ; --tries) {
      try {
        await this.page.goto(url);
        break;
      } catch (error) {
        if (tries === 0) throw error;
        await this.page.waitForTimeout(500);
      }
    }
    await this.status(icon).waitFor({ timeout: 60_000 });
  }

  // The item in the status bar with this icon.
  status = (icon) => this.page.locator(`#gwlint\\.gwlint\\.gwlint\\.status .codicon-${icon}`);
  file = (name) => this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  problem = (text) => this.page.locator('.markers-panel .monaco-list-row', { hasText: text });

  async command(title) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').first().waitFor();
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title.replace('>', '') }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  // The frame, of those that lie in each other, that holds the element.
  async frameWith(selector) {
    for (let tries = 40; tries > 0; --tries) {
      for (const frame of this.page.frames()) {
        if (await frame.locator(selector).count().catch(() => 0) > 0) return frame;
      }
      await this.page.waitForTimeout(250);
    }
    throw new Error(`no frame with ${selector}`);
  }

  async close() {
    await this.browser?.close();
    if (this.server !== undefined) process.kill(-this.server.pid);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
