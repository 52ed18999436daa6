// Copies a text that is shown in a field, and says so on the button.

export function copy() {
  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('button[data-copy]');
    if (!button) {
      return;
    }
    const field = document.getElementById(button.dataset.copy);
    field.select();
    let done = false;
    try {
      await navigator.clipboard.writeText(field.value);
      done = true;
    } catch {
      // pages of other machines may not ask for the clipboard: what is selected can be copied the old way, if it is shown
      field.closest('details')?.setAttribute('open', '');
      field.select();
      done = document.execCommand('copy');
    }
    button.textContent = done ? button.dataset.done : button.dataset.failed;
  });
}
