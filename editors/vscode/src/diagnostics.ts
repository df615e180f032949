// What the server finds in a DOCX is shown in its text. See documents.ts.
import * as vscode from 'vscode';
import { shownAt } from './documents';

// The diagnostics with their related places moved where they are shown.
export function shownDiagnostics(diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  for (const diagnostic of diagnostics) {
    if (diagnostic.relatedInformation === undefined) continue;
    diagnostic.relatedInformation = diagnostic.relatedInformation.map(
      ({ location, message }) => new vscode.DiagnosticRelatedInformation(
        new vscode.Location(shownAt(location.uri), location.range), message));
  }
  return [...diagnostics];
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function count(diagnostics: readonly vscode.Diagnostic[]): Counts {
  const of = (severity: vscode.DiagnosticSeverity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: of(vscode.DiagnosticSeverity.Error), warnings: of(vscode.DiagnosticSeverity.Warning) };
}
