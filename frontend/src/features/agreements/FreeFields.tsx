import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/shared/ui/DateInput';
import { needed } from './fields';

const MOST = 10;

/** Days for which no rent is due. */
export function FreeFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  return (
    <Form.List name={['content', 'free']}>
      {(fields, { add, remove }) => (
        <>
          {fields.length === 0 && <p className="note">{t('agreements.noFree')}</p>}
          {fields.map(({ key, name }) => (
            <fieldset key={key}>
              <legend>{t('agreements.freeN', { n: name + 1 })}</legend>
              <div className="fields">
                <Form.Item
                  name={[name, 'from']}
                  label={t('agreements.firstDay')}
                  rules={needed(t, t('agreements.firstDay'))}
                >
                  <DateInput />
                </Form.Item>
                <Form.Item
                  name={[name, 'to']}
                  label={t('agreements.lastDay')}
                  rules={needed(t, t('agreements.lastDay'))}
                >
                  <DateInput />
                </Form.Item>
              </div>
              <Button type="text" danger onClick={() => remove(name)}>
                {t('agreements.removeFree', { n: name + 1 })}
              </Button>
            </fieldset>
          ))}
          <Button
            block
            disabled={fields.length >= MOST}
            onClick={() => add({ from: form.getFieldValue(['content', 'from']) })}
          >
            {t('agreements.addFree')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
