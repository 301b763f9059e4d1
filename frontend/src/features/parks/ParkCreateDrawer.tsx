import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ParkRequestSchema } from '@/api/gen/schemas.gen';
import { operatorList, parkCreate } from '@/api/gen/sdk.gen';
import type { ParkRequest } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { PagedSelect } from '@/shared/ui/PagedSelect';
import { ParkFields } from './ParkFields';

export default function ParkCreateDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(ParkRequestSchema, t);
  return (
    <FormDrawer<ParkRequest>
      title={t('parks.create')}
      initial={{ kind: 'INCUBATOR_PARK', level: 'NONE', timeZone: 'Asia/Shanghai' }}
      invalidates={['parkList', 'meGet']}
      onClose={onClose}
      submit={(body, key) => parkCreate({ headers: { 'Idempotency-Key': key }, body, throwOnError: true })}
    >
      <Form.Item name="operatorId" label={t('parks.operator')} rules={rules('operatorId', t('parks.operator'))}>
        <PagedSelect
          queryKey={['operators']}
          ask={async (page) => (await operatorList({ query: { page, size: 100 }, throwOnError: true })).data}
          choice={(o) => ({ value: o.id, label: o.name })}
        />
      </Form.Item>
      <ParkFields />
    </FormDrawer>
  );
}
