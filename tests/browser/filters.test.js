// Findings of several levels and rules in one report: filters, and pieces with several findings.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open, style, texts } from './browser.js';
import { check, Folder, MIXED } from './pages.js';

describe('a report with findings of several levels', () => {
  const folder = new Folder();
  let browser;
  let url;
  let page;

  before(async () => {
    browser = await launch();
    folder.write('报告.txt', MIXED);
    folder.write('gwlint.toml', '[rules]\nSEC008 = "note"\n[[suppress]]\nrule = "CIT006"\nreason = "原件如此"\n');
    url = folder.page('page.html', check(['报告.txt', '--show-suppressed'], { folder: folder.path }));
  });
  after(async () => {
    await browser.close();
    folder.remove();
  });
  const fresh = async () => {
    await page?.context().close();
    page = await open(browser, url);
  };
  const level = (name) => page.locator(`.bar [data-level="${name}"]`);
  const rules = () => texts(page.locator('.finding:visible .rule'));

  test('shows all of them at first', async () => {
    await fresh();
    assert.deepEqual(await rules(), ['CIT006', 'SEC008', 'SEC008', 'TAB006', 'SUM002']);
  });

  test('a level is left out and comes back', async () => {
    await fresh();
    const all = await rules();
    const notes = page.locator('mark.note');
    assert.ok(await notes.count() > 0);
    await level('note').click();
    assert.equal(await level('note').getAttribute('aria-pressed'), 'false');
    assert.deepEqual(await rules(), all.filter((rule) => rule !== 'SEC008'));
    assert.equal(await notes.count(), 0);
    assert.match(await page.locator('.status').textContent(), new RegExp(`显示 ${all.length - 2} 处，共 ${all.length} 处`));
    await level('note').click();
    assert.deepEqual(await rules(), all);
    assert.ok(await notes.count() > 0);
  });

  test('only rules that are chosen are shown, and families choose all of theirs', async () => {
    await fresh();
    await page.locator('.rules > summary').click();
    await page.locator('.rules input[value="TAB006"]').check();
    assert.deepEqual([...new Set(await rules())], ['TAB006']);
    await page.locator('.rules input[value="TAB006"]').uncheck();
    const family = page.locator('fieldset', { has: page.locator('input[value="SEC008"]') }).locator('.family');
    await family.check();
    assert.deepEqual([...new Set(await rules())], ['SEC008']);
    assert.equal(await page.locator('.rules .chosen').textContent(), '1');
    await page.locator('.rules .clear').click();
    assert.ok((await rules()).length > 2);
  });

  test('the menu of rules works by keyboard and is closed by Escape', async () => {
    await fresh();
    await page.locator('.rules > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(new Set(await rules()).size, 1);
    await page.keyboard.press('Escape');
    assert.ok(!await page.locator('.rules .popup').isVisible());
    assert.ok(await page.evaluate(() => document.activeElement.matches('summary')));
  });

  test('the numbers on the levels follow the chosen rules', async () => {
    await fresh();
    const all = Number(await level('note').locator('.count').textContent());
    assert.equal(all, 2);
    await page.locator('.rules > summary').click();
    await page.locator('.rules input[value="TAB006"]').check();
    assert.equal(await level('note').locator('.count').textContent(), '0');
  });

  test('what is suppressed is quiet, says why, and can be left out', async () => {
    await fresh();
    const item = page.locator('.finding.suppressed');
    await item.click();
    assert.match(await item.locator('dl').textContent(), /原件如此（gwlint\.toml:4:/);
    assert.match(await item.locator('.level').textContent(), /已抑制/);
    const background = await style(page.locator('mark.suppressed'), 'background-color');
    assert.equal(background, 'rgba(0, 0, 0, 0)');
    await level('suppressed').click();
    assert.ok(!await item.isVisible());
    assert.equal(await page.locator('td.lit, mark.on').count(), 0);
  });

  test('a piece with two findings gives one, then the other', async () => {
    await fresh();
    const mark = page.locator('mark', { hasText: '一、总体情况' });
    const [first, second] = (await mark.getAttribute('data-f')).split(' ');
    await mark.click();
    assert.match(await page.locator(`#f1-${first}`).getAttribute('class'), /chosen/);
    await mark.click();
    assert.match(await page.locator(`#f1-${second}`).getAttribute('class'), /chosen/);
    await mark.click();
    assert.match(await page.locator(`#f1-${first}`).getAttribute('class'), /chosen/);
  });

  test('a cell that is not filled in has a mark to see and to click', async () => {
    await fresh();
    const spot = page.locator('td mark.spot');
    const box = await spot.boundingBox();
    assert.ok(box.width >= 16 && box.height >= 10);
    await spot.click();
    const item = page.locator('.finding.chosen');
    assert.equal(await item.locator('.rule').textContent(), 'TAB006');
  });

  test('levels differ by more than their colour', async () => {
    await fresh();
    const lines = new Set();
    for (const name of ['error', 'warning', 'note']) {
      lines.add(await style(page.locator(`mark.${name}`).first(), 'border-bottom-style'));
    }
    assert.equal(lines.size, 3);
  });
});
