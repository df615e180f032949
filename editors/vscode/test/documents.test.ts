import { Uri } from './fake/vscode';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type * as vscode from 'vscode';
import { copyOf, fileOf, isDocx, shownAt } from '../src/documents';
import { languageOf } from '../src/settings';

const file = (path: string) => Uri.file(path) as unknown as vscode.Uri;

describe('documents', () => {
  it('know a DOCX by its name', () => {
    for (const path of ['a.docx', '乡镇 一.DOCX', 'a.docm', 'a.dotx', 'a.dotm']) assert.ok(isDocx(path), path);
    for (const path of ['a.doc', 'docx', 'a.docx.txt', 'a.md']) assert.ok(!isDocx(path), path);
  });

  it('show what is found in a DOCX in its text, and come back to the file', () => {
    const docx = file('/乡镇 一/报告.docx');
    assert.equal(shownAt(docx).scheme, 'gwlint-docx');
    assert.equal(shownAt(docx).path, docx.path);
    assert.equal(fileOf(shownAt(docx)).toString(), docx.toString());
  });

  it('show what is found in a text in itself', () => {
    const text = file('/报告.txt');
    assert.equal(shownAt(text), text);
    assert.equal(fileOf(text), text);
  });

  it('name the annotated copy', () => {
    assert.equal(copyOf('/乡镇.一/报告 2023.docx'), '/乡镇.一/报告 2023.gwlint.docx');
    assert.equal(copyOf('C:\\报告\\a.DOCM'), 'C:\\报告\\a.gwlint.DOCM');
  });
});

describe('the language', () => {
  it('follows VS Code', () => {
    assert.equal(languageOf('auto', 'zh-cn'), 'zh');
    assert.equal(languageOf('auto', 'zh-TW'), 'zh');
    assert.equal(languageOf('auto', 'en'), 'en');
    assert.equal(languageOf('auto', 'de'), 'en');
  });

  it('can be set', () => {
    assert.equal(languageOf('zh', 'en'), 'zh');
    assert.equal(languageOf('en', 'zh-cn'), 'en');
  });
});
