import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { NewCompanySchema, PartyRequestSchema } from '@/api/gen/schemas.gen';
import { rulesOf } from '@/shared/lib/rules';

const upper = (v: string | null) => v?.toUpperCase();

/** The firm that a team has become, by its licence, and who signs for it. */
export function FirmFields() {
  const { t } = useTranslation();
  const firm = rulesOf(NewCompanySchema, t);
  const party = rulesOf(PartyRequestSchema, t);
  return (
    <div className="fields">
      <Form.Item
        name={['company', 'name']}
        label={t('supplement.firmName')}
        rules={firm('name', t('supplement.firmName'))}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['company', 'uscc']}
        label={t('agreements.uscc')}
        normalize={upper}
        rules={firm('uscc', t('agreements.uscc'))}
      >
        <Input autoComplete="off" maxLength={18} />
      </Form.Item>
      {(['representative', 'phone', 'address'] as const).map((name) => {
        const label = t(name === 'representative' ? 'agreements.signatory' : `agreements.${name}`);
        return (
          <Form.Item key={name} name={['company', 'party', name]} label={label} rules={party(name, label)}>
            <Input autoComplete="off" inputMode={name === 'phone' ? 'tel' : undefined} />
          </Form.Item>
        );
      })}
    </div>
  );
}
