import { PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadlineView } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { YearsTable } from './YearsTable';

const YearsChart = lazy(() => import('./YearsChart'));

/** Five years as a picture that can be saved, and as the table it is drawn from. */
export function YearsPanel({ headline }: { headline: HeadlineView }) {
  const { t } = useTranslation();
  const [save, setSave] = useState<() => void>();
  const onDrawn = useCallback((how: () => void) => setSave(() => how), []);
  return (
    <Panel
      title={t('headline.years')}
      extra={
        save && (
          <Button size="small" icon={<PictureOutlined aria-hidden />} onClick={save}>
            {t('headline.png')}
          </Button>
        )
      }
    >
      <Suspense fallback={<div className="headline-chart" />}>
        <YearsChart years={headline.years} name={`${headline.parkName}-${headline.on}`} onDrawn={onDrawn} />
      </Suspense>
      <YearsTable years={headline.years} />
    </Panel>
  );
}
