// The number of errors and warnings beside a DOCX in the explorer, which VS Code counts only for
// files whose problems are shown in themselves.
import * as vscode from 'vscode';
import type { Counts } from './diagnostics';

export class Decorations implements vscode.FileDecorationProvider {
  private readonly counts = new Map<string, Counts>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri[]>();
  readonly onDidChangeFileDecorations = this.changed.event;

  set(file: vscode.Uri, counts: Counts): void {
    if (counts.errors + counts.warnings > 0) this.counts.set(file.toString(), counts);
    else if (!this.counts.delete(file.toString())) return;
    this.changed.fire([file]);
  }

  clear(): void {
    const files = [...this.counts.keys()].map((file) => vscode.Uri.parse(file));
    this.counts.clear();
    if (files.length > 0) this.changed.fire(files);
  }

  provideFileDecoration(file: vscode.Uri): vscode.FileDecoration | undefined {
    const counts = this.counts.get(file.toString());
    if (counts === undefined) return undefined;
    const sum = counts.errors + counts.warnings;
    return {
      badge: sum > 9 ? '9+' : String(sum),
      color: new vscode.ThemeColor(counts.errors > 0 ? 'list.errorForeground' : 'list.warningForeground'),
      tooltip: vscode.l10n.t('gwlint: errors {0}, warnings {1}', counts.errors, counts.warnings),
      propagate: true,
    };
  }

  dispose(): void {
    this.changed.dispose();
  }
}
