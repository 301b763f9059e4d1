import { HistoryOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineOf } from './feeds';

const Timeline = lazy(() => import('./Timeline'));

/** Few who open a page come for its past: it is asked for when it is wanted. */
export function TimelineSection({ of }: { of: TimelineOf }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  if (!shown) {
    return (
      <div>
        <Button icon={<HistoryOutlined aria-hidden />} onClick={() => setShown(true)}>
          {t('shell.timeline')}
        </Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 3 }} />}>
      <Timeline of={of} />
    </Suspense>
  );
}
