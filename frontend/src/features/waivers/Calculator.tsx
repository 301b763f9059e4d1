import { useQuery } from '@tanstack/react-query';
import { Button, Form, InputNumber, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownWaiverEstimateOptions, ownWaiverOfferListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { OwnStayView, WaiverOffer } from '@/api/gen/types.gen';
import { cents } from '@/shared/lib/amount';
import { Loaded } from '@/shared/ui/Loaded';
import { RequestFields } from './RequestFields';
import { asksOf, type RequestValues } from './request';
import { Worth } from './Worth';

const OwnDraftDrawer = lazy(() => import('./OwnDraftDrawer'));

type Props = { companyId: string; stays: OwnStayView[] };

/** What would one get: a policy and days, and at once what each month would cost. */
export default function Calculator({ companyId, stays }: Props) {
  const { t } = useTranslation();
  const [chosen, choose] = useState(stays[0]?.tenantId ?? '');
  const query = useQuery(ownWaiverOfferListOptions({ path: { companyId }, query: { tenantId: chosen, size: 100 } }));
  return (
    <>
      {stays.length > 1 && (
        <Select
          className="full form-banner"
          aria-label={t('waivers.stay')}
          value={chosen}
          onChange={choose}
          options={stays.map((s) => ({ value: s.tenantId, label: s.parkName }))}
        />
      )}
      <Loaded query={query}>
        {({ items: offers }) =>
          offers.length === 0 ? (
            <p className="note">{t('waivers.noOffers')}</p>
          ) : (
            <Try key={chosen} companyId={companyId} tenantId={chosen} offers={offers} area={areaOf(stays, chosen)} />
          )
        }
      </Loaded>
    </>
  );
}

type TrialValues = RequestValues & { area?: string | null; price?: string | null };
type TryProps = { companyId: string; tenantId: string; offers: WaiverOffer[]; area: string | undefined };

/** What the company lets there now; nothing where it lets seats only. */
function areaOf(stays: OwnStayView[], tenantId: string) {
  const rooms = stays.find((s) => s.tenantId === tenantId)?.units.filter((u) => u.seats == null) ?? [];
  const hundredths = rooms.reduce((sum, u) => sum + cents(u.area), 0);
  return hundredths > 0 ? (hundredths / 100).toFixed(2) : undefined;
}

function Try({ companyId, tenantId, offers, area: letArea }: TryProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<TrialValues>();
  const [asking, ask] = useState<RequestValues>();
  const values = Form.useWatch([], form) as TrialValues | undefined;
  const scheme = offers.find((o) => o.policyId === values?.policyId)?.scheme;
  const { ready, query } = asksOf(values, scheme);
  const { area, price } = values ?? {};
  const counted = ready && Boolean(area && price);
  const estimate = useQuery({
    ...ownWaiverEstimateOptions({
      path: { companyId },
      query: { ...query, tenantId, area: area ?? '', price: price ?? '' },
    }),
    enabled: counted,
  });
  return (
    <>
      <Form<TrialValues>
        form={form}
        name="calculator"
        initialValues={{ area: letArea }}
        layout="vertical"
        size="large"
        onFinish={({ area: _a, price: _p, ...wish }) => ask(wish)}
      >
        <RequestFields policies={offers.map((o) => ({ value: o.policyId, label: o.name }))} scheme={scheme} />
        <SizeFields />
        <Worth query={estimate} ready={counted} note={t('waivers.worthFree')} choose={t('waivers.worthChooseOwn')} />
        <Button type="primary" htmlType="submit" disabled={!ready}>
          {t('waivers.apply')}
        </Button>
      </Form>
      <Suspense fallback={null}>
        {asking && (
          <OwnDraftDrawer companyId={companyId} tenantId={tenantId} initial={asking} onClose={() => ask(undefined)} />
        )}
      </Suspense>
    </>
  );
}

/** What one lets or would let: how much of it at which price. */
function SizeFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="area" label={t('waivers.area')}>
        <InputNumber<string> stringMode min="0" max="999999" precision={2} suffix="㎡" className="full" />
      </Form.Item>
      <Form.Item name="price" label={t('waivers.price')}>
        <InputNumber<string> stringMode min="0" max="999999" precision={2} className="full" />
      </Form.Item>
    </>
  );
}
