import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportFormView } from '@/api/gen/types.gen';
import { useWords } from '@/features/periodReports/useWords';
import FormDrawer from '@/shared/ui/FormDrawer';
import { changeForm } from './change';
import { type NewField, OWN_TYPES, UNITS, withNewField } from './content';
import { FieldItems } from './FieldItems';
import { STALE } from './stale';

type Props = { parkId: string; form: ReportFormView; onClose: () => void };

/** The park asks for something of its own. */
export default function AddDrawer({ parkId, form, onClose }: Props) {
  const { t } = useTranslation();
  const { said } = useWords();
  const labels = { section: t('reportForms.section'), type: t('reportForms.type'), unit: t('reportForms.unit') };
  const rules = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <FormDrawer<NewField>
      title={t('reportForms.add')}
      note={t('reportForms.addNote')}
      initial={{ section: form.content.sections[0]?.key, type: 'AMOUNT', unit: 'YUAN', required: true, steady: false }}
      invalidates={STALE}
      onClose={onClose}
      submit={(field) => changeForm(parkId, form, { content: withNewField(form.content, field) })}
    >
      {(drawer) => (
        <>
          <Form.Item name="section" label={labels.section} rules={rules(labels.section)}>
            <Select options={form.content.sections.map((s) => ({ value: s.key, label: said(s) }))} />
          </Form.Item>
          <Form.Item name="type" label={labels.type} rules={rules(labels.type)}>
            <Select
              options={OWN_TYPES.map((value) => ({ value, label: t(`reportForms.typeOf.${value}`) }))}
              onChange={(type: NewField['type']) => drawer.setFieldsValue({ unit: UNITS[type]?.[0] })}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['type']}>
            {({ getFieldValue }) => {
              const units = UNITS[getFieldValue('type') as NewField['type']];
              return (
                units && (
                  <Form.Item name="unit" label={labels.unit} rules={rules(labels.unit)}>
                    <Select options={units.map((value) => ({ value, label: t(`periodReports.unit.${value}`) }))} />
                  </Form.Item>
                )
              );
            }}
          </Form.Item>
          <FieldItems />
        </>
      )}
    </FormDrawer>
  );
}
