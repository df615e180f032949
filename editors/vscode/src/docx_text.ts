// The text of a DOCX as a read-only document. See documents.ts.
import * as vscode from 'vscode';
import { extractArguments } from './arguments';
import { fileOf } from './documents';
import type { Gwlint } from './gwlint';

export class DocxText implements vscode.TextDocumentContentProvider {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly gwlint: Gwlint) {}

  // To be called when the file has changed: VS Code then asks again where the document is open.
  update(shown: vscode.Uri): void {
    this.changed.fire(shown);
  }

  // A file that cannot be read is answered with what gwlint says of it.
  async provideTextDocumentContent(shown: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const file = fileOf(shown).fsPath;
    const outcome = await this.gwlint.run((settings) => extractArguments(settings, file), file, token);
    if (outcome === undefined) return vscode.l10n.t('gwlint is missing; see the notification.');
    return outcome.code === 0 ? outcome.out : outcome.err;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
