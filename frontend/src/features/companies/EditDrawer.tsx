import { useTranslation } from 'react-i18next';
import { companyUpdate } from '@/api/gen/sdk.gen';
import type { CompanyResponse, CompanyUpdateRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CompanyFields } from './CompanyFields';

type Props = { parkId: string; company: CompanyResponse; onClose: () => void };

export default function EditDrawer({ parkId, company, onClose }: Props) {
  const { t } = useTranslation();
  const { name, uscc, foundedOn, registeredCapital, industryCode, contactName, contactPhone } = company;
  return (
    <FormDrawer<CompanyUpdateRequest>
      title={t('companies.edit')}
      initial={{ name, uscc, foundedOn, registeredCapital, industryCode, contactName, contactPhone }}
      invalidates={['companyGet', 'companyList', 'tenantList', 'tenantGet']}
      onClose={onClose}
      submit={(v) =>
        companyUpdate({
          path: { parkId, companyId: company.id },
          headers: { 'If-Match': etag(company.version) },
          body: compact(v),
          throwOnError: true,
        })
      }
    >
      <CompanyFields />
    </FormDrawer>
  );
}
