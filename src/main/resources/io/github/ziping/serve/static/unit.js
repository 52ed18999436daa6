// A unit's own page: the file that was chosen is looked at first; its buttons send the very same file again.
import { refresh } from './live.js';
import { MOST_BYTES, send } from './send.js';

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
    if (file.size > MOST_BYTES) {
      this.say(this.section.dataset.big, true);
      return;
    }
    this.file = file;
    this.say(`${file.name} … ${this.section.dataset.busy}`);
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
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await answer.blob());
      link.download = this.file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
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
  const input = section.querySelector('input[type=file]');
  input.addEventListener('change', () => {
    chosen.choose(input.files[0]);
    input.value = '';
  });
  addEventListener('dragover', (event) => {
    event.preventDefault();
    section.classList.add('over');
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) {
      section.classList.remove('over');
    }
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    section.classList.remove('over');
    chosen.choose(event.dataTransfer.files[0]);
  });
}
