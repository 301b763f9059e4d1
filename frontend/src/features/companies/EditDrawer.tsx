import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { companyUpdate } from '@/api/gen/sdk.gen';
import { CompanyKind, type CompanyResponse, type CompanyUpdateRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CompanyFields } from './CompanyFields';
import { FirmInstead } from './FirmInstead';

type Props = { parkId: string; company: CompanyResponse; onClose: () => void };

export default function EditDrawer({ parkId, company, onClose }: Props) {
  const { t } = useTranslation();
  const { kind, name, uscc, foundedOn, registeredCapital, industryCode, contactName, contactPhone } = company;
  return (
    <FormDrawer<CompanyUpdateRequest>
      title={t('companies.edit')}
      initial={{ kind, name, uscc, foundedOn, registeredCapital, industryCode, contactName, contactPhone }}
      invalidates={['companyGet', 'companyList', 'tenantList', 'tenantGet']}
      onClose={onClose}
      offer={(refusal, values, leave) =>
        kind === 'TEAM' &&
        refusal.code === 'company.uscc-taken' && <FirmInstead parkId={parkId} values={values} leave={leave} />
      }
      submit={(v) =>
        companyUpdate({
          path: { parkId, companyId: company.id },
          headers: { 'If-Match': etag(company.version) },
          body: compact(v),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="kind" label={t('tenants.kind')}>
        <Select
          options={Object.values(CompanyKind).map((value) => ({ value, label: t(`enums.CompanyKind.${value}`) }))}
        />
      </Form.Item>
      <CompanyFields />
      <Form.Item name="since" label={t('companies.since')} extra={t('companies.sinceHelp')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}
