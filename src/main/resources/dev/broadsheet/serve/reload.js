// Keeps a page in step with its sources while Broadsheet serves it. It is never part of the published site.
(() => {
  'use strict';
  const own = new URL(document.currentScript.src);
  const kept = 'broadsheet-scroll ' + location.pathname;
  const page = own.searchParams.get('page');
  let edition = own.searchParams.get('edition');
  let events = null;
  let overlay = null;

  const scroll = sessionStorage.getItem(kept);
  if (scroll !== null) {
    sessionStorage.removeItem(kept);
    const restore = () => scrollTo({top: Number(scroll), behavior: 'instant'});
    restore();
    addEventListener('load', restore, {once: true});
  }

  function reload() {
    sessionStorage.setItem(kept, String(scrollY));
    location.reload();
  }

  function stylesheets(from) {
    return [...from.querySelectorAll('link[rel~="stylesheet"]')];
  }

  // A stylesheet has a name of its content: the page as it is now knows the new one.
  async function restyle() {
    const text = await (await fetch(location.href, {cache: 'no-store'})).text();
    const fresh = stylesheets(new DOMParser().parseFromString(text, 'text/html'));
    const old = stylesheets(document);
    if (fresh.length !== old.length) {
      reload();
      return;
    }
    old.forEach((link, i) => {
      const next = fresh[i].cloneNode();
      next.addEventListener('load', () => link.remove(), {once: true});
      link.after(next);
    });
  }

  function element(name, text, kind) {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) {
      made.className = kind;
    }
    return made;
  }

  function described(error) {
    const article = document.createElement('article');
    let place = error.file;
    if (error.line > 0) {
      place += ':' + error.line + (error.column > 0 ? ':' + error.column : '');
    }
    article.append(element('p', place, 'place'), element('p', error.message + ' [' + error.code + ']', 'message'));
    if (error.excerpt) {
      article.append(element('pre', error.excerpt, 'excerpt'));
    }
    if (error.hint) {
      article.append(element('p', error.hint, 'hint'));
    }
    return article;
  }

  function hide() {
    if (overlay) {
      overlay.remove();
      overlay = null;
    }
  }

  function show(errors) {
    hide();
    if (errors.length === 0) {
      return;
    }
    overlay = document.createElement('broadsheet-errors');
    const root = overlay.attachShadow({mode: 'open'});
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL('overlay.css', own).href;
    const section = document.createElement('section');
    section.setAttribute('role', 'alert');
    const close = element('button', 'Close');
    close.addEventListener('click', hide);
    section.append(close, element('h1', errors.length === 1 ? 'One error' : errors.length + ' errors'));
    section.append(...errors.map(described));
    root.append(style, section);
    document.documentElement.append(overlay);
  }

  function isLeftAsItIs(state) {
    const named = state.pages.includes(page);
    return state.change === 'except' ? named : state.change === 'only' && !named;
  }

  function hear(state) {
    if (state.edition !== edition) {
      if (state.before !== edition || !(state.change === 'styles' || isLeftAsItIs(state))) {
        reload();
        return;
      }
      edition = state.edition;
      if (state.change === 'styles') {
        restyle().catch(reload);
      }
    }
    show(state.errors);
  }

  // A browser opens six connections to a host; a page that nobody looks at needs none.
  function listen() {
    if (document.hidden) {
      if (events) {
        events.close();
        events = null;
      }
    } else if (!events) {
      events = new EventSource(new URL('events', own).href);
      events.addEventListener('message', event => hear(JSON.parse(event.data)));
    }
  }

  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => {
    if (events) {
      events.close();
      events = null;
    }
  });
  addEventListener('pageshow', listen);
  listen();
})();
