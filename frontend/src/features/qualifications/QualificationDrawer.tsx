import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { QualificationRequestSchema } from '@/api/gen/schemas.gen';
import { qualificationAdd } from '@/api/gen/sdk.gen';
import {
  type CompanyResponse,
  QualificationKind,
  QualificationLevel,
  type QualificationRequest,
} from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; company: CompanyResponse; onClose: () => void };

// The word for the field called title; the panel has the other.
const label = (name: string) => (name === 'title' ? 'qualifications.name' : `qualifications.${name}`);

export default function QualificationDrawer({ parkId, company, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(QualificationRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0]) => ({
    name,
    label: t(label(name)),
    rules: rules(name, t(label(name))),
  });
  return (
    <FormDrawer<QualificationRequest>
      title={t('qualifications.add')}
      note={t('qualifications.addNote')}
      initial={{ kind: 'HIGH_TECH', issuedOn: today() }}
      invalidates={['companyQualificationList', 'qualificationList']}
      onClose={onClose}
      submit={(v, key) =>
        qualificationAdd({
          path: { parkId, companyId: company.id },
          headers: { 'Idempotency-Key': key },
          body: compact(v),
          throwOnError: true,
        })
      }
    >
      <Form.Item {...item('kind')}>
        <Select
          options={Object.values(QualificationKind).map((value) => ({
            value,
            label: t(`enums.QualificationKind.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item {...item('title')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('level')}>
        <Select
          allowClear
          options={Object.values(QualificationLevel).map((value) => ({
            value,
            label: t(`enums.QualificationLevel.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item {...item('number')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('issuer')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('issuedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('validUntil')} extra={t('qualifications.validUntilHelp')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}
