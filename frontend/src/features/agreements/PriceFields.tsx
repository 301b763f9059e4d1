import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PriceBasis } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { MoneyField } from '@/shared/ui/MoneyField';
import { needed } from './fields';

const MOST = 40;

/** Each price holds from its day until the next one of its basis. */
export function PriceFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const basis = Object.values(PriceBasis).map((value) => ({ value, label: t(`enums.PriceBasis.${value}`) }));
  return (
    <Form.List name={['content', 'prices']}>
      {(fields, { add, remove }) => (
        <>
          <p className="note">{t('agreements.pricesNote')}</p>
          {fields.map(({ key, name }) => (
            <fieldset key={key}>
              <legend>{t('agreements.priceN', { n: name + 1 })}</legend>
              <div className="fields">
                <Form.Item
                  name={[name, 'basis']}
                  label={t('agreements.basis')}
                  rules={needed(t, t('agreements.basis'))}
                >
                  <Select options={basis} />
                </Form.Item>
                <Form.Item
                  name={[name, 'from']}
                  label={t('agreements.priceDay')}
                  rules={needed(t, t('agreements.priceDay'))}
                >
                  <DateInput />
                </Form.Item>
                <Form.Item
                  name={[name, 'amount']}
                  label={t('agreements.unitPrice')}
                  rules={needed(t, t('agreements.unitPrice'))}
                >
                  <MoneyField />
                </Form.Item>
              </div>
              {fields.length > 1 && (
                <Button type="text" danger onClick={() => remove(name)}>
                  {t('agreements.removePrice', { n: name + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          <Button
            block
            disabled={fields.length >= MOST}
            onClick={() => add({ basis: PriceBasis.SQM_MONTH, from: form.getFieldValue(['content', 'from']) })}
          >
            {t('agreements.addPrice')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
