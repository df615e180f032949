// The HTML report, in a tab of VS Code. The page lies in a folder that only this user can read, and
// is deleted with the tab: it holds the whole report.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';

export const kReportView = 'gwlint.report';

interface Shown {
  readonly files: readonly string[];
  readonly panel: vscode.WebviewPanel;
  readonly page: string;
}

export class Reports {
  private readonly shown = new Map<string, Shown>(); // by the files that the page is about

  // A path for the page about `files`, yet to be written.
  newPage(files: readonly string[]): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'gwlint-'));
    return path.join(folder, `${path.basename(files[0] ?? 'gwlint')}.html`);
  }

  show(files: readonly string[], page: string): void {
    const key = JSON.stringify(files);
    const before = this.shown.get(key);
    const panel = before?.panel ?? this.panelFor(key, path.basename(page, '.html'));
    if (before !== undefined) this.forget(before.page);
    this.shown.set(key, { files, panel, page });
    panel.webview.html = readFileSync(page, 'utf8');
    panel.reveal();
  }

  // What the tab that is active shows, if that is a report.
  active(): Shown | undefined {
    return [...this.shown.values()].find(({ panel }) => panel.active);
  }

  forget(page: string): void {
    rmSync(path.dirname(page), { recursive: true, force: true });
  }

  private panelFor(key: string, name: string): vscode.WebviewPanel {
    // The page brings its own policy, which allows its own script and style alone.
    const title = vscode.l10n.t('Report: {0}', name);
    const panel = vscode.window.createWebviewPanel(kReportView, title, vscode.ViewColumn.Active, {
      enableScripts: true, enableFindWidget: true, retainContextWhenHidden: true, localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      const shown = this.shown.get(key);
      this.shown.delete(key);
      if (shown !== undefined) this.forget(shown.page);
    });
    return panel;
  }

  dispose(): void {
    for (const { panel, page } of [...this.shown.values()]) {
      panel.dispose();
      this.forget(page);
    }
    this.shown.clear();
  }
}
