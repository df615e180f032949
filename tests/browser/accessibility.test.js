// What axe-core finds, in every state that looks different, light and dark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { launch, open, style } from './browser.js';
import { check, Folder, MIXED, sum } from './pages.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The policy of the page lets no other script in: this one comes by the debugger.
async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => window.axe.run(document));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`);
}

describe('for everybody', () => {
  const folder = new Folder();
  let browser;
  const urls = {};

  before(async () => {
    browser = await launch();
    folder.write('甲.txt', MIXED);
    folder.write('乙.txt', '');
    folder.write('gwlint.toml', '[rules]\nSEC008 = "note"\n[[suppress]]\nrule = "CIT006"\nreason = "原件如此"\n');
    urls.sum = folder.page('sum.html', sum());
    urls.english = folder.page('english.html', sum('en'));
    urls.many = folder.page('many.html', check(['甲.txt', '乙.txt', '--show-suppressed'], { folder: folder.path }));
  });
  after(async () => {
    await browser.close();
    folder.remove();
  });

  for (const colorScheme of ['light', 'dark']) {
    const states = {
      'a report': ['sum', async () => {}],
      'a report in English': ['english', async () => {}],
      'a chosen sum, its details open': ['sum', async (page) => {
        await page.keyboard.press('j');
        for (const summary of await page.locator('.chosen summary').all()) await summary.click();
      }],
      'the index, its menus open': ['many', async (page) => {
        await page.locator('.rules > summary').click();
        await page.evaluate(() => { for (const menu of document.querySelectorAll('.menu')) menu.open = true; });
      }],
      'levels switched off': ['many', async (page) => page.locator('.bar [data-level="note"]').click()],
      'a file with findings of all levels, the last chosen': ['many', async (page) => {
        await page.locator('.files a').first().click();
        await page.keyboard.press('k');
      }],
    };
    for (const [name, [url, act]] of Object.entries(states)) {
      test(`${colorScheme}: ${name}`, async () => {
        const page = await open(browser, urls[url], { colorScheme });
        await act(page);
        assert.deepEqual(await violations(page), []);
        await page.context().close();
      });
    }
  }

  test('narrow', async () => {
    const page = await open(browser, urls.sum, { viewport: { width: 400, height: 800 } });
    await page.keyboard.press('j');
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 400);
    await page.context().close();
  });

  test('dark is dark', async () => {
    const page = await open(browser, urls.sum, { colorScheme: 'dark' });
    assert.equal(await style(page.locator('.paper'), 'background-color'), 'rgb(31, 33, 37)');
    await page.context().close();
  });
});
