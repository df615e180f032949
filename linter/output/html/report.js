// Makes the page that `gwlint check --format html` writes easier to use: one file at a time, one
// finding chosen. Without it all is there and can be read in order. What it knows it reads from the
// page: `data-f` and `data-r` on pieces of the text say which findings (`#f1-3`) they belong to.
'use strict';
(() => {
  const LEVELS = ['error', 'warning', 'note', 'suppressed'];
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const index = one('#index');
  const rows = index ? all('.files tbody tr', index) : [];
  const bar = one('.bar');
  const status = one('.status');
  const search = index && one('.search input', index);
  const rowOf = new Map(rows.map((row) => [row.dataset.file, row]));

  const hiddenLevels = new Set();
  const chosenRules = new Set();  // empty: all are shown
  let shown = null;               // the section that is seen
  let chosen = null;              // the item of the finding that is lit up
  let indexScroll = 0;

  const words = (key, ...values) =>
    values.reduce((text, value, i) => text.replace(`{${i}}`, value), document.body.dataset[key]);
  const announce = (text) => { status.textContent = text; };
  const itemsOf = (section) => all('.finding', section);
  const itemOf = (section, number) => document.getElementById(`${section.id}-${number}`);
  const numberOf = (item) => item.id.slice(item.id.indexOf('-') + 1);
  const numbersOf = (piece) => piece.dataset.f.split(' ');

  const sections = all('.file').map((section) => ({
    section,
    items: itemsOf(section),
    marks: all('mark', section).map((mark) => ({ mark, last: mark.dataset.n })),
  }));

  // ---- Choosing a finding -----------------------------------------------------------------------

  function clear() {
    for (const piece of all('.on, .lit, .reported, .culprit, .flash', one('.paper', shown) ?? shown)) {
      piece.classList.remove('on', 'lit', 'reported', 'culprit', 'flash');
      delete piece.dataset.lit;
    }
    if (!chosen) return;
    chosen.classList.remove('chosen');
    one('.head', chosen).removeAttribute('aria-current');
    chosen = null;
  }

  // The cell, where a piece is in one: it is lit as a whole.
  const placeOf = (piece) => piece.closest('td') ?? piece;

  function light(item) {
    const number = numberOf(item);
    const found = all(`[data-f~="${number}"]`, shown);
    for (const piece of found) piece.classList.add('on');
    for (const piece of all(`[data-r~="${number}"]`, shown)) placeOf(piece).classList.add('lit');
    for (const link of all('.place', item)) {
      const piece = document.getElementById(link.hash.slice(1));
      if (!piece) continue;
      const place = placeOf(piece);
      if (link.dataset.sign?.startsWith('=')) place.classList.add('reported');
      if (link.classList.contains('culprit')) place.classList.add('culprit');
      // What is to blame says so, whatever else it is; 0 adds nothing, and its cell shows it.
      if (link.dataset.sign && !('zero' in link.dataset) &&
          (!place.classList.contains('culprit') || link.classList.contains('culprit'))) {
        place.dataset.lit = link.dataset.sign;
      }
    }
    if (!('sum' in item.dataset)) return found;
    for (const piece of found) {
      const place = placeOf(piece);
      place.classList.add('reported');
      place.dataset.lit ??= '≠';
    }
    return found;
  }

  function scrollList(item) {
    const panel = item.closest('.panel');
    const frame = panel.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    if (box.bottom > frame.bottom) panel.scrollTop += Math.min(box.bottom - frame.bottom, box.top - frame.top);
    if (box.top < frame.top) panel.scrollTop += box.top - frame.top;
  }

  // Brings `piece` to the middle of what is free of bar and list, or, where it fits, the whole of
  // what is lit with it.
  function scrollText(piece, lit = []) {
    piece.scrollIntoView({ block: 'center', inline: 'nearest' });
    const panel = one('.panel', shown).getBoundingClientRect();
    const isBelow = panel.width > window.innerWidth * 0.8;
    const above = bar.getBoundingClientRect().bottom;
    const below = isBelow ? panel.top : window.innerHeight;
    const boxes = [piece, ...lit].map((element) => element.getBoundingClientRect());
    let top = Math.min(...boxes.map((box) => box.top)) - 16;  // room for the signs on the cells
    let bottom = Math.max(...boxes.map((box) => box.bottom)) + 8;
    if (bottom - top > below - above) [top, bottom] = [boxes[0].top, boxes[0].bottom];
    window.scrollBy(0, (top + bottom - above - below) / 2);
  }

  function choose(item, { focus = false } = {}) {
    clear();
    chosen = item;
    item.classList.add('chosen');
    const head = one('.head', item);
    head.setAttribute('aria-current', 'true');
    const [first] = light(item);
    if (focus) head.focus({ preventScroll: true });
    if (first) scrollText(first, all('.lit', shown));
    scrollList(item);
    history.replaceState(null, '', `#${item.id}`);
    const visible = itemsOf(shown).filter((other) => !other.hidden);
    announce(words('chosen', visible.indexOf(item) + 1, visible.length) +
      [...all('.level, .rule', head), one('.problem', item)].map((part) => part.textContent).join(' '));
  }

  function step(by) {
    const visible = itemsOf(shown).filter((item) => !item.hidden);
    if (visible.length === 0) return;
    const from = chosen ? visible.indexOf(chosen) : by > 0 ? -1 : visible.length;
    const to = Math.min(Math.max(from + by, 0), visible.length - 1);
    choose(visible[to], { focus: true });
  }

  // A piece may belong to several findings: each further click chooses the next.
  function chooseAt(mark) {
    const items = numbersOf(mark).map((number) => itemOf(shown, number)).filter((item) => !item.hidden);
    if (items.length === 0) return;
    choose(items[(items.indexOf(chosen) + 1) % items.length]);
  }

  function visit(piece) {
    for (const other of all('.flash', shown)) other.classList.remove('flash');
    const place = placeOf(piece);
    place.classList.add('flash');
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    scrollText(place);
  }

  // ---- Filters ----------------------------------------------------------------------------------

  const isWanted = (item) => !hiddenLevels.has(item.dataset.level) &&
    (chosenRules.size === 0 || chosenRules.has(item.dataset.rule));

  function filterMark(section, { mark, last }) {
    const wanted = (numbers) => numbers.filter((number) => !itemOf(section, number).hidden);
    const [first] = wanted(numbersOf(mark));  // it looks like the first of those that are left
    const level = first && itemOf(section, first).dataset.level;
    mark.classList.remove(...LEVELS);
    mark.classList.toggle('off', !level);
    if (level) mark.classList.add(level);
    const link = one('a', mark);
    link.tabIndex = level ? 0 : -1;
    const endings = last ? wanted(last.split(' ')) : [];
    if (endings.length > 0) mark.dataset.n = endings.join(' ');
    else delete mark.dataset.n;
  }

  function filterRow({ section, items }) {
    const row = rowOf.get(section.id);
    if (!row) return;
    for (const level of LEVELS) {
      const cell = one(`td.${level}`, row);
      if (!cell) continue;
      const count = items.filter((item) => !item.hidden && item.dataset.level === level).length;
      cell.textContent = count;
      cell.classList.toggle('none', count === 0);
    }
  }

  function filterRows() {
    const text = search.value.trim().toLowerCase();
    const outside = new Set(sections.filter(({ items }) => items.length > 0 && items.every((item) => item.hidden))
      .map(({ section }) => section.id));
    for (const row of rows) {
      const id = row.dataset.file;
      const named = one('th', row).textContent.toLowerCase().includes(text);
      row.hidden = !named || outside.has(id) || (!id && chosenRules.size > 0);
      if (id) document.getElementById(id).classList.toggle('out', row.hidden);
    }
    one('.matches', index).textContent =
      words('files', rows.filter((row) => !row.hidden).length, rows.length);
  }

  // The numbers on the filters: what each would show, given the other filter, in what is seen.
  function countInFilters() {
    const items = (shown && shown !== index ? itemsOf(shown) : sections.flatMap((file) => file.items));
    const byLevel = items.filter((item) => !hiddenLevels.has(item.dataset.level));
    const byRule = items.filter((item) => chosenRules.size === 0 || chosenRules.has(item.dataset.rule));
    for (const button of all('[data-level]', bar)) {
      one('.count', button).textContent = byRule.filter((item) => item.dataset.level === button.dataset.level).length;
    }
    for (const box of all('input[value]:not(.family)', bar)) {
      const count = byLevel.filter((item) => item.dataset.rule === box.value).length;
      one('.count', box.parentElement).textContent = count;
      box.parentElement.classList.toggle('none', count === 0);
    }
    return items;
  }

  function filter() {
    for (const file of sections) {
      for (const item of file.items) item.hidden = !isWanted(item);
      for (const mark of file.marks) filterMark(file.section, mark);
      filterRow(file);
    }
    if (chosen?.hidden) clear();
    if (index) filterRows();
    const items = countInFilters();
    announce(words('shown', items.filter((item) => !item.hidden).length, items.length));
    updatePager();
  }

  function setUpFilters() {
    for (const button of all('[data-level]', bar)) {
      button.addEventListener('click', () => {
        const pressed = button.getAttribute('aria-pressed') !== 'true';
        button.setAttribute('aria-pressed', pressed);
        if (pressed) hiddenLevels.delete(button.dataset.level);
        else hiddenLevels.add(button.dataset.level);
        filter();
      });
    }
    const rules = one('.rules', bar);
    if (!rules) return;
    rules.addEventListener('change', ({ target }) => {
      const group = target.closest('fieldset');
      if (target.classList.contains('family')) {
        for (const box of all('input[value]:not(.family)', group)) box.checked = target.checked;
      }
      readRules(rules);
    });
    one('.clear', rules).addEventListener('click', () => {
      for (const box of all('input', rules)) box.checked = false;
      readRules(rules);
    });
  }

  function readRules(rules) {
    chosenRules.clear();
    for (const group of all('fieldset', rules)) {
      const boxes = all('input[value]:not(.family)', group);
      const checked = boxes.filter((box) => box.checked);
      for (const box of checked) chosenRules.add(box.value);
      const family = one('.family', group);
      family.checked = checked.length === boxes.length;
      family.indeterminate = checked.length > 0 && checked.length < boxes.length;
    }
    one('.chosen', rules).textContent = chosenRules.size || '';
    filter();
  }

  // ---- The index --------------------------------------------------------------------------------

  function sort(head, column) {
    const numeric = head.classList.contains('n');
    const before = head.getAttribute('aria-sort');
    const descending = before ? before === 'ascending' : numeric;
    for (const other of all('th[aria-sort]', index)) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const value = (row) => row.cells[column].textContent;
    const number = (row) => (/^\d+$/.test(value(row)) ? Number(value(row)) : -1);  // – of a refused file
    const compare = numeric ? (a, b) => number(a) - number(b)
      : (a, b) => value(a).localeCompare(value(b), 'zh-Hans', { numeric: true });
    rows.sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
    one('.files tbody', index).append(...rows);
    announce(words('sorted', head.textContent));
  }

  function setUpIndex() {
    one('.search', index).hidden = false;
    search.addEventListener('input', () => {
      filterRows();
      announce(one('.matches', index).textContent);
    });
    all('.files thead th', index).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sort(head, column));
    });
  }

  // ---- One section at a time --------------------------------------------------------------------

  // The files in the order of the index, without those that are filtered out.
  function order() {
    const linked = rows.filter((row) => row.dataset.file && (!row.hidden || row.dataset.file === shown.id));
    return linked.map((row) => row.dataset.file);
  }

  function updatePager() {
    const pager = one('.pager', bar);
    pager.hidden = !index || shown === index;
    if (pager.hidden) return;
    const ids = order();
    const at = ids.indexOf(shown.id);
    one('.position', pager).textContent = `${at + 1} / ${ids.length}`;
    for (const [name, id] of [['.previous', ids[at - 1]], ['.next', ids[at + 1]]]) {
      const link = one(name, pager);
      if (id) link.href = `#${id}`;
      else link.removeAttribute('href');
    }
  }

  function show(section, { focus }) {
    if (shown === section) return;
    const from = shown;
    if (shown) {
      if (shown === index) indexScroll = window.scrollY;
      clear();
      shown.classList.remove('shown');
    }
    shown = section;
    section.classList.add('shown');
    root.classList.toggle('in-files', index !== null && section !== index);
    window.scrollTo(0, section === index ? indexScroll : 0);
    updatePager();
    countInFilters();
    if (!focus) return;
    const target = section === index ? one('a', rowOf.get(from.id) ?? index) : one('h2', section);
    target?.focus({ preventScroll: true });
  }

  // `#f2` a file, `#f2-3` a finding, `#f2o120` a place; else the index or the only file.
  function route(_, { focus = true } = {}) {
    const [, file, number, place] = /^#(f\d+)(?:-(\d+)|(o\d+))?$/.exec(location.hash) ?? [];
    const section = file && sections.find((candidate) => candidate.section.id === file)?.section;
    const start = section ?? index ?? sections[0]?.section;
    if (!start) return;
    show(start, { focus });
    if (!section) return;
    const item = number && itemOf(section, number);
    const piece = place && document.getElementById(file + place);
    if (item) choose(item);
    if (piece) visit(piece);
  }

  // ---- Events -----------------------------------------------------------------------------------

  function onClick(event) {
    for (const menu of all('.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (modified || !shown) return;
    const mark = event.target.closest('mark');
    const place = event.target.closest('.place');
    const item = event.target.closest('.finding');
    if (mark) {
      event.preventDefault();
      chooseAt(mark);
    } else if (place) {
      const piece = document.getElementById(place.hash.slice(1));
      event.preventDefault();
      if (piece) visit(piece);
    } else if (item && !event.target.closest('details')) {
      event.preventDefault();
      if (item !== chosen || event.target.closest('.head')) choose(item);
    }
  }

  function closeMenus() {
    const open = all('.menu[open]');
    for (const menu of open) {
      menu.open = false;
      one('summary', menu).focus();
    }
    return open.length > 0;
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    ']': () => one('.next[href]', bar)?.click(),
    '[': () => one('.previous[href]', bar)?.click(),
    u: () => { if (index && shown !== index) location.hash = '#index'; },
    '/': () => {
      if (!index) return;
      if (shown !== index) {
        history.pushState(null, '', '#index');
        route(null, { focus: false });
      }
      search.focus();
    },
  };

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !shown) return;
    if (event.key === 'Escape') {
      if (!closeMenus()) clear();
      return;
    }
    if (event.target.matches('input[type="search"]')) return;
    const inList = event.target.closest('.findings');
    const arrow = inList && { ArrowDown: keys.j, ArrowUp: keys.k }[event.key];
    const act = arrow || keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  root.classList.add('js');
  history.scrollRestoration = 'manual';
  bar.hidden = sections.length === 0;
  one('.up', bar).href = '#index';
  one('button.was', bar)?.addEventListener('click', ({ currentTarget: button }) => {
    const pressed = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', pressed);
    root.classList.toggle('no-was', !pressed);
  });
  if (index) setUpIndex();
  setUpFilters();
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', route);
  route(null, { focus: false });
  if (index) filterRows();
})();
