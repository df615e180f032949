// Ties the parts together, and to VS Code.
import * as vscode from 'vscode';
import { Commands } from './commands';
import { Decorations } from './decorations';
import { DocxText } from './docx_text';
import { kTextScheme } from './documents';
import { Gwlint } from './gwlint';
import { Reports } from './reports';
import { Server } from './server';
import { Status } from './status';

let server: Server | undefined;

// Settings that the server is started with.
const kServerSettings = ['gwlint.path', 'gwlint.lang', 'gwlint.arguments'];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('gwlint', { log: true });
  const results = vscode.window.createOutputChannel(vscode.l10n.t('gwlint: result'));
  const gwlint = new Gwlint(context.extensionPath, log);
  const status = new Status();
  const text = new DocxText(gwlint);
  const decorations = new Decorations();
  const reports = new Reports();
  const running = new Server(gwlint, log, status, text, decorations);
  server = running;
  context.subscriptions.push(log, results, status, text, decorations, reports,
    vscode.workspace.registerTextDocumentContentProvider(kTextScheme, text),
    vscode.window.registerFileDecorationProvider(decorations),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (kServerSettings.some((setting) => event.affectsConfiguration(setting))) void running.restart();
    }),
    // Where the workspace is trusted now, its settings count.
    vscode.workspace.onDidGrantWorkspaceTrust(() => void running.restart()));
  const commands = new Commands(gwlint, running, reports, log, results).all();
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, run as (...all: unknown[]) => unknown));
  }
  await running.restart();
}

export const deactivate = (): Promise<void> | undefined => server?.stop();
