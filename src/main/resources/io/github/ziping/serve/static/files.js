// Files that are chosen or dropped, and files that the server answers with.

/** A file's name as it may be shown, as the server shows names: on one line, nothing in it that turns the writing or has no picture. */
export function shown(name) {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
}

/** Takes what is dropped anywhere on the page: beside the field, a file would be opened instead of the page. */
export function onDrop(section, use) {
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
    use(event.dataTransfer);
  });
}

/** Takes what is chosen; the same file may be chosen again. */
export function onChoose(input, use) {
  input.addEventListener('change', () => {
    use([...input.files]);
    input.value = '';
  });
}

/** Has the browser save an answer, by the name that the server gave it. */
export async function save(answer, otherwise) {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = encoded ? decodeURIComponent(encoded) : otherwise;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
