// The item in the status bar: what the server is at. A click opens the menu.
import * as vscode from 'vscode';
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient';

export type State = 'starting' | 'running' | 'stopped';

export type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

export class Status {
  private readonly item = vscode.window.createStatusBarItem('gwlint.status', vscode.StatusBarAlignment.Left, 0);
  private readonly work = new Map<string | number, { title: string; message: string }>();
  private state: State = 'stopped';
  private detail = '';

  constructor() {
    this.item.name = 'gwlint';
    this.item.command = 'gwlint.menu';
    this.draw();
    this.item.show();
  }

  // `detail`: which gwlint runs, or why none does.
  set(state: State, detail: string): void {
    this.state = state;
    this.detail = detail;
    if (state !== 'running') this.work.clear();
    this.draw();
  }

  progress(token: string | number, progress: Progress): void {
    if (progress.kind === 'end') this.work.delete(token);
    else {
      const title = progress.kind === 'begin' ? progress.title : this.work.get(token)?.title ?? '';
      const percentage = progress.percentage === undefined ? '' : `${progress.percentage}%`;
      this.work.set(token, { title, message: progress.message ?? percentage });
    }
    this.draw();
  }

  private draw(): void {
    const work = [...this.work.values()].at(-1);
    const busy = this.state === 'starting' || work !== undefined;
    const failed = this.state === 'stopped';
    this.item.text = [busy ? '$(sync~spin)' : failed ? '$(warning)' : '$(check)', 'gwlint', work?.message ?? '']
      .join(' ').trimEnd();
    this.item.tooltip = [work?.title ?? '', this.words(), this.detail].filter((line) => line !== '').join('\n');
    this.item.backgroundColor = failed ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
  }

  private words(): string {
    switch (this.state) {
      case 'starting': return vscode.l10n.t('gwlint is starting.');
      case 'running': return vscode.l10n.t('gwlint is running.');
      case 'stopped': return vscode.l10n.t('gwlint is not running.');
    }
  }

  dispose(): void {
    this.item.dispose();
  }
}
