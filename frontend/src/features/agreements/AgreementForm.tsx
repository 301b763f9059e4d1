import { useNavigate } from '@tanstack/react-router';
import { Form } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicySummary } from '@/api/gen/types.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Panel } from '@/shared/ui/Panel';
import { AboutFields } from './AboutFields';
import { DepositFields } from './DepositFields';
import { FormFoot } from './FormFoot';
import { FreeFields } from './FreeFields';
import { follow } from './follow';
import { PartyFields } from './PartyFields';
import { PlaceFields } from './PlaceFields';
import { PriceFields } from './PriceFields';
import { takePrice } from './takePrice';
import { type Keep, useDraft } from './useDraft';
import type { DraftValues } from './values';

const CONTENT = ['content'];
const PLACES = ['content', 'places'];

type Props = {
  parkId: string;
  initial: DraftValues;
  policies: PolicySummary[];
  /** The admission policy is asked for: no application has settled it. */
  asksAdmission?: boolean;
  keep: Keep<DraftValues>;
  onLeave: () => void;
};

/** Everything an agreement and its lease say. Kept as a draft: nothing of it is promised to anybody yet. */
export function AgreementForm({ parkId, initial, policies, asksAdmission = false, keep, onLeave }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [form] = Form.useForm<DraftValues>();
  const navigate = useNavigate();
  const { save, rest } = useDraft(
    form,
    keep,
    (agreementId) => void navigate({ to: '/parks/$parkId/agreements/$agreementId', params: { parkId, agreementId } }),
  );
  const days = useRef({ from: initial.content.from, to: initial.content.to });
  const changed = (_: unknown, { content }: DraftValues) => {
    const now = { from: content.from, to: content.to };
    if (!now.from || !now.to || (now.from === days.current.from && now.to === days.current.to)) return;
    follow(form, days.current, now);
    days.current = now;
  };
  return (
    <Form<DraftValues>
      form={form}
      className="stack agreement-form"
      layout="vertical"
      size={phone ? 'large' : 'middle'}
      initialValues={initial}
      onValuesChange={changed}
      onFinish={(v) => !save.isPending && save.mutate(v)}
      scrollToFirstError={{ focus: true }}
    >
      <Panel title={t('agreements.about')}>
        <AboutFields policies={policies} asksAdmission={asksAdmission} />
      </Panel>
      <Panel title={t('agreements.places')}>
        <PlaceFields
          parkId={parkId}
          at={PLACES}
          days={() => form.getFieldValue('content')}
          onPrice={(price, from) => takePrice(form, price, from)}
        />
      </Panel>
      <Panel title={t('agreements.prices')}>
        <PriceFields at={CONTENT} from={() => form.getFieldValue(['content', 'from'])} />
      </Panel>
      <Panel title={t('agreements.free')}>
        <FreeFields />
      </Panel>
      <Panel title={t('agreements.depositAndMore')}>
        <DepositFields />
      </Panel>
      <Panel title={t('agreements.parties')}>
        <PartyFields />
      </Panel>
      <FormFoot rest={rest} pending={save.isPending} onLeave={onLeave} />
    </Form>
  );
}
