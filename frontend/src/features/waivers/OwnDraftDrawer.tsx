import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, type FormInstance, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ownWaiverFounderListOptions, ownWaiverOfferListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ownWaiverChange, ownWaiverDraft } from '@/api/gen/sdk.gen';
import type { WaiverResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { ReasonItem } from './ReasonItem';
import { RequestFields } from './RequestFields';
import { bodyOf, type RequestValues } from './request';
import { STALE } from './stale';

type Props = {
  companyId: string;
  tenantId: string;
  initial: RequestValues;
  waiver?: WaiverResponse;
  onClose: () => void;
};

/** One's own request, new or changed. */
export default function OwnDraftDrawer({ companyId, tenantId, initial, waiver, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = async (values: RequestValues, key: string) => {
    const body = bodyOf(tenantId, values);
    if (waiver)
      return ownWaiverChange({
        path: { companyId, waiverId: waiver.id },
        headers: { 'If-Match': etag(waiver.version) },
        body,
        throwOnError: true,
      });
    const { data } = await ownWaiverDraft({
      path: { companyId },
      headers: { 'Idempotency-Key': key },
      body,
      throwOnError: true,
    });
    return navigate({
      to: '/company/$companyId/waivers/$waiverId',
      params: { companyId, waiverId: data.id },
      ignoreBlocker: true,
    });
  };
  return (
    <FormDrawer<RequestValues>
      title={t(waiver ? 'waivers.edit' : 'waivers.applyTitle')}
      note={t(waiver ? 'waivers.editNote' : 'waivers.applyNote')}
      initial={initial}
      invalidates={STALE}
      onClose={onClose}
      submit={submit}
    >
      {(form) => <Fields companyId={companyId} tenantId={tenantId} form={form} />}
    </FormDrawer>
  );
}

type FieldsProps = Pick<Props, 'companyId' | 'tenantId'> & { form: FormInstance<RequestValues> };

function Fields({ companyId, tenantId, form }: FieldsProps) {
  const { t } = useTranslation();
  const values = Form.useWatch([], form) as RequestValues | undefined;
  const { data } = useQuery(ownWaiverOfferListOptions({ path: { companyId }, query: { tenantId, size: 100 } }));
  const offers = data?.items ?? [];
  const scheme = offers.find((o) => o.policyId === values?.policyId)?.scheme;
  return (
    <>
      <RequestFields policies={offers.map((o) => ({ value: o.policyId, label: o.name }))} scheme={scheme} />
      {scheme && scheme.tags.length > 0 && <Founder companyId={companyId} tenantId={tenantId} />}
      <ReasonItem label={t('waivers.reason')} />
    </>
  );
}

/** The founder who belongs to a group the scheme is for, of those the park has registered. */
function Founder({ companyId, tenantId }: Pick<Props, 'companyId' | 'tenantId'>) {
  const { t } = useTranslation();
  const { data } = useQuery(ownWaiverFounderListOptions({ path: { companyId }, query: { tenantId, size: 100 } }));
  return (
    <Form.Item name="founderId" label={t('waivers.founder')} extra={t('waivers.ownFounderNote')}>
      <Select
        allowClear
        options={data?.items.map((f) => ({ value: f.id, label: f.name }))}
        notFoundContent={t('waivers.noFounders')}
      />
    </Form.Item>
  );
}
