// Sends one file as it is. Where the server has too much to do, or the line broke, it is tried again: the same file is never taken twice.

const TRIES = 30;
const LOST_TRIES = 6;
const LONGEST_PART = 100;
const MOST_FOLDERS = 3;

const sleep = (millis, signal) =>
  new Promise((done, failed) => {
    const timer = setTimeout(done, millis);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      failed(new DOMException('stopped', 'AbortError'));
    });
  });

/** Long names are cut, their endings kept: addresses have an end. */
function shortened(name) {
  return name
    .split('/')
    .slice(-MOST_FOLDERS - 1)
    .map((part) => {
      const dot = part.lastIndexOf('.');
      const ending = dot > 0 && part.length - dot < 10 ? part.slice(dot) : '';
      const stem = part.slice(0, part.length - ending.length);
      return stem.length > LONGEST_PART ? stem.slice(0, LONGEST_PART) + ending : part;
    })
    .join('/');
}

/** The answer of the server; throws where the connection is lost, or it was stopped. */
export async function send(address, file, name, signal) {
  let lost = 0;
  for (let tries = 1; ; tries++) {
    try {
      const answer = await fetch(`${address}?name=${encodeURIComponent(shortened(name))}`, {
        method: 'POST',
        headers: { 'X-Ziping': 'fetch', 'Content-Type': 'application/octet-stream' },
        body: file,
        signal,
      });
      if (answer.status !== 503 || !answer.headers.has('Retry-After') || tries >= TRIES) {
        return answer;
      }
      await sleep(Number(answer.headers.get('Retry-After')) * 1000 * (0.5 + Math.random()), signal);
    } catch (fault) {
      lost++;
      if (fault.name === 'AbortError' || lost >= LOST_TRIES) {
        throw fault;
      }
      await sleep(500 * lost, signal);
    }
  }
}
