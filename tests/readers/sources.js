// OpenDocument texts that LibreOffice turns into DOCX, varied by a seed.
//
// What is hidden stands in ⟦⟧, text of text boxes begins with ▣, each item of a list with ◇, and ▸
// stands before a deleted end of a paragraph: so the tests know what a reader is known to be wrong
// about, or is alone to be right about.
import { Random } from './random.js';

const NAMESPACES = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
}).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join('');

const WORDS = ['主动公开', '依申请公开', '本年度', '行政规范性文件', '总计', '条例', '受理', '办结', '年报', '“一站式”', '《办法》', '（一）',
  '〔2021〕30号', 'A&B', '<5', 'https://www.example.cn/?a=1&b=2', '１２３', '1,234.50', '100%', '—', '／', '無', '𠮷', '\u00a0',
  '\u3000', '公开\u2011年报', 'co\u00adoperate', "it's", '"quoted"', '·', '\u200b'];

const NUMBER_FORMATS = ['1', 'a', 'A', 'i', 'I', '一, 二, 三, ...', '甲, 乙, 丙, ...', '子, 丑, 寅, ...', '①, ②, ③, ...'];
const LEVELS = 3;
const LIST_STYLES = 6;
const COLUMN_STYLES = 5;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

class Source {
  #random;
  #changes = [];
  #names = 0;
  // What goes into a paragraph, often and at times, and what only those of the body have.
  #usual;
  #special;
  #inBody;

  constructor(seed) {
    this.#random = new Random(seed);
    this.#usual = [() => this.#words(), () => this.#words(), () => this.#styled(), () => this.#digits()];
    this.#special = [() => this.#link(), () => this.#bookmark(), () => '<text:tab/>', () => '<text:s text:c="3"/>',
      () => '<text:line-break/>', () => this.#insertion(), () => this.#deletion(), () => this.#replacement(),
      () => this.#hidden(), () => this.#comment(), () => this.#field(), () => this.#note('footnote')];
    this.#inBody = [() => this.#note('endnote')];
  }

  write() {
    const body = this.#random.several(18, 26, () => this.#block()).join('\n');
    return `<?xml version="1.0" encoding="UTF-8"?>
<office:document${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Large" style:family="text"><style:text-properties fo:font-size="18pt" fo:color="#ff0000"/></style:style>
<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Page" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Frame" style:family="graphic"><style:graphic-properties style:wrap="none"/></style:style>
${this.#styles()}
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes>${this.#changes.join('')}</text:tracked-changes>
${body}
</office:text></office:body></office:document>
`;
  }

  #styles() {
    const columns = Array.from({ length: COLUMN_STYLES }, (_, i) => `<style:style style:name="Column${i}" style:family="table-column">
 <style:table-column-properties style:rel-column-width="${this.#random.between(600, 9000)}*"/></style:style>`);
    const lists = Array.from({ length: LIST_STYLES }, (_, i) => this.#listStyle(`List${i}`));
    return [...columns, ...lists].join('\n');
  }

  #listStyle(name) {
    const levels = Array.from({ length: LEVELS }, (_, i) => {
      const [before, after] = this.#random.pick([['', '、'], ['（', '）'], ['', '.'], ['第', '条 '], ['', '']]);
      return `<text:list-level-style-number text:level="${i + 1}" style:num-format="${this.#random.pick(NUMBER_FORMATS)}"
 style:num-prefix="${before}" style:num-suffix="${after}" text:start-value="${this.#random.pick([1, 1, 1, 4])}"/>`;
    });
    return `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
  }

  // ---- Blocks ----

  #block() {
    return this.#random.pick([
      () => this.#paragraph(), () => this.#paragraph(), () => this.#heading(), () => this.#emptyParagraph(),
      () => this.#list(this.#random.between(0, LIST_STYLES - 1)), () => this.#paragraphWithTextBox(), () => this.#section(),
      () => this.#contents(), () => this.#joinedParagraphs(), () => this.#insertedParagraphs(),
      // Something has to stand between two tables, or they could be one.
      () => this.#table() + this.#paragraph(), () => this.#table() + this.#paragraph(),
    ])();
  }

  #paragraph() {
    const style = this.#random.oneIn(12) ? ' text:style-name="Page"' : '';
    return `<text:p${style}>段${this.#words()}${this.#inlines([...this.#special, ...this.#inBody])}</text:p>`;
  }

