// The page where no script runs, and on paper.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open, style } from './browser.js';
import { changed, check, Folder, MIXED, sum } from './pages.js';

describe('the page', () => {
  const folder = new Folder();
  let browser;
  let one;
  let many;

  before(async () => {
    browser = await launch();
    folder.write('甲.txt', MIXED);
    folder.write('乙.txt', changed(MIXED, ['答复6件', '答复6件件件']));
    one = folder.page('one.html', sum());
    many = folder.page('many.html', check(['甲.txt', '乙.txt'], { folder: folder.path }));
  });
  after(async () => {
    await browser.close();
    folder.remove();
  });

  test('without script shows all in order, with links that lead there', async () => {
    const page = await open(browser, many, { javaScriptEnabled: false });
    assert.ok(!await page.locator('.bar').isVisible());
    for (const part of ['#index', '#f1', '#f2', '#f1-1 dl']) assert.ok(await page.locator(part).isVisible(), part);
    await page.locator('#index a').nth(1).click();
    assert.match(page.url(), /#f2$/);
    await page.locator('#f2 .head').last().click();
    const target = page.locator('mark:target');
    assert.equal(await target.count(), 1);
    assert.notEqual(await style(target, 'outline-style'), 'none');
    await target.locator('a').click();
    assert.match(page.url(), /#f2-\d+$/);
    assert.deepEqual(page.asked, [many]);
    await page.context().close();
  });

  test('on paper has the report, then its findings in full, without the tools', async () => {
    const page = await open(browser, one, { colorScheme: 'dark' });
    await page.keyboard.press('j');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.ok(!await page.locator('.bar').isVisible());
    assert.ok(await page.locator('#f1-1 dl').isVisible());
    assert.ok(await page.locator('#f1-2 dl').isVisible());
    const paper = await page.locator('.paper').boundingBox();
    const list = await page.locator('.panel').boundingBox();
    assert.ok(list.y >= paper.y + paper.height);
    assert.ok(Math.abs(list.width - paper.width) < 2);
    assert.equal(await style(page.locator('mark').first(), 'content', '::after'), '"[1]"');
    assert.equal(await style(page.locator('body'), 'color'), 'rgb(33, 31, 27)');
    assert.equal(await style(page.locator('td.lit').first(), 'box-shadow'), 'none');
    await page.context().close();
  });

  test('on paper begins each file on a page of its own', async () => {
    const page = await open(browser, many);
    await page.emulateMedia({ media: 'print' });
    for (const file of await page.locator('section.file').all()) {
      assert.ok(await file.isVisible());
      assert.equal(await style(file, 'break-before'), 'page');
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    assert.ok(pages >= 5, `${pages} pages`);
    await page.context().close();
  });

  test('on paper is the open file alone where one is open', async () => {
    const page = await open(browser, `${many}#f2`);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('#f2').isVisible());
    assert.ok(!await page.locator('#f1').isVisible());
    assert.ok(!await page.locator('#index').isVisible());
    await page.context().close();
  });
});
