// Sends what is dropped on the page, or chosen, file by file, a few at a time; the answer to each is a line of HTML.
import { onChoose, onDrop, shown } from './files.js';
import { send } from './send.js';

// browsers keep six connections to a server, and one of them listens for changes
const AT_ONCE = 4;

/** All files below what was dropped: a folder gives its files with their paths. */
async function filesOf(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) {
    return [...transfer.files].map((file) => ({ file, name: file.name }));
  }
  const found = [];
  for (const entry of entries) {
    await walk(entry, '', found);
  }
  return found;
}

async function walk(entry, path, found) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    found.push({ file, name: path + entry.name });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) {
      return;
    }
    for (const each of some) {
      await walk(each, `${path}${entry.name}/`, found);
    }
  }
}

class Queue {
  constructor(section) {
    this.post = section.dataset.post;
    this.outcome = section.querySelector('.outcome');
    this.list = section.querySelector('ol');
    this.counts = section.querySelector('.counts');
    this.waiting = [];
    this.running = 0;
    this.total = 0;
    this.done = 0;
    this.abort = new AbortController();
    this.stopButton = section.querySelector('.stop');
    this.stopButton.addEventListener('click', () => this.stop());
    section.querySelector('.clear').addEventListener('click', () => this.clear());
  }

  add(files) {
    if (files.length > 0) {
      this.outcome.hidden = false;
    }
    for (const each of files) {
      const line = document.createElement('li');
      line.textContent = `${shown(each.name)} … ${this.list.dataset.waiting}`;
      this.list.append(line);
      this.waiting.push({ ...each, line });
      this.total++;
    }
    this.say();
    this.next();
  }

  next() {
    while (this.running < AT_ONCE && this.waiting.length > 0) {
      this.running++;
      this.send(this.waiting.shift()).finally(() => {
        this.running--;
        this.done++;
        this.say();
        this.next();
      });
    }
  }

  async send({ file, name, line }) {
    line.textContent = `${shown(name)} … ${this.list.dataset.sending}`;
    try {
      if (file.size > Number(this.list.dataset.most)) {
        line.className = 'error';
        line.textContent = `${shown(name)}：${this.list.dataset.big}`;
        return;
      }
      const answer = await send(this.post, file, name, this.abort.signal);
      const text = await answer.text();
      if (answer.ok) {
        line.innerHTML = text;
      } else {
        line.className = 'error';
        line.textContent = `${shown(name)}：${text}`;
      }
    } catch (fault) {
      line.className = 'error';
      line.textContent = `${shown(name)}：${fault.name === 'AbortError' ? this.list.dataset.stopped : this.list.dataset.failed}`;
    }
  }

  stop() {
    for (const { name, line } of this.waiting) {
      line.textContent = `${shown(name)}：${this.list.dataset.stopped}`;
      this.done++;
    }
    this.waiting = [];
    this.abort.abort();
    this.abort = new AbortController();
    this.say();
  }

  clear() {
    if (this.running === 0 && this.waiting.length === 0) {
      this.list.replaceChildren();
      this.total = 0;
      this.done = 0;
      this.outcome.hidden = true;
    }
  }

  say() {
    this.stopButton.disabled = this.running === 0 && this.waiting.length === 0;
    this.counts.textContent = this.list.dataset.summary.replace('{0}', this.done).replace('{1}', this.total);
  }
}

export function drop() {
  const section = document.getElementById('drop');
  if (!section) {
    return;
  }
  const queue = new Queue(section);
  for (const input of section.querySelectorAll('input[type=file]')) {
    onChoose(input, (files) => queue.add(files.map((file) => ({ file, name: file.webkitRelativePath || file.name }))));
  }
  onDrop(section, async (transfer) => queue.add(await filesOf(transfer)));
}
