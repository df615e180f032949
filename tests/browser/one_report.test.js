// One report with a wrong sum: choosing findings, what lights up, last year's figures.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isSeen, launch, open, style, texts } from './browser.js';
import { Folder, sum } from './pages.js';

describe('a report with a wrong sum', () => {
  const folder = new Folder();
  let browser;
  let url;
  let page;

  before(async () => {
    browser = await launch();
    url = folder.page('sum.html', sum());
  });
  after(async () => {
    await browser.close();
    folder.remove();
  });
  const fresh = async (options) => {
    await page?.context().close();
    page = await open(browser, url, options);
  };
  const cells = () => page.locator('td.lit');
  const finding = (number) => page.locator(`#f1-${number}`);

  test('is laid out with its title, sections and merged cells', async () => {
    await fresh();
    assert.equal(await page.locator('.paper h3').textContent(), '云岭县住房和城乡建设局2023年政府信息公开工作年度报告');
    assert.equal(await page.locator('.paper h4').count(), 6);
    assert.equal(await page.locator('.paper table').count(), 3);
    const applicants = page.locator('td', { hasText: /^申请人情况$/ });
    assert.equal(await applicants.getAttribute('colspan'), '7');
    assert.equal(await page.locator('td', { hasText: /^三、本年度办理结果$/ }).getAttribute('rowspan'), '22');
    assert.deepEqual(await texts(page.locator('.finding .rule')), ['SUM001', 'SUM002']);
  });

  test('loads nothing and breaks no policy', async () => {
    await fresh();
    await page.keyboard.press('j');
    await page.waitForTimeout(100);
    assert.deepEqual(page.asked, [url]);
    assert.deepEqual(page.said, []);
  });

  test('a click in the list lights the cells of the sum, with their signs', async () => {
    await fresh();
    const first = page.locator('td', { has: page.locator('[data-r~="1"]') }).first();
    const plain = await style(first, 'background-color');
    assert.equal(await cells().count(), 0);
    await finding(1).click();
    assert.equal(await cells().count(), 7);
    assert.notEqual(await style(first, 'background-color'), plain);
    for (const cell of await cells().all()) assert.ok(await isSeen(cell));
    const signs = await cells().evaluateAll((found) =>
      found.map((cell) => getComputedStyle(cell, '::before').content));
    assert.deepEqual(signs, ['"+2"', '"+1"', 'none', 'none', 'none', 'none', '"4 → 3"']);
  });

  test('the cell to blame looks unlike those that contribute', async () => {
    await fresh();
    await finding(2).click();
    const culprit = page.locator('td.culprit');
    assert.equal(await culprit.count(), 1);
    assert.equal(await culprit.locator('mark').textContent(), '4');
    const other = page.locator('td.lit:not(.culprit):not(.reported)').first();
    assert.notEqual(await style(culprit, 'background-color'), await style(other, 'background-color'));
    assert.notEqual(await style(culprit, 'outline-style'), await style(other, 'outline-style'));
    const reported = page.locator('td.reported:not(.culprit)');
    assert.equal(await reported.locator('mark').textContent(), '6');
    assert.notEqual(await style(reported, 'background-color'), await style(other, 'background-color'));
  });

  test('a click in the text chooses the finding in the list', async () => {
    await fresh();
    await page.locator('mark[data-f="2"]').click();
    assert.match(await finding(2).getAttribute('class'), /chosen/);
    assert.ok(await isSeen(finding(2).locator('.head')));
    assert.match(page.url(), /#f1-2$/);
    assert.match(await page.locator('.status').textContent(), /^第 2 处，共 2 处：错误 SUM002 /);
  });

  test('only the chosen finding shows its sum, basis, advice and fix', async () => {
    await fresh();
    assert.ok(!await finding(1).locator('dl').isVisible());
    await finding(1).click();
    assert.deepEqual(await texts(finding(1).locator('dt')), ['算式', '疑误', '依据', '建议', '修复']);
    assert.ok(await finding(1).locator('dl').isVisible());
    assert.ok(!await finding(2).locator('dl').isVisible());
    await finding(1).locator('.about summary').click();
    assert.ok(await finding(1).locator('.about blockquote').isVisible());
  });

  test('a link to a place jumps there and keeps the finding chosen', async () => {
    await fresh();
    await finding(1).click();
    await page.evaluate(() => window.scrollTo(0, 0));
    await finding(1).locator('.cells summary').click();
    await finding(1).locator('.cells a').nth(1).click();
    assert.ok(await isSeen(page.locator('td.flash')));
    assert.equal(await page.locator('td.flash').textContent(), '2');
    assert.match(await finding(1).getAttribute('class'), /chosen/);
  });

  test('can be walked by keyboard alone', async () => {
    await fresh();
    const focused = () => page.evaluate(() => document.activeElement.closest('li')?.id);
    await page.keyboard.press('j');
    assert.equal(await focused(), 'f1-1');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'f1-2');
    assert.ok(await isSeen(page.locator('td.reported mark.on')));
    await page.keyboard.press('k');
    assert.equal(await focused(), 'f1-1');
    assert.notEqual(await style(finding(1).locator('.head'), 'outline-style'), 'none');
    await page.keyboard.press('Escape');
    assert.equal(await cells().count(), 0);
    assert.equal(await page.locator('.chosen[id]').count(), 0);
  });

  test('a finding is reached in the text by Tab and chosen by Enter', async () => {
    await fresh();
    for (let i = 0; i < 40; ++i) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement.parentElement.matches('mark'))) break;
    }
    await page.keyboard.press('Enter');
    assert.match(await finding(1).getAttribute('class'), /chosen/);
    assert.ok(await page.evaluate(() => document.activeElement.parentElement.matches('mark')));
  });

  test('last year’s figures stand in the cells until they are switched off', async () => {
    await fresh();
    const cell = page.locator('td[data-was]').first();
    assert.equal(await cell.getAttribute('title'), '2022年数据：0');
    assert.equal(await style(cell, 'content', '::after'), '"0"');
    assert.match(await page.locator('.earlier').textContent(), /2022年报告（fixtures\/model-previous\.txt）/);
    const toggle = page.locator('button.was');
    await toggle.click();
    assert.equal(await toggle.getAttribute('aria-pressed'), 'false');
    assert.equal(await style(cell, 'content', '::after'), 'none');
    assert.ok(!await page.locator('.earlier').isVisible());
  });

  test('in a narrow window the list lies below, and what is lit is still seen', async () => {
    await fresh({ viewport: { width: 800, height: 900 } });
    await page.keyboard.press('j');
    for (const cell of await cells().all()) assert.ok(await isSeen(cell));
    assert.ok(await isSeen(finding(1).locator('.head')));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 800);
  });

  test('an address with a finding opens with it chosen', async () => {
    await page.context().close();
    page = await open(browser, `${url}#f1-2`);
    assert.ok(await isSeen(page.locator('mark.on')));
    assert.match(await finding(2).getAttribute('class'), /chosen/);
  });

  test('speaks English', async () => {
    const english = await open(browser, folder.page('english.html', sum('en')));
    assert.equal(await english.locator('html').getAttribute('lang'), 'en');
    assert.equal(await english.locator('.paper').getAttribute('lang'), 'zh-CN');
    const words = await english.evaluate(() => [...document.querySelectorAll(
      'h1, .masthead p, .bar button, .bar summary, .popup, .panel h3, .level, dt, .line, .earlier, summary')]
      .map((element) => element.textContent).join(' '));
    assert.doesNotMatch(words.replaceAll(/[“”]/g, ''), /\p{Script=Han}/u);
    await english.context().close();
  });
});
