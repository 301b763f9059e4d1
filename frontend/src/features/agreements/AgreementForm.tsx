import { Alert, Button, Form } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicySummary } from '@/api/gen/types.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Panel } from '@/shared/ui/Panel';
import { AboutFields } from './AboutFields';
import { DepositFields } from './DepositFields';
import { FreeFields } from './FreeFields';
import { follow } from './follow';
import { PartyFields } from './PartyFields';
import { PlaceFields } from './PlaceFields';
import { PriceFields } from './PriceFields';
import { type Keep, useDraft } from './useDraft';
import type { DraftValues } from './values';

type Props = {
  parkId: string;
  initial: DraftValues;
  policies: PolicySummary[];
  /** The admission policy is asked for: no application has settled it. */
  asksAdmission?: boolean;
  keep: Keep;
  onLeave: () => void;
};

/** Everything an agreement and its lease say. Kept as a draft: nothing of it is promised to anybody yet. */
export function AgreementForm({ parkId, initial, policies, asksAdmission = false, keep, onLeave }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [form] = Form.useForm<DraftValues>();
  const { save, rest } = useDraft(parkId, form, keep);
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
        <PlaceFields parkId={parkId} />
      </Panel>
      <Panel title={t('agreements.prices')}>
        <PriceFields />
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
      <div className="form-foot">
        {rest.length > 0 && <Alert className="form-banner" type="error" showIcon title={rest.join(' ')} role="alert" />}
        <div className="row end">
          <Button onClick={onLeave}>{t('form.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('agreements.keepDraft')}
          </Button>
        </div>
      </div>
    </Form>
  );
}
