import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadlineYear } from '@/api/gen/types.gen';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

/** Colours that differ in lightness too, so that they are told apart in print and by everybody. */
const COLOURS = ['#1f6f54', '#4d8b76', '#9a7400', '#3b4a6b'];

type Props = {
  years: HeadlineYear[];
  name: string;
  /** Hands over what saves the picture, once there is one. */
  onDrawn: (save: () => void) => void;
};

/** Five years in one picture: who came, graduated and left, and the people in post. The table below says the same. */
export default function YearsChart({ years, name, onDrawn }: Props) {
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words come anew with the language
  useEffect(() => {
    const drawn = init(place.current, undefined, { renderer: 'canvas' });
    drawn.setOption(option(years, t));
    onDrawn(() => save(drawn, name));
    const watch = new ResizeObserver(() => drawn.resize());
    if (place.current) watch.observe(place.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, [years, name, i18n.language]);
  return <div ref={place} className="headline-chart" role="img" aria-label={t('headline.chart')} />;
}

function save(chart: ECharts, name: string) {
  const link = document.createElement('a');
  link.href = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#fff' });
  link.download = `${name}.png`;
  link.click();
}

function option(years: HeadlineYear[], t: ReturnType<typeof useTranslation>['t']) {
  const counted = years.some((y) => y.jobs != null);
  const bar = (key: 'entered' | 'graduated' | 'left', word: string) => ({
    type: 'bar' as const,
    name: t(word),
    data: years.map((y) => y[key]),
  });
  return {
    color: COLOURS,
    animation: false,
    // Ours says where the same numbers stand as text; theirs would speak the language the page was loaded in.
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    tooltip: { trigger: 'axis' as const },
    legend: { top: 0, left: 0, type: 'scroll' as const },
    grid: { left: 48, right: 48, top: 72, bottom: 32 },
    xAxis: { type: 'category' as const, data: years.map((y) => String(y.year)) },
    yAxis: [
      { type: 'value' as const, name: t('headline.companiesAxis'), minInterval: 1 },
      {
        type: 'value' as const,
        name: t('headline.peopleAxis'),
        minInterval: 1,
        splitLine: { show: false },
        show: counted,
      },
    ],
    series: [
      bar('entered', 'headline.entered'),
      bar('graduated', 'headline.graduatedIn'),
      bar('left', 'headline.leftIn'),
      ...(counted
        ? [{ type: 'line' as const, name: t('headline.jobsAtEnd'), yAxisIndex: 1, data: years.map((y) => y.jobs) }]
        : []),
    ],
  };
}
