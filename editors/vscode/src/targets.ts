// Which files a command is for: those chosen in the explorer, else the one of the active editor.
import * as vscode from 'vscode';
import { fileOf } from './documents';
import { warn } from './messages';

// What is open in the active tab: also a file that VS Code cannot show as text.
function active(): vscode.Uri | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = (input as { uri?: vscode.Uri } | undefined)?.uri;
  return uri ?? vscode.window.activeTextEditor?.document.uri;
}

// Saves what is typed and not saved yet: gwlint reads the file. False where that did not succeed.
async function isSaved(file: vscode.Uri): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === file.toString());
  return document === undefined || !document.isDirty || document.save();
}

// The paths of the files. None where there is no file; the user has then been told why.
export async function targets(chosen?: vscode.Uri, all?: readonly vscode.Uri[]): Promise<string[]> {
  const uris = all !== undefined && all.length > 0 ? all : [chosen ?? active()].filter((uri) => uri !== undefined);
  if (uris.length === 0) {
    void warn(vscode.l10n.t('Open a report, or choose one in the explorer.'));
    return [];
  }
  const paths: string[] = [];
  for (const file of uris.map(fileOf)) {
    if (file.scheme !== 'file') {
      void warn(vscode.l10n.t('“{0}” is not a file on this machine. Save it first.', file.path));
      return [];
    }
    if (!(await isSaved(file))) return [];
    paths.push(file.fsPath);
  }
  return paths;
}
