import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { priceLinesChange } from '@/api/gen/sdk.gen';
import { LineAction, PriceBasis, type PriceLinesRequest, type PriceVersionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MoneyField } from '@/shared/ui/MoneyField';
import { AdjustmentFields, adjusted } from './AdjustmentFields';
import { CHANGED } from './lines';
import { chosen, SelectionFields } from './SelectionFields';

type Props = { parkId: string; list: PriceVersionResponse; onClose: () => void };

const toRequest = ({ action, selection, adjustment, price }: PriceLinesRequest): PriceLinesRequest => ({
  action,
  selection: chosen(selection),
  adjustment: action === 'ADJUST' || action === 'ADD_CURRENT' ? adjusted(adjustment) : undefined,
  price: action === 'SET' ? price : undefined,
});

export default function BulkDrawer({ parkId, list, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<PriceLinesRequest>
      title={t('prices.bulk')}
      note={t('prices.bulkNote')}
      initial={{
        action: 'ADJUST',
        adjustment: { step: 'FEN' } as PriceLinesRequest['adjustment'],
        price: { basis: 'SQM_MONTH' } as PriceLinesRequest['price'],
      }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={(v) =>
        priceLinesChange({
          path: { parkId, priceListId: list.id },
          headers: { 'If-Match': etag(list.version) },
          body: toRequest(v),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="action" label={t('prices.action')}>
        <Select options={Object.values(LineAction).map((value) => ({ value, label: t(`prices.actionOf.${value}`) }))} />
      </Form.Item>
      <How />
      <SelectionFields parkId={parkId} />
    </FormDrawer>
  );
}

function How() {
  const { t } = useTranslation();
  const action: LineAction | undefined = Form.useWatch('action');
  if (action === 'ADJUST') return <AdjustmentFields label={t('prices.percent')} required />;
  if (action === 'ADD_CURRENT') return <AdjustmentFields label={t('prices.adjust')} />;
  return action === 'SET' ? <OnePrice /> : null;
}

function OnePrice() {
  const { t } = useTranslation();
  const label = t('prices.price');
  return (
    <>
      <Form.Item
        name={['price', 'amount']}
        label={label}
        rules={[{ required: true, message: t('form.required', { label }) }]}
      >
        <MoneyField />
      </Form.Item>
      <Form.Item name={['price', 'basis']} label={t('prices.basis')}>
        <Select
          options={Object.values(PriceBasis).map((value) => ({ value, label: t(`enums.PriceBasis.${value}`) }))}
        />
      </Form.Item>
    </>
  );
}
