import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { BuildingRequestSchema } from '@/api/gen/schemas.gen';
import { buildingCreate } from '@/api/gen/sdk.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';

type Values = { code: string; name: string; lowest: number; highest: number };

/** A house has no floor 0: the first below the ground is -1. */
const levels = ({ lowest, highest }: Values) =>
  Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i).filter((n) => n !== 0);

export default function BuildingDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(BuildingRequestSchema, t);
  const needed = (key: string) => [{ required: true, message: t('form.required', { label: t(`units.${key}`) }) }];
  return (
    <FormDrawer<Values>
      title={t('units.addBuilding')}
      initial={{ lowest: 1, highest: 1 }}
      invalidates={['buildingList']}
      onClose={onClose}
      submit={({ code, name, ...range }, key) =>
        buildingCreate({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: { code, name, floors: levels({ code, name, ...range }) },
          throwOnError: true,
        })
      }
    >
      <Form.Item name="code" label={t('units.code')} extra={t('units.codeHelp')} rules={rules('code', t('units.code'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="name" label={t('units.buildingName')} rules={rules('name', t('units.buildingName'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="lowest" label={t('units.lowest')} rules={needed('lowest')}>
        <InputNumber min={-5} max={100} precision={0} />
      </Form.Item>
      <Form.Item name="highest" label={t('units.highest')} rules={needed('highest')}>
        <InputNumber min={-5} max={100} precision={0} />
      </Form.Item>
    </FormDrawer>
  );
}
