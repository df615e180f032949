// A headless Chromium, and what tests ask of a page.
import { chromium } from 'playwright-core';

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const launch = () => chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

// Opens `url` in a window of its own. `page.asked` are the addresses that it requested, `page.said`
// what went wrong: errors of the script and of its policy.
export async function open(browser, url, { javaScriptEnabled = true, ...options } = {}) {
  const context = await browser.newContext(
    { viewport: { width: 1400, height: 900 }, javaScriptEnabled, ...options });
  const page = await context.newPage();
  page.asked = [];
  page.said = [];
  page.on('request', (request) => page.asked.push(request.url()));
  page.on('console', (message) => page.said.push(message.text()));
  page.on('pageerror', (error) => page.said.push(String(error)));
  await page.goto(url);
  return page;
}

export const style = (locator, property, pseudo) => locator.evaluate(
  (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name), [property, pseudo]);

// Whether all of the element is in the window and nothing lies over its middle.
export const isSeen = (locator) => locator.evaluate((element) => {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) return false;
  const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return element.contains(top) || top.contains(element);
});

export const texts = (locator) => locator.evaluateAll((elements) => elements.map((element) => element.textContent));
