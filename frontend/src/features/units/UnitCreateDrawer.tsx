import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitRequestSchema } from '@/api/gen/schemas.gen';
import { unitCreate } from '@/api/gen/sdk.gen';
import type { UnitRequest } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { buildingsQuery } from './queries';
import { UnitFields } from './UnitFields';

export default function UnitCreateDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const buildings = useQuery(buildingsQuery(parkId));
  const rules = rulesOf(UnitRequestSchema, t);
  const floors = buildings.data?.items.flatMap((b) =>
    b.floors.map((f) => ({ value: f.id, label: `${b.name} · ${f.label || t('board.floor', { n: f.level })}` })),
  );
  return (
    <FormDrawer<UnitRequest>
      title={t('units.add')}
      initial={{ kind: 'OFFICE' }}
      note={floors?.length === 0 ? t('units.needsBuilding') : undefined}
      invalidates={['unitList', 'occupancyGet', 'occupancyUnitList']}
      onClose={onClose}
      submit={(body, key) =>
        unitCreate({ path: { parkId }, headers: { 'Idempotency-Key': key }, body, throwOnError: true })
      }
    >
      <Form.Item name="floorId" label={t('units.floor')} rules={rules('floorId', t('units.floor'))}>
        <Select options={floors} loading={buildings.isPending} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <UnitFields />
      <Form.Item name="from" label={t('units.from')} extra={t('units.fromHelp')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}
