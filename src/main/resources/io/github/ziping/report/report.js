'use strict';
(function () {
  const form = document.querySelector('.controls');
  const body = document.querySelector('tbody');
  const rows = Array.from(body.rows);
  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
  const none = document.getElementById('none');

  function filter() {
    const levels = new Set(Array.from(form.querySelectorAll('[name=level]:checked'), box => box.value));
    const file = form.elements.file.value;
    const rule = form.elements.rule.value;
    const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = levels.has(row.dataset.level) && (!file || row.dataset.file === file)
        && (!rule || row.dataset.rule === rule) && words.every(word => texts.get(row).includes(word));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    form.elements.shown.value = '显示 ' + shown + ' 条，共 ' + rows.length + ' 条';
    none.hidden = shown > 0;
  }

  function key(row, column) {
    const cell = row.cells[column];
    return cell.dataset.key || cell.textContent;
  }

  // the order of a person: A9 stands before A10
  const order = new Intl.Collator('zh-CN', { numeric: true });

  function sort(heading, column) {
    const descending = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of heading.parentNode.cells) {
      other.removeAttribute('aria-sort');
    }
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const sign = descending ? -1 : 1;
    const sorted = rows.map((row, index) => ({ row, index, key: key(row, column) }));
    sorted.sort((a, b) => sign * order.compare(a.key, b.key) || a.index - b.index);
    body.append(...sorted.map(each => each.row));
  }

  Array.from(document.querySelectorAll('th')).forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    button.addEventListener('click', () => sort(heading, column));
    heading.replaceChildren(button);
  });
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;
  filter();
}());
