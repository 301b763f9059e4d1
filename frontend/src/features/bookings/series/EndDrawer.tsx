import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { SeriesCancelRequestSchema } from '@/api/gen/schemas.gen';
import type { SeriesResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from '../asked';
import { callsOf, type Place } from './place';
import { ScopeFields, type ScopeValues, scopeOf } from './ScopeFields';

type Props = { place: Place; series: SeriesResponse; onClose: () => void };

/** Calls off what is to come of a series, or what comes from a day on. */
export default function EndDrawer({ place, series, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<ScopeValues & { reason?: string }>
      title={t('bookings.series.cancel')}
      note={t('bookings.series.cancelNote')}
      okText={t('bookings.series.cancel')}
      danger
      initial={{ scope: 'ALL' }}
      invalidates={STALE}
      onClose={onClose}
      submit={(values) => callsOf(place).cancel(series, compact({ ...scopeOf(values), reason: values.reason }))}
    >
      <ScopeFields />
      <Form.Item name="reason" label={t('bookings.reason')}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={SeriesCancelRequestSchema.properties.reason.maxLength}
          showCount
        />
      </Form.Item>
    </FormDrawer>
  );
}
