// Sends forms that are marked with data-send without leaving the page, and takes over what the page shows then. Without scripts
// they are sent as always. data-send names what has the focus afterwards.
import { refresh, take } from './live.js';

export function forms() {
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (form.dataset.send === undefined) {
      return;
    }
    event.preventDefault();
    const refusal = document.getElementById('refusal');
    const button = event.submitter;
    try {
      const answer = await fetch(button?.getAttribute('formaction') ?? form.getAttribute('action'), {
        method: 'POST',
        headers: { 'X-Ziping': 'fetch' },
        body: new URLSearchParams(new FormData(form, button)),
      });
      const text = await answer.text();
      refusal.hidden = answer.ok;
      refusal.textContent = answer.ok ? '' : text;
      if (answer.ok) {
        take(new DOMParser().parseFromString(text, 'text/html'));
        // who went on meanwhile stays there
        if (document.activeElement === button || document.activeElement === document.body) {
          document.getElementById(form.dataset.send)?.focus();
        }
        // work that is over by now may have been told before this answer came, which still shows it going on
        refresh();
      }
    } catch {
      refusal.textContent = document.body.dataset.lost;
      refusal.hidden = false;
    }
  });
}
