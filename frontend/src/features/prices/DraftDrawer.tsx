import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { priceListDraft } from '@/api/gen/sdk.gen';
import { PriceSource, type PriceVersionRequest } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { AboutFields } from './AboutFields';
import { AdjustmentFields, adjusted } from './AdjustmentFields';
import { allPriceListsQuery, CHANGED } from './lines';
import { chosen, SelectionFields } from './SelectionFields';

type Props = { parkId: string; from: string | undefined; onClose: (made?: string) => void };

export default function DraftDrawer({ parkId, from, onClose }: Props) {
  const { t } = useTranslation();
  const made = useRef<string>(undefined);
  return (
    <FormDrawer<PriceVersionRequest>
      title={t('prices.newDraft')}
      note={t('prices.draftNote')}
      initial={{
        source: from ? 'VERSION' : 'CURRENT',
        fromVersionId: from,
        adjustment: { step: 'FEN' } as PriceVersionRequest['adjustment'],
      }}
      invalidates={CHANGED}
      onClose={() => onClose(made.current)}
      submit={async ({ fromVersionId, adjustment, selection, ...v }, key) => {
        const { data } = await priceListDraft({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: {
            ...v,
            fromVersionId: v.source === 'VERSION' ? fromVersionId : undefined,
            adjustment: v.source === 'EMPTY' ? undefined : adjusted(adjustment),
            selection: v.source === 'EMPTY' ? undefined : chosen(selection),
          },
          throwOnError: true,
        });
        made.current = data.id;
      }}
    >
      <AboutFields />
      <Source parkId={parkId} />
    </FormDrawer>
  );
}

function Source({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const source: PriceSource | undefined = Form.useWatch('source');
  return (
    <>
      <Form.Item name="source" label={t('prices.source')}>
        <Radio.Group
          options={Object.values(PriceSource).map((value) => ({ value, label: t(`prices.sourceOf.${value}`) }))}
        />
      </Form.Item>
      {source === 'VERSION' && <From parkId={parkId} />}
      {source && source !== 'EMPTY' && (
        <>
          <AdjustmentFields label={t('prices.adjust')} />
          <SelectionFields parkId={parkId} />
        </>
      )}
    </>
  );
}

function From({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const lists = useQuery(allPriceListsQuery(parkId));
  const label = t('prices.from');
  return (
    <Form.Item name="fromVersionId" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
      <Select
        loading={lists.isPending}
        options={lists.data?.items.map((l) => ({ value: l.id, label: `${l.name}（${l.effectiveOn}）` }))}
      />
    </Form.Item>
  );
}
