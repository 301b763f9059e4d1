import { useNavigate, useRouter } from '@tanstack/react-router';
import { Form } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { FormFoot } from '@/features/agreements/FormFoot';
import { followed } from '@/features/agreements/follow';
import { PlaceFields } from '@/features/agreements/PlaceFields';
import { PriceFields } from '@/features/agreements/PriceFields';
import { takePrice } from '@/features/agreements/takePrice';
import { type Keep, useDraft } from '@/features/agreements/useDraft';
import { lastDay } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Panel } from '@/shared/ui/Panel';
import { FirmFields } from './FirmFields';
import type { SupplementValues } from './values';
import { WhatFields } from './WhatFields';

const TOP: string[] = [];
const PLACES = ['places'];
const PRICES = ['prices'];

type Props = {
  parkId: string;
  agreement: AgreementResponse;
  initial: SupplementValues;
  keep: Keep<SupplementValues>;
};

/** What changes from a day on. Only the parts that change are asked for. */
export function SupplementForm({ parkId, agreement, initial, keep }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const router = useRouter();
  const navigate = useNavigate();
  const [form] = Form.useForm<SupplementValues>();
  const what = Form.useWatch('what', form) ?? initial.what;
  const { save, rest } = useDraft(form, keep, (supplementId) => {
    void navigate({
      to: '/parks/$parkId/agreements/$agreementId/supplements/$supplementId',
      params: { parkId, agreementId: agreement.id, supplementId },
    });
  });
  const last = useRef({ from: initial.effectiveOn, to: initial.to });
  const days = () => ({
    from: form.getFieldValue('effectiveOn') as string | undefined,
    to: what.includes('PERIOD') ? (form.getFieldValue('to') as string | undefined) : lastDay(agreement.to),
  });
  const changed = () => {
    const now = { from: form.getFieldValue('effectiveOn'), to: form.getFieldValue('to') };
    if (!now.from || !now.to || (now.from === last.current.from && now.to === last.current.to)) return;
    const { places = [], prices = [] } = form.getFieldsValue(true);
    form.setFieldsValue(followed({ places, prices }, last.current, now));
    last.current = now;
  };
  return (
    <Form<SupplementValues>
      form={form}
      className="stack agreement-form"
      layout="vertical"
      size={phone ? 'large' : 'middle'}
      initialValues={initial}
      onValuesChange={changed}
      onFinish={(v) => !save.isPending && save.mutate(v)}
      scrollToFirstError={{ focus: true }}
    >
      <Panel title={t('supplement.what')}>
        <WhatFields agreement={agreement} what={what} />
      </Panel>
      {what.includes('PLACES') && (
        <Panel title={t('supplement.placesFrom')}>
          <p className="note">{t('supplement.placesNote')}</p>
          <PlaceFields
            parkId={parkId}
            at={PLACES}
            days={days}
            ownLease={agreement.leaseId}
            onPrice={what.includes('PRICES') ? (price, from) => takePrice(form, price, from, PRICES) : undefined}
          />
        </Panel>
      )}
      {what.includes('PRICES') && (
        <Panel title={t('supplement.pricesFrom')}>
          <PriceFields at={TOP} from={() => days().from} />
        </Panel>
      )}
      {what.includes('PARTY') && (
        <Panel title={t('supplement.firm')}>
          <FirmFields />
        </Panel>
      )}
      <FormFoot rest={rest} pending={save.isPending} onLeave={() => router.history.back()} />
    </Form>
  );
}
