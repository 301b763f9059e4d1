import { Button, Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graduationEvidenceAdd } from '@/api/gen/sdk.gen';
import type { GraduationResponse, PolicyMetric } from '@/api/gen/types.gen';
import { METRICS } from '@/features/policies/metrics';
import { ValuesInput } from '@/features/policies/ValuesInput';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf } from './calls';
import { STALE } from './stale';

type Props = { parkId: string; review: GraduationResponse; onClose: () => void };
type Values = { metric: PolicyMetric; value: string[]; says: string; datedOn?: string; file: File };

/** A paper comes in, with what it shows. */
export default function EvidenceDrawer({ parkId, review, onClose }: Props) {
  const { t } = useTranslation();
  const required = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  const metrics = [...new Set(review.checklist?.lines.map((l) => l.line.metric) ?? [])].filter(
    (m) => METRICS[m].type !== 'MONTHS' && METRICS[m].type !== 'BEGINNING',
  );
  return (
    <FormDrawer<Values>
      title={t('graduation.addEvidence')}
      note={t('graduation.addNote')}
      okText={t('graduation.addEvidence')}
      invalidates={STALE}
      onClose={onClose}
      submit={({ metric, value, says, datedOn, file }) =>
        graduationEvidenceAdd({
          ...callOf(parkId, review),
          body: { metric, value: value[0] ?? '', says, datedOn: datedOn || undefined, file },
        })
      }
    >
      {(form) => (
        <>
          <Form.Item name="metric" label={t('graduation.metric')} rules={required(t('graduation.metric'))}>
            <Select
              onChange={() => form.setFieldValue('value', undefined)}
              options={metrics.map((value) => ({ value, label: t(`policies.metric.${value}`) }))}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(a: Partial<Values>, b: Partial<Values>) => a.metric !== b.metric}>
            {({ getFieldValue }) => {
              const metric: PolicyMetric | undefined = getFieldValue('metric');
              return (
                metric && (
                  <Form.Item
                    name="value"
                    label={t('graduation.value')}
                    rules={required(t('graduation.value'))}
                    normalize={(v: string[]) => v.slice(-1)}
                  >
                    <ValuesInput metric={metric} />
                  </Form.Item>
                )
              );
            }}
          </Form.Item>
          <Form.Item name="says" label={t('graduation.says')} rules={required(t('graduation.says'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="datedOn" label={t('graduation.datedOn')} extra={t('graduation.datedOnHelp')}>
            <DateInput />
          </Form.Item>
          <Form.Item name="file" label={t('graduation.file')} rules={required(t('graduation.file'))}>
            <FileField />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

function FileField({ id, value, onChange }: { id?: string; value?: File; onChange?: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="graduation-file">
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.jpg,.jpeg,.png"
        aria-label={t('graduation.file')}
        onChange={({ target }) => target.files?.[0] && onChange?.(target.files[0])}
      />
      <Button id={id} onClick={() => input.current?.click()}>
        {t('graduation.chooseFile')}
      </Button>
      <span className="note">{value?.name}</span>
    </span>
  );
}
