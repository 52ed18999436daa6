// The page for single files: each file that is chosen or dropped is sent, told below, and kept here alone; the buttons of what is told
// send the very same file again.
import { onChoose, onDrop, save, shown } from './files.js';
import { send } from './send.js';

const AT_ONCE = 2;

class Checked {
  constructor(section) {
    this.texts = section.dataset;
    this.list = document.getElementById('checked');
    this.counts = document.getElementById('check-counts');
    this.clear = section.querySelector('.clear');
    this.waiting = [];
    this.running = 0;
    this.number = 0;
    this.clear.addEventListener('click', () => this.empty());
  }

  add(files) {
    for (const file of files) {
      const place = document.createElement('article');
      place.className = 'card';
      place.tabIndex = -1;
      this.say(place, file, this.texts.waiting);
      this.list.append(place);
      this.waiting.push({ file, place, number: ++this.number });
    }
    this.clear.hidden = this.number === 0;
    this.next();
  }

  next() {
    while (this.running < AT_ONCE && this.waiting.length > 0) {
      this.running++;
      this.check(this.waiting.shift()).finally(() => {
        this.running--;
        this.next();
      });
    }
    this.counts.textContent = this.running + this.waiting.length > 0 ? `${this.texts.busy} ${this.running + this.waiting.length}` : '';
  }

  say(place, file, text, bad) {
    const line = document.createElement('p');
    line.className = bad ? 'error' : 'hint';
    line.textContent = `${shown(file.name)}：${text}`;
    place.replaceChildren(line);
  }

  async check({ file, place, number }) {
    if (file.size > Number(this.texts.most)) {
      this.say(place, file, this.texts.big, true);
      return;
    }
    this.say(place, file, this.texts.busy);
    try {
      const answer = await send('/check', file, file.name);
      const text = await answer.text();
      if (!answer.ok) {
        this.say(place, file, text, true);
        return;
      }
      place.innerHTML = text;
      own(place, number);
      place.addEventListener('click', (event) => {
        const button = event.target.closest('button[data-do]');
        if (button) {
          this.save(button, file);
        }
      });
    } catch {
      this.say(place, file, this.texts.lost, true);
    }
  }

  async save(button, file) {
    button.disabled = true;
    try {
      const answer = await send(`/check/${button.dataset.do}`, file, file.name);
      if (!answer.ok) {
        this.refuse(button, await answer.text());
        return;
      }
      await save(answer, file.name);
    } catch {
      this.refuse(button, this.texts.lost);
    } finally {
      button.disabled = false;
    }
  }

  refuse(button, text) {
    const line = document.createElement('p');
    line.className = 'error';
    line.setAttribute('role', 'alert');
    line.textContent = text;
    button.parentElement.after(line);
  }

  empty() {
    if (this.running === 0 && this.waiting.length === 0) {
      this.list.replaceChildren();
      this.number = 0;
      this.clear.hidden = true;
    }
  }
}

/** Several files may have the same cells: each has ids of its own. */
function own(place, number) {
  const start = 'FILE-';
  for (const each of place.querySelectorAll(`[id^="${start}"]`)) {
    each.id = `file${number}-${each.id.slice(start.length)}`;
  }
  for (const each of place.querySelectorAll(`a[href^="#${start}"]`)) {
    each.setAttribute('href', `#file${number}-${each.getAttribute('href').slice(start.length + 1)}`);
  }
}

export function check() {
  const section = document.getElementById('check');
  if (!section) {
    return;
  }
  const checked = new Checked(section);
  onChoose(section.querySelector('input[type=file]'), (files) => checked.add(files));
  onDrop(section, (transfer) => checked.add([...transfer.files]));
}
