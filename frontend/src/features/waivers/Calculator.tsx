import { useQuery } from '@tanstack/react-query';
import { Button, Form, InputNumber, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ownWaiverEstimateOptions,
  ownWaiverLeaseListOptions,
  ownWaiverOfferListOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import type { OwnStayView, WaiverLease, WaiverOffer } from '@/api/gen/types.gen';
import { cents } from '@/shared/lib/amount';
import { lastDay } from '@/shared/lib/format';
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
  const leases = useQuery(ownWaiverLeaseListOptions({ path: { companyId }, query: { tenantId: chosen, size: 100 } }));
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
            <Loaded query={leases}>
              {({ items }) => (
                <Try
                  key={chosen}
                  companyId={companyId}
                  tenantId={chosen}
                  offers={offers}
                  leases={items.filter(sized)}
                />
              )}
            </Loaded>
          )
        }
      </Loaded>
    </>
  );
}

/** Of seats alone there is no area to count by. */
const sized = (lease: WaiverLease) => cents(lease.area) > 0;

type TrialValues = RequestValues & { lease?: string; area?: string | null; price?: string | null };
type TryProps = { companyId: string; tenantId: string; offers: WaiverOffer[]; leases: WaiverLease[] };

/** Not by a lease. */
const FREE = 'free';

const sizeOf = (lease: WaiverLease | undefined) => ({
  lease: lease?.leaseId ?? FREE,
  area: lease?.area,
  price: lease?.price,
});

function Try({ companyId, tenantId, offers, leases }: TryProps) {
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
        initialValues={sizeOf(leases[0])}
        layout="vertical"
        size="large"
        onFinish={({ lease: _l, area: _a, price: _p, ...wish }) => ask(wish)}
      >
        <RequestFields policies={offers.map((o) => ({ value: o.policyId, label: o.name }))} scheme={scheme} />
        {leases.length > 0 && (
          <LeaseField leases={leases} values={values} onChoose={(l) => form.setFieldsValue(sizeOf(l))} />
        )}
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

type LeaseProps = {
  leases: WaiverLease[];
  values: TrialValues | undefined;
  onChoose: (lease: WaiverLease | undefined) => void;
};

/** Which of the company's leases area and price are taken from, and whether they still are its. */
function LeaseField({ leases, values, onChoose }: LeaseProps) {
  const { t } = useTranslation();
  const taken = leases.find((l) => l.leaseId === values?.lease);
  const same = (typed: string | null | undefined, own: string | null) => !own || cents(typed ?? '0') === cents(own);
  const changed = taken && !(same(values?.area, taken.area) && same(values?.price, taken.price));
  const name = (l: WaiverLease) =>
    t('waivers.leaseOf', { lease: l.agreement ?? `${l.from} – ${lastDay(l.to)}`, units: l.units.join('、') });
  return (
    <Form.Item
      name="lease"
      label={t('waivers.lease')}
      extra={taken && t(changed ? 'waivers.leaseChanged' : 'waivers.leaseNote')}
    >
      <Select
        options={[
          ...leases.map((l) => ({ value: l.leaseId, label: name(l) })),
          { value: FREE, label: t('waivers.leaseFree') },
        ]}
        onChange={(id) => onChoose(leases.find((l) => l.leaseId === id))}
      />
    </Form.Item>
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
