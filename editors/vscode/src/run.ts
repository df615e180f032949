// Runs gwlint once and waits for its end.
import { execFile } from 'node:child_process';

export interface Outcome {
  readonly code: number | undefined;  // undefined: it did not run to its end
  readonly out: string;
  readonly err: string;               // or why it did not run
}

// 0 nothing to report, 1 findings; anything else is trouble, which `err` tells of.
export const isChecked = (outcome: Outcome): boolean => outcome.code === 0 || outcome.code === 1;

const kMostBytes = 256 * 1024 * 1024;

export interface Where {
  readonly folder: string;
  readonly signal?: AbortSignal;
}

export const run = (binary: string, argv: readonly string[], where: Where): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = {
      cwd: where.folder, encoding: 'utf8', maxBuffer: kMostBytes, windowsHide: true,
      ...(where.signal && { signal: where.signal }),
    } as const;
    const child = execFile(binary, argv, options, (error, out, err) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, out, err });
      else resolve({ code: undefined, out, err: err.trim() === '' ? String(error?.message) : err });
    });
    child.stdin?.end();
  });
