// Takes docs/images/html-report.png anew: npm run screenshot. The data are fixtures, so that the
// picture changes only with the page. Needs the fonts that the page asks for first
// (fonts-noto-cjk).
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch, open } from './browser.js';
import { Folder, root, sum } from './pages.js';

for (const font of ['Noto Serif CJK SC', 'Noto Sans CJK SC']) {
  if (!execFileSync('fc-match', [font], { encoding: 'utf8' }).includes(font)) {
    console.error(`the font ${font} is missing: install fonts-noto-cjk`);
    process.exit(2);
  }
}

const path = join(root, 'docs/images/html-report.png');
mkdirSync(dirname(path), { recursive: true });
const folder = new Folder();
const browser = await launch();
try {
  const page = await open(browser, folder.page('page.html', sum()), { viewport: { width: 1280, height: 800 } });
  await page.locator('#f1-1').click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path });
} finally {
  await browser.close();
  folder.remove();
}
