// Stands in for the program: a script that records what it was called with and does as it is told.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Behaviour {
  readonly code?: number;
  readonly out?: string;
  readonly err?: string;
  readonly page?: string;      // what it writes to the file of --format html=FILE
}

export interface Call {
  readonly argv: string[];
  readonly folder: string;
}

// A folder whose name has a space and Chinese in it, and is gone afterwards.
export class Folder {
  readonly path = mkdtempSync(join(realpathSync(tmpdir()), 'gwlint 测试-'));

  file(name: string, text = ''): string {
    const path = join(this.path, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  executable(name: string, text = '#!/bin/sh\n'): string {
    const path = this.file(name, text);
    chmodSync(path, 0o755);
    return path;
  }

  // A gwlint in this folder that behaves so.
  gwlint(behaviour: Behaviour = {}): string {
    return this.executable('程序 bin/gwlint', `#!${process.execPath}
const fs = require('fs');
const behaviour = ${JSON.stringify(behaviour)};
const argv = process.argv.slice(2);
fs.appendFileSync(${JSON.stringify(join(this.path, 'calls'))}, JSON.stringify({ argv, folder: process.cwd() }) + '\\n');
const page = argv.find((one) => one.startsWith('html='));
if (page && behaviour.page !== undefined) fs.writeFileSync(page.slice(5), behaviour.page);
process.stdout.write(behaviour.out ?? '');
process.stderr.write(behaviour.err ?? '');
process.exitCode = behaviour.code ?? 0;
`);
  }

  calls(): Call[] {
    const path = join(this.path, 'calls');
    if (!existsSync(path)) return [];
    return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Call);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
