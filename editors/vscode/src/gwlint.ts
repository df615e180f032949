// The program: finding it, and running it once.
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { findBinary, isFound, type Binary, type NoBinary } from './binary';
import { complain, sentence, settingsButton } from './messages';
import { run, type Outcome } from './run';
import { readSettings, type Settings } from './settings';

export class Gwlint {
  constructor(
    private readonly extensionFolder: string,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  find(settings: Settings): Binary | NoBinary {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
    return findBinary({
      setting: settings.path,
      extensionFolder: this.extensionFolder,
      ...(folder !== undefined && { workspaceFolder: folder }),
      home: homedir(),
      searchPath: process.env.PATH ?? '',
      platform: process.platform,
    });
  }

  // Runs gwlint on `file`, in the folder of the workspace that holds it, which relative paths in
  // gwlint.arguments start from. Undefined where there is none to run; the user has then been told.
  async run(
    argv: (settings: Settings) => string[], file: string, token: vscode.CancellationToken,
  ): Promise<Outcome | undefined> {
    const settings = readSettings();
    const binary = this.find(settings);
    if (!isFound(binary)) {
      void complain(sentence(binary), settingsButton());
      return undefined;
    }
    const abort = new AbortController();
    const cancelled = token.onCancellationRequested(() => abort.abort());
    const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(file))?.uri.fsPath ?? dirname(file);
    this.log.debug([binary.path, ...argv(settings)].join(' '));
    try {
      return await run(binary.path, argv(settings), { folder, signal: abort.signal });
    } finally {
      cancelled.dispose();
    }
  }
}
