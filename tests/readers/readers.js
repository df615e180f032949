// What three readers that share no line of code find in a DOCX, told in one form:
// { body, notes }, an array of strings each. A paragraph is its text; those without text are left
// out. A table is a line for each row: every cell with its column, its spans and its text. Tables
// in cells follow the one that they are in; a cell that is alone in its table only frames.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import mammoth from 'mammoth';

export const gwlint = process.env.GWLINT_BINARY ?? fileURLToPath(new URL('../../build/release/gwlint', import.meta.url));

async function json(program, ...args) {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout);
}

// ---- The one form ---------------------------------------------------------------------------------

// The others keep soft hyphens, which do not print.
const printed = (text) => text.replaceAll('\u00ad', '');

// Ends of paragraphs, breaks and tabs are blanks in a cell.
const cellText = (blocks) => blocks.filter(({ text }) => text).map(({ text }) => printed(text)).join(' ').replaceAll(/[\t\n]/g, ' ');

const drawn = (rows) => rows.map((cells) =>
  cells.map(({ column, columnSpan, rowSpan, text }) => `${column}+${columnSpan}×${rowSpan} ${text}`).join(' | ')).join('\n');

// The cells of rows at the columns that the spans of those before and above leave them, as in HTML.
function placed(rows) {
  const taken = rows.map(() => []);
  return rows.map((cells, top) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[top][column]) ++column;
      for (const row of taken.slice(top, top + cell.rowSpan)) {
        for (let i = 0; i < cell.columnSpan; ++i) row[column + i] = true;
      }
      return { ...cell, column, text: cellText(cell.blocks) };
    });
  });
}

const widthOf = (rows) => rows[0].reduce((sum, cell) => sum + cell.columnSpan, 0);

// The second piece of a table that was cut, without the header that is repeated in it.
function withoutHeader(next, first) {
  const differs = next.findIndex((row, i) => !isDeepStrictEqual(row, first[i]));
  return next.slice(Math.max(differs, 0));
}

// Tables of one width with nothing between but empty paragraphs are one that was cut.
function joined(blocks) {
  const result = [];
  for (const block of blocks) {
    const before = result.at(-1)?.rows;
    if (block.text === '') continue;
    if (block.rows && before && widthOf(before) === widthOf(block.rows)) {
      result.push({ rows: [...result.pop().rows, ...withoutHeader(block.rows, before)] });
    } else {
      result.push(block);
    }
  }
  return result;
}

// A block is { text } or { rows: [[{ columnSpan, rowSpan, blocks }]] }.
const told = (blocks) => joined(blocks).flatMap(({ text, rows }) => {
  if (!rows) return [printed(text)];
  const cells = rows.flat();
  if (rows.length === 1 && cells.length === 1) return told(cells[0].blocks);
  const nested = cells.flatMap((cell) => cell.blocks.filter((block) => block.rows));
  return [drawn(placed(rows)), ...told(nested)];
});

// ---- gwlint -----------------------------------------------------------------------------------------

// Automatic numbers, which are no part of `body`, stand in `text`, all of the document's. Besides,
// `hidden`: hidden texts.
export async function readByGwlint(file) {
  const { blocks, marks, text } = await json(gwlint, 'extract', '--json', file);
  const bytes = Buffer.from(text);
  const between = ([begin, end]) => bytes.toString('utf8', begin, end);
  const words = ({ place: [begin, end], numberSize = 0 }) => between([begin + numberSize, end]);
  const toldOf = (block) => {
    if (block.kind === 'paragraph') return words(block) === '' ? [] : [printed(words(block))];
    // Paragraphs that were laid out as a table, which only gwlint takes for one.
    if (!block.exactColumns) return block.rows.flatMap((row) => between(row.place).split('\n'));
    return [drawn(block.rows.map(({ cells }) =>
      cells.map(({ column, columnSpan = 1, rowSpan = 1, text }) => ({ column, columnSpan, rowSpan, text: printed(text) }))))];
  };
  const of = (...stories) => blocks.filter((block) => stories.includes(block.story));
  return {
    body: of('body', 'textBox').flatMap(toldOf),
    notes: of('footnote', 'endnote').flatMap(toldOf),
    text,
    hidden: marks.filter((mark) => mark.kind === 'hiddenText').map((mark) => mark.note),
  };
}

// ---- mammoth ----------------------------------------------------------------------------------------

const mammothText = (node) => {
  switch (node.type) {
    case 'text': return node.value;
    case 'tab': return '\t';
    case 'break': return node.breakType === 'line' ? '\n' : '';
    default: return (node.children ?? []).map(mammothText).join('');
  }
};

const mammothBlocks = (nodes) => nodes.map((node) => node.type === 'table'
  ? { rows: node.children.map((row) => row.children.map((cell) =>
    ({ columnSpan: cell.colSpan, rowSpan: cell.rowSpan, blocks: mammothBlocks(cell.children) }))) }
  : { text: mammothText(node) });

const mammothReferences = (node) => node.type === 'noteReference' ? [node] : (node.children ?? []).flatMap(mammothReferences);

export async function readByMammoth(file) {
  let document;
  // From what it finds it makes HTML; this is what it finds.
  await mammoth.convertToHtml({ path: file }, { transformDocument: (found) => { document = found; return found; } });
  const references = mammothReferences(document);
  const notes = ['footnote', 'endnote'].flatMap((type) => references.filter(({ noteType }) => noteType === type));
  return {
    body: told(mammothBlocks(document.children)),
    notes: told(notes.flatMap((note) => mammothBlocks(document.notes.resolve(note).body))),
  };
}

// ---- pandoc -----------------------------------------------------------------------------------------

class Pandoc {
  notes = [];

  text(inlines) {
    return inlines.map(({ t, c }) => {
      switch (t) {
        case 'Str': return c;
        case 'Space': case 'SoftBreak': return ' ';
        case 'LineBreak': return '\n';
        case 'Note': this.notes.push(...told(this.blocks(c))); return '';
        case 'Link': case 'Span': return this.text(c[1]);
        case 'Image': return '';
        case 'Code': case 'Math': return c[1];
        default: return this.text(c);  // emphasis of some kind
      }
    }).join('');
  }

  blocks(nodes) {
    return nodes.flatMap(({ t, c }) => {
      switch (t) {
        case 'Para': case 'Plain': return [{ text: this.text(c) }];
        case 'Header': return [{ text: this.text(c[2]) }];
        case 'Table': return [{ rows: this.rows(c) }];
        case 'BlockQuote': return this.blocks(c);
        case 'Div': return this.blocks(c[1]);
        case 'BulletList': return c.flatMap((item) => this.blocks(item));
        case 'OrderedList': return c[1].flatMap((item) => this.blocks(item));
        default: throw new Error(`pandoc: a block ${t}`);
      }
    });
  }

  rows([, , , [, head], bodies, [, foot]]) {
    const rows = [...head, ...bodies.flatMap(([, , heads, others]) => [...heads, ...others]), ...foot];
    return rows.map(([, cells]) => cells.map(([, , rowSpan, columnSpan, blocks]) =>
      ({ columnSpan, rowSpan, blocks: this.blocks(blocks) })));
  }
}

// It takes a paragraph of style Title away from the text: `title`.
export async function readByPandoc(file) {
  const { blocks, meta } = await json('pandoc', '--from', 'docx', '--to', 'json', file);
  const reader = new Pandoc();
  return {
    title: reader.text(meta.title?.c ?? []),
    body: told(reader.blocks(blocks)),
    notes: reader.notes,
  };
}
