import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ParkSideSchema, PartyRequestSchema } from '@/api/gen/schemas.gen';
import { rulesOf } from '@/shared/lib/rules';

/** Who signs for either side, and how to reach them. */
export function PartyFields() {
  const { t } = useTranslation();
  const party = rulesOf(PartyRequestSchema, t);
  const park = rulesOf(ParkSideSchema, t);
  return (
    <div className="fields">
      <Form.Item
        name={['content', 'party', 'representative']}
        label={t('agreements.signatory')}
        rules={party('representative', t('agreements.signatory'))}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['content', 'party', 'phone']}
        label={t('agreements.phone')}
        rules={party('phone', t('agreements.phone'))}
      >
        <Input autoComplete="off" inputMode="tel" />
      </Form.Item>
      <Form.Item
        name={['content', 'party', 'address']}
        label={t('agreements.address')}
        rules={party('address', t('agreements.address'))}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['content', 'park', 'representative']}
        label={t('agreements.parkSignatory')}
        rules={park('representative', t('agreements.parkSignatory'))}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['content', 'park', 'phone']}
        label={t('agreements.parkPhone')}
        rules={park('phone', t('agreements.parkPhone'))}
      >
        <Input autoComplete="off" inputMode="tel" />
      </Form.Item>
    </div>
  );
}
