// A small stand-in for the module `vscode`, which is there only inside VS Code. It remembers what it
// was asked, and answers what a test has laid out. To be imported before anything of src/.
import Module from 'node:module';
import { LanguageClient, languageClientModule } from './language_client';

export class Uri {
  private constructor(readonly scheme: string, readonly path: string) {}
  static file = (path: string) => new Uri('file', path);
  static parse(text: string): Uri {
    const colon = text.indexOf(':');
    return new Uri(text.slice(0, colon), decodeURIComponent(text.slice(colon + 1).replace(/^\/\//, '')));
  }
  with = (change: { scheme: string }) => new Uri(change.scheme, this.path);
  get fsPath(): string { return this.path; }
  toString = () => `${this.scheme}://${encodeURI(this.path)}`;
}

type Listener = (value: unknown) => void;

export class EventEmitter {
  private listeners: Listener[] = [];
  event = (listener: Listener) => {
    this.listeners.push(listener);
    return { dispose: () => { this.listeners = this.listeners.filter((one) => one !== listener); } };
  };
  fire = (value?: unknown) => { for (const listener of this.listeners) listener(value); };
  dispose = () => { this.listeners = []; };
}

export interface Message {
  readonly level: 'information' | 'warning' | 'error';
  readonly text: string;
  readonly buttons: string[];
}

export class Panel {
  webview = { html: '' };
  active = true;
  reveals = 0;
  private readonly closed = new EventEmitter();
  constructor(readonly type: string, readonly title: string, readonly options: Record<string, unknown>) {}
  onDidDispose = this.closed.event;
  reveal = () => { ++this.reveals; };
  dispose = () => this.closed.fire();
}

export class Channel {
  text = '';
  shown = 0;
  constructor(readonly name: string) {}
  append = (text: string) => { this.text += text; };
  clear = () => { this.text = ''; };
  show = () => { ++this.shown; };
  dispose = () => {};
  private line = (...all: unknown[]) => { this.text += `${all.join(' ')}\n`; };
  debug = this.line;
  info = this.line;
  warn = this.line;
  error = this.line;
}

export interface Item {
  text: string;
  tooltip: string;
  command: string;
  name: string;
  backgroundColor: unknown;
}

function fresh() {
  return {
    settings: {} as Record<string, unknown>,
    messages: [] as Message[],
    press: undefined as string | undefined,         // the button that is pressed on the next message
    executed: [] as { command: string; values: unknown[] }[],
    registered: new Map<string, (...all: unknown[]) => unknown>(),
    providers: new Map<string, unknown>(),
    documents: [] as { uri: Uri; isDirty?: boolean; save?: () => Promise<boolean>; getText?: () => string }[],
    tab: undefined as Uri | undefined,              // what the active tab shows
    folders: [] as { uri: Uri }[],
    panels: [] as Panel[],
    channels: [] as Channel[],
    items: [] as Item[],
    opened: [] as string[],                         // outside of VS Code
    remoteName: undefined as string | undefined,
    language: 'en',
    words: {} as Record<string, string>,            // the bundle of the language
    configuration: new EventEmitter(),
    trust: new EventEmitter(),
  };
}

export let fake = fresh();

export const reset = () => {
  fake = fresh();
  LanguageClient.all.length = 0;
  LanguageClient.failure = undefined;
};

const fill = (text: string, values: unknown[]) =>
  text.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));

const show = (level: Message['level']) => async (text: string, ...rest: unknown[]) => {
  const buttons = rest.filter((one): one is string => typeof one === 'string');
  fake.messages.push({ level, text, buttons });
  const pressed = buttons.find((button) => button === fake.press);
  if (pressed !== undefined) fake.press = undefined;
  return pressed;
};

const disposable = { dispose: () => {} };

const vscode = {
  Uri,
  EventEmitter,
  ThemeColor: class { constructor(readonly id: string) {} },
  Location: class { constructor(readonly uri: Uri, readonly range: unknown) {} },
  DiagnosticRelatedInformation: class { constructor(readonly location: unknown, readonly message: string) {} },
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  ProgressLocation: { Notification: 15 },
  StatusBarAlignment: { Left: 1, Right: 2 },
  ViewColumn: { Active: -1 },
  l10n: { t: (text: string, ...values: unknown[]) => fill(fake.words[text] ?? text, values) },
  env: {
    get language() { return fake.language; },
    get remoteName() { return fake.remoteName; },
    openExternal: async (uri: Uri) => { fake.opened.push(uri.path); return true; },
  },
  commands: {
    registerCommand: (name: string, run: (...all: unknown[]) => unknown) => {
      fake.registered.set(name, run);
      return disposable;
    },
    executeCommand: async (command: string, ...values: unknown[]) => {
      fake.executed.push({ command, values });
      return fake.registered.get(command)?.(...values);
    },
  },
  workspace: {
    get workspaceFolders() { return fake.folders.length > 0 ? fake.folders : undefined; },
    get textDocuments() { return fake.documents; },
    getConfiguration: (section: string) => ({
      get: (name: string, otherwise: unknown) => fake.settings[`${section}.${name}`] ?? otherwise,
    }),
    getWorkspaceFolder: (uri: Uri) => fake.folders.find((folder) => uri.path.startsWith(`${folder.uri.path}/`)),
    registerTextDocumentContentProvider: (scheme: string, provider: unknown) => {
      fake.providers.set(scheme, provider);
      return disposable;
    },
    onDidChangeConfiguration: (listener: Listener) => fake.configuration.event(listener),
    onDidGrantWorkspaceTrust: (listener: Listener) => fake.trust.event(listener),
  },
  window: {
    showInformationMessage: show('information'),
    showWarningMessage: show('warning'),
    showErrorMessage: show('error'),
    showQuickPick: async (items: { label: string }[]) => items.find((item) => item.label.includes(fake.press ?? '\0')),
    withProgress: (_: unknown, work: (...all: unknown[]) => unknown) => work(
      { report: () => {} }, { isCancellationRequested: false, onCancellationRequested: () => disposable }),
    createOutputChannel: (name: string) => {
      const channel = new Channel(name);
      fake.channels.push(channel);
      return channel;
    },
    createStatusBarItem: () => {
      const item = { text: '', tooltip: '', command: '', name: '', backgroundColor: undefined, show: () => {}, dispose: () => {} };
      fake.items.push(item);
      return item;
    },
    createWebviewPanel: (type: string, title: string, _column: number, options: Record<string, unknown>) => {
      const panel = new Panel(type, title, options);
      fake.panels.push(panel);
      return panel;
    },
    registerFileDecorationProvider: (provider: unknown) => {
      fake.providers.set('decorations', provider);
      return disposable;
    },
    tabGroups: {
      get activeTabGroup() {
        return { activeTab: fake.tab === undefined ? undefined : { input: { uri: fake.tab } } };
      },
    },
  },
};

const modules: Record<string, unknown> = { vscode, 'vscode-languageclient/node': languageClientModule };
const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
const load = loader._load;
loader._load = (name, ...rest) => modules[name] ?? load.call(loader, name, ...rest);
