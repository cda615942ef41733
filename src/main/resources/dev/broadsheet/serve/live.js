// Keeps an open page up to date with the newsroom's files. It is only ever served by `broadsheet serve`.
(() => {
  const own = document.currentScript.src;
  const events = new EventSource(new URL("events", own));
  const place = "broadsheet:" + location.pathname;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    addEventListener("load", () => scrollTo(0, Number(kept)));
  }
  let tag = null;
  const ask = method => fetch(location.href, { method, cache: "no-store" });
  const look = () => ask("HEAD").then(answer => answer.status + " " + answer.headers.get("ETag"));
  look().then(found => { tag = found; });

  events.addEventListener("pages", () => look().then(found => {
    if (found !== tag) {
      sessionStorage.setItem(place, String(scrollY));
      location.reload();
    }
  }));

  events.addEventListener("styles", () => ask("GET").then(answer => answer.text()).then(text => {
    const fresh = new DOMParser().parseFromString(text, "text/html").querySelectorAll("link[rel=stylesheet]");
    const stale = document.querySelectorAll("head link[rel=stylesheet]");
    fresh.forEach(link => {
      const copy = document.importNode(link);
      copy.addEventListener("load", () => stale.forEach(old => old.remove()));
      document.head.append(copy);
    });
    return look().then(found => { tag = found; });
  }));

  const clear = () => document.querySelectorAll("broadsheet-problems").forEach(old => old.remove());
  events.addEventListener("mended", clear);

  events.addEventListener("failed", event => {
    clear();
    const host = document.createElement("broadsheet-problems");
    const root = host.attachShadow({ mode: "open" });
    const add = (to, name, text, part) => {
      const child = document.createElement(name);
      if (text) child.textContent = text;
      if (part) child.className = part;
      to.append(child);
      return child;
    };
    const style = add(root, "link");
    style.rel = "stylesheet";
    style.href = new URL("live.css", own).href;
    const box = add(root, "section");
    box.setAttribute("role", "alert");
    add(box, "h1", "The site was not built. This is how it was before.");
    for (const problem of JSON.parse(event.data)) {
      const entry = add(box, "article");
      add(entry, "p", problem.place, "place");
      add(entry, "p", problem.message);
      if (problem.excerpt) add(entry, "pre", problem.excerpt);
      if (problem.hint) add(entry, "p", problem.hint, "hint");
    }
    add(box, "button", "Hide").addEventListener("click", clear);
    document.body.append(host);
  });
})();
