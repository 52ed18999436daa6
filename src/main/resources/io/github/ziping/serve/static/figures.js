// Draws a chart beside a table of figures, from the table itself: its first columns name, its last one counts.
import { chart } from './charts.js';

export async function figures() {
  if (!document.querySelector('[data-figures]')) {
    return;
  }
  await import('/static/echarts.js');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let drawn = [];
  const draw = () => {
    drawn.forEach((each) => each.dispose());
    drawn = [];
    for (const holder of document.querySelectorAll('[data-figures]')) {
      const table = document.getElementById(holder.dataset.figures);
      const place = document.createElement('div');
      place.className = 'chart';
      holder.replaceChildren(place);
      drawn.push(chart(place, figuresOf(table), dark.matches));
    }
  };
  draw();
  dark.addEventListener('change', draw);
  addEventListener('resize', () => drawn.forEach((each) => each.resize()));
  document.addEventListener('refreshed', (event) => {
    if (event.target.querySelector('[data-figures]')) {
      draw();
    }
  });
}

function figuresOf(table) {
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent));
  return {
    title: table.dataset.title,
    unit: table.dataset.unit,
    kind: 'bar',
    categories: rows.map((row) => row.at(-2)),
    series: [{ name: table.dataset.title, values: rows.map((row) => Number(row.at(-1))) }],
  };
}
