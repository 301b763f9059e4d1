import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { PriceVersionDiscardRequestSchema } from '@/api/gen/schemas.gen';
import { priceListDiscard } from '@/api/gen/sdk.gen';
import type { PriceVersionDiscardRequest, PriceVersionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './lines';

type Props = { parkId: string; list: PriceVersionResponse; onClose: () => void };

export default function DiscardDrawer({ parkId, list, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(PriceVersionDiscardRequestSchema, t);
  return (
    <FormDrawer<PriceVersionDiscardRequest>
      title={t('prices.discardTitle', { name: list.name })}
      note={t('prices.discardNote')}
      okText={t('prices.discard')}
      danger
      invalidates={CHANGED}
      onClose={onClose}
      submit={(body) =>
        priceListDiscard({
          path: { parkId, priceListId: list.id },
          headers: { 'If-Match': etag(list.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item name="reason" label={t('prices.reason')} rules={rules('reason', t('prices.reason'))}>
        <Input autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
