// What is said where gwlint is missing or does not start, with buttons that lead on.
import * as vscode from 'vscode';
import type { NoBinary } from './binary';

export function sentence(none: NoBinary): string {
  const t = vscode.l10n.t;
  switch (none.problem) {
    case 'notAbsolute':
      return t('The setting gwlint.path is “{0}”. Give an absolute path, or leave it empty.', none.path);
    case 'missing':
      return t('There is no file “{0}”, which the setting gwlint.path names.', none.path);
    case 'notExecutable':
      return t('“{0}” cannot be run: it is not executable.', none.path);
    case 'nowhere':
      return t('gwlint was not found: this package of the extension holds none, and there is none on PATH. ' +
        'Install it, or name it in the setting gwlint.path.');
  }
}

export interface Button {
  readonly title: string;
  readonly run: () => unknown;
}

export const settingsButton = (): Button => ({
  title: vscode.l10n.t('Settings'),
  run: () => vscode.commands.executeCommand('workbench.action.openSettings', 'gwlint.path'),
});

export const logButton = (): Button => ({
  title: vscode.l10n.t('Show log'),
  run: () => vscode.commands.executeCommand('gwlint.showLog'),
});

export const restartButton = (): Button => ({
  title: vscode.l10n.t('Restart'),
  run: () => vscode.commands.executeCommand('gwlint.restart'),
});

type Show = (message: string, ...titles: string[]) => Thenable<string | undefined>;

async function show(how: Show, message: string, buttons: readonly Button[]): Promise<void> {
  const title = await how(message, ...buttons.map((button) => button.title));
  await buttons.find((button) => button.title === title)?.run();
}

export const tell = (message: string, ...buttons: Button[]): Promise<void> =>
  show((...all) => vscode.window.showInformationMessage(...all), message, buttons);

export const warn = (message: string, ...buttons: Button[]): Promise<void> =>
  show((...all) => vscode.window.showWarningMessage(...all), message, buttons);

export const complain = (message: string, ...buttons: Button[]): Promise<void> =>
  show((...all) => vscode.window.showErrorMessage(...all), message, buttons);
