import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { companyGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { legalHoldPlace } from '@/api/gen/sdk.gen';
import { HoldSubjectKind, type LegalHoldRequest } from '@/api/gen/types.gen';
import { CompanyPicker } from '@/shared/ui/CompanyPicker';
import FormDrawer from '@/shared/ui/FormDrawer';
import { ApplicationPicker } from './ApplicationPicker';
import { HoldReason } from './HoldReason';
import { ParkPersonPicker } from './ParkPersonPicker';
import './words';
import '@/features/companies/words';

type Values = {
  subject: HoldSubjectKind;
  companyId?: string;
  /** By company: whoever chooses another company has chosen none of its founders yet. */
  founderOf?: Record<string, string>;
  userId?: string;
  applicationId?: string;
  reason: string;
};

/** What the hold is on: the company with its founders, one founder, a person of the park, or an application. */
const chosen = (v: Values): string =>
  ({
    COMPANY: v.companyId,
    FOUNDER: v.founderOf?.[v.companyId ?? ''],
    USER: v.userId,
    APPLICATION: v.applicationId,
  })[v.subject] ?? '';

export default function PlaceHold({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const needed = (name: string | string[], label: string) => ({
    name,
    label,
    rules: [{ required: true, message: t('form.required', { label }) }],
  });
  return (
    <FormDrawer<Values>
      title={t('privacy.place')}
      initial={{ subject: 'COMPANY' }}
      invalidates={['legalHoldList']}
      onClose={onClose}
      submit={(v, key) => {
        const body: LegalHoldRequest = { subject: v.subject, subjectId: chosen(v), reason: v.reason };
        return legalHoldPlace({ path: { parkId }, headers: { 'Idempotency-Key': key }, body, throwOnError: true });
      }}
    >
      {(form) => (
        <>
          <Form.Item name="subject" label={t('privacy.holdSubject')}>
            <Radio.Group
              options={Object.values(HoldSubjectKind).map((value) => ({
                value,
                label: t(`privacy.heldKind.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['subject', 'companyId']}>
            {() => {
              const { subject, companyId } = form.getFieldsValue(true) as Values;
              return (
                <>
                  <p className="note form-note">{t(`privacy.holdEffect.${subject}`)}</p>
                  {subject === 'USER' && (
                    <Form.Item {...needed('userId', t('privacy.heldKind.USER'))}>
                      <ParkPersonPicker parkId={parkId} />
                    </Form.Item>
                  )}
                  {subject === 'APPLICATION' && (
                    <Form.Item {...needed('applicationId', t('privacy.heldKind.APPLICATION'))}>
                      <ApplicationPicker parkId={parkId} />
                    </Form.Item>
                  )}
                  {(subject === 'COMPANY' || subject === 'FOUNDER') && (
                    <Form.Item {...needed('companyId', t('privacy.heldKind.COMPANY'))}>
                      <CompanyPicker parkId={parkId} />
                    </Form.Item>
                  )}
                  {subject === 'FOUNDER' && (
                    <Form.Item {...needed(['founderOf', companyId ?? ''], t('privacy.heldKind.FOUNDER'))}>
                      <FounderPicker parkId={parkId} companyId={companyId} />
                    </Form.Item>
                  )}
                </>
              );
            }}
          </Form.Item>
          <HoldReason />
        </>
      )}
    </FormDrawer>
  );
}

type FounderProps = {
  parkId: string;
  companyId?: string;
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
};

/** The founders of the company chosen above. */
function FounderPicker({ parkId, companyId, ...field }: FounderProps) {
  const { t } = useTranslation();
  const { data, isFetching } = useQuery({
    ...companyGetOptions({ path: { parkId, companyId: companyId ?? '' } }),
    enabled: Boolean(companyId),
  });
  const founders = companyId ? (data?.founders ?? []) : [];
  return (
    <Select
      {...field}
      disabled={!companyId}
      loading={isFetching}
      notFoundContent={t('companies.noFounders')}
      options={founders.map((f) => ({
        value: f.id,
        label: f.anonymised ? `${t('privacy.anonymised')} ${f.name}` : f.name,
      }))}
    />
  );
}