  // LibreOffice 7.4 writes broken XML where a text box comes behind a link.
  #paragraphWithTextBox() {
    return `<text:p>${this.#words()}${this.#textBox()}${this.#words()}</text:p>`;
  }

  #emptyParagraph() {
    return '<text:p/>';
  }

  #heading() {
    return `<text:h text:outline-level="${this.#random.between(1, 4)}">${this.#words()}${this.#inlines(this.#special)}</text:h>`;
  }

  #list(style) {
    return `<text:list text:style-name="List${style}">${this.#items(1)}</text:list>`;
  }

  #items(level) {
    return this.#random.several(1, level === 1 ? 12 : 4, () => {
      const start = this.#random.oneIn(12) ? ` text:start-value="${this.#random.between(1, 9)}"` : '';
      const inner = level < LEVELS && this.#random.oneIn(4) ? `<text:list>${this.#items(level + 1)}</text:list>` : '';
      return `<text:list-item${start}><text:p>◇${this.#words()}${this.#inlines(this.#special)}</text:p>${inner}</text:list-item>`;
    }).join('');
  }

  // LibreOffice 7.4 comes to no end where a section has a table within a table.
  #section() {
    const table = this.#tableOf(3, this.#random.between(2, 5), { nested: false });
    return `<text:section text:name="S${++this.#names}">${this.#paragraph()}${table}${this.#paragraph()}</text:section>`;
  }

  #contents() {
    const lines = this.#random.several(1, 4, () => `<text:p>${this.#words()}<text:tab/>${this.#random.between(1, 9)}</text:p>`);
    return `<text:table-of-content text:name="C${++this.#names}"><text:table-of-content-source text:outline-level="3"/>` +
      `<text:index-body>${lines.join('')}</text:index-body></text:table-of-content>`;
  }

  // Two, of which the end of the first is deleted.
  #joinedParagraphs() {
    const id = this.#change('deletion', `<text:p>删${this.#words()}</text:p><text:p>删${this.#words()}</text:p>`);
    return `<text:p>段${this.#words()}▸<text:change text:change-id="${id}"/>${this.#words()}</text:p>`;
  }

  // Two, of which the end of the first is inserted.
  #insertedParagraphs() {
    const id = this.#change('insertion');
    return `<text:p>段${this.#words()}<text:change-start text:change-id="${id}"/>${this.#words()}</text:p>` +
      `<text:p>${this.#words()}<text:change-end text:change-id="${id}"/>${this.#words()}</text:p>`;
  }

  // ---- Tables ----

  #table() {
    return this.#tableOf(this.#random.between(3, 9), this.#random.between(2, 8), { nested: this.#random.oneIn(6) });
  }

  #tableOf(rows, columns, { nested }) {
    const grid = Array.from({ length: rows }, () => Array(columns).fill(null));
    for (let row = 0; row < rows; ++row) {
      for (let column = 0; column < columns; ++column) {
        if (grid[row][column] === null) this.#putCell(grid, row, column);
      }
    }
    if (nested) grid[0][0] = grid[0][0].replace('</table:table-cell>', `${this.#tableOf(3, 2, { nested: false })}<text:p/></table:table-cell>`);
    const widths = Array.from({ length: columns }, () =>
      `<table:table-column table:style-name="Column${this.#random.between(0, COLUMN_STYLES - 1)}"/>`).join('');
    const lines = grid.map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`);
    const header = this.#random.oneIn(3) ? `<table:table-header-rows>${lines.shift()}</table:table-header-rows>` : '';
    return `<table:table table:name="T${++this.#names}">${widths}${header}${lines.join('')}</table:table>`;
  }

  // A cell of any size for which there is room.
  #putCell(grid, row, column) {
    const random = this.#random;
    const free = grid[row].slice(column).findIndex((cell) => cell !== null);
    const room = free === -1 ? grid[row].length - column : free;
    const width = random.oneIn(4) ? random.between(1, room) : 1;
    const height = random.oneIn(5) ? random.between(1, Math.min(3, grid.length - row)) : 1;
    for (let y = row; y < row + height; ++y) grid[y].fill('<table:covered-table-cell/>', column, column + width);
    grid[row][column] = `<table:table-cell table:number-columns-spanned="${width}" table:number-rows-spanned="${height}">` +
      `${this.#cellContent()}</table:table-cell>`;
  }

  #cellContent() {
    if (this.#random.oneIn(6)) return this.#emptyParagraph();
    return this.#random.several(1, this.#random.oneIn(5) ? 3 : 1, () =>
      `<text:p>${this.#random.oneIn(2) ? this.#digits() : this.#words()}${this.#random.oneIn(3) ? this.#inlines(this.#special) : ''}</text:p>`).join('');
  }

  // ---- What stands in a paragraph ----

  #inlines(special) {
    return this.#random.several(0, 6, () => this.#random.pick(this.#random.oneIn(3) ? special : this.#usual)()).join('');
  }

  #phrase() {
    return this.#random.several(1, 3, () => this.#random.pick(WORDS)).join('');
  }

  #words() {
    return escaped(this.#phrase());
  }

  #digits() {
    return String(this.#random.between(0, 20000));
  }

  #styled() {
    return `<text:span text:style-name="${this.#random.pick(['Bold', 'Large'])}">${this.#words()}</text:span>`;
  }

  #link() {
    return `<text:a xlink:type="simple" xlink:href="http://www.example.cn/${++this.#names}">${this.#words()}</text:a>`;
  }

  #bookmark() {
    const name = `mark${++this.#names}`;
    return `<text:bookmark-start text:name="${name}"/>${this.#words()}<text:bookmark-end text:name="${name}"/>`;
  }

  #hidden() {
    return `<text:span text:style-name="Hidden">⟦${this.#words()}⟧</text:span>`;
  }

  #comment() {
    return `<office:annotation><dc:creator>甲</dc:creator><dc:date>2024-01-01T00:00:00</dc:date><text:p>批注：${this.#words()}</text:p></office:annotation>`;
  }

  // One whose result does not depend on the day.
  #field() {
    return this.#random.pick([
      `<text:sequence text:ref-name="r${++this.#names}" text:name="Table" text:formula="ooow:Table+1" style:num-format="1">1</text:sequence>`,
      '<text:page-number text:select-page="current">1</text:page-number>',
      '<text:page-count>3</text:page-count>',
    ]);
  }

  #note(kind) {
    return `<text:note text:id="n${++this.#names}" text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>` +
      `${this.#random.several(1, 2, () => `<text:p>注${this.#words()}${this.#digits()}</text:p>`).join('')}</text:note-body></text:note>`;
  }

  #textBox() {
    return `<draw:frame draw:style-name="Frame" draw:name="F${++this.#names}" text:anchor-type="as-char" svg:width="5cm"><draw:text-box fo:min-height="1cm">` +
      `${this.#random.several(1, 2, () => `<text:p>▣${this.#words()}</text:p>`).join('')}</draw:text-box></draw:frame>`;
  }

  // ---- Tracked changes ----

  #change(kind, content = '') {
    const id = `c${++this.#names}`;
    this.#changes.push(`<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>乙</dc:creator>` +
      `<dc:date>2024-01-02T00:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`);
    return id;
  }

  #insertion() {
    const id = this.#change('insertion');
    return `<text:change-start text:change-id="${id}"/>${this.#words()}<text:change-end text:change-id="${id}"/>`;
  }

  #deletion() {
    return `<text:change text:change-id="${this.#change('deletion', `<text:p>删${this.#words()}</text:p>`)}"/>`;
  }

  #replacement() {
    return this.#deletion() + this.#insertion();
  }
}

// A flat OpenDocument text (.fodt).
export const source = (seed) => new Source(seed).write();
