import { Button, Checkbox, Form, type FormInstance, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApplicantFounderRequestSchema } from '@/api/gen/schemas.gen';
import { FounderCategory, type Statement } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import type { FormValues } from './ApplicationForm';

const SENSITIVE: readonly string[] = ['LAID_OFF', 'HARDSHIP_WORKER', 'RETURNEE_MIGRANT', 'VETERAN', 'DISABLED'];
const MOST = 20;

type Props = { statement: Statement; form: FormInstance<FormValues> };

/** Who founds it. Hardship categories need a consent of their own, given here and nowhere else. */
export function FounderFields({ statement, form }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(ApplicantFounderRequestSchema, t);
  return (
    <Form.List name="founders">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="founder-fields">
              <legend>{t('apply.founder', { n: name + 1 })}</legend>
              <Form.Item
                name={[name, 'name']}
                label={t('apply.founderName')}
                rules={rules('name', t('apply.founderName'))}
              >
                <Input autoComplete="off" />
              </Form.Item>
              <Form.Item name={[name, 'bornOn']} label={t('apply.born')} rules={rules('bornOn', t('apply.born'))}>
                <DateInput />
              </Form.Item>
              <Form.Item name={[name, 'phone']} label={t('apply.phone')}>
                <Input autoComplete="off" inputMode="tel" />
              </Form.Item>
              <Form.Item name={[name, 'categories']} label={t('apply.categories')}>
                <Select
                  mode="multiple"
                  showSearch={false}
                  options={Object.values(FounderCategory).map((value) => ({
                    value,
                    label: t(`enums.FounderCategory.${value}`),
                  }))}
                />
              </Form.Item>
              <Consent at={name} form={form} statement={statement} />
              <Button danger size="small" onClick={() => remove(name)}>
                {t('apply.removeFounder')}
              </Button>
            </fieldset>
          ))}
          {fields.length < MOST && (
            <Form.Item>
              <Button onClick={() => add({ categories: [] })}>{t('apply.addFounder')}</Button>
            </Form.Item>
          )}
        </>
      )}
    </Form.List>
  );
}

function Consent({ at, form, statement }: { at: number } & Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const categories: string[] = Form.useWatch(['founders', at, 'categories'], form) ?? [];
  if (!categories.some((c) => SENSITIVE.includes(c))) return null;
  return (
    <>
      <p className="note">{t('apply.sensitive')}</p>
      <p className="call-text note">{locale === 'en' ? statement.sensitiveEn : statement.sensitiveZh}</p>
      <Form.Item name={[at, 'agreed']} valuePropName="checked">
        <Checkbox>{t('apply.consent')}</Checkbox>
      </Form.Item>
    </>
  );
}
