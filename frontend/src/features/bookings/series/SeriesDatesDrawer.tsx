import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { seriesQuery } from './place';
import { SeriesView } from './SeriesView';

type Props = { parkId: string; seriesId: string; onOpen: (bookingId: string) => void; onClose: () => void };

/** A series at the desk. */
export default function SeriesDatesDrawer({ parkId, seriesId, onOpen, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const query = useQuery(seriesQuery({ parkId }, seriesId));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 560}
      title={query.data ? t('bookings.series.of', { title: query.data.title }) : t('bookings.series.repeat')}
    >
      <Loaded query={query} rows={8}>
        {(series) => <SeriesView place={{ parkId }} series={series} onOpen={onOpen} />}
      </Loaded>
    </Drawer>
  );
}
