// Keeps a page as the folder is: the server tells that something changed, the page asks for itself again and takes over the parts
// that are marked with data-refresh. What the reader types or has open stays.

// each marked part as the server gave it: what a script wrote into it since is no change of the server's
const given = new WeakMap([...document.querySelectorAll('[data-refresh]')].map((part) => [part, part.outerHTML]));

// the page is being asked for: what becomes of it, and what breaks it off
let asking = null;
let breakOff = () => {};
let again = false;

// the page's link opens nothing any more: asking again would never help
let over = false;

// how long a page and an answer are waited for, and the sign of life that the server gives each 15 seconds
const PAGE_MILLIS = 60_000;
const ANSWER_MILLIS = 10_000;
const SILENCE_MILLIS = 50_000;

// a lost server is asked for again after one second, after two, and so on up to ten
const FIRST_WAIT_MILLIS = 1000;
const LAST_WAIT_MILLIS = 10_000;

/** Gives up what takes too long: a server that ended, or a machine asleep, can leave a connection open and never answer on it. */
async function within(millis, asks, control = new AbortController()) {
  const limit = setTimeout(() => control.abort(), millis);
  try {
    return await asks(control.signal);
  } finally {
    clearTimeout(limit);
    control.abort();
  }
}

/** Whether an answer says that the page's link is worth nothing any more; the reader is told then. */
function isOver(answer) {
  if (answer.status === 401 || answer.status === 403) {
    over = true;
    const banner = document.getElementById('lost');
    banner.textContent = document.body.dataset.over;
    banner.hidden = false;
  }
  return over;
}

/** Asks why the server does not let the page listen, which EventSource does not tell. */
async function ask() {
  try {
    await within(ANSWER_MILLIS, async (signal) => isOver(await fetch('/events', { signal })));
  } catch {
    // nobody is there
  }
}

/** The folder cannot be read, or the page is of something that is not there any more: what is shown is old. */
function tellOfOld(page) {
  const why = page.querySelector('.refused');
  if (why) {
    const banner = document.getElementById('lost');
    banner.textContent = `${document.body.dataset.old}${why.textContent}`;
    banner.hidden = false;
  }
}

/** Asks for the page's address once: whether its marked parts were taken over. Fails where no answer comes. */
function fetchPage() {
  const control = new AbortController();
  breakOff = () => control.abort();
  return within(PAGE_MILLIS, async (signal) => {
    const answer = await fetch(location.href, { headers: { 'X-Ziping': 'refresh' }, signal });
    const text = isOver(answer) ? '' : await answer.text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    if (answer.ok) {
      take(page);
    } else if (!over) {
      tellOfOld(page);
    }
    return answer.ok;
  }, control);
}

async function fetchPages() {
  let taken = false;
  try {
    while (again && !over) {
      again = false;
      taken = await fetchPage();
    }
    return taken;
  } finally {
    again = false;
    asking = null;
  }
}

/** Replaces the marked parts by what the page's address gives now: whether it gave a page. Who asks meanwhile gets a newer one. */
function renew() {
  again = true;
  asking ??= fetchPages();
  return asking;
}

/** The same for who does not listen: the page stays as it is where no answer comes. */
export async function refresh() {
  try {
    await renew();
  } catch {
    // the next change asks again
  }
}

/** Takes over the marked parts of a page that was fetched. */
export function take(page) {
  for (const old of document.querySelectorAll('[data-refresh]')) {
    const fresh = page.getElementById(old.id);
    const text = fresh?.outerHTML;
    if (fresh && text !== given.get(old)) {
      given.set(fresh, text);
      const active = old.contains(document.activeElement) ? document.activeElement : null;
      for (const details of old.querySelectorAll('details[open][id]')) {
        page.getElementById(details.id)?.setAttribute('open', '');
      }
      const filled = [...old.querySelectorAll('input, select, textarea')]
        .filter(isFilled)
        .map((control) => [control, counterpart(control, old, fresh)]);
      const focused = active && counterpart(active, old, fresh);
      old.replaceWith(fresh);
      filled.forEach(([control, same]) => same && fill(same, control));
      focused?.focus({ preventScroll: true });
      fresh.dispatchEvent(new CustomEvent('refreshed', { bubbles: true }));
    }
  }
}

/** Whether the reader put in something else than the page came with. */
function isFilled(control) {
  return control.localName === 'select'
    ? [...control.options].some((option) => option.index > 0 && option.selected !== option.defaultSelected)
    : control.type !== 'file' && (control.value !== control.defaultValue || control.checked !== control.defaultChecked);
}

function fill(control, as) {
  control.value = as.value;
  control.checked = as.checked;
}

/**
 * An element of a part, in the part's newer state; nothing where it is not there any more. It has the same id or address, or it is
 * equal, and stands in equal ones as far up as it takes to know it from others.
 */
function counterpart(element, old, fresh) {
  if (element === old) {
    return fresh;
  }
  const alike = [...fresh.querySelectorAll(element.localName)];
  const name = ['id', 'href'].find((attribute) => element.hasAttribute(attribute));
  if (name) {
    return alike.find((other) => other.getAttribute(name) === element.getAttribute(name));
  }
  let same = alike.map((other) => [other, other]);
  for (let above = element; above !== old; above = above.parentElement) {
    same = same.filter(([, around]) => around?.outerHTML === above.outerHTML);
    if (same.length <= 1) {
      break;
    }
    same = same.map(([other, around]) => [other, around.parentElement]);
  }
  return same.length === 1 ? same[0][0] : null;
}

/** Listens while the page is looked at: browsers keep only a few connections to a server, and hidden pages would hold them all. */
export function follow() {
  if (document.body.dataset.live !== 'true') {
    return;
  }
  const banner = document.getElementById('lost');
  let events = null;
  // what the page is known to show: null while that is not sure
  let shown = null;
  let task = null;
  let waiting = FIRST_WAIT_MILLIS;
  let silence = null;
  const stop = () => {
    clearTimeout(silence);
    events?.close();
    events = null;
  };
  const lose = () => {
    stop();
    shown = null;
    task = null;
    breakOff();
    if (over) {
      return;
    }
    banner.textContent = document.body.dataset.lost;
    banner.hidden = false;
    ask();
    setTimeout(listen, waiting);
    waiting = Math.min(waiting * 2, LAST_WAIT_MILLIS);
  };
  // a page that does not come is asked for again as after a lost connection
  const bring = async (taken) => {
    try {
      if (await renew()) {
        taken();
      }
    } catch {
      if (events) {
        lose();
      }
    }
  };
  const listen = () => {
    if (over || events || document.hidden) {
      return;
    }
    events = new EventSource('/events');
    silence = setTimeout(lose, ANSWER_MILLIS);
    events.addEventListener('version', (event) => {
      if (over) {
        stop();
        return;
      }
      clearTimeout(silence);
      silence = setTimeout(lose, SILENCE_MILLIS);
      if (shown !== event.data) {
        // the first one may be newer than the page, which was made before it
        bring(() => {
          shown = event.data;
          waiting = FIRST_WAIT_MILLIS;
          banner.hidden = true;
        });
      }
    });
    // of work that goes on a page that shows it is told often, all others when it begins and ends
    events.addEventListener('task', (event) => {
      if (task !== event.data || document.querySelector('[data-task]')) {
        bring(() => {
          task = event.data;
        });
      }
    });
    events.onerror = lose;
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : listen()));
  addEventListener('pagehide', stop);
  addEventListener('pageshow', listen);
  listen();
}
