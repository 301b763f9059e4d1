import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FounderRequestSchema } from '@/api/gen/schemas.gen';
import { founderAdd, founderUpdate } from '@/api/gen/sdk.gen';
import {
  type CompanyResponse,
  FounderCategory,
  type FounderRequest,
  type FounderView,
  IdDocumentType,
  type Purpose,
} from '@/api/gen/types.gen';
import { ConsentFields } from '@/features/privacy/ConsentFields';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import { useCan } from '@/shared/lib/useCan';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MemberPicker } from './MemberPicker';
import './words';

type Props = { parkId: string; company: CompanyResponse; founder?: FounderView; onClose: () => void };
type Values = FounderRequest & { agreed?: boolean };

/** Kept encrypted, and only with the person's separate consent. */
const SENSITIVE: FounderCategory[] = ['LAID_OFF', 'HARDSHIP_WORKER', 'RETURNEE_MIGRANT', 'VETERAN', 'DISABLED'];

export default function FounderDrawer({ parkId, company, founder, onClose }: Props) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const rules = rulesOf(FounderRequestSchema, t);
  const path = { parkId, companyId: company.id };
  return (
    <FormDrawer<Values>
      title={founder ? t('companies.editFounder') : t('companies.addFounder')}
      initial={{
        ...{ name: founder?.name, phone: founder?.phone, userId: founder?.userId },
        categories: founder?.categories ?? [],
      }}
      invalidates={['companyGet', 'consentWaitingList']}
      note={founder && t('companies.sealedStay')}
      onClose={onClose}
      submit={({ agreed: _, ...v }, key) => {
        const body = compact({ ...v, idDocument: v.idDocument?.number ? v.idDocument : null });
        return founder
          ? founderUpdate({
              path: { ...path, founderId: founder.id },
              headers: { 'If-Match': etag(founder.version) },
              body,
              throwOnError: true,
            })
          : founderAdd({ path, headers: { 'Idempotency-Key': key }, body, throwOnError: true });
      }}
    >
      <Form.Item name="name" label={t('companies.founderName')} rules={rules('name', t('companies.founderName'))}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t('companies.phone')} rules={rules('phone', t('companies.phone'))}>
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      {can('MEMBER_READ') ? (
        <Form.Item name="userId" label={t('companies.founderUser')} extra={t('companies.founderUserHelp')}>
          <MemberPicker parkId={parkId} companyId={company.id} />
        </Form.Item>
      ) : (
        <Form.Item name="userId" hidden>
          <Input />
        </Form.Item>
      )}
      <Form.Item name="categories" label={t('companies.categories')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={Object.values(FounderCategory).map((value) => ({
            value,
            label: t(`enums.FounderCategory.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={['idDocument', 'type']} label={t('companies.idType')} initialValue="RESIDENT_ID">
        <Select
          options={Object.values(IdDocumentType).map((value) => ({ value, label: t(`companies.idDocument.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={['idDocument', 'number']} label={t('companies.idNumber')} extra={t('companies.idHelp')}>
        <Input autoComplete="off" maxLength={30} placeholder={founder?.idNumber ?? undefined} />
      </Form.Item>
      <Form.Item noStyle dependencies={['categories', ['idDocument', 'number']]}>
        {({ getFieldValue }) => {
          const purposes: Purpose[] = [];
          const chosen = (getFieldValue('categories') ?? []) as FounderCategory[];
          if (chosen.some((c) => SENSITIVE.includes(c))) purposes.push('SENSITIVE_TAGS');
          if (getFieldValue(['idDocument', 'number'])) purposes.push('ID_NUMBER');
          return purposes.length > 0 && <ConsentFields purposes={purposes} />;
        }}
      </Form.Item>
    </FormDrawer>
  );
}
