// Keeps a page as the folder is: the server tells that something changed, the page asks for itself again and takes over the parts
// that are marked with data-refresh. What the reader types or has open stays.

let asking = false;
let again = false;

// the page's link opens nothing any more: asking again would never help
let over = false;

// how long a page and an answer are waited for, and the sign of life that the server gives each 15 seconds
const PAGE_MILLIS = 60_000;
const ANSWER_MILLIS = 10_000;
const SILENCE_MILLIS = 50_000;

/** Gives up what takes too long: a server that ended, or a machine asleep, can leave a connection open and never answer on it. */
async function within(millis, asks) {
  const control = new AbortController();
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

/** Replaces the marked parts by what the page's address gives now. */
export async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  do {
    again = false;
    try {
      await within(PAGE_MILLIS, async (signal) => {
        const answer = await fetch(location.href, { headers: { 'X-Ziping': 'refresh' }, signal });
        const text = isOver(answer) ? '' : await answer.text();
        const page = new DOMParser().parseFromString(text, 'text/html');
        if (answer.ok) {
          take(page);
        } else if (!over) {
          tellOfOld(page);
        }
      });
    } catch {
      // the connection is lost: the banner says so, and the next event asks again
    }
  } while (again && !over);
  asking = false;
}

/** Takes over the marked parts of a page that was fetched. */
export function take(page) {
  for (const old of document.querySelectorAll('[data-refresh]')) {
    const fresh = page.getElementById(old.id);
    if (fresh && fresh.outerHTML !== old.outerHTML) {
      const focused = pathOfFocus(old);
      const open = [...old.querySelectorAll('details[open][id]')].map((details) => details.id);
      old.replaceWith(fresh);
      open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
      focused?.(fresh);
      fresh.dispatchEvent(new CustomEvent('refreshed', { bubbles: true }));
    }
  }
}

/** A link that had the focus has it again, if it is still there. */
function pathOfFocus(part) {
  const active = document.activeElement;
  if (!active || !part.contains(active)) {
    return null;
  }
  const href = active.getAttribute('href');
  const id = active.id;
  return (fresh) => {
    const same = id ? document.getElementById(id) : [...fresh.querySelectorAll('a[href]')].find((a) => a.getAttribute('href') === href);
    same?.focus({ preventScroll: true });
  };
}

/** Listens while the page is looked at: browsers keep only a few connections to a server, and hidden pages would hold them all. */
export function follow() {
  if (document.body.dataset.live !== 'true') {
    return;
  }
  const banner = document.getElementById('lost');
  let events = null;
  let seen = null;
  let task = null;
  let waiting = 1000;
  let silence = null;
  const stop = () => {
    clearTimeout(silence);
    events?.close();
    events = null;
  };
  const listen = () => {
    if (over || events || document.hidden) {
      return;
    }
    const lose = () => {
      stop();
      banner.textContent = document.body.dataset.lost;
      banner.hidden = false;
      seen = null;
      const next = waiting;
      ask().then(() => over || setTimeout(listen, next));
      waiting = Math.min(waiting * 2, 10_000);
    };
    events = new EventSource('/events');
    silence = setTimeout(lose, ANSWER_MILLIS);
    events.addEventListener('version', (event) => {
      if (over) {
        stop();
        return;
      }
      clearTimeout(silence);
      silence = setTimeout(lose, SILENCE_MILLIS);
      waiting = 1000;
      banner.hidden = true;
      if (seen !== event.data) {
        // the first one may be newer than the page, which was made before it
        seen = event.data;
        refresh();
      }
    });
    // of work that goes on a page that shows it is told often, all others when it begins and ends
    events.addEventListener('task', (event) => {
      if (task !== event.data || document.querySelector('[data-task]')) {
        task = event.data;
        refresh();
      }
    });
    events.onerror = lose;
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : listen()));
  addEventListener('pagehide', stop);
  addEventListener('pageshow', listen);
  listen();
}
