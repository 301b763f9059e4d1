import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FloorRequestSchema } from '@/api/gen/schemas.gen';
import { floorAdd } from '@/api/gen/sdk.gen';
import type { FloorRequest } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { buildingsQuery } from './queries';

export default function FloorDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const buildings = useQuery(buildingsQuery(parkId));
  const rules = rulesOf(FloorRequestSchema, t);
  return (
    <FormDrawer<FloorRequest & { buildingId: string }>
      title={t('units.addFloor')}
      invalidates={['buildingList']}
      onClose={onClose}
      submit={({ buildingId, ...body }, key) =>
        floorAdd({ path: { parkId, buildingId }, headers: { 'Idempotency-Key': key }, body, throwOnError: true })
      }
    >
      <Form.Item
        name="buildingId"
        label={t('units.building')}
        rules={[{ required: true, message: t('form.required', { label: t('units.building') }) }]}
      >
        <Select
          loading={buildings.isPending}
          options={buildings.data?.items.map((b) => ({ value: b.id, label: b.name }))}
        />
      </Form.Item>
      <Form.Item name="level" label={t('units.level')} rules={rules('level', t('units.level'))}>
        <InputNumber min={-5} max={100} precision={0} />
      </Form.Item>
      <Form.Item name="label" label={t('units.floorName')} rules={rules('label', t('units.floorName'))}>
        <Input placeholder={t('units.floorNameHelp')} />
      </Form.Item>
    </FormDrawer>
  );
}
