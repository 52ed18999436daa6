// Draws the charts of the summary, and draws them anew when the figures, the window or its colours change. The figures stand as a
// table beside them, which is what is printed and read aloud.

const TALL = 26;
const LEAST = 280;
const MOST_BARS = 60;

export async function charts() {
  const holder = document.getElementById('charts');
  if (!holder) {
    return;
  }
  await import('/static/echarts.js');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let drawn = [];
  const draw = () => {
    drawn.forEach((chart) => chart.dispose());
    drawn = [];
    holder.replaceChildren();
    for (const figures of JSON.parse(document.getElementById('chart-data').dataset.charts).charts) {
      const place = document.createElement('div');
      place.className = 'chart';
      holder.append(place);
      drawn.push(chart(place, figures, dark.matches));
    }
  };
  draw();
  dark.addEventListener('change', draw);
  addEventListener('resize', () => drawn.forEach((each) => each.resize()));
  document.addEventListener('refreshed', (event) => {
    if (event.target.id === 'chart-data') {
      draw();
    }
  });
}

export function chart(place, figures, dark) {
  // an axis may say what it counts before the unit: 扣分（分）
  const unit = /（(.*)）/.exec(figures.unit)?.[1] ?? figures.unit;
  const lying = figures.kind === 'bar';
  const shown = Math.min(figures.categories.length, MOST_BARS);
  const height = lying ? Math.max(LEAST, 110 + shown * TALL) : LEAST;
  const drawn = echarts.init(place, dark ? 'dark' : null, { renderer: 'canvas', height });
  const names = {
    type: 'category',
    data: figures.categories,
    inverse: lying,
    axisLabel: lying ? { width: 150, overflow: 'truncate' } : { interval: 0, width: 90, overflow: 'break' },
  };
  const values = { type: 'value' };
  drawn.setOption({
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    title: { text: unit ? `${figures.title}（${unit}）` : figures.title, left: 'center', textStyle: { fontSize: 14 } },
    // the content policy allows no inline styles, which a tooltip of HTML would need
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
    legend: { bottom: 0, show: figures.series.length > 1 },
    grid: { left: 10, right: 30, top: 50, bottom: figures.series.length > 1 ? 35 : 10, containLabel: true },
    dataZoom: figures.categories.length > shown ? [{ type: 'inside', [lying ? 'yAxisIndex' : 'xAxisIndex']: 0, startValue: 0, endValue: shown - 1 }] : [],
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: figures.series.map((series) => ({ name: series.name, type: 'bar', data: series.values, barMaxWidth: 28 })),
  });
  return drawn;
}
