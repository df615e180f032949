// What the commands do.
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { annotateArguments, checkArguments, reportArguments } from './arguments';
import { copyOf, isDocx, shownAt } from './documents';
import type { Gwlint } from './gwlint';
import { complain, tell, warn, type Button } from './messages';
import type { Reports } from './reports';
import { isChecked, type Outcome } from './run';
import type { Server } from './server';
import type { Settings } from './settings';
import { targets } from './targets';

// Where gwlint sums up what it did.
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

export class Commands {
  constructor(
    private readonly gwlint: Gwlint,
    private readonly server: Server,
    private readonly reports: Reports,
    private readonly log: vscode.LogOutputChannel,
    private readonly results: vscode.OutputChannel,
  ) {}

  // Every command of package.json.
  all(): Record<string, (...uris: never[]) => unknown> {
    return {
      'gwlint.check': (uri?: vscode.Uri, uris?: vscode.Uri[]) => this.check(uri, uris),
      'gwlint.annotate': (uri?: vscode.Uri, uris?: vscode.Uri[]) => this.annotate(uri, uris),
      'gwlint.report': (uri?: vscode.Uri, uris?: vscode.Uri[]) => this.report(uri, uris),
      'gwlint.showText': (uri?: vscode.Uri, uris?: vscode.Uri[]) => this.showText(uri, uris),
      'gwlint.reportInBrowser': () => this.reportInBrowser(),
      'gwlint.restart': () => this.server.restart(),
      'gwlint.showLog': () => this.log.show(),
      'gwlint.menu': () => this.menu(),
    };
  }

  // Those of the report that is being looked at, too.
  private files(uri?: vscode.Uri, uris?: vscode.Uri[]): Promise<string[]> {
    const shown = uri === undefined ? this.reports.active()?.files.map((file) => vscode.Uri.file(file)) : undefined;
    return targets(uri, shown ?? uris);
  }

  // The result as in a terminal, with the lines, the sums and the clauses.
  private async check(uri?: vscode.Uri, uris?: vscode.Uri[]): Promise<void> {
    const files = await this.files(uri, uris);
    if (files.length === 0) return;
    const outcome = await this.run(vscode.l10n.t('Checking'), files, (settings) => checkArguments(settings, files));
    if (outcome === undefined) return;
    if (!isChecked(outcome)) return this.complainOf(outcome);
    this.results.clear();
    this.results.append(outcome.out + outcome.err);
    this.results.show(true);
    void tell(lastLine(outcome.out), ...(outcome.code === 1 ? this.buttonsAfter(files) : []));
  }

  private buttonsAfter(files: string[]): Button[] {
    const uris = files.map((file) => vscode.Uri.file(file));
    const buttons = [{ title: vscode.l10n.t('Open the HTML report'), run: () => this.report(uris[0], uris) }];
    if (files.every(isDocx)) {
      buttons.push({ title: vscode.l10n.t('Annotate a copy'), run: () => this.annotate(uris[0], uris) });
    }
    return buttons;
  }

  private async annotate(uri?: vscode.Uri, uris?: vscode.Uri[]): Promise<void> {
    for (const file of await this.files(uri, uris)) {
      if (isDocx(file)) await this.annotateOne(file);
      else void warn(vscode.l10n.t('“{0}” is not a DOCX: comments can be written only into one.', path.basename(file)));
    }
  }

  private async annotateOne(file: string): Promise<void> {
    const copy = copyOf(file);
    if (existsSync(copy) && !(await this.mayReplace(copy))) return;
    const outcome = await this.run(vscode.l10n.t('Annotating'), [file],
      (settings) => annotateArguments(settings, file, copy));
    if (outcome === undefined) return;
    if (!isChecked(outcome)) return this.complainOf(outcome);
    void tell(lastLine(outcome.err).replace(/^gwlint: /, ''), ...this.buttonsFor(copy));
  }

  private async mayReplace(copy: string): Promise<boolean> {
    const replace = vscode.l10n.t('Replace');
    const question = vscode.l10n.t('“{0}” exists already. Replace it?', path.basename(copy));
    return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
  }

  // Word is on the machine of the user, which the file is not where VS Code works remotely.
  private buttonsFor(copy: string): Button[] {
    const uri = vscode.Uri.file(copy);
    if (vscode.env.remoteName !== undefined) {
      return [{
        title: vscode.l10n.t('Show in the explorer'),
        run: () => vscode.commands.executeCommand('revealInExplorer', uri),
      }];
    }
    return [
      { title: vscode.l10n.t('Open'), run: () => vscode.env.openExternal(uri) },
      { title: vscode.l10n.t('Show in its folder'), run: () => vscode.commands.executeCommand('revealFileInOS', uri) },
    ];
  }

  private async report(uri?: vscode.Uri, uris?: vscode.Uri[]): Promise<void> {
    const files = await this.files(uri, uris);
    if (files.length === 0) return;
    const page = this.reports.newPage(files);
    const outcome = await this.run(vscode.l10n.t('Writing the report'), files,
      (settings) => reportArguments(settings, files, page));
    // Also where some file could not be checked: the page says which, and why.
    if (existsSync(page)) this.reports.show(files, page);
    else this.reports.forget(page);
    if (outcome !== undefined && !isChecked(outcome)) this.complainOf(outcome);
  }

  private reportInBrowser(): Thenable<boolean> | undefined {
    const page = this.reports.active()?.page;
    return page === undefined ? undefined : vscode.env.openExternal(vscode.Uri.file(page));
  }

  private async showText(uri?: vscode.Uri, uris?: vscode.Uri[]): Promise<void> {
    for (const file of await this.files(uri, uris)) {
      await vscode.commands.executeCommand('vscode.open', shownAt(vscode.Uri.file(file)));
    }
  }

  private async menu(): Promise<void> {
    const t = vscode.l10n.t;
    const items = [
      { label: `$(refresh) ${t('Restart')}`, run: () => this.server.restart() },
      { label: `$(output) ${t('Show log')}`, run: () => this.log.show() },
      {
        label: `$(gear) ${t('Settings')}`,
        run: () => vscode.commands.executeCommand('workbench.action.openSettings', 'gwlint'),
      },
    ];
    await (await vscode.window.showQuickPick(items, { placeHolder: 'gwlint' }))?.run();
  }

  // Runs gwlint with a notification that can cancel it. Undefined where it was cancelled or cannot
  // be run; nothing more is to be said then.
  private run(
    title: string, files: string[], argv: (settings: Settings) => string[],
  ): Thenable<Outcome | undefined> {
    const first = files[0] ?? '';
    const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: `gwlint: ${title}` };
    return vscode.window.withProgress(options, async (progress, token) => {
      progress.report({ message: path.basename(first) });
      const outcome = await this.gwlint.run(argv, first, token);
      return token.isCancellationRequested ? undefined : outcome;
    });
  }

  // The first sentence of what gwlint says went wrong; all of it is in the results.
  private complainOf(outcome: Outcome): void {
    this.results.clear();
    this.results.append(outcome.out + outcome.err);
    const message = outcome.err.trim().split('\n')[0] ?? '';
    void complain(message, { title: vscode.l10n.t('Show result'), run: () => this.results.show() });
  }
}
