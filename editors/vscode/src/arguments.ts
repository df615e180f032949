// What gwlint is called with. Files are absolute paths, handed over as they are: no shell reads them.
import type { Settings } from './settings';

const shared = (settings: Settings): string[] => ['--lang', settings.language];

export const serverArguments = (settings: Settings): string[] =>
  [...shared(settings), 'lsp', ...settings.extraArguments];

export const checkArguments = (settings: Settings, files: readonly string[]): string[] =>
  [...shared(settings), 'check', '--color', 'never', '--progress', 'never', ...settings.extraArguments,
    '--', ...files];

export const reportArguments = (settings: Settings, files: readonly string[], page: string): string[] =>
  [...shared(settings), 'check', '--progress', 'never', '--format', `html=${page}`, ...settings.extraArguments,
    '--', ...files];

export const annotateArguments = (settings: Settings, file: string, copy: string): string[] =>
  [...shared(settings), 'annotate', ...settings.extraArguments, '-o', copy, '--', file];

export const extractArguments = (settings: Settings, file: string): string[] =>
  [...shared(settings), 'extract', '--', file];
