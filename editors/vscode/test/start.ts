// Activates the extension in the stand-in for VS Code.
import { fake, reset, type Channel } from './fake/vscode';
import type * as vscode from 'vscode';
import { activate, deactivate } from '../src/extension';
import { Folder } from './fake/gwlint';

export interface Started {
  readonly folder: Folder;
  readonly result: Channel;
  readonly log: Channel;
  run(command: string, ...values: unknown[]): Promise<unknown>;
  close(): Promise<void>;   // as VS Code does when it ends
  stop(): Promise<void>;    // and nothing is left behind
}

export async function start(prepare: (folder: Folder) => void): Promise<Started> {
  reset();
  const folder = new Folder();
  prepare(folder);
  const context = { extensionPath: `${folder.path}/extension`, subscriptions: [] as vscode.Disposable[] };
  await activate(context as unknown as vscode.ExtensionContext);
  const [log, result] = fake.channels;
  const close = async () => {
    await deactivate();
    for (const one of context.subscriptions.splice(0)) one.dispose();
  };
  return {
    folder, log: log!, result: result!,
    run: async (command, ...values) => fake.registered.get(command)?.(...values),
    close,
    stop: async () => {
      await close();
      folder.remove();
    },
  };
}

// Lets what was not waited for, such as messages, come to its end.
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
