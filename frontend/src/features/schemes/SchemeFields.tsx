import { Checkbox, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FounderCategory, type PolicyScheme } from '@/api/gen/types.gen';
import { ItemFields } from './ItemFields';
import { ShareInput } from './ShareInput';
import { REQUIREMENTS, STACKINGS, YEAR_COUNTS } from './scheme';
import { YearsInput } from './YearsInput';
import './words';

const at = (name: keyof PolicyScheme) => ['content', 'scheme', name];

/** What a waiver policy pays, field by field. */
export function SchemeFields() {
  const { t } = useTranslation();
  return (
    <>
      <p className="note">{t('schemes.oneWay')}</p>
      <Years name="yearRates" shares />
      <Years name="yearSubsidies" />
      <Years name="yearMonthlyCaps" />
      <Amount name="monthlyCap" />
      <Amount name="areaCap" />
      <Amount name="priceCap" />
      <Choice name="countedFrom" words="schemes.yearCount" values={YEAR_COUNTS} />
      <Form.Item name={at('maxMonths')} label={t('schemes.fields.maxMonths')}>
        <InputNumber min={1} max={120} precision={0} className="full" />
      </Form.Item>
      <Choice name="stacking" words="schemes.stacking" values={STACKINGS} />
      <Yes name="windowRequired" />
      <ItemFields />
      <Amount name="freeHours" />
      <Amount name="freeTimes" precision={0} />
      <Choice name="requires" words="schemes.requirement" values={REQUIREMENTS} many />
      <Form.Item name={at('minRevenueDrop')} label={t('schemes.fields.minRevenueDrop')}>
        <ShareInput />
      </Form.Item>
      <Yes name="firstTimeOnly" />
      <Choice name="tags" words="enums.FounderCategory" values={Object.values(FounderCategory)} many />
      <Form.Item
        name={at('publicityDays')}
        label={t('schemes.fields.publicityDays')}
        rules={[{ required: true, message: t('form.required', { label: t('schemes.fields.publicityDays') }) }]}
      >
        <InputNumber min={5} max={60} precision={0} className="full" />
      </Form.Item>
    </>
  );
}

type One = { name: keyof PolicyScheme };

function Years({ name, shares }: One & { shares?: boolean }) {
  const { t } = useTranslation();
  const label = t(`schemes.fields.${name}`);
  return (
    <Form.Item name={at(name)} label={label}>
      <YearsInput label={label} shares={shares} />
    </Form.Item>
  );
}

function Amount({ name, precision = 2 }: One & { precision?: number }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={at(name)} label={t(`schemes.fields.${name}`)}>
      <InputNumber<string> stringMode min="0" precision={precision} className="full" />
    </Form.Item>
  );
}

type ChoiceProps = One & { words: string; values: readonly string[]; many?: boolean };

function Choice({ name, words, values, many }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={at(name)} label={t(`schemes.fields.${name}`)}>
      <Select
        mode={many ? 'multiple' : undefined}
        options={values.map((value) => ({ value, label: t(`${words}.${value}`) }))}
      />
    </Form.Item>
  );
}

function Yes({ name }: One) {
  const { t } = useTranslation();
  return (
    <Form.Item name={at(name)} valuePropName="checked">
      <Checkbox>{t(`schemes.fields.${name}`)}</Checkbox>
    </Form.Item>
  );
}
