import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PriceLineRequestSchema } from '@/api/gen/schemas.gen';
import { priceLineRemove, priceLineSet } from '@/api/gen/sdk.gen';
import { PriceBasis, type PriceLineRequest, type PriceLineView, type PriceVersionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MoneyField } from '@/shared/ui/MoneyField';
import { CHANGED } from './lines';

type Props = { parkId: string; list: PriceVersionResponse; line: PriceLineView; onClose: () => void };
type Values = PriceLineRequest & { listed: boolean };

export default function LineDrawer({ parkId, list, line, onClose }: Props) {
  const { t } = useTranslation();
  const at = {
    path: { parkId, priceListId: list.id, unitId: line.unitId },
    headers: { 'If-Match': etag(list.version) },
  };
  const known = line.after ?? line.before;
  return (
    <FormDrawer<Values>
      title={t('prices.lineOf', { unit: line.number })}
      initial={{
        listed: true,
        amount: known?.amount,
        basis: known?.basis ?? (line.kind === 'WORKSTATION' ? 'SEAT_MONTH' : 'SQM_MONTH'),
      }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={async ({ listed, ...body }) => {
        if (listed) return priceLineSet({ ...at, body, throwOnError: true });
        if (line.listed) return priceLineRemove({ ...at, throwOnError: true });
      }}
    >
      <Form.Item name="listed" label={t('prices.lineIn')}>
        <Radio.Group
          options={[
            { value: true, label: t('prices.listed') },
            { value: false, label: t('prices.notListed') },
          ]}
        />
      </Form.Item>
      <PriceFields />
    </FormDrawer>
  );
}

function PriceFields() {
  const { t } = useTranslation();
  const rules = rulesOf(PriceLineRequestSchema, t);
  const listed = Form.useWatch('listed');
  if (listed === false) return null;
  return (
    <>
      <Form.Item name="amount" label={t('prices.price')} rules={rules('amount', t('prices.price'))}>
        <MoneyField />
      </Form.Item>
      <Form.Item name="basis" label={t('prices.basis')} rules={rules('basis', t('prices.basis'))}>
        <Select
          options={Object.values(PriceBasis).map((value) => ({ value, label: t(`enums.PriceBasis.${value}`) }))}
        />
      </Form.Item>
    </>
  );
}
