// Many reports: the index, one file at a time, the way back.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isSeen, launch, open, texts } from './browser.js';
import { changed, check, Folder, model } from './pages.js';

const WRONG_SUM = ['（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3', '（一）予以公开\t\t2\t1\t0\t0\t0\t0\t4'];
const BRACKETS = ['国办公开办函〔2021〕30号', '国办公开办函[2021]30号'];

describe('many reports', () => {
  const folder = new Folder();
  let browser;
  let url;
  let page;

  before(async () => {
    browser = await launch();
    folder.write('甲局.txt', changed(model, WRONG_SUM));
    folder.write('乙局.txt', model);
    folder.write('丙局.txt', changed(model, BRACKETS));
    folder.write('丁局.txt', changed(model, WRONG_SUM, BRACKETS));
    folder.write('戊局.txt', '');
    folder.write('报告 10.txt', changed(model, ['住房和城乡建设局2023年', '水利局2023年'], BRACKETS));
    folder.write('报告 9.txt', changed(model, BRACKETS));
    const html = check(['甲局.txt', '乙局.txt', '丙局.txt', '丁局.txt', '戊局.txt', '报告 10.txt', '报告 9.txt'],
      { folder: folder.path });
    url = folder.page('page.html', html);
  });
  after(async () => {
    await browser.close();
    folder.remove();
  });
  const fresh = async (hash = '') => {
    await page?.context().close();
    page = await open(browser, url + hash);
  };
  const rows = () => page.locator('.files tbody tr:visible');
  const names = () => texts(rows().locator('th :is(a, span):first-child'));
  const heading = () => page.locator('section.file:visible h2');
  const column = (name) => page.locator('.files thead button', { hasText: name });

  test('begin with an index of all, clean and refused ones too', async () => {
    await fresh();
    assert.equal((await names()).length, 7);
    assert.ok(!await page.locator('section.file').first().isVisible());
    const clean = rows().filter({ hasText: '乙局' });
    assert.match(await clean.locator('.state').textContent(), /未发现问题/);
    assert.equal(await clean.locator('a').count(), 0);
    assert.match(await rows().filter({ hasText: '戊局' }).locator('.state').textContent(), /未能检查：.*没有内容/);
    assert.equal(await rows().filter({ hasText: '丁局' }).locator('.state').textContent(), 'CIT006 · SUM001 · SUM002');
  });

  test('open by a click; Back leads to the same place of the index', async () => {
    await fresh();
    await page.locator('.files a', { hasText: '甲局' }).click();
    assert.equal(await heading().textContent(), '甲局.txt');
    assert.ok(await isSeen(heading()));
    assert.ok(!await page.locator('#index').isVisible());
    await page.keyboard.press('j');
    await page.goBack();
    assert.ok(await page.locator('#index').isVisible());
    assert.equal(await page.evaluate(() => document.activeElement.textContent), '甲局.txt');
    await page.goForward();
    assert.equal(await heading().textContent(), '甲局.txt');
  });

  test('are turned over in the order of the index, by buttons and by keys', async () => {
    await fresh();
    const order = (await names()).filter((name) => !/乙局|戊局/.test(name));
    await page.locator('.files a').first().click();
    assert.equal(await page.locator('.pager .position').textContent(), `1 / ${order.length}`);
    assert.equal(await page.locator('.pager .previous').getAttribute('href'), null);
    await page.locator('.pager .next').click();
    assert.equal(await heading().textContent(), order[1]);
    await page.keyboard.press(']');
    assert.equal(await heading().textContent(), order[2]);
    await page.keyboard.press('[');
    assert.equal(await heading().textContent(), order[1]);
    await page.keyboard.press('u');
    assert.ok(await page.locator('#index').isVisible());
  });

  test('are sorted by any column, by click and by key', async () => {
    await fresh();
    await column('错误').click();
    assert.equal(await page.locator('th[aria-sort="descending"]').count(), 1);
    assert.deepEqual(await texts(rows().locator('td:nth-child(2)')), ['2', '2', '0', '0', '0', '0', '–']);
    await column('文件').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('th[aria-sort]').count(), 1);
    const sorted = await names();
    assert.ok(sorted.indexOf('报告 9.txt') < sorted.indexOf('报告 10.txt'));
    await page.keyboard.press('Enter');
    assert.deepEqual(await names(), sorted.toReversed?.() ?? [...sorted].reverse());
  });

  test('are found by name and by title', async () => {
    await fresh();
    await page.keyboard.press('/');
    await page.keyboard.type('水利');
    assert.deepEqual(await names(), ['报告 10.txt']);
    assert.equal(await page.locator('.matches').textContent(), '1 / 7 个文件');
    assert.equal(await page.locator('.status').textContent(), '1 / 7 个文件');
    await page.locator('.search input').fill('');
    assert.equal((await names()).length, 7);
  });

  test('by rule: only files that break it, and in them only that', async () => {
    await fresh();
    await page.locator('.rules > summary').click();
    await page.locator('.rules input[value="SUM001"]').check();
    await page.keyboard.press('Escape');
    assert.deepEqual((await names()).sort(), ['丁局.txt', '甲局.txt']);
    assert.deepEqual(await texts(rows().locator('td.error')), ['1', '1']);
    await page.locator('.files a', { hasText: '丁局' }).click();
    assert.deepEqual(await texts(page.locator('.finding:visible .rule')), ['SUM001']);
    assert.match(await page.locator('.pager .position').textContent(), /^\d \/ 2$/);
  });

  test('an address with a file opens it, and one that is none the index', async () => {
    await fresh('#f1');
    assert.equal(await heading().count(), 1);
    await fresh('#f99');
    assert.ok(await page.locator('#index').isVisible());
    await fresh('#%3Cimg%3E');
    assert.ok(await page.locator('#index').isVisible());
    assert.deepEqual(page.said, []);
  });
});
