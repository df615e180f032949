// The settings, as one object that nothing else reads from VS Code again.
import * as vscode from 'vscode';

export type Language = 'zh' | 'en';

export interface Settings {
  readonly path: string;                   // of the binary; empty: not set
  readonly language: Language;             // of gwlint's messages
  readonly extraArguments: readonly string[];
}

// `auto` is the language of VS Code, and English where that is neither of the two.
export function languageOf(setting: string, ofVsCode: string): Language {
  if (setting === 'zh' || setting === 'en') return setting;
  return /^zh\b/i.test(ofVsCode) ? 'zh' : 'en';
}

// In a workspace that is not trusted VS Code itself leaves out what the workspace sets of `path`
// and `arguments`: package.json names them under restrictedConfigurations.
export function readSettings(): Settings {
  const settings = vscode.workspace.getConfiguration('gwlint');
  return {
    path: settings.get('path', '').trim(),
    language: languageOf(settings.get('lang', 'auto'), vscode.env.language),
    extraArguments: settings.get<string[]>('arguments', []),
  };
}
