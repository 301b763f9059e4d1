import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MeterPlacesRequestSchema } from '@/api/gen/schemas.gen';
import { meterPlacesSet } from '@/api/gen/sdk.gen';
import type { MeterResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';
import { PlaceFields, type PlaceValues, placesOf } from './PlaceFields';

type Props = { parkId: string; meter: MeterResponse; onClose: () => void };
type Values = PlaceValues & { from: string };

export default function PlacesDrawer({ parkId, meter, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MeterPlacesRequestSchema, t);
  return (
    <FormDrawer<Values>
      title={t('meters.places')}
      note={t('meters.placesNote')}
      initial={{ from: today() }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={({ from, unitId, spots }) =>
        meterPlacesSet({
          path: { parkId, meterId: meter.id },
          headers: { 'If-Match': etag(meter.version) },
          body: { from, places: placesOf({ shared: meter.shared, unitId, spots }) },
          throwOnError: true,
        })
      }
    >
      <Form.Item name="from" label={t('meters.from')} rules={rules('from', t('meters.from'))}>
        <DateInput />
      </Form.Item>
      <PlaceFields parkId={parkId} shared={meter.shared} />
    </FormDrawer>
  );
}
