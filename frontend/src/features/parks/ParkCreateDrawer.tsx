import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { operatorListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ParkRequestSchema } from '@/api/gen/schemas.gen';
import { parkCreate } from '@/api/gen/sdk.gen';
import type { ParkRequest } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { ParkFields } from './ParkFields';

export default function ParkCreateDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const operators = useQuery(operatorListOptions({ query: { size: 100 } }));
  const rules = rulesOf(ParkRequestSchema, t);
  return (
    <FormDrawer<ParkRequest>
      title={t('parks.create')}
      initial={{ kind: 'INCUBATOR_PARK', level: 'NONE' }}
      invalidates={['parkList', 'meGet']}
      onClose={onClose}
      submit={(body, key) => parkCreate({ headers: { 'Idempotency-Key': key }, body, throwOnError: true })}
    >
      <Form.Item name="operatorId" label={t('parks.operator')} rules={rules('operatorId', t('parks.operator'))}>
        <Select
          loading={operators.isPending}
          options={operators.data?.items.map((o) => ({ value: o.id, label: o.name }))}
        />
      </Form.Item>
      <ParkFields />
    </FormDrawer>
  );
}
