/* Searches the index under /search/. It loads nothing before the first question, and then only the parts that hold the
   words asked for. How a text becomes words must be as the program that writes the index has it. */
(() => {
  'use strict';

  const LETTER = /^[\p{L}\p{Nd}]$/u;
  const MARK = /^[\p{Mn}\p{Mc}]$/u;
  const SIGNS = /[\u02bb\u02bc\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  const ALIKE = {'ی': 'ي', 'ى': 'ي', 'ک': 'ك', 'ة': 'ه', 'ς': 'σ', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ı': 'i'};
  const LONGEST = 40;
  const PARTED = 1;
  const UNPARTED = 2;

  function isUnparted(c) {
    return (c >= 0x2e80 && c <= 0xd7ff) || (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f)
        || (c >= 0x1780 && c <= 0x17ff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff66 && c <= 0xff9f);
  }

  function kind(letter) {
    const c = letter.codePointAt(0);
    if (LETTER.test(letter) || (c < 0x10000 && MARK.test(letter))) {
      return c >= 0x20000 || (c < 0x10000 && isUnparted(c)) ? UNPARTED : PARTED;
    }
    return 0;
  }

  /** The words of a text where they stand; scripts that do not part words give whole sentences. */
  function runs(text) {
    const found = [];
    let run = null;
    let at = 0;
    for (const letter of text) {
      const of = kind(letter);
      if (!run || run.kind !== of) {
        run = of ? {kind: of, start: at, letters: []} : null;
        if (run) found.push(run);
      }
      if (run) run.letters.push(letter);
      at += letter.length;
    }
    return found.map(each => ({...each, end: each.start + each.letters.join('').length}));
  }

  function fold(word) {
    let cut = word.slice(0, LONGEST);
    if (word.length > LONGEST && /[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
    return cut.normalize('NFKD').toLowerCase().replace(SIGNS, '').replace(/[^\0-\x7f]/g, c => ALIKE[c] || c).normalize('NFC');
  }

  function stem(word) {
    if (/^[a-z]/.test(word)) {
      if (word.length < 4 || !word.endsWith('s')) return word;
      if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
      if (word.length > 4 && /[sxzh]es$/.test(word)) return word.slice(0, -2);
      return /[sui]s$/.test(word) ? word : word.slice(0, -1);
    }
    if (word.length > 4 && /^(ال|لل)/.test(word)) return word.slice(2);
    return word.length > 5 && /^[وبكف]ال/.test(word) ? word.slice(3) : word;
  }

  /** What is looked up for a run: words that must all be there. */
  function terms(run) {
    if (run.kind === PARTED) {
      const word = fold(run.letters.join(''));
      return [{word: stem(word), begin: word}];
    }
    const letters = run.letters;
    if (letters.length === 1) return [{word: fold(letters[0]), begin: fold(letters[0])}];
    return letters.slice(1).map((letter, i) => ({word: fold(letters[i] + letter)}));
  }

  function analyse(text) {
    const words = runs(text);
    return words.flatMap((run, i) => terms(run).map(term => ({
      word: term.word,
      // the last word may not be finished yet; a lone character stands for every pair that begins with it
      begin: run.kind === UNPARTED || (i === words.length - 1 && run.end === text.length && term.begin.length > 1) ? term.begin : undefined,
    })));
  }

  if (typeof document === 'undefined') {
    globalThis.analyse = analyse;
    return;
  }

  const PAGE = 10;
  const GRADES = [1, 1.8, 2.5, 4]; // body, several times in the body, excerpt or a name, title
  const UNFINISHED = 0.6;
  const FILES = 2; // that the beginning of a word may take
  const SLOW = 600; // milliseconds, after which it is said that the search goes on
  const form = document.getElementById('search');
  const found = document.getElementById('found');
  const results = document.getElementById('results');
  const more = document.getElementById('more');
  const loaded = new Map();
  let turn = 0;

  function load(path, type) {
    const url = form.dataset.index + path;
    if (!loaded.has(url)) {
      const answer = fetch(url, {cache: path === 'index.json' ? 'no-cache' : 'default'}).then(response => {
        if (!response.ok) throw new Error(url);
        return response[type]();
      });
      answer.catch(() => loaded.delete(url));
      loaded.set(url, answer);
    }
    return loaded.get(url);
  }

  const folder = part => part.start + '-' + part.size + '/';
  const head = part => load(folder(part) + 'index.json?v=' + part.version, 'json');

  function* words(buffer, size) {
    const bytes = new Uint8Array(buffer);
    const text = new TextDecoder();
    let at = 4;
    let last = new Uint8Array(0);
    const number = () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const next = bytes[at++];
        value |= (next & 0x7f) << shift;
        if (next < 0x80) return value;
      }
    };
    while (at < bytes.length) {
      const shared = number();
      const rest = number();
      const letters = new Uint8Array(shared + rest);
      letters.set(last.subarray(0, shared));
      letters.set(bytes.subarray(at, at + rest), shared);
      at += rest;
      last = letters;
      const grades = bytes[at++];
      const documents = [];
      for (let grade = 0; grade < 4; grade++) {
        if (!(grades & 1 << grade)) continue;
        const header = number();
        if (header & 1) {
          for (let i = 0; i < size; i++) if (bytes[at + (i >> 3)] & 1 << (i & 7)) documents.push([i, grade]);
          at += size + 7 >> 3;
        } else {
          for (let i = header >> 1, on = -1; i > 0; i--) documents.push([on += number() + 1, grade]);
        }
      }
      yield {word: text.decode(letters), documents};
    }
  }

  async function shard(part, number, mark) {
    const buffer = await load(folder(part) + number + '.bin?v=' + part.version, 'arrayBuffer');
    if (new DataView(buffer).getInt32(0, true) !== mark) throw new Error('the index has changed');
    return buffer;
  }

  /** Documents of one part that hold a word, or one that begins like it, with how much it counts there. */
  async function lookUp(part, term) {
    const {firsts, mark} = await head(part);
    const place = word => Math.max(0, firsts.findLastIndex(first => first <= word));
    const numbers = new Set([place(term.word)]);
    if (term.begin) {
      const end = place(term.begin + '\uffff');
      for (let i = place(term.begin); i <= end && numbers.size < FILES; i++) numbers.add(i);
    }
    const weights = new Map();
    for (const buffer of await Promise.all([...numbers].map(i => shard(part, i, mark)))) {
      for (const {word, documents} of words(buffer, part.size)) {
        const exact = word === term.word;
        if (!exact && !(term.begin && word.startsWith(term.begin))) continue;
        for (const [document, grade] of documents) {
          const weight = GRADES[grade] * (exact ? 1 : UNFINISHED);
          weights.set(document, Math.max(weight, weights.get(document) || 0));
        }
      }
    }
    return weights;
  }

  function within(days, from, until) {
    const inside = [];
    let day = 0;
    let at = 0;
    for (let i = 0; i < days.length; i += 2) {
      day += days[i];
      if (day >= from && day <= until) for (let k = 0; k < days[i + 1]; k++) inside.push(at + k);
      at += days[i + 1];
    }
    return inside;
  }

  const day = text => text ? Date.parse(text + 'T00:00:00Z') / 864e5 : NaN;

  async function search(asked) {
    const index = await load('index.json', 'json');
    const wanted = analyse(asked.q);
    if (asked.topic) wanted.push({word: '#' + asked.topic, filter: true});
    if (asked.provider) wanted.push({word: '@' + asked.provider, filter: true});
    const parts = await Promise.all(index.parts.map(async part => ({
      part,
      weights: await Promise.all(wanted.map(term => lookUp(part, term))),
      days: asked.from || asked.until
        ? new Set(within((await head(part)).days, day(asked.from) || -Infinity, day(asked.until) || Infinity)) : null,
    })));
    const rarity = wanted.map((term, i) => term.filter ? 0
      : Math.log(1 + index.articles / Math.max(1, parts.reduce((sum, each) => sum + each.weights[i].size, 0))));
    const hits = [];
    for (const {part, weights, days} of parts) {
      const [first, ...others] = [...weights].sort((a, b) => a.size - b.size);
      for (const document of first ? first.keys() : days) {
        if ((days && !days.has(document)) || !others.every(other => other.has(document))) continue;
        const score = weights.reduce((sum, each, i) => sum + rarity[i] * each.get(document), 0);
        hits.push({number: part.start + document, score});
      }
    }
    const newest = (a, b) => b.number - a.number;
    hits.sort(asked.sort === 'newest' ? newest : (a, b) => b.score - a.score || newest(a, b));
    return {hits, share: index.share, version: index.parts.map(part => part.version).join('')};
  }

  function marked(text, wanted) {
    const to = document.createDocumentFragment();
    let at = 0;
    const mark = (start, end) => {
      if (start < at) start = at;
      if (end <= start) return;
      to.append(text.slice(at, start));
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      to.append(mark);
      at = end;
    };
    const hit = (word, plain) => wanted.some(term => word === term.word || (term.begin && plain.startsWith(term.begin)));
    for (const run of runs(text)) {
      if (run.kind === PARTED) {
        const plain = fold(run.letters.join(''));
        if (hit(stem(plain), plain)) mark(run.start, run.end);
        continue;
      }
      let start = run.start;
      run.letters.forEach((letter, i) => {
        const next = run.letters[i + 1] || '';
        const pair = fold(letter + next);
        if (next && hit(pair, pair)) mark(start, start + letter.length + next.length);
        start += letter.length;
      });
    }
    to.append(text.slice(at));
    return to;
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  }

  function shown(article, wanted) {
    const link = element('a', '', marked(article.title, wanted));
    link.href = article.href;
    if (article.rel) link.rel = article.rel;
    const headline = element('h2', '', link);
    const text = element('div', 'words', headline);
    if (article.excerpt) text.append(element('p', 'excerpt', marked(article.excerpt, wanted)));
    for (const each of text.children) {
      if (article.language) each.lang = article.language;
      each.dir = article.direction || 'auto';
    }
    const meta = element('p', 'meta');
    if (article.provider) meta.append(element('span', 'provider', element('bdi', '', article.provider)), ' ');
    if (article.iso) {
      const time = element('time', '', article.date);
      time.dateTime = article.iso;
      meta.append(time);
    }
    return element('li', '', element('article', 'story', text, meta));
  }

  async function show(answer, wanted, of) {
    const start = results.children.length;
    const next = answer.hits.slice(start, start + PAGE);
    const files = await Promise.all(next.map(hit => load('articles/' + Math.floor(hit.number / answer.share) + '.json?v=' + answer.version.slice(-8), 'json')));
    if (of !== turn) return;
    results.append(...next.map((hit, i) => shown(files[i][hit.number % answer.share], wanted)));
    more.hidden = results.children.length >= answer.hits.length;
    more.onclick = async () => {
      const before = results.children.length;
      await show(answer, wanted, of);
      results.children[before]?.querySelector('a').focus();
    };
  }

  function keep(asked) {
    const url = new URL(location.href);
    url.search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
    history.replaceState(null, '', url);
  }

  async function run(again = true) {
    const of = ++turn;
    const asked = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
    keep(asked);
    const wanted = analyse(asked.q);
    if (!wanted.length && !asked.topic && !asked.provider && (asked.q || !(asked.from || asked.until))) {
      results.replaceChildren();
      more.hidden = true;
      found.textContent = asked.q && form.dataset.none;
      return;
    }
    const busy = setTimeout(() => { if (of === turn) found.textContent = form.dataset.busy; }, SLOW);
    try {
      const answer = await search(asked);
      clearTimeout(busy);
      if (of !== turn) return;
      results.replaceChildren();
      const count = answer.hits.length;
      found.textContent = count
        ? form.dataset.found.replace('{0}', new Intl.NumberFormat(document.documentElement.lang).format(count)) : form.dataset.none;
      await show(answer, wanted, of);
    } catch (error) {
      clearTimeout(busy);
      if (of !== turn) return;
      loaded.clear();
      if (again) await run(false);
      else found.textContent = form.dataset.failed;
    }
  }

  let timer = 0;
  const soon = wait => { clearTimeout(timer); timer = setTimeout(run, wait); };
  new URLSearchParams(location.search).forEach((value, name) => {
    const field = form.elements[name];
    if (field && field.tagName === 'SELECT' && ![...field.options].some(option => option.value === value)) {
      field.add(new Option(value, value));
    }
    if (field) field.value = value;
  });
  form.hidden = false;
  form.addEventListener('input', event => soon(event.target.type === 'search' ? 250 : 0));
  form.addEventListener('submit', event => { event.preventDefault(); soon(0); });
  form.q.focus();
  if (location.search) run();
})();
