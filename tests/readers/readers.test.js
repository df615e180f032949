// Where readers of DOCX are known to be right, gwlint reads what they do. mammoth is right on text
// but for hidden one, and on merged cells; pandoc on both, but for text boxes and titles; of
// automatic numbers up to 20 LibreOffice is. What they are known to be wrong on is marked in the
// sources (see sources.js).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { Documents } from './documents.js';
import { gwlint, readByGwlint, readByMammoth, readByPandoc } from './readers.js';

const documents = new Documents();
let failed = false;
after(() => failed ? console.error(`The documents are in ${documents.folder}`) : documents.remove());

// A test of one document, which is kept if it fails.
const testOf = (name, title, body) => test(`${name}: ${title}`, async () => {
  try {
    await body();
  } catch (error) {
    failed = true;
    throw error;
  }
});

// Fails with the first line that differs.
function expectSame(found, wanted, reader) {
  const index = Array.from({ length: Math.max(found.length, wanted.length) }).findIndex((_, i) => found[i] !== wanted[i]);
  if (index === -1) return;
  const [ours, theirs] = [found, wanted].map((blocks) => blocks[index]?.split('\n') ?? ['(nothing more)']);
  const line = Math.max(ours.findIndex((text, i) => text !== theirs[i]), 0);
  assert.fail(`block ${index + 1}, line ${line + 1}
  gwlint:  ${JSON.stringify(ours[line])}
  ${reader}: ${JSON.stringify(theirs[line] ?? '(nothing more)')}`);
}

const HIDDEN = /⟦[^⟧]*⟧/g;
const shown = (blocks) => blocks.map((text) => text.replaceAll(HIDDEN, '')).filter((text) => text !== '');
const hidden = (blocks) => blocks.flatMap((text) => text.match(HIDDEN) ?? []).join('');

// pandoc tells no kinds and numbers of blanks, drops those at ends, and makes one of a deleted end
// of a paragraph.
const folded = (blocks) =>
  blocks.map((text) => text.replaceAll(/[ \t\n]+/g, ' ').replaceAll('▸ ', '▸').trim()).filter((text) => text !== '');

function without(blocks, text) {
  const index = blocks.indexOf(text);
  return index === -1 ? blocks : blocks.toSpliced(index, 1);
}

// What was counted for each item of a list.
const labels = (text) => text.split('\n').filter((line) => line.includes('◇')).map((line) => line.slice(0, line.indexOf('◇')).trim());

const seen = [];
for (const name of documents.names()) {
  testOf(name, 'what gwlint, mammoth, pandoc and LibreOffice read', async () => {
    const file = documents.docx(name);
    const [ours, mammoth, pandoc] = await Promise.all([readByGwlint(file), readByMammoth(file), readByPandoc(file)]);
    expectSame(ours.body, shown(mammoth.body), 'mammoth');
    expectSame(ours.notes, shown(mammoth.notes), 'mammoth');
    assert.equal(ours.hidden.join(''), hidden(mammoth.body));
    const body = without(folded(ours.body.filter((text) => !text.startsWith('▣'))), pandoc.title);
    expectSame(body, folded(shown(pandoc.body)), 'pandoc');
    expectSame(folded(ours.notes).sort(), folded(pandoc.notes).sort(), 'pandoc');
    expectSame(labels(ours.text), labels(documents.text(name)), 'LibreOffice');
    seen.push(...ours.body, ...ours.notes, ...ours.hidden, ...ours.text.split('\n'));
  });
}

test('what is deleted and what comments say is no text', () => {
  assert.deepEqual(seen.filter((text) => /删|批注：/.test(text)), []);
});

test('the documents hold what readers differ on', () => {
  for (const sign of [/\+[2-9]×/, /\+\d×[2-9]/, /\+[2-9]×[2-9]/, /^注/, /▣/, /⟦/, /^（?[一甲子].*◇/, /\t/, / {3}/, /\n/]) {
    assert.ok(seen.some((text) => sign.test(text)), `nothing matches ${sign}`);
  }
});

// LibreOffice rounds the widths of columns and adds some of a twentieth of a point, by which cells
// of several rows no longer begin in one column.
for (const name of ['2020-Docx', '2020-DocxFramed', '2022-Docx', '2022-DocxFramed']) {
  testOf(name, 'columns that LibreOffice adds lead to no finding', () => {
    const { status, stdout, stderr } = spawnSync(gwlint, ['check', '--no-config', '--format', 'compact', documents.docx(name)], { encoding: 'utf8' });
    assert.equal(stdout, '', stderr);
    assert.equal(status, 0, stderr);
  });
}
