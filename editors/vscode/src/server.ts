// The language server: started, restarted when it is asked for or dies, stopped.
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import {
  CloseAction, ErrorAction, LanguageClient,
  type ErrorHandler, type LanguageClientOptions, type ServerOptions,
} from 'vscode-languageclient/node';
import { serverArguments } from './arguments';
import { isFound, type Binary } from './binary';
import type { Decorations } from './decorations';
import { count, shownDiagnostics } from './diagnostics';
import type { DocxText } from './docx_text';
import { fileOf, kTextScheme, shownAt } from './documents';
import type { Gwlint } from './gwlint';
import { complain, logButton, restartButton, sentence, settingsButton } from './messages';
import { run } from './run';
import { readSettings, type Settings } from './settings';
import type { Status } from './status';

// A server that dies more often than this within the time is not started again.
const kMostDeaths = 4;
const kWithinMilliseconds = 3 * 60 * 1000;

export class Deaths {
  private times: number[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  // Counts one; whether they are too many now.
  areTooMany(): boolean {
    const since = this.now() - kWithinMilliseconds;
    this.times = [...this.times.filter((time) => time > since), this.now()];
    return this.times.length > kMostDeaths;
  }
}

// What the library would say in a window of its own goes to the log: the server is told of in one
// place, in the user's language and with buttons.
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export class Server {
  private client: LanguageClient | undefined;
  private deaths = new Deaths();
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly gwlint: Gwlint,
    private readonly log: vscode.LogOutputChannel,
    private readonly status: Status,
    private readonly text: DocxText,
    private readonly decorations: Decorations,
  ) {}

  // Starts the server anew, with the settings as they are now. Calls take turns.
  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.end();
      this.deaths = new Deaths();
      await this.begin();
    });
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.end());
  }

  private inTurn(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step, step);
    return this.queue;
  }

  private async begin(): Promise<void> {
    const settings = readSettings();
    const binary = this.gwlint.find(settings);
    if (!isFound(binary)) {
      this.status.set('stopped', sentence(binary));
      this.log.error(sentence(binary));
      void complain(sentence(binary), settingsButton());
      return;
    }
    this.status.set('starting', binary.path);
    this.log.info(`${binary.path} ${serverArguments(settings).join(' ')} (${binary.from})`);
    const client = new QuietClient('gwlint', 'gwlint', this.program(binary, settings), this.options(settings));
    try {
      await client.start();
      this.client = client;
      this.status.set('running', binary.path);
    } catch (error) {
      await client.dispose().catch(() => undefined);
      this.log.error(String(error));
      this.fail(await whyNot(binary));
    }
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.decorations.clear();
    this.status.set('stopped', '');
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn(String(error)); // it is gone all the same
    }
  }

  private fail(message: string): void {
    this.status.set('stopped', message);
    this.log.error(message);
    void complain(message, restartButton(), logButton(), settingsButton());
  }

  private program(binary: Binary, settings: Settings): ServerOptions {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
    return {
      command: binary.path,
      args: serverArguments(settings),
      options: folder === undefined ? {} : { cwd: folder },
    };
  }

  private options(settings: Settings): LanguageClientOptions {
    return {
      documentSelector: [
        { scheme: 'file', language: 'plaintext' },
        { scheme: 'file', language: 'markdown' },
      ],
      initializationOptions: { lang: settings.language },
      diagnosticCollectionName: 'gwlint',
      outputChannel: this.log,
      traceOutputChannel: this.log,
      errorHandler: this.errorHandler(),
      initializationFailedHandler: () => false, // start() then fails, and tells
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) => {
          const shown = shownAt(uri);
          next(shown, shownDiagnostics(diagnostics));
          if (shown.scheme !== kTextScheme) return;
          this.text.update(shown);
          this.decorations.set(fileOf(shown), count(diagnostics));
        },
        handleWorkDoneProgress: (token, progress) => this.status.progress(token, progress),
      },
    };
  }

  // The server is started anew here, not by the library, so that there is one way to start it.
  private errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (this.client !== undefined) this.hasDied(); // else it has not started, which is told of
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  private hasDied(): void {
    const areTooMany = this.deaths.areTooMany();
    void this.inTurn(async () => {
      await this.end();
      if (!areTooMany) await this.begin();
      else {
        this.fail(vscode.l10n.t('gwlint has ended {0} times within three minutes and is not started again.',
          kMostDeaths + 1));
      }
    });
  }
}

// Why a gwlint that was found is no server, as far as it tells itself.
async function whyNot(binary: Binary): Promise<string> {
  const help = await run(binary.path, ['--help'], { folder: dirname(binary.path) });
  if (help.code !== 0) {
    return vscode.l10n.t('gwlint does not start: {0}', help.err.trim().split('\n')[0] ?? binary.path);
  }
  return /^ +lsp /m.test(help.out)
    ? vscode.l10n.t('gwlint does not start: {0}', binary.path)
    : vscode.l10n.t('“{0}” is no language server. Install a newer gwlint.', binary.path);
}
