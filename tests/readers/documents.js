// The DOCX that are read: LibreOffice makes them of reports and of generated texts.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { source } from './sources.js';

const makeReports = process.env.MAKE_READER_SOURCES ??
  fileURLToPath(new URL('../../build/release/tests/make_reader_sources', import.meta.url));
const [firstSeed, lastSeed] = (process.env.GWLINT_READER_SEEDS ?? '1-40').split('-').map(Number);
const PATIENCE = 300;  // seconds for LibreOffice, which takes ten

export class Documents {
  folder = mkdtempSync(join(tmpdir(), 'gwlint-readers-'));

  constructor() {
    const sources = join(this.folder, 'sources');
    mkdirSync(sources);
    execFileSync(makeReports, [sources]);
    for (let seed = firstSeed; seed <= lastSeed; ++seed) writeFileSync(join(sources, `seed-${seed}.fodt`), source(seed));
    this.#convert('sources', 'docx', 'docx');
    this.#convert('docx', 'txt', 'txt:Text (encoded):UTF8');
  }

  // All files of a folder in one run, for LibreOffice takes its time to start.
  #convert(from, to, filter) {
    const files = readdirSync(join(this.folder, from)).map((name) => join(this.folder, from, name));
    const { status, stderr } = spawnSync('timeout', ['--signal=KILL', PATIENCE, 'soffice',  // ends all its processes
      `-env:UserInstallation=${pathToFileURL(join(this.folder, 'profile'))}`, '--headless',
      '--convert-to', filter, '--outdir', join(this.folder, to), ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const made = status === 0 ? readdirSync(join(this.folder, to)).length : 0;
    if (made !== files.length) {
      throw new Error(`LibreOffice has not made ${to} of all of ${join(this.folder, from)}: exit code ${status}\n${stderr}`);
    }
  }

  // Their names: `seed-1`, `2022-Docx`.
  names() {
    return readdirSync(join(this.folder, 'docx')).map((name) => basename(name, '.docx'));
  }

  docx(name) {
    return join(this.folder, 'docx', `${name}.docx`);
  }

  // The same as plain text, by LibreOffice.
  text(name) {
    return readFileSync(join(this.folder, 'txt', `${name}.txt`), 'utf8');
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}
