// A small DOCX of lines of text: lines with tabs are rows of a table, as in fixtures/.

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

const row = (line: string): string =>
  `<w:tr>${line.split('\t').map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

function body(lines: readonly string[]): string {
  let xml = '';
  let rows: string[] = [];
  const endTable = () => {
    if (rows.length > 0) xml += `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
    rows = [];
  };
  for (const line of lines) {
    if (line.includes('\t')) rows.push(line);
    else {
      endTable();
      xml += paragraph(line);
    }
  }
  endTable();
  return xml;
}

const kHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const kTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const kOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const parts = (lines: readonly string[]): [string, string][] => [
  ['[Content_Types].xml', `${kHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${kTypes}"/></Types>`],
  ['_rels/.rels', `${kHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${kOffice}/officeDocument" Target="word/document.xml"/></Relationships>`],
  ['word/document.xml', `${kHead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:body>${body(lines)}</w:body></w:document>`],
];

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; ++bit) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

function record(size: number, fields: readonly [offset: number, bytes: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(size);
  for (const [offset, bytes, value] of fields) buffer.writeUIntLE(value, offset, bytes);
  return buffer;
}

// A ZIP of stored entries.
function zip(files: readonly [string, string][]): Buffer {
  const chunks: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [path, text] of files) {
    const name = Buffer.from(path);
    const data = Buffer.from(text);
    const crc = crc32(data);
    const common = (from: number): [number, 2 | 4, number][] => [
      [from, 2, 20], [from + 2, 2, 0x800], [from + 8, 2, 0x21], [from + 10, 4, crc],
      [from + 14, 4, data.length], [from + 18, 4, data.length], [from + 22, 2, name.length]];
    const local = Buffer.concat([record(30, [[0, 4, 0x04034b50], ...common(4)]), name, data]);
    entries.push(record(46, [[0, 4, 0x02014b50], [4, 2, 20], ...common(6), [42, 4, at]]), name);
    chunks.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = record(22, [[0, 4, 0x06054b50], [8, 2, files.length], [10, 2, files.length],
    [12, 4, directory.length], [16, 4, at]]);
  return Buffer.concat([...chunks, directory, end]);
}

export const docxOf = (text: string): Buffer => zip(parts(text.split(/\r?\n/)));
