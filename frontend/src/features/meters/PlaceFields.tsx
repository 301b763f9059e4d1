import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeterPlaceRequest } from '@/api/gen/types.gen';
import { UnitPicker } from '@/shared/ui/UnitPicker';
import { buildingsQuery } from './asked';

export type PlaceValues = { shared: boolean; unitId?: string; spots?: string[] };

const PARK = 'park';

/** What the form says as the operation takes it: a spot is `floor:id`, `building:id` or the whole park. */
export function placesOf({ shared, unitId, spots }: PlaceValues): MeterPlaceRequest[] {
  if (!shared) return [{ unitId }];
  return (spots ?? []).map((spot) => {
    const [kind, id] = spot.split(':');
    if (kind === 'floor') return { floorId: id };
    return kind === 'building' ? { buildingId: id } : {};
  });
}

export function SharedField() {
  const { t } = useTranslation();
  return (
    <Form.Item name="shared" label={t('meters.sharing')}>
      <Radio.Group
        options={[
          { value: false, label: t('meters.own') },
          { value: true, label: t('meters.shared') },
        ]}
      />
    </Form.Item>
  );
}

/** One room, or what shares: floors, buildings or all of the park. */
export function PlaceFields({ parkId, shared }: { parkId: string; shared: boolean }) {
  const { t } = useTranslation();
  const { data } = useQuery(buildingsQuery(parkId));
  const required = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  if (!shared)
    return (
      <Form.Item name="unitId" label={t('meters.unit')} rules={required(t('meters.unit'))}>
        <UnitPicker parkId={parkId} />
      </Form.Item>
    );
  const spots = (data?.items ?? []).flatMap((building) => [
    { value: `building:${building.id}`, label: building.name },
    ...building.floors.map((floor) => ({ value: `floor:${floor.id}`, label: `${building.name} ${floor.label}` })),
  ]);
  return (
    <Form.Item
      name="spots"
      label={t('meters.places')}
      rules={required(t('meters.places'))}
      extra={t('meters.placesHelp')}
    >
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={[{ value: PARK, label: t('meters.wholePark') }, ...spots]}
      />
    </Form.Item>
  );
}
