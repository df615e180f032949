// The real `gwlint lsp`, called and spoken to as the extension does. Skipped where there is no
// gwlint, but a failure where GWLINT_TEST_ALL is set.
import { Uri } from './fake/vscode';
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  createProtocolConnection, CodeActionRequest, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification,
  DidChangeWatchedFilesNotification, DidOpenTextDocumentNotification, ExitNotification, InitializedNotification,
  InitializeRequest, ProgressType, PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest,
  StreamMessageReader, StreamMessageWriter, WorkDoneProgressCreateRequest,
  type CodeAction, type Diagnostic, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams,
  type RegistrationParams,
} from 'vscode-languageserver-protocol/node';
import { extractArguments, serverArguments } from '../src/arguments';
import { run } from '../src/run';
import type { Settings } from '../src/settings';
import { docxOf } from './docx';
import { Folder } from './fake/gwlint';

const binary = process.env.GWLINT_BINARY ?? '';
const help = binary === '' ? '' : spawnSync(binary, ['--help'], { encoding: 'utf8' }).stdout;
const hasServer = /^ +lsp /m.test(help);
const skip = !hasServer && !process.env.GWLINT_TEST_ALL;
const settings: Settings = { path: binary, language: 'zh', extraArguments: [] };
const report = readFileSync(join(__dirname, '../../../../fixtures/sum-total-off-by-one.txt'), 'utf8');

// The diagnostics that the server has pushed, and a way to wait for those to come.
class Pushed {
  private readonly latest = new Map<string, Diagnostic[]>();
  private readonly waiting: { uri: string; accept: (diagnostics: Diagnostic[]) => boolean; resolve: () => void }[] = [];

  add({ uri, diagnostics }: PublishDiagnosticsParams): void {
    const key = Uri.parse(uri).path; // however the server writes what need be escaped
    this.latest.set(key, diagnostics);
    for (const one of this.waiting) if (one.uri === key && one.accept(diagnostics)) one.resolve();
  }

  of = (path: string) => this.latest.get(path);

  async until(path: string, accept: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    if (!(this.of(path) && accept(this.of(path)!))) {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no such diagnostics of ${path} within 20 s`)), 20_000);
        this.waiting.push({ uri: path, accept, resolve: () => { clearTimeout(timer); resolve(); } });
      });
    }
    return this.of(path)!;
  }
}

const codes = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => String(code));

// The text that a range covers.
function covered(text: string, { range: { start, end } }: Diagnostic): string {
  assert.equal(start.line, end.line);
  return text.split(/\r?\n/)[start.line]!.slice(start.character, end.character);
}

describe('gwlint lsp', { skip }, () => {
  const folder = new Folder();
  const pushed = new Pushed();
  const registered: string[] = [];
  const docx = join(folder.path, '乡镇 一/报告.docx');
  const text = join(folder.path, '乡镇 一/报告.txt');
  const uri = Uri.file(text).toString();
  let child: ChildProcessWithoutNullStreams;
  let connection: ProtocolConnection;
  let capabilities: InitializeResult['capabilities'];

  before(async () => {
    folder.file('乡镇 一/报告.txt', report);
    writeFileSync(docx, docxOf(report));
    child = spawn(binary, serverArguments(settings), { cwd: folder.path });
    connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => pushed.add(params));
    connection.onRequest(RegistrationRequest.type, (params: RegistrationParams) => {
      registered.push(...params.registrations.map(({ method }) => method));
    });
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(new ProgressType(), token, () => {});
    });
    connection.listen();
    const root = Uri.file(folder.path).toString();
    ({ capabilities } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: 'reports' }],
      initializationOptions: { lang: settings.language },
      capabilities: {
        window: { workDoneProgress: true },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
        textDocument: {
          publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
        },
      },
    }));
    await connection.sendNotification(InitializedNotification.type, {});
  });

  after(() => {
    child?.kill();
    folder.remove();
  });

  it('has what the extension builds on', () => {
    const sync = capabilities.textDocumentSync;
    assert.equal(typeof sync === 'object' ? sync.change : sync, 2, 'incremental');
    const actions = capabilities.codeActionProvider;
    assert.ok(typeof actions === 'object' && actions.codeActionKinds?.includes('source.fixAll.gwlint'));
  });

  it('finds what is wrong in an open text, and takes it back', async () => {
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: report },
    });
    const found = await pushed.until(text, (all) => all.length > 0);
    assert.deepEqual(codes(found), ['SUM001', 'SUM002']);
    assert.ok(found.every((one) => covered(report, one).trim() !== ''));
    assert.equal(covered(report, found[0]!), '4');
    assert.match(String(found[0]!.message), /\p{Script=Han}/u);
    assert.match(String(found[0]!.codeDescription?.href), /SUM001/);
  });

  it('offers to fix it, and finds nothing in what is then typed', async () => {
    const [first] = await pushed.until(text, (all) => all.length > 0);
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri }, range: first!.range, context: { diagnostics: [first!] },
    }) as CodeAction[];
    const fix = actions.find(({ kind }) => kind === 'quickfix');
    assert.ok(fix, JSON.stringify(actions));
    const changes = fix.edit?.documentChanges ?? Object.entries(fix.edit?.changes ?? {}).map(([, edits]) => ({ edits }));
    const edits = changes.flatMap((change) => ('edits' in change ? change.edits : []));
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: edits.map((edit) => ({ range: (edit as { range: Diagnostic['range'] }).range, text: (edit as { newText: string }).newText })),
    });
    await pushed.until(text, (all) => all.length === 0);
  });

  it('finds what is wrong in a DOCX that no editor has open, at its place in the text', async () => {
    const found = await pushed.until(docx, (all) => all.length > 0);
    assert.deepEqual(codes(found), ['SUM001', 'SUM002']);
    const extracted = await run(binary, extractArguments(settings, docx), { folder: folder.path });
    assert.deepEqual(found.map((one) => covered(extracted.out, one)), ['4', '6']);
  });

  it('sees that the DOCX has changed', async () => {
    assert.ok(registered.includes('workspace/didChangeWatchedFiles'), String(registered));
    writeFileSync(docx, docxOf(report.replace('\t4\n', '\t3\n')));
    await connection.sendNotification(DidChangeWatchedFilesNotification.type,
      { changes: [{ uri: Uri.file(docx).toString(), type: 2 }] });
    await pushed.until(docx, (all) => all.length === 0);
  });

  it('clears what is closed, and ends', async () => {
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    await pushed.until(text, (all) => all.length === 0);
    await connection.sendRequest(ShutdownRequest.type);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await ended, 0);
  });
});
