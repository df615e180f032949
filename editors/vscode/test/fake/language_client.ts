// Stands in for the language client, which needs the real VS Code.

interface Options {
  errorHandler: { closed: () => { action: number } };
  middleware: {
    handleDiagnostics: (uri: unknown, diagnostics: unknown[], next: (uri: unknown, diagnostics: unknown[]) => void) => void;
    provideCodeActions: (document: unknown, range: unknown, context: unknown, token: unknown, next: () => unknown) => unknown;
    provideHover: (document: unknown, position: unknown, token: unknown, next: () => unknown) => unknown;
    handleWorkDoneProgress: (token: string, progress: unknown) => void;
  };
  initializationOptions: unknown;
  documentSelector: unknown;
}

export class LanguageClient {
  static readonly all: LanguageClient[] = [];
  static failure: Error | undefined;      // of every start from now on
  isStarted = false;
  isDisposed = false;

  constructor(
    _id: string, _name: string,
    readonly program: { command: string; args: string[]; options: { cwd?: string } },
    readonly options: Options,
  ) {
    LanguageClient.all.push(this);
  }

  async start(): Promise<void> {
    await Promise.resolve();
    if (LanguageClient.failure !== undefined) throw LanguageClient.failure;
    this.isStarted = true;
  }

  async dispose(): Promise<void> {
    await Promise.resolve();
    this.isDisposed = true;
  }
}

export const languageClientModule = {
  LanguageClient,
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  ErrorAction: { Continue: 1, Shutdown: 2 },
};
