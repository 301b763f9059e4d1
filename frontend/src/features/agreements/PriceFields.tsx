import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PriceBasis } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { MoneyField } from '@/shared/ui/MoneyField';
import { needed } from './fields';

const MOST = 40;

type Props = {
  /** Where the form has the prices and the reason for them. */
  at: string[];
  /** The day of one that is added. */
  from: () => string | undefined;
};

/** Each price holds from its day until the next one of its basis; another than the list's needs a reason. */
export function PriceFields({ at, from }: Props) {
  const { t } = useTranslation();
  const basis = Object.values(PriceBasis).map((value) => ({ value, label: t(`enums.PriceBasis.${value}`) }));
  return (
    <>
      <Form.List name={[...at, 'prices']}>
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
              onClick={() => add({ basis: PriceBasis.SQM_MONTH, from: from() })}
            >
              {t('agreements.addPrice')}
            </Button>
          </>
        )}
      </Form.List>
      <Form.Item
        className="below"
        name={[...at, 'priceReason']}
        label={t('agreements.priceReason')}
        extra={t('agreements.priceReasonNote')}
        rules={[{ max: 200, message: t('form.max', { n: 200 }) }]}
      >
        <Input autoComplete="off" placeholder={t('form.optional')} />
      </Form.Item>
    </>
  );
}
