// The DOCX that are read: LibreOffice makes them of reports and of generated texts.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { source } from './sources.js';

const SECONDS = '400';
const SEEDS = process.env.GWLINT_READER_SEEDS ?? '1-40';

export class Documents {
  #folder = mkdtempSync(join(tmpdir(), 'gwlint-readers-'));

  // In one run of LibreOffice for each format: it takes its time to start.
  constructor() {
    const sources = join(this.#folder, 'sources');
    mkdirSync(sources);
    execFileSync(process.env.MAKE_READER_SOURCES, [sources], { stdio: 'inherit' });
    const [first, last] = SEEDS.split('-').map(Number);
    for (let seed = first; seed <= last; ++seed) writeFileSync(join(sources, `seed-${seed}.fodt`), source(seed));
    this.#convert(sources, 'docx');
    this.#convert(join(this.#folder, 'docx'), 'txt:Text (encoded):UTF8');
    const wanted = readdirSync(sources).length;
    for (const format of ['docx', 'txt']) {
      const made = readdirSync(join(this.#folder, format)).length;
      if (made !== wanted) throw new Error(`LibreOffice made ${made} ${format} of ${wanted} files`);
    }
  }

  #convert(from, format) {
    const files = readdirSync(from).map((name) => join(from, name));
    // It has several processes, all of which `timeout` ends.
    execFileSync('timeout', ['--signal=KILL', SECONDS, 'soffice', `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile'))}`, '--headless',
      '--convert-to', format, '--outdir', join(this.#folder, format.split(':')[0]), ...files], { stdio: 'pipe' });
  }

  // Their names: `seed-1`, `2022-Docx`.
  names() {
    return readdirSync(join(this.#folder, 'docx')).map((name) => basename(name, '.docx'));
  }

  docx(name) {
    return join(this.#folder, 'docx', `${name}.docx`);
  }

  // The same as plain text, by LibreOffice.
  text(name) {
    return readFileSync(join(this.#folder, 'txt', `${name}.txt`), 'utf8');
  }

  remove() {
    rmSync(this.#folder, { recursive: true });
  }

  // For whoever wants to look at what failed.
  keep() {
    console.error(`The documents are in ${this.#folder}`);
  }
}
