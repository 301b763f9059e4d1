import { Button, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ShareInput } from './ShareInput';
import { FEES } from './scheme';

/** Shares of fees besides the rent. */
export function ItemFields() {
  const { t } = useTranslation();
  return (
    <Form.List name={['content', 'scheme', 'items']}>
      {(fields, { add, remove }) => (
        <fieldset className="scheme-items">
          <legend>{t('schemes.fields.items')}</legend>
          {fields.map(({ key, name }) => (
            <section key={key} aria-label={t('schemes.itemN', { n: name + 1 })}>
              <Form.Item name={[name, 'fee']} label={t('schemes.fields.fee')} rules={[{ required: true }]}>
                <Select options={FEES.map((value) => ({ value, label: t(`schemes.fee.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'rate']} label={t('schemes.fields.rate')} rules={[{ required: true }]}>
                <ShareInput />
              </Form.Item>
              <Form.Item name={[name, 'monthlyCap']} label={t('schemes.fields.itemCap')}>
                <InputNumber<string> stringMode min="0" precision={2} className="full" />
              </Form.Item>
              <Form.Item name={[name, 'monthlyUnits']} label={t('schemes.fields.monthlyUnits')}>
                <InputNumber<string> stringMode min="0" precision={2} className="full" />
              </Form.Item>
              <Button type="text" onClick={() => remove(name)}>
                {t('schemes.removeItem', { n: name + 1 })}
              </Button>
            </section>
          ))}
          <Button block onClick={() => add({ monthlyCap: null, monthlyUnits: null })}>
            {t('schemes.addItem')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
