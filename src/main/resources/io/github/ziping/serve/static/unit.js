// A unit's own page: the file that was chosen is looked at first; its buttons send the very same file again.
import { onChoose, onDrop, save, shown } from './files.js';
import { refresh } from './live.js';
import { send } from './send.js';

class UnitFile {
  constructor(section) {
    this.section = section;
    this.answer = section.querySelector('#unit-answer');
    this.file = null;
    this.answer.addEventListener('click', (event) => {
      const action = event.target.closest('button')?.dataset.do;
      if (action === 'submit') {
        this.submit(event.target);
      } else if (action === 'annotate') {
        this.annotate(event.target);
      }
    });
  }

  say(text, bad) {
    const line = document.createElement('p');
    line.textContent = text;
    line.className = bad ? 'error' : 'hint';
    this.answer.replaceChildren(line);
  }

  async choose(file) {
    if (!file) {
      return;
    }
    if (file.size > Number(this.section.dataset.most)) {
      this.say(this.section.dataset.big, true);
      return;
    }
    this.file = file;
    this.say(`${shown(file.name)} … ${this.section.dataset.busy}`);
    await this.ask('/unit/check');
  }

  async ask(address) {
    try {
      const answer = await send(address, this.file, this.file.name);
      const text = await answer.text();
      if (answer.headers.get('Content-Type')?.startsWith('text/html')) {
        this.answer.innerHTML = text;
      } else {
        this.say(text, true);
      }
      this.answer.focus();
    } catch {
      this.say(this.section.dataset.lost, true);
    }
  }

  async submit(button) {
    button.disabled = true;
    await this.ask('/unit/submit');
    refresh();
  }

  async annotate(button) {
    button.disabled = true;
    try {
      const answer = await send('/unit/annotate', this.file, this.file.name);
      if (!answer.ok) {
        this.say(await answer.text(), true);
        return;
      }
      await save(answer, this.file.name);
    } catch {
      this.say(this.section.dataset.lost, true);
    } finally {
      button.disabled = false;
    }
  }
}

export function unit() {
  const section = document.getElementById('unit-file');
  if (!section) {
    return;
  }
  const chosen = new UnitFile(section);
  onChoose(section.querySelector('input[type=file]'), (files) => chosen.choose(files[0]));
  onDrop(section, (transfer) => chosen.choose(transfer.files[0]));
}
