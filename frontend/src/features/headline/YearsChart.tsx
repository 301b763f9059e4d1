import { PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadlineYear } from '@/api/gen/types.gen';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

/** Colours that differ in lightness too, so that they are told apart in print and by everybody. */
const COLOURS = ['#1f6f54', '#8fb8a8', '#c9a227', '#3b4a6b'];

type Props = { years: HeadlineYear[]; name: string };

/** Five years in one picture: who came, graduated and left, and the people in post. The table below says the same. */
export default function YearsChart({ years, name }: Props) {
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words come anew with the language
  useEffect(() => {
    const drawn = init(place.current, undefined, { renderer: 'canvas' });
    chart.current = drawn;
    drawn.setOption(option(years, t));
    const watch = new ResizeObserver(() => drawn.resize());
    if (place.current) watch.observe(place.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, [years, i18n.language]);
  const save = () => {
    const link = document.createElement('a');
    link.href = chart.current?.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#fff' }) ?? '';
    link.download = `${name}.png`;
    link.click();
  };
  return (
    <>
      <div ref={place} className="headline-chart" role="img" aria-label={t('headline.chart')} />
      <div className="row end">
        <Button size="small" icon={<PictureOutlined aria-hidden />} onClick={save}>
          {t('headline.png')}
        </Button>
      </div>
    </>
  );
}

function option(years: HeadlineYear[], t: ReturnType<typeof useTranslation>['t']) {
  const bar = (key: 'entered' | 'graduated' | 'left', word: string) => ({
    type: 'bar' as const,
    name: t(word),
    data: years.map((y) => y[key]),
  });
  return {
    color: COLOURS,
    animation: false,
    aria: { enabled: true },
    tooltip: { trigger: 'axis' as const },
    legend: { bottom: 0 },
    grid: { left: 48, right: 48, top: 32, bottom: 48 },
    xAxis: { type: 'category' as const, data: years.map((y) => String(y.year)) },
    yAxis: [
      { type: 'value' as const, name: t('headline.companiesAxis'), minInterval: 1 },
      { type: 'value' as const, name: t('headline.peopleAxis'), minInterval: 1, splitLine: { show: false } },
    ],
    series: [
      bar('entered', 'headline.entered'),
      bar('graduated', 'headline.graduatedIn'),
      bar('left', 'headline.leftIn'),
      { type: 'line' as const, name: t('headline.jobsAtEnd'), yAxisIndex: 1, data: years.map((y) => y.jobs) },
    ],
  };
}
