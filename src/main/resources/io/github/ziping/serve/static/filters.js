// Shows what the reader asks for while it is asked: the form works without it too.
import { refresh } from './live.js';

export function filters() {
  const form = document.querySelector('form[data-filter]');
  if (!form) {
    return;
  }
  let timer = 0;
  const show = () => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    history.replaceState(null, '', query.size ? `${form.getAttribute('action')}?${query}` : form.getAttribute('action'));
    refresh();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, 200);
  });
}
