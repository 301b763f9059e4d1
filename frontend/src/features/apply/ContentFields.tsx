import { Checkbox, Form, type FormInstance, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplicationContentRequestSchema } from '@/api/gen/schemas.gen';
import { type ApplicationContent, CompanyKind } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import type { FormValues } from './ApplicationForm';
import { FIELDS, REGISTERED_ONLY } from './steps';

/** Certificates a policy may ask for; the register knows more kinds, which judge nobody. */
const HELD = ['HIGH_TECH', 'TECH_SME', 'INNOVATIVE_SME', 'SPECIALIZED_NEW', 'LITTLE_GIANT', 'GAZELLE'];
const YES_NO = ['techBusiness', 'registersInPark', 'worksInPark'];
const COUNTS = ['staff', 'seatsAsked'];
const AMOUNTS = ['registeredCapital', 'priorYearRevenue', 'revenueGrowth', 'financingTotal', 'areaAsked'];

type Name = keyof ApplicationContent;

/** What is asked of the applicant, or of the project. */
export function ContentFields({ step, form }: { step: 'applicant' | 'project'; form: FormInstance<FormValues> }) {
  const { t } = useTranslation();
  const rules = rulesOf(ApplicationContentRequestSchema, t);
  const kind = Form.useWatch(['content', 'applicantKind'], { form, preserve: true });
  const shown = FIELDS[step].filter((name) => kind !== CompanyKind.TEAM || !REGISTERED_ONLY.includes(name));
  return shown.map((name) => {
    const label = t(`admission.field.${name}`);
    const yesNo = YES_NO.includes(name);
    return (
      <Form.Item
        key={name}
        name={['content', name]}
        label={yesNo ? undefined : label}
        valuePropName={yesNo ? 'checked' : 'value'}
        rules={name === 'qualifications' || yesNo ? [] : rules(name, label)}
      >
        {yesNo ? <Checkbox>{label}</Checkbox> : <Field name={name} />}
      </Form.Item>
    );
  });
}

/** The form hands value and id to whatever stands here. */
function Field({ name, ...rest }: { name: Name }): ReactNode {
  const { t } = useTranslation();
  if (name === 'applicantKind') {
    const options = Object.values(CompanyKind).map((value) => ({ value, label: t(`enums.CompanyKind.${value}`) }));
    return <Select {...rest} options={options} />;
  }
  if (name === 'qualifications') {
    const options = HELD.map((value) => ({ value, label: t(`enums.QualificationKind.${value}`) }));
    return <Select {...rest} mode="multiple" showSearch={false} options={options} />;
  }
  if (name === 'foundedOn') return <DateInput {...rest} />;
  if (name === 'projectText') return <Input.TextArea {...rest} rows={6} maxLength={4000} showCount />;
  if (COUNTS.includes(name))
    return <InputNumber {...rest} className="full" min={0} precision={0} inputMode="numeric" />;
  // Amounts travel as text: binary floating point would bend them.
  if (AMOUNTS.includes(name)) {
    return <InputNumber<string> {...rest} className="full" stringMode precision={2} inputMode="decimal" />;
  }
  return <Input {...rest} autoComplete="off" inputMode={name === 'contactPhone' ? 'tel' : undefined} />;
}
