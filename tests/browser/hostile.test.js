// Reports and names that try to become a part of the page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open } from './browser.js';
import { changed, check, Folder, model } from './pages.js';

const EVIL = `</script><script>document.title='taken'</script><img src=http://example.invalid/x onerror="document.title='taken'">"'&lt;\u2028\u202E`;

describe('a hostile report', () => {
  const folder = new Folder();
  let browser;
  let page;
  let url;

  before(async () => {
    browser = await launch();
    const name = `a"><img src=x onerror=document.title='taken'>.txt`;
    folder.write(name, changed(model,
      ['2023年，我局把政府信息公开', `${EVIL}我局把政府信息公开${EVIL}发布发布`],
      ['行政强制\t3', `行政强制\t${EVIL.replaceAll('\u2028', '')}`]));
    url = folder.page('page.html', check([name], { folder: folder.path }));
    page = await open(browser, url);
  });
  after(async () => {
    await browser.close();
    folder.remove();
  });

  test('is text and nothing else', async () => {
    assert.equal(await page.locator('img').count(), 0);
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(await page.title(), '政府信息公开年度报告检查结果');
    assert.deepEqual(page.asked, [url]);
    assert.deepEqual(page.said, []);
  });

  test('shows what it holds, controls made visible', async () => {
    const paper = await page.locator('.paper').textContent();
    assert.ok(paper.includes(`</script><script>document.title='taken'</script><img src=http://`));
    assert.ok(paper.includes('&lt;\\u{2028}\\u{202E}'));
    assert.doesNotMatch(await page.content(), /[\u2028\u202E]/u);
    assert.ok(await page.locator('.finding').count() > 0);
  });
});
