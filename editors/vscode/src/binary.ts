// Which gwlint is run: the one that is set, else the one in the extension, else the one on PATH.
// What is set and cannot be used is an error, never passed over in silence.
import { accessSync, constants, statSync } from 'node:fs';
import * as path from 'node:path';

export interface Surroundings {
  readonly setting: string;               // gwlint.path
  readonly extensionFolder: string;
  readonly workspaceFolder?: string;      // what ${workspaceFolder} stands for
  readonly home: string;
  readonly searchPath: string;            // PATH
  readonly platform: NodeJS.Platform;
}

export interface Binary {
  readonly path: string;
  readonly from: 'setting' | 'extension' | 'PATH';
}

export interface NoBinary {
  readonly problem: 'notAbsolute' | 'missing' | 'notExecutable' | 'nowhere';
  readonly path: string;                  // what was looked at; empty for `nowhere`
}

export const isFound = (result: Binary | NoBinary): result is Binary => 'from' in result;

type State = 'executable' | 'notExecutable' | 'missing';

function stateOf(file: string): State {
  try {
    if (!statSync(file).isFile()) return 'missing';
  } catch {
    return 'missing';
  }
  try {
    accessSync(file, constants.X_OK);
    return 'executable';
  } catch {
    return 'notExecutable';
  }
}

function expand(setting: string, around: Surroundings): string {
  const expanded = setting.replace(/^~(?=[/\\]|$)/, () => around.home);
  return around.workspaceFolder === undefined
    ? expanded
    : expanded.replaceAll('${workspaceFolder}', () => around.workspaceFolder!);
}

function set(around: Surroundings): Binary | NoBinary {
  const file = expand(around.setting, around);
  if (!path.isAbsolute(file)) return { problem: 'notAbsolute', path: around.setting };
  const state = stateOf(file);
  return state === 'executable' ? { path: file, from: 'setting' } : { problem: state, path: file };
}

// Empty and relative entries of PATH are left out: they would let a folder that is merely open
// decide what is run.
const foldersOf = (around: Surroundings): string[] =>
  around.searchPath.split(around.platform === 'win32' ? ';' : ':').filter((folder) => path.isAbsolute(folder));

export function findBinary(around: Surroundings): Binary | NoBinary {
  if (around.setting !== '') return set(around);
  const name = around.platform === 'win32' ? 'gwlint.exe' : 'gwlint';
  const bundled = path.join(around.extensionFolder, 'bin', name);
  const state = stateOf(bundled);
  if (state === 'executable') return { path: bundled, from: 'extension' };
  if (state === 'notExecutable') return { problem: state, path: bundled };
  for (const folder of foldersOf(around)) {
    const file = path.join(folder, name);
    if (stateOf(file) === 'executable') return { path: file, from: 'PATH' };
  }
  return { problem: 'nowhere', path: '' };
}
