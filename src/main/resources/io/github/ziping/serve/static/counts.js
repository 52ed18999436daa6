// Says how many projects go up by what is ticked now; the server knows only what is ticked at first.

export function counts() {
  const line = () => document.getElementById('submit-count');
  if (!line()) {
    return;
  }
  const count = () => {
    const ticked = [...document.querySelectorAll('input[name=state]:checked')];
    const sum = ticked.reduce((all, box) => all + Number(document.getElementById(`count-${box.value}`).textContent), 0);
    const text = line().dataset.count.replace('{0}', sum);
    if (line().textContent !== text) {
      line().textContent = text;
    }
  };
  document.addEventListener('change', (event) => event.target.name === 'state' && count());
  document.addEventListener('refreshed', count);
  // browsers tick again what was ticked when a page is opened again
  count();
}
