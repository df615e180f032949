// Which files are what, and the address under which the text of a DOCX is shown.
//
// VS Code cannot open a DOCX. What the server says of one concerns its text as `gwlint extract`
// prints it; under the scheme `gwlint-docx` VS Code gets that text as a read-only document, so
// that a problem leads to the words that it is about.
import type * as vscode from 'vscode';

export const kTextScheme = 'gwlint-docx';

const kDocx = /\.(docx|docm|dotx|dotm)$/i;

export const isDocx = (path: string): boolean => kDocx.test(path);

const hasDocx = (uri: vscode.Uri): boolean => uri.scheme === 'file' && isDocx(uri.path);

// Where findings of `uri` are shown: in the text of a DOCX, in any other file itself.
export const shownAt = (uri: vscode.Uri): vscode.Uri => (hasDocx(uri) ? uri.with({ scheme: kTextScheme }) : uri);

// The file that a document shows.
export const fileOf = (uri: vscode.Uri): vscode.Uri =>
  uri.scheme === kTextScheme ? uri.with({ scheme: 'file' }) : uri;

// NAME.gwlint.docx beside NAME.docx, as `gwlint annotate` calls it by itself.
export const copyOf = (path: string): string => path.replace(/\.[^./\\]*$/, '.gwlint$&');
