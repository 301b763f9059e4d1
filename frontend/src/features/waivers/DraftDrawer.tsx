import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, type FormInstance, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { companyGetOptions, tenantGetOptions, waiverEstimateOptions } from '@/api/gen/@tanstack/react-query.gen';
import { waiverChange, waiverDraft } from '@/api/gen/sdk.gen';
import type { WaiverResponse } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { TenantPicker } from '@/shared/ui/TenantPicker';
import { callOf } from './moves';
import { ReasonItem } from './ReasonItem';
import { RequestFields } from './RequestFields';
import { asksOf, bodyOf, type RequestValues, valuesOf } from './request';
import { STALE } from './stale';
import { usePolicies, useScheme } from './useScheme';
import { Worth } from './Worth';
import './waivers.css';
import './words';

type Props = { parkId: string; tenantId?: string; waiver?: WaiverResponse; onClose: () => void };

/** A request for a company, new or changed; says at once what it would be worth. */
export default function DraftDrawer({ parkId, tenantId, waiver, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = async (values: RequestValues, key: string) => {
    const body = bodyOf(waiver?.tenantId ?? values.tenantId ?? '', values);
    if (waiver) return waiverChange({ ...callOf(parkId, waiver), body });
    const { data } = await waiverDraft({
      path: { parkId },
      headers: { 'Idempotency-Key': key },
      body,
      throwOnError: true,
    });
    return navigate({
      to: '/parks/$parkId/waivers/$waiverId',
      params: { parkId, waiverId: data.id },
      ignoreBlocker: true,
    });
  };
  return (
    <FormDrawer<RequestValues>
      title={waiver ? t('waivers.edit') : t('waivers.draft')}
      note={waiver ? `${waiver.companyName} · ${t('waivers.editNote')}` : t('waivers.draftNote')}
      initial={waiver ? valuesOf(waiver) : { tenantId }}
      invalidates={STALE}
      onClose={onClose}
      submit={submit}
    >
      {(form) => <Fields parkId={parkId} form={form} waiver={waiver} />}
    </FormDrawer>
  );
}

type FieldsProps = Pick<Props, 'parkId' | 'waiver'> & { form: FormInstance<RequestValues> };

function Fields({ parkId, form, waiver }: FieldsProps) {
  const { t } = useTranslation();
  const values = Form.useWatch([], form) as RequestValues | undefined;
  const tenantId = waiver?.tenantId ?? values?.tenantId;
  const policies = usePolicies(parkId);
  const scheme = useScheme(parkId, values?.policyId) ?? (waiver?.policyId === values?.policyId ? waiver?.scheme : null);
  const asks = asksOf(values, scheme);
  const ready = asks.ready && Boolean(tenantId);
  const estimate = useQuery({
    ...waiverEstimateOptions({ path: { parkId }, query: { ...asks.query, tenantId } }),
    enabled: ready,
  });
  const label = t('waivers.tenant');
  return (
    <>
      {!waiver && (
        <Form.Item name="tenantId" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
          <TenantPicker parkId={parkId} />
        </Form.Item>
      )}
      <RequestFields policies={policies} scheme={scheme} />
      {tenantId && scheme && scheme.tags.length > 0 && <Founder parkId={parkId} tenantId={tenantId} />}
      <ReasonItem label={t('waivers.reason')} />
      <Worth query={estimate} ready={ready} />
    </>
  );
}

/** The founder who belongs to a group the scheme is for. */
function Founder({ parkId, tenantId }: { parkId: string; tenantId: string }) {
  const { t } = useTranslation();
  const { data: tenant } = useQuery(tenantGetOptions({ path: { parkId, tenantId } }));
  const companyId = tenant?.companyId ?? '';
  const { data: company } = useQuery({
    ...companyGetOptions({ path: { parkId, companyId } }),
    enabled: Boolean(companyId),
  });
  return (
    <Form.Item name="founderId" label={t('waivers.founder')} extra={t('waivers.founderNote')}>
      <Select allowClear options={company?.founders.map((f) => ({ value: f.id, label: f.name }))} />
    </Form.Item>
  );
}
