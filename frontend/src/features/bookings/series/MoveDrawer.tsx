import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { SeriesChangeRequestSchema } from '@/api/gen/schemas.gen';
import type { SeriesChangeRequest, SeriesResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { TimeInput } from '@/shared/ui/TimeInput';
import { STALE } from '../asked';
import { PlaceRooms } from './PlaceRooms';
import { callsOf, type Place } from './place';
import { ScopeFields, scopeOf } from './ScopeFields';

type Props = { place: Place; series: SeriesResponse; onClose: () => void };

/** Another time, other rooms or other words for what is to come; a date that cannot be moved stays and says why. */
export default function MoveDrawer({ place, series, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(SeriesChangeRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], label: string) => ({ name, label, rules: rules(name, label) });
  const { title, from, to, facilities } = series;
  return (
    <FormDrawer<SeriesChangeRequest>
      title={t('bookings.series.change')}
      note={t('bookings.series.changeNote')}
      initial={{ scope: 'ALL', title, from, to, facilityIds: facilities.map((f) => f.id) }}
      invalidates={STALE}
      onClose={onClose}
      submit={(values) => callsOf(place).change(series, compact({ ...values, ...scopeOf(values) }))}
    >
      <ScopeFields />
      <Form.Item {...item('facilityIds', t('bookings.rooms'))}>
        <PlaceRooms place={place} />
      </Form.Item>
      <div className="field-pair">
        <Form.Item {...item('from', t('bookings.from'))}>
          <TimeInput />
        </Form.Item>
        <Form.Item {...item('to', t('bookings.to'))}>
          <TimeInput />
        </Form.Item>
      </div>
      <Form.Item {...item('title', t('bookings.subject'))}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
